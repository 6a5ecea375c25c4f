import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { type MenuWord, openSession } from '../support/bundle-session.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { openSmallPlan } from '../support/evidence-session.ts';

const TODAY = '2021-07-20';
const LOST = /ditemukan tanpa tanda\./;

const namesOf = ({ sheets }: Workbook): readonly string[] => sheets.map(({ name }) => name).sort();
const headingsOf = (workbook: Workbook): readonly unknown[] =>
  (sheetNamed(workbook, 'Rencana Aksi').rows[2]?.cells ?? []).map(cell => cell?.value);

/** The small plan after its first clicks, without Drive. */
function openClicked(): Workbook {
  const workbook = openSmallPlan();
  const session = openSession(workbook, { today: TODAY });
  session.click('periksa');
  session.click('segarkan');
  const plan = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
  plan.write('I.1.c', 'ALASAN', 'Digabung dengan I.1.a');
  return workbook;
}

/** Sheets in a new spreadsheet, as "Salin ke › Spreadsheet baru" makes it: other ids, and no marks of the workbook. */
function copyToNew(original: Workbook, names: readonly string[]): Workbook {
  const workbook = structuredClone(original);
  const sheets = workbook.sheets.filter(({ name }) => names.includes(name));
  for (const sheet of sheets) Object.assign(sheet, { sheetId: sheet.sheetId + 900 });
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  workbook.metadata = workbook.metadata.flatMap(mark => {
    if (mark.place.kind === 'spreadsheet') return [];
    const sheetId = mark.place.sheetId + 900;
    return ids.has(sheetId) ? [{ ...mark, place: { ...mark.place, sheetId } }] : [];
  });
  return Object.assign(workbook, { spreadsheetId: 'book-2', sheets, activeSheetId: sheets[0]?.sheetId ?? 0 });
}

