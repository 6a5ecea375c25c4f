import { describe, expect, it } from 'vitest';
import { exampleEvidence, laterEvidence } from '../../src/cli/example-evidence.ts';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { TEAM_HEADINGS } from '../../src/messages/team-id.ts';
import { assessWorkbook } from '../../src/rekap/assess-workbook.ts';
import { toGrid } from '../../src/rekap/sheet-grid.ts';
import { readData } from '../../src/sheets/data/read-data.ts';
import { openExampleFile, sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage, typeBeside } from '../support/evidence-session.ts';

const TODAY = { year: 2022, month: 3, day: 1 };

function set(workbook: Workbook, label: string, value: string): void {
  const sheet = sheetNamed(workbook, 'Pengaturan ZI');
  const row = sheet.rows.findIndex((_, index) => getCell(sheet, index, 0)?.value === label);
  updateCell(sheet, row, 1, { value });
}

describe('a workbook without Data ZI', () => {
  it('gives the lines that its Data ZI had, from the file as Google hands it out: without marks', () => {
    const file = openExampleFile();
    const stage = new EvidenceStage(file.model);
    const at = (day: string) => stage.open(day);
    at('2021-07-05').click('folder');
    for (const { code, name, day } of exampleEvidence) stage.drop(code, name, day);
    set(stage.workbook, 'Data ZI', 'ya');
    set(stage.workbook, 'Kode unit', '0412');
    set(stage.workbook, 'PIC area III', 'Bagian Kepegawaian');
    at('2021-07-05').click('register', { answers: [{ text: '1' }] });
    const team = sheetNamed(stage.workbook, 'Tim ZI');
    const top = team.rows.findIndex(line => line?.cells[0]?.value === TEAM_HEADINGS.name);
    const columns = (team.rows[top]?.cells ?? []).map(cell => cell?.value);
    updateCell(team, top + 1, 0, { value: 'Koordinator Contoh' });
    updateCell(team, top + 1, columns.indexOf(TEAM_HEADINGS.role), { value: 'Koordinator Pokja IV' });
    at('2021-07-05').click('segarkan');

    for (const { code, name, day } of laterEvidence) stage.drop(code, name, day);
    const [first] = exampleEvidence;
    typeBeside(stage.workbook, [first?.code ?? '', 'BERKAS', first?.name ?? ''], {
      VERIFIKASI: 'Dikembalikan',
    });
    const plan = sheetNamed(stage.workbook, 'Rencana Aksi 2021');
    const headings = (plan.rows[3]?.cells ?? []).map(cell => cell?.value);
    updateCell(plan, 8, headings.indexOf('KEPUTUSAN ✎'), { value: 'Tidak berlaku' });
    updateCell(plan, 8, headings.indexOf('ALASAN ✎'), { value: 'tidak ada di unit ini' });
    at('2021-12-30').click('segarkan');
    const again = readXlsx(writeXlsx(file)).model;
    again.metadata = [];
    expectSame(again, 'Koordinator Contoh');
  });
});

function expectSame(workbook: Workbook, owner: string): void {
  const data = readData(toGrid(sheetNamed(workbook, 'Data ZI')));
  if ('code' in data || !data[0]) throw new Error(JSON.stringify(data));
  const without = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== 'Data ZI') };
  const assessed = assessWorkbook(without, TODAY);
  expect(assessed?.isCounted).toBe(true);
  expect(assessed?.lines.map(line => line.owner)).toContain(owner);
  expect(
    assessed?.lines.map(line => ({ ...line, missingDocuments: line.missingDocuments.map(plain) })),
  ).toEqual(data[0].lines.map(line => ({ ...line, missingDocuments: line.missingDocuments.map(plain) })));
  const { madeOn: _, ...source } = data[0].source;
  expect(assessed?.source).toMatchObject(source);
}

const plain = (name: string | null): string | null => name?.replace(/;/g, ',') ?? null;
