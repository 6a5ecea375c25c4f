import { expect, test } from 'vitest';
import { formatYearQuestion, UNIT_QUESTION } from '../../src/messages/question-id.ts';
import { readText, typeInto } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';

const NAMELESS = [
  'RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS',
  'NO\tKEGIATAN\tOUTPUT\tWAKTU',
  '1\tMenyusun SK Tim\tSK Tim\tMaret',
];

function open(lines: readonly string[] = NAMELESS) {
  const workbook = workbookFromTsv(lines);
  return { workbook, session: openSession(workbook, { today: '2026-07-20' }) };
}

function settingOf(workbook: ReturnType<typeof workbookFromTsv>, label: string): string {
  const sheet = sheetNamed(workbook, 'Pengaturan ZI');
  return readText(
    sheet,
    sheet.rows.findIndex((_, row) => readText(sheet, row, 0) === label),
    1,
  );
}

test.each(['periksa', 'segarkan'] as const)(
  'the first click asks year and unit before it writes: %s',
  word => {
    const { workbook, session } = open();
    const { questions, closing } = session.click(word, {
      answers: [{ text: '2026' }],
      unit: { text: ' KPPN Contoh ' },
    });
    expect(questions.slice(0, 2)).toEqual([formatYearQuestion(2026), UNIT_QUESTION]);
    expect(closing).toContain('Dibaca: unit KPPN Contoh, tahun 2026');
    expect(closing).not.toContain('di Pengaturan ZI sekarang');
    expect([settingOf(workbook, 'Unit kerja'), settingOf(workbook, 'Tahun rencana aksi')]).toEqual([
      'KPPN Contoh',
      '2026',
    ]);
    const again = session.click(word, { unit: 'cancel' });
    expect(again.questions).toEqual([]);
  },
);

test.each([
  ['the year', { answers: ['cancel'] }, 'Tahun belum diisi; tidak ada yang diubah.'],
  [
    'the unit',
    { answers: [{ text: '2026' }], unit: 'cancel' },
    'Unit kerja belum diisi; tidak ada yang ditulis.',
  ],
] as const)(
  'a cancelled question about %s leaves everything as it was and says what to do',
  (_, options, said) => {
    const { workbook, session } = open();
    const before = sheetFacts(sheetNamed(workbook, 'Rencana Aksi'));
    const click = session.click('periksa', options);
    expect(click.closing).toContain(said);
    expect(click.closing).toContain('Klik lagi');
    expect(click.writes).toEqual([]);
    expect(workbook.sheets).toHaveLength(1);
    expect(sheetFacts(sheetNamed(workbook, 'Rencana Aksi'))).toEqual(before);
  },
);

test('a question that is left open goes on, and the sentence says what is missing', () => {
  const { session } = open();
  const { closing } = session.click('periksa', { answers: [{ text: '' }], unit: { text: '' } });
  expect(closing).toContain('Isi Unit kerja dan Tahun rencana aksi di Pengaturan ZI sekarang.');
  expect(session.click('periksa').questions).toEqual([]);
});

test('what the title names is not asked, also where the sheet of settings stands since columns were asked about', () => {
  const { workbook, session } = open([
    'RENCANA AKSI BALAI CONTOH TAHUN 2026',
    'No.\tUraian Pekerjaan\tHasil\tKapan',
    '1\tMenyusun SK Tim\tSK Tim\tJanuari 2026',
  ]);
  expect(session.click('periksa', { unit: 'cancel' }).closing).toContain('Yang belum ada');
  const settings = sheetNamed(workbook, 'Pengaturan ZI');
  const fill = (label: string, words: string): void => {
    const row = settings.rows.findIndex((_, index) => readText(settings, index, 0) === label);
    typeInto(settings, { row, column: 1 }, words);
  };
  fill('Kolom Langkah aksi', 'B · Uraian Pekerjaan');
  fill('Kolom Target waktu', 'D · Kapan');
  const { questions, closing } = session.click('periksa', { unit: 'cancel' });
  expect(questions).toEqual([]);
  expect(closing).toContain('Dibaca: unit BALAI CONTOH, tahun 2026');
  expect(settingOf(workbook, 'Unit kerja')).toBe('BALAI CONTOH');
});

test('a run that is cut when its sheet stands there blank is repeated as if it had not been', () => {
  const { workbook, session } = open(['RENCANA AKSI BALAI CONTOH TAHUN 2026', ...NAMELESS.slice(1)]);
  const { meter } = openSession(workbookFromTsv(NAMELESS)).click('periksa', { answers: [{ text: '2026' }] });
  expect(meter.countsByMember.get('Spreadsheet.insertSheet')).toBe(2);
  let cutAt = 0;
  while (workbook.sheets.length === 1) {
    cutAt += 1;
    try {
      session.click('periksa', { faults: [{ call: cutAt, kind: 'cut-after' }] });
    } catch {
      // The next click is what the test is about.
    }
  }
  expect(readText(sheetNamed(workbook, 'Pengaturan ZI'), 0, 0)).toBe('');
  expect(session.click('periksa').closing).toContain('Dibaca: unit BALAI CONTOH, tahun 2026');
});