describe('a workbook without marks', () => {
  const COMMANDS: readonly (readonly [MenuWord, readonly unknown[]])[] = [
    ['periksa', []],
    ['segarkan', []],
    ['folder', []],
    ['monev', []],
    ['pengaturan', []],
    ['register', [{ text: '1' }]],
    ['bersihkan', ['yes']],
    ['dokumen', [{ text: '2' }]],
  ];
  const clicked = openClicked();
  it.each(COMMANDS)(
    'is asked about before anything is written, and Batal leaves it so: %s',
    (word, first) => {
      const workbook = structuredClone(clicked);
      workbook.metadata = [];
      const before = workbookFacts(workbook);
      const answers = [...first, 'cancel'] as readonly 'cancel'[];
      const { questions, closing } = openSession(workbook, { today: TODAY }).click(word, { answers });
      expect([questions.length, questions.at(-1)]).toEqual([answers.length, expect.stringMatching(LOST)]);
      expect(closing).toMatch(/^Tidak ada yang diubah\./);
      expect(workbookFacts(workbook)).toEqual(before);
    },
  );

  it('gets a second set beside the first where people want no more of it, and is not asked again', () => {
    const workbook = structuredClone(clicked);
    workbook.metadata = [];
    const old = viewPlan(sheetNamed(workbook, 'Rencana Aksi')).texts(['TENGGAT', 'ALASAN ✎', 'SIDIK']);
    const session = openSession(workbook, { today: TODAY });
    const { questions } = session.click('segarkan', { answers: ['no', 'yes'] });
    expect(questions).toEqual([expect.stringMatching(LOST), expect.stringMatching(/akan ditambahkan kolom/)]);
    expect(headingsOf(workbook).filter(words => /^KODE/.test(String(words)))).toEqual(['KODE', 'KODE ZI']);
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(['Pengaturan ZI', 'Pengaturan ZI (2)']));
    expect(viewPlan(sheetNamed(workbook, 'Rencana Aksi')).texts(['TENGGAT', 'ALASAN ✎', 'SIDIK'])).toEqual(
      old,
    );
    for (const word of ['periksa', 'segarkan', 'pengaturan'] as const)
      expect(session.click(word).questions).toEqual([]);
  });

  it.each([
    ['the columns', (key: string) => key === 'zi.column'],
    ['Pengaturan ZI', (_key: string, value: string) => value.includes('settings@')],
    [
      'Temuan ZI and the workbook',
      (key: string, value: string) => key === 'zi.plan' || value.includes('findings@'),
    ],
  ] as const)('takes up what alone lost its mark: %s', (_, isLost) => {
    const workbook = structuredClone(clicked);
    workbook.metadata = workbook.metadata.filter(({ key, value }) => !isLost(key, value));
    const names = namesOf(workbook);
    const session = openSession(workbook, { today: TODAY });
    const { questions } = session.click('segarkan');
    expect([questions.length, questions[0]]).toEqual([1, expect.stringMatching(LOST)]);
    expect(session.click('periksa').questions).toEqual([]);
    expect([namesOf(workbook), headingsOf(workbook).filter(words => words === 'KODE')]).toEqual([
      names,
      ['KODE'],
    ]);
  });

  it.each([
    ['with the marks on its columns', true, false],
    ['with marks that take no new value', true, true],
    ['without marks', false, false],
  ])('takes up a plan sheet that was copied to a new spreadsheet %s', (_, keepsMarks, isFixed) => {
    const workbook = copyToNew(clicked, ['Rencana Aksi', 'Temuan ZI']);
    if (!keepsMarks) workbook.metadata = [];
    const ids = new Set(workbook.metadata.map(({ metadataId }) => metadataId));
    const session = openSession(workbook, {
      today: TODAY,
      other: () => (isFixed ? { fixedMarks: ids } : {}),
    });
    const { questions } = session.click('segarkan');
    expect(questions[0]).toMatch(LOST);
    expect(headingsOf(workbook).filter(words => words === 'KODE')).toHaveLength(1);
    expect(viewPlan(sheetNamed(workbook, 'Rencana Aksi')).read('I.1.c', 'ALASAN')).toBe(
      'Digabung dengan I.1.a',
    );
    expect(session.click('segarkan').questions).toEqual([]);
    expect(session.click('periksa').questions).toEqual([]);
    expect(namesOf(workbook).filter(name => name.startsWith('Temuan'))).toEqual(['Temuan ZI']);
  });

  it('doubles nothing where the click that takes it up is cut anywhere', () => {
    const lost = { ...structuredClone(clicked), metadata: [] };
    const names = namesOf(lost);
    const { meter } = openSession(structuredClone(lost), { today: TODAY }).click('segarkan');
    const step = Math.ceil(meter.total / 8);
    for (let call = 8; call < meter.total; call += step) {
      const workbook = structuredClone(lost);
      const session = openSession(workbook, { today: TODAY });
      expect(() => session.click('segarkan', { faults: [{ call, kind: 'cut-after' }] })).toThrow();
      session.click('segarkan');
      expect([call, namesOf(workbook)]).toEqual([call, names]);
      expect(headingsOf(workbook).filter(words => words === 'KODE')).toHaveLength(1);
      expect(viewPlan(sheetNamed(workbook, 'Rencana Aksi')).read('I.1.c', 'ALASAN')).toBe(
        'Digabung dengan I.1.a',
      );
      expect(session.click('segarkan').questions).toEqual([]);
    }
  });

  it('is not asked about for a sheet of people that only bears such a name', () => {
    const workbook = openSmallPlan();
    const plan = sheetNamed(workbook, 'Rencana Aksi');
    const own = structuredClone(plan);
    Object.assign(own, { sheetId: 77, name: 'Data ZI' });
    workbook.sheets.push(own);
    updateCell(plan, 2, 6, { value: 'SIDIK' });
    updateCell(plan, 4, 6, { value: 'sidik jari' });
    const { questions } = openSession(workbook, { today: TODAY }).click('segarkan');
    expect(questions.join()).not.toMatch(LOST);
    expect(getCell(plan, 4, 6)?.value).toBe('sidik jari');
  });

  it('gives no code twice: that of a deleted row is known from the sheets', () => {
    const workbook = structuredClone(clicked);
    const plan = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
    const notes = sheetNamed(workbook, 'Temuan ZI');
    updateCell(notes, notes.rows.length, 2, { value: 'I.1.f' });
    workbook.metadata = [];
    const row = plan.rowOf('I.1.d');
    for (const name of ['KODE', 'SIDIK'] as const)
      updateCell(plan.sheet, row, plan.column(name), { value: null });
    openSession(workbook, { today: TODAY }).click('segarkan');
    expect(plan.codes()).toContain('I.1.g');
  });
});
