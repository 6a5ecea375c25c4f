import { describe, expect, it } from 'vitest';
import { exampleEvidence } from '../../src/cli/example-evidence.ts';
import { recountLines } from '../../src/domain/rollup/recount-lines.ts';
import { type AreaFigures, fulfilledCountOf, rowCountOf } from '../../src/domain/rollup/unit-figures.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { toGrid } from '../../src/rekap/sheet-grid.ts';
import { readData } from '../../src/sheets/data/read-data.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage } from '../support/evidence-session.ts';
import { ask, openWarehouse, SUM_LIST, sumsOf } from '../support/warehouse.ts';

const set = (workbook: Workbook, label: string, value: string): void => {
  const sheet = sheetNamed(workbook, 'Pengaturan ZI');
  const row = sheet.rows.findIndex((_, index) => getCell(sheet, index, 0)?.value === label);
  updateCell(sheet, row, 1, { value });
};

describe('Data ZI of the reference plan', () => {
  it('has every activity, holds days and numbers as such and no formula, and is not touched by a second click; Ringkasan ZI is recomputed from it in SQL and in code', async () => {
    const stage = new EvidenceStage(openExample());
    const at = stage.open('2021-07-05');
    at.click('folder');
    for (const { code, name, day } of exampleEvidence) stage.drop(code, name, day);
    updateCell(sheetNamed(stage.workbook, 'Rencana Aksi 2021'), 5, 2, { value: '=1+1', formula: undefined });
    set(stage.workbook, 'Data ZI', 'ya');
    set(stage.workbook, 'Kode unit', '0412');
    at.click('segarkan');
    expect(at.click('segarkan').writes).toEqual([]);

    const sheet = sheetNamed(stage.workbook, 'Data ZI');
    const headings = (sheet.rows[0]?.cells ?? []).map(cell => cell?.value);
    const column = (heading: string): readonly unknown[] =>
      sheet.rows.slice(1).map((_, row) => getCell(sheet, row + 1, headings.indexOf(heading))?.value ?? '');
    expect(new Set(column('kode')).size).toBe(72);
    expect(column('baris_pertama').filter(value => value === 1)).toHaveLength(72);
    expect(column('tenggat').filter(value => value === '')).toHaveLength(2);
    expect(new Set(column('kode_unit'))).toEqual(new Set(['0412']));

    const cells = sheet.rows.slice(1).flatMap(row => row?.cells ?? []);
    expect(cells.filter(cell => cell?.formula !== undefined)).toEqual([]);
    expect(column('indikator')).toContain('=1+1');
    const day = getCell(sheet, 1, headings.indexOf('tanggal_pantau'));
    expect([day?.value, day?.style.numberFormat]).toEqual([44382, 'yyyy-mm-dd']);
    expect(new Set(column('tahun'))).toEqual(new Set([2021]));
    expect(sheet.merges).toEqual([]);
    await expectFigures(stage.workbook);
  });
});

/** SQL and code give what Ringkasan ZI shows of each area and in all. */
async function expectFigures(workbook: Workbook): Promise<void> {
  const read = readData(toGrid(sheetNamed(workbook, 'Data ZI')));
  if ('code' in read || !read[0]) throw new Error(JSON.stringify(read));
  const [{ source, lines }] = read;
  const { areas, total } = recountLines(source, lines);
  const zi = await openWarehouse([{ source, lines }]);
  const order = 'GROUP BY kode_area ORDER BY kode_area';
  const found = await ask(zi, `SELECT kode_area, ${SUM_LIST} FROM zi.terbaru ${order}`);
  zi.closeSync();
  expect(found).toEqual(areas.map(area => ({ kode_area: area.area, ...sumsOf(area) })));

  const shown = toGrid(sheetNamed(workbook, 'Ringkasan ZI')).rows.map(cells =>
    cells.flatMap(cell => (cell.kind === 'number' ? [cell.value] : [])),
  );
  const lineOf = (one: AreaFigures): readonly number[] => [
    fulfilledCountOf(one),
    one.partlyCount,
    one.overdueCount,
    one.notYetCount,
    one.otherCount,
    rowCountOf(one),
    one.dueSoonCount,
  ];
  expect(shown.filter(numbers => numbers.length === 7)).toEqual([...areas, total].map(lineOf));
  expect(rowCountOf(total)).toBe(72);
}
