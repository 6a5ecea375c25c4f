import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exampleEvidence } from '../../src/cli/example-evidence.ts';
import { getCell } from '../../src/host/workbook/sheet-cells.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage } from '../support/evidence-session.ts';

const ANSWERS = [{ text: '1' }, { text: 'S1-2021' }, { text: '' }];

function openStage(): EvidenceStage {
  const stage = new EvidenceStage(openExample());
  stage.open('2021-07-05').click('folder');
  for (const { code, name, day } of exampleEvidence) stage.drop(code, name, day);
  return stage;
}

function listDocuments(stage: EvidenceStage): readonly string[] {
  const folder = stage.listFolders().find(path => path.endsWith('/Dokumen ZI 2021'));
  return folder === undefined
    ? []
    : readdirSync(join(stage.directory, folder)).map(name => `${folder}/${name}`);
}

async function readDocument(stage: EvidenceStage, path: string): Promise<string> {
  const buffer = readFileSync(join(stage.directory, path));
  return (await mammoth.extractRawText({ buffer })).value;
}

describe('Buat dokumen…', () => {
  it('writes the report into Drive once its sheets stand, never over an older one', async () => {
    const stage = openStage();
    const session = stage.open('2021-07-05');
    const declined = session.click('dokumen', { answers: [...ANSWERS, 'no'] });
    expect(declined.closing).toBe('Dokumen tidak dibuat; tidak ada yang diubah.');
    const build = () => session.click('dokumen', { answers: ANSWERS });
    const { questions, closing } = build();
    expect(questions.join('\n')).toContain('Buat ulang lembarnya dahulu?');
    expect(stage.workbook.sheets.map(({ name }) => name)).toContain('Monev S1 2021');
    expect(closing).toContain('disimpan di folder "Dokumen ZI 2021"');
    const [first = ''] = listDocuments(stage);
    expect(first).toMatch(/Laporan Monev S1 2021 – BALAI PENELITIAN TERNAK\.docx$/);
    const text = await readDocument(stage, first);
    expect(text).toContain('26 dari 43 kegiatan (60,5%)');
    expect(text).toContain('Sampai 5 Juli 2021, 26 dari 43 kegiatan rencana aksi yang jatuh tempo terpenuhi');
    expect(text).toContain('(tahun 2020)');
    const bytes = readFileSync(join(stage.directory, first));
    build();
    expect(listDocuments(stage)).toHaveLength(2);
    expect(listDocuments(stage).some(path => path.endsWith('(versi 2).docx'))).toBe(true);
    expect(readFileSync(join(stage.directory, first)).equals(bytes)).toBe(true);
    const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(
      (_, at) => getCell(settings, at, 0)?.value === 'Laporan monev (dokumen)',
    );
    expect(String(getCell(settings, row, 1)?.value)).toMatch(/^https:\/\/drive\.google\.com\/file\/d\//);
  });
});
