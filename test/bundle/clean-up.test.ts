import { describe, expect, it } from 'vitest';
import { readText, viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { openExample, openFixtureFile, sheetNamed, workbookFromPlan } from '../support/bundle-workbook.ts';

const KEPT = ['Pengaturan ZI', 'Catatan ZI'];

describe('Bersihkan…', () => {
  it.each([
    ['the example', () => openExample()],
    ['the example with date cells', () => openExample('rencana-aksi-2021-sel-tanggal')],
    [
      'a workbook with a filter, rules, validations and a second sheet',
      () => openFixtureFile('tim-zi').model,
    ],
    ['a month matrix', () => workbookFromPlan('month-matrix')],
  ])('brings back everything that people made: %s', (_reason, open) => {
    const workbook = open();
    const before = workbookFacts(open());
    const session = openSession(workbook, { today: '2021-07-20' });
    session.click('periksa');
    session.click('segarkan');
    expect(workbookFacts(workbook, [...KEPT, 'Temuan ZI'])).not.toEqual(before);
    const { questions, closing } = session.click('bersihkan');
    expect(questions).toHaveLength(1);
    expect(closing).toMatch(/^9 kolom ZI beserta warnanya dan 2 sheet ZI telah dihapus\./);
    expect(workbookFacts(workbook, KEPT)).toEqual(before);
  });

  it('changes nothing after No', () => {
    const session = openSession(openSmallPlan());
    session.click('segarkan');
    const before = workbookFacts(session.workbook);
    const { closing, writes } = session.click('bersihkan', { answers: ['no'] });
    expect(closing).toBe('Tidak ada yang dihapus.');
    expect(writes).toEqual([]);
    expect(workbookFacts(session.workbook)).toEqual(before);
  });

  it('keeps what people wrote in ✎ cells on Catatan ZI, with code and day', () => {
    const session = openSession(openSmallPlan(), { today: '2021-07-20' });
    session.click('segarkan');
    const view = viewPlan(sheetNamed(session.workbook, 'Rencana Aksi'));
    view.write('I.1.a', 'KEPUTUSAN', 'Selesai');
    view.write('I.1.a', 'ALASAN', '=IMPORTXML("x") tertulis di SK');
    view.write('II.1.a', 'KOREKSI JADWAL', 'September 2021');
    const { closing } = session.click('bersihkan');
    const notes = sheetNamed(session.workbook, 'Catatan ZI');
    const lines = notes.rows.map((_, row) =>
      [0, 1, 2, 3].map(column => readText(notes, row, column)).join(' | '),
    );
    expect(lines).toEqual([
      'Tanggal | KODE | Tempat | Isi',
      '20 Jul 2021 | II.1.a | Rencana Aksi L9 · KOREKSI JADWAL ✎ | September 2021',
      '20 Jul 2021 | I.1.a | Rencana Aksi M5 · KEPUTUSAN ✎ | Selesai',
      '20 Jul 2021 | I.1.a | Rencana Aksi N5 · ALASAN ✎ | =IMPORTXML("x") tertulis di SK',
    ]);
    expect(closing).toContain('3 isian tim tersimpan di sheet Catatan ZI.');
  });

  it('can be followed by a new start, which gives the codes anew', () => {
    const session = openSession(openSmallPlan(), { today: '2021-07-20' });
    session.click('segarkan');
    const view = viewPlan(sheetNamed(session.workbook, 'Rencana Aksi'));
    const codes = view.codes();
    session.click('bersihkan');
    expect(session.click('bersihkan').closing).toBe('Tidak ada yang dihapus.');
    const again = session.click('segarkan');
    expect(again.questions).toHaveLength(1);
    expect(view.codes()).toEqual(codes);
  });
});
