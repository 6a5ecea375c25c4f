import { describe, expect, it } from 'vitest';
import { exampleEvidence } from '../../src/cli/example-evidence.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage } from '../support/evidence-session.ts';

const set = (workbook: Workbook, label: string, value: string): void => {
  const sheet = sheetNamed(workbook, 'Pengaturan ZI');
  const row = sheet.rows.findIndex((_, index) => getCell(sheet, index, 0)?.value === label);
  updateCell(sheet, row, 1, { value });
};

describe('Data ZI of the reference plan', () => {
  it('has every activity, holds days and numbers as such and no formula, and is not touched by a second click', () => {
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
  });
});
