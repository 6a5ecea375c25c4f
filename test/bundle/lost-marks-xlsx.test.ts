import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage, openSmallPlan, typeBeside } from '../support/evidence-session.ts';
import { saveAsXlsx } from '../support/save-as-xlsx.ts';

const TODAY = '2021-07-20';
const S1 = { answers: [{ text: 'S1-2021' }, { text: '' }] } as const;
const TW3 = { answers: [{ text: 'TW3-2021' }, { text: '30 September 2021' }, 'yes'] } as const;
const LOST = /ditemukan tanpa tanda\./;
const WORDS = [
  'Digabung dengan I.1.a',
  'Februari 2021',
  'Diminta dari bagian umum',
  'Anggaran terlambat',
  'Ruang rapat lantai dua',
  'Kepala Contoh',
  'Koordinator Contoh',
  'Catatan tim di STATUS',
];

/** Types below a heading: beside the first cell with these words, else on the first row. */
function typeUnder(
  workbook: Workbook,
  { sheet: name, heading, beside }: { sheet: string; heading: string; beside?: string },
  words: string,
): void {
  const sheet = sheetNamed(workbook, name);
  const textsAt = (row: number): unknown[] => (sheet.rows[row]?.cells ?? []).map(cell => cell?.value);
  const top = sheet.rows.findIndex((_, row) => textsAt(row).includes(heading));
  const found = sheet.rows.findIndex((_, row) => row > top && textsAt(row).includes(beside));
  updateCell(sheet, beside === undefined ? top + 1 : found, textsAt(top).indexOf(heading), { value: words });
}

/** A half-year of work with people's words everywhere, saved as .xlsx. */
async function openWorked(): Promise<EvidenceStage> {
  const stage = new EvidenceStage(openSmallPlan());
  const { workbook } = stage;
  const session = stage.open(TODAY);
  session.click('folder');
  stage.drop('I.1.a', 'SK Tim Kerja 2021.pdf', '2021-01-20');
  session.click('register', { answers: [{ text: '1' }] });
  typeUnder(workbook, { sheet: 'Tim ZI', heading: 'Nama ✎' }, 'Koordinator Contoh');
  const setting = { sheet: 'Pengaturan ZI', heading: 'Isi' };
  typeUnder(workbook, { ...setting, beside: 'Nama kepala unit' }, 'Kepala Contoh');
  typeUnder(workbook, { ...setting, beside: 'Data ZI' }, 'ya');
  const plan = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
  plan.write('I.1.c', 'KEPUTUSAN', 'Tidak berlaku');
  plan.write('I.1.c', 'ALASAN', 'Digabung dengan I.1.a');
  plan.write('I.1.d', 'KOREKSI JADWAL', 'Februari 2021');
  session.click('segarkan');
  plan.write('I.1.c', 'STATUS', 'Catatan tim di STATUS');
  typeBeside(workbook, ['I.1.a', 'BERKAS', 'SK Tim'], { CATATAN: 'Diminta dari bagian umum' });
  session.click('monev', S1);
  typeUnder(
    workbook,
    { sheet: 'Matriks S1 2021', heading: 'Kendala ✎', beside: 'I.1.b' },
    'Anggaran terlambat',
  );
  session.click('monev', S1);
  session.click('monev', TW3);
  session.click('segarkan');
  typeUnder(
    workbook,
    { sheet: 'Matriks TW3 2021', heading: 'Tindak lanjut ✎', beside: 'I.1.b' },
    'Ruang rapat lantai dua',
  );
  stage.workbook = await saveAsXlsx(workbook);
  return stage;
}

const namesOf = ({ sheets }: Workbook): readonly string[] => sheets.map(({ name }) => name).sort();
const headingsOf = (workbook: Workbook): readonly unknown[] =>
  (sheetNamed(workbook, 'Rencana Aksi').rows[2]?.cells ?? []).map(cell => cell?.value);

function holds(workbook: Workbook, words: string): boolean {
  const isIt = (value: unknown): boolean => typeof value === 'string' && value.includes(words);
  return workbook.sheets.some(sheet => sheet.rows.some(row => row?.cells.some(cell => isIt(cell?.value))));
}

describe('a workbook that came back from .xlsx without its marks', () => {
  it('is asked about once, and goes on with its columns, sheets, folders and words', async () => {
    const stage = await openWorked();
    const names = namesOf(stage.workbook);
    const headings = headingsOf(stage.workbook);
    const folders = stage.listFolders();
    const session = stage.open(TODAY);
    const { questions } = session.click('segarkan');
    expect([questions.length, questions[0]]).toEqual([1, expect.stringMatching(LOST)]);
    expect([namesOf(stage.workbook), headingsOf(stage.workbook)]).toEqual([names, headings]);
    const again = session.click('segarkan');
    expect([again.questions, again.writes]).toEqual([[], []]);
    expect(session.click('folder').questions).toEqual([]);
    expect(stage.listFolders().filter(path => !path.endsWith('/Tim ZI'))).toEqual(folders);
    // The word typed on the report is carried on, as in a workbook with marks.
    for (const options of [S1, TW3])
      expect(session.click('monev', options).questions.join()).not.toMatch(LOST);
    expect(session.click('periksa').questions).toEqual([]);
    const retired = /^(?:Monev|Matriks) .*\(\d+ \p{L}{3} \d+\.\d+\)(?: \(\d\))?$|^Temuan ZI$/u;
    expect(namesOf(stage.workbook).filter(name => !retired.test(name))).toEqual(
      names.filter(name => !retired.test(name)),
    );
    expect(WORDS.filter(words => !holds(stage.workbook, words))).toEqual([]);
  });
});
