import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { getCell } from '../../src/host/workbook/sheet-cells.ts';
import { readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { EvidenceStage } from '../support/evidence-session.ts';

const PLAN = [
  'RENCANA AKSI ZONA INTEGRITAS TAHUN 2021',
  '',
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim kerja dibentuk\tMenyusun SK Tim\tSK Tim\tJanuari 2021',
  '\t\tLaporan dibuat\tMenyusun laporan\tLaporan bulanan\tSetiap bulan',
  '2\tDokumen rencana\tRencana kerja tersusun\tMenyusun rencana kerja\tDokumen rencana kerja\tJuli 2021',
];
const YEAR_QUESTION = /menyebut tahun 2022, sedangkan "Tahun rencana aksi" di Pengaturan ZI 2021/;

function planSheet(workbook: Workbook): Sheet {
  return sheetNamed(workbook, 'Rencana Aksi');
}

/** What a team does when a new year begins; parts of it may be forgotten. */
function retitle(workbook: Workbook, parts: readonly ('title' | 'targets')[]): void {
  planSheet(workbook).rows.forEach((row, rowIndex) => {
    row?.cells.slice(0, 6).forEach((cell, column) => {
      const isPart = parts.includes(rowIndex === 0 ? 'title' : 'targets');
      if (!isPart || typeof cell?.value !== 'string' || !cell.value.includes('2021')) return;
      typeInto(planSheet(workbook), { row: rowIndex, column }, cell.value.replace('2021', '2022'));
    });
  });
}

function yearSetting(workbook: Workbook): unknown {
  const settings = sheetNamed(workbook, 'Pengaturan ZI');
  const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Tahun rencana aksi');
  return getCell(settings, row, 1)?.value;
}

/** A workbook that was used with folders in 2021. */
function useIn2021(): EvidenceStage {
  const stage = new EvidenceStage(workbookFromTsv(PLAN));
  stage.open('2021-07-05').click('folder');
  return stage;
}

function readings(workbook: Workbook): readonly string[] {
  const view = viewPlan(planSheet(workbook));
  return view.codes().flatMap(code => [view.read(code, 'JADWAL TERBACA'), view.read(code, 'TENGGAT')]);
}

describe('a plan whose title or targets name another year than Pengaturan ZI', () => {
  it.each([
    ['title and targets', ['title', 'targets']],
    ['the title alone', ['title']],
    ['the targets alone', ['targets']],
  ] as const)('is asked about before anything is written: %s', (_, parts) => {
    const stage = useIn2021();
    retitle(stage.workbook, parts);
    for (const word of ['segarkan', 'folder'] as const) {
      const before = workbookFacts(stage.workbook);
      const { questions, closing, writes } = stage.open('2022-02-05').click(word, { answers: ['cancel'] });
      expect(questions).toHaveLength(1);
      expect(questions[0]).toMatch(YEAR_QUESTION);
      expect(closing).toMatch(/^Tidak ada yang diubah\. Samakan dulu tahun/);
      expect(writes).toEqual([]);
      expect(workbookFacts(stage.workbook)).toEqual(before);
    }
  });

  it('is taken over by Ya, with folders of its own beside those of the year before', () => {
    const stage = useIn2021();
    const before = stage.listFolders();
    retitle(stage.workbook, ['title', 'targets']);
    const { questions } = stage.open('2022-02-05').click('segarkan', { answers: ['yes'] });
    expect(questions).toHaveLength(1);
    expect(yearSetting(stage.workbook)).toBe(2022);
    expect(readings(stage.workbook).join(' ')).not.toContain('2021');
    expect(readings(stage.workbook).join(' ')).toContain('tiap bulan Jan–Des 2022');
    const folder = stage.open('2022-02-05').click('folder');
    expect(folder.questions.join()).toContain('"Bukti ZI 2022');
    const added = stage.listFolders().filter(path => !before.includes(path));
    expect(added).toHaveLength(before.length);
    expect(added.every(path => path.startsWith('Bukti ZI 2022'))).toBe(true);
    expect(stage.open('2022-02-05').click('segarkan').questions).toEqual([]);
  });

  it('stays as it is by Tidak, and is not asked about again', () => {
    const stage = useIn2021();
    retitle(stage.workbook, ['title', 'targets']);
    expect(stage.open('2022-02-05').click('segarkan', { answers: ['no'] }).questions).toHaveLength(1);
    expect(yearSetting(stage.workbook)).toBe(2021);
    expect(stage.open('2022-02-05').click('segarkan').questions).toEqual([]);
    expect(stage.open('2022-02-05').click('folder').questions).toEqual([]);
  });

  it('is the first finding of the check, which does not blame the targets', () => {
    const stage = useIn2021();
    retitle(stage.workbook, ['title', 'targets']);
    stage.open('2022-02-05').click('periksa');
    const findings = sheetNamed(stage.workbook, 'Temuan ZI');
    expect(readText(findings, 3, 5)).toMatch(YEAR_QUESTION);
    const sentences = findings.rows.map((_, row) => readText(findings, row, 5)).join('\n');
    expect(sentences).not.toContain('Waktu ini jatuh di tahun 2022');
  });

  it.each(['yes', 'no'] as const)('is asked about in a copy, too, whatever the copy is for: %s', purpose => {
    const stage = useIn2021();
    stage.workbook.spreadsheetId = 'book-2';
    retitle(stage.workbook, ['title', 'targets']);
    const { questions } = stage.open('2022-02-05').click('segarkan', { answers: [purpose, 'yes'] });
    expect(questions[1]).toMatch(YEAR_QUESTION);
    expect(yearSetting(stage.workbook)).toBe(2022);
    expect(readings(stage.workbook).join(' ')).not.toContain('2021');
    stage.open('2022-02-05').click('folder');
    const marked = stage.listFolders().filter(path => !path.includes('/'));
    expect(marked.map(path => path.slice(0, 13)).sort()).toEqual(['Bukti ZI 2021', 'Bukti ZI 2022']);
  });

  it('is not asked about where a few targets lie in the year after', () => {
    const workbook = workbookFromTsv([
      ...PLAN,
      '\t\tLaporan tahunan\tMenyusun laporan tahunan\tLaporan tahunan\tJanuari 2022',
    ]);
    const stage = new EvidenceStage(workbook);
    stage.open('2021-07-05').click('folder');
    expect(stage.open('2021-07-06').click('segarkan').questions).toEqual([]);
  });
});
