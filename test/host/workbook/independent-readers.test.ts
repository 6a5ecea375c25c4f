import { readFileSync } from 'node:fs';
import { init } from 'excelize-wasm';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import { extendPlan } from './extend-plan.ts';
import { openFixture, REFERENCE_PLAN, TEAM_WORKBOOK } from './read-fixture.ts';

function makeExtended(): Uint8Array {
  const file = openFixture(TEAM_WORKBOOK);
  extendPlan(file);
  return writeXlsx(file);
}

describe('exceljs', () => {
  it('reads what was added', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(makeExtended()) as unknown as ExcelJS.Buffer);
    const plan = workbook.getWorksheet('Rencana Aksi');
    const report = workbook.getWorksheet('Monev S1 2021');
    expect(plan?.getCell('J4').value).toBe('I.3');
    expect(plan?.getCell('L4').numFmt).toBe('[$-421]d mmm yyyy');
    expect(plan?.getCell('M4').value).toMatchObject({
      text: '2 berkas',
      hyperlink: 'https://drive.google.com/drive/folders/f3',
    });
    expect(plan?.getCell('N4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Selesai,Tidak berlaku,Ditunda"'],
    });
    expect(plan?.getColumn('M').outlineLevel).toBe(1);
    expect(report?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(report?.getCell('A6').note).toBeDefined();
  });
});

describe('excelize', () => {
  let excelize: Awaited<ReturnType<typeof init>>;
  beforeAll(async () => {
    excelize = await init('node_modules/excelize-wasm/excelize.wasm.gz');
  });

  it.each([
    [
      'the reference plan',
      () => new Uint8Array(readFileSync(REFERENCE_PLAN)),
      'Rencana Aksi 2021',
      'F6',
      'Januari 2021',
    ],
    ['own cells', makeExtended, 'Rencana Aksi', 'K4', 'Belum jatuh tempo'],
    ['cells of the team', makeExtended, 'Rencana Aksi', 'F9', 'Juni, Oktober 2021'],
    ['the new sheet', makeExtended, 'Monev S1 2021', 'A6', 'SK Tim.pdf, Notulen.pdf'],
  ])('reads %s', (_, make, sheet, cell, expected) => {
    const file = opened(make());
    expect(file.GetSheetList().list).toContain(sheet);
    expect(file.GetCellValue(sheet, cell)).toMatchObject({ value: expected, error: null });
  });

  it('reads rules, links and the order of sheets', () => {
    const file = opened(makeExtended());
    expect(file.GetSheetList().list).toEqual(['Rencana Aksi', 'Rekap', 'Monev S1 2021']);
    expect(file.GetCellHyperLink('Rencana Aksi', 'M4')).toMatchObject({ ok: true });
    expect(file.GetCellHyperLink('Rencana Aksi', 'E9')).toMatchObject({
      ok: true,
      location: 'https://example.org/sop',
    });
  });

  function opened(bytes: Uint8Array) {
    const file = excelize.OpenReader(bytes);
    if (file.error !== null) throw new Error(String(file.error));
    return file;
  }
});
