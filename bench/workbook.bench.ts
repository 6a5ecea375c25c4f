import { bench, describe } from 'vitest';
import { readXlsx } from '../src/cli/read-xlsx.ts';
import { DEFAULT_STYLE } from '../src/host/workbook/cell-style.ts';
import { insertRows } from '../src/host/workbook/edits/edit-lines.ts';
import { setCell } from '../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../src/host/workbook/write-xlsx.ts';
import { makePackage } from '../test/host/workbook/make-package.ts';
import { openFixture, REFERENCE_PLAN } from '../test/host/workbook/read-fixture.ts';

const TEXT = 'Menyusun laporan pelaksanaan kegiatan pembangunan zona integritas';
const WRAPPED = { ...DEFAULT_STYLE, wrap: true };

describe('a workbook of the host', () => {
  bench('the reference plan, opened, changed and saved', () => {
    const file = openFixture(REFERENCE_PLAN);
    const sheet = file.model.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    for (let row = 5; row < 82; row++) setCell(sheet, row, 6, { value: `I.${row}`, style: DEFAULT_STYLE });
    writeXlsx(file);
  });

  bench(
    '10,000 rows of 14 columns, saved, read, moved down and saved again',
    () => {
      const file = readXlsx(makePackage({ sheet: '<sheetData/>' }));
      const sheet = file.model.sheets[0];
      if (sheet === undefined) throw new Error('no sheet');
      sheet.rowCount = 10_100;
      for (let row = 0; row < 10_000; row++)
        for (let column = 0; column < 14; column++)
          setCell(sheet, row, column, { value: `${TEXT} ${row}`, style: WRAPPED });
      const again = readXlsx(writeXlsx(file));
      const plan = again.model.sheets[0];
      if (plan === undefined) throw new Error('no sheet');
      insertRows({ workbook: again.model, sheet: plan }, 5, 1);
      writeXlsx(again);
    },
    { iterations: 3, warmupIterations: 0, time: 0 },
  );
});
