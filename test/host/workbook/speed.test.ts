import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import { insertRows } from '../../../src/host/workbook/edits/edit-lines.ts';
import { setCell } from '../../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import { makePackage } from './make-package.ts';
import { openFixture, REFERENCE_PLAN } from './read-fixture.ts';

/** Seconds of the processor: other work on the machine does not count. */
function measure(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

describe('time', () => {
  it('of opening, changing and saving the reference plan stays below 0.3 seconds once warm', () => {
    const work = (): void => {
      const file = openFixture(REFERENCE_PLAN);
      const sheet = file.model.sheets[0];
      if (sheet === undefined) throw new Error('no sheet');
      for (let row = 5; row < 82; row++) setCell(sheet, row, 6, { value: `I.${row}`, style: DEFAULT_STYLE });
      writeXlsx(file);
    };
    work();
    expect(Math.min(measure(work), measure(work), measure(work))).toBeLessThan(0.3);
  });

  it('of a sheet of 10,000 rows stays within a few seconds', () => {
    const text = 'Menyusun laporan pelaksanaan kegiatan pembangunan zona integritas';
    const file = readXlsx(makePackage({ sheet: '<sheetData/>' }));
    const sheet = file.model.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    sheet.rowCount = 10_100;
    const style = { ...DEFAULT_STYLE, wrap: true };
    const seconds = measure(() => {
      for (let row = 0; row < 10_000; row++) {
        for (let column = 0; column < 14; column++)
          setCell(sheet, row, column, { value: `${text} ${row}`, style });
      }
      const again = readXlsx(writeXlsx(file));
      const plan = again.model.sheets[0];
      if (plan === undefined) throw new Error('no sheet');
      insertRows({ workbook: again.model, sheet: plan }, 5, 1);
      for (let row = 1; row < 10_000; row++) {
        setCell(plan, row, 15, { value: 'Terlambat', link: `https://drive.google.com/${row}`, style });
      }
      expect(readXlsx(writeXlsx(again)).model.sheets[0]?.rows.length).toBe(10_001);
    });
    expect(seconds).toBeLessThan(12);
  });
});
