import { beforeEach, describe, expect, it } from 'vitest';
import { deleteRows, insertRows, moveColumns, moveRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { moveSheet, renameSheet } from '../../src/host/workbook/edits/edit-sheets.ts';
import { containsCell } from '../../src/host/workbook/grid-range.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { createSheet, takeSheetId } from '../../src/host/workbook/new-sheet.ts';
import { getStyle } from '../../src/host/workbook/sheet-cells.ts';
import { pasteCopyOfRow, sortArea } from '../support/bundle-edits.ts';
import { type PlanView, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { sheetFacts, workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

const TEXTS = ['INDIKATOR', 'LANGKAH AKSI', 'ALASAN'];
const TOP = 3;
const BOTTOM = 10;
const LAST_OF_TEAM = 5;
const LAST_OF_ALL = 14;

let session: BundleSession;
let workbook: Workbook;
let plan: Sheet;
let view: PlanView;
let before: ReadonlyMap<string, string>;

/** Each row has its code, and "Alasan <code>" in its ALASAN cell. */
beforeEach(() => {
  workbook = openSmallPlan();
  session = openSession(workbook, { today: '2021-07-20' });
  session.click('segarkan');
  plan = sheetNamed(workbook, 'Rencana Aksi');
  view = viewPlan(plan);
  for (const code of view.codes()) view.write(code, 'ALASAN', `Alasan ${code}`);
  before = view.texts(TEXTS);
});

describe('codes stay with their rows', () => {
  it('when whole rows are sorted', () => {
    sortArea(plan, { top: TOP, bottom: BOTTOM, left: 0, right: LAST_OF_ALL }, 2);
    session.click('segarkan');
    expect(view.codes()).not.toEqual([...before.keys()]);
    expect(view.texts(TEXTS)).toEqual(before);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('when a row is moved by hand', () => {
    moveRows({ workbook, sheet: plan }, { start: 8, end: 9 }, 5);
    session.click('segarkan');
    expect(view.texts(TEXTS)).toEqual(before);
  });

  it('when rows are inserted, and the new row gets the next letter', () => {
    insertRows({ workbook, sheet: plan }, 5, 1);
    typeInto(plan, { row: 5, column: 2 }, 'Tim dievaluasi');
    typeInto(plan, { row: 5, column: 3 }, 'Mengevaluasi tim');
    typeInto(plan, { row: 5, column: 5 }, 'Juni 2021');
    const { questions } = session.click('segarkan');
    expect(questions).toEqual([]);
    expect(view.texts(TEXTS)).toEqual(
      new Map([...before, ['I.1.c', 'Tim dievaluasi | Mengevaluasi tim | ']]),
    );
    expect(view.read('I.1.c', 'STATUS')).toBe('Terlambat');
  });

  it('when a row is typed in below the table, which then looks like the others', () => {
    const row = BOTTOM + 1;
    typeInto(plan, { row, column: 2 }, 'Data dipublikasikan');
    typeInto(plan, { row, column: 3 }, 'Mempublikasikan data');
    typeInto(plan, { row, column: 5 }, 'November 2021');
    expect(session.click('segarkan').questions).toEqual([]);
    expect(view.read('II.3.b', 'TENGGAT')).toBe('2021-11-30');
    const lookOf = (code: string) =>
      ['KODE', 'TENGGAT'].map(heading => {
        const { borders, wrap, verticalAlignment, numberFormat } = getStyle(
          plan,
          view.rowOf(code),
          view.column(heading),
        );
        return { borders, wrap, verticalAlignment, numberFormat };
      });
    expect(lookOf('II.3.b')).toEqual(lookOf('II.2.a'));
    const decision = view.column('KEPUTUSAN');
    const [drop] = plan.validations.filter(({ ranges }) =>
      ranges.some(range => containsCell(range, row, decision)),
    );
    expect(drop).toMatchObject({ kind: 'list', choices: ['Selesai', 'Tidak berlaku', 'Ditunda'] });
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('when rows are deleted, and the code of a deleted row is never given again', () => {
    deleteRows({ workbook, sheet: plan }, view.rowOf('I.1.b'), 1);
    session.click('segarkan');
    const left = new Map([...before].filter(([code]) => code !== 'I.1.b'));
    expect(view.texts(TEXTS)).toEqual(left);
    insertRows({ workbook, sheet: plan }, 5, 1);
    typeInto(plan, { row: 5, column: 3 }, 'Mengevaluasi tim');
    typeInto(plan, { row: 5, column: 5 }, 'Juni 2021');
    session.click('segarkan');
    expect(view.codes()).toEqual(['I.1.a', 'I.1.c', 'I.2.a', 'II.1.a', 'II.2.a', 'II.3.a']);
  });

  it('when a row is copied below its original', () => {
    pasteCopyOfRow(workbook, plan, view.rowOf('I.2.a'), view.rowOf('I.2.a') + 1);
    const { closing } = session.click('segarkan');
    expect(view.codes().filter(code => code.startsWith('I.2.'))).toEqual(['I.2.a', 'I.2.b']);
    expect(closing).toContain('Baris 8 adalah salinan I.2.a dan diberi kode I.2.b.');
  });

  it('when a copied row is pasted above its original and then edited', () => {
    const original = view.rowOf('I.2.a');
    pasteCopyOfRow(workbook, plan, original, original);
    typeInto(plan, { row: original, column: 3 }, 'Menyebarkan rencana kerja');
    const { closing } = session.click('segarkan');
    expect(view.rowOf('I.2.a')).toBe(original + 1);
    expect(view.read('I.2.a', 'LANGKAH AKSI')).toBe('Menyusun rencana kerja');
    expect(closing).toContain(`Baris ${original + 1} adalah salinan I.2.a dan diberi kode I.2.b.`);
  });

  it('when own columns are moved among each other, renamed, or moved away to the left', () => {
    const status = view.column('STATUS');
    moveColumns({ workbook, sheet: plan }, { start: status, end: status + 1 }, status + 4);
    typeInto(plan, { row: view.headerRow, column: view.column('TENGGAT') }, 'JATUH TEMPO');
    moveColumns({ workbook, sheet: plan }, { start: view.column('BUKTI'), end: view.column('BUKTI') + 1 }, 2);
    const facts = sheetFacts(plan);
    const again = session.click('segarkan');
    expect(again.questions).toEqual([]);
    expect(view.texts(TEXTS)).toEqual(before);
    expect(sheetFacts(plan)).toEqual(facts);
  });

  it('when the sheet is moved and renamed, and another sheet stands before it', () => {
    const other = createSheet(takeSheetId(workbook), 'Catatan rapat');
    workbook.sheets.unshift(other);
    moveSheet(workbook, plan, 2);
    renameSheet(workbook, plan, 'Renaksi ZI');
    const again = session.click('segarkan');
    expect(again.questions).toEqual([]);
    expect(again.writes).toEqual([]);
    expect(view.texts(TEXTS)).toEqual(before);
  });

  it('when a person clears or overwrites cells of KODE', () => {
    view.write('II.1.a', 'KODE', null);
    view.write('II.2.a', 'KODE', 'punya saya');
    view.write('II.3.a', 'KODE', 'I.1.a');
    session.click('segarkan');
    expect(view.texts(TEXTS)).toEqual(before);
  });

  it('when a person changes the indicator or the action of a row', () => {
    typeInto(plan, { row: view.rowOf('I.1.a'), column: 3 }, 'Menyusun dan menetapkan SK Tim');
    typeInto(plan, { row: view.rowOf('II.2.a'), column: 2 }, 'Aplikasi dipakai semua pegawai');
    expect(session.click('segarkan').questions).toEqual([]);
    expect([...view.texts(['ALASAN'])]).toEqual([...before.keys()].map(code => [code, `Alasan ${code}`]));
  });
});

describe('a sort over the team’s columns alone', () => {
  beforeEach(() => sortArea(plan, { top: TOP, bottom: BOTTOM, left: 0, right: LAST_OF_TEAM }, 3));

  it('is noticed: the question names the rows, and nothing is written before the answer', () => {
    const facts = workbookFacts(workbook);
    const { questions, closing, writes } = session.click('segarkan', { answers: ['no'] });
    expect(questions[0]).toMatch(/yang bergeser: .*\b(?:I\.1\.a|II\.1\.a|I\.2\.a)\b/);
    expect(closing).toMatch(/^Tidak ada yang ditulis\./);
    expect(writes).toEqual([]);
    expect(workbookFacts(workbook)).toEqual(facts);
  });

  it('is mended after Yes: every own cell, ✎ too, stands beside its row again', () => {
    const { questions } = session.click('segarkan', { answers: ['yes'] });
    expect(questions).toHaveLength(1);
    expect(view.texts(TEXTS)).toEqual(before);
    const again = session.click('segarkan');
    expect([again.questions, again.writes]).toEqual([[], []]);
  });

  it('is a finding of the check, which writes nothing on the plan', () => {
    const facts = sheetFacts(plan);
    session.click('periksa');
    const lines = sheetNamed(workbook, 'Temuan ZI').rows.map(row => String(row?.cells[5]?.value ?? ''));
    expect(lines.filter(words => words.startsWith('KODE ini bukan milik baris ini'))).not.toEqual([]);
    expect(sheetFacts(plan)).toEqual(facts);
  });
});
