import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteRows, insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { sortRange } from '../../src/host/workbook/edits/sort-range.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { FIELD_PLACE } from '../../src/sheets/monev/report-fields.ts';
import { KEY_COLUMN } from '../../src/sheets/monev/report-grid.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { MonevStage, readTexts } from '../support/monev-stage.ts';
import { times } from '../support/times.ts';

const PLAN = [
  'RENCANA AKSI ZI TAHUN 2021',
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim dibentuk\tMenyusun SK\tSK Tim\tFebruari 2021',
  '2\tRencana\tRencana ditetapkan\tMenyusun rencana\tDokumen\tMei 2021',
  '3\tMonev\tMonev dilakukan\tMelakukan monev\tLaporan\tJuni, Desember 2021',
  'II\tPENATAAN TATALAKSANA',
  '1\tSOP\tSOP disusun\tMenyusun SOP\tSOP\tFebruari 2021',
];
const FIRST_ROW = 3;
const KODE_COLUMN = 6;

type Edit =
  | {
      readonly kind:
        | 'write'
        | 'write-plan-row'
        | 'write-follow-up'
        | 'insert-line'
        | 'copy-line'
        | 'delete-plan-row'
        | 'insert-plan-row'
        | 'recode';
      readonly at: number;
    }
  | { readonly kind: 'sort-plan' | 'sort-matrix'; readonly ascending: boolean }
  | { readonly kind: 'build'; readonly period: 'S1-2021' | 'S2-2021' };

const at = fc.nat(40);
const EDITS: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'write' as const,
          'write-follow-up' as const,
          'insert-line' as const,
          'copy-line' as const,
        ),
        at,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('delete-plan-row' as const, 'insert-plan-row' as const, 'recode' as const),
        at,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('sort-plan' as const, 'sort-matrix' as const),
        ascending: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('build' as const),
        period: fc.constantFrom('S1-2021' as const, 'S2-2021' as const),
      }),
    },
  ),
  { minLength: 3, maxLength: 12 },
);

/** A year of edits; every text that people wrote on a report is remembered with the report it was written on. */
class Story {
  readonly stage = new MonevStage(workbookFromTsv(PLAN), '2021-12-31');
  readonly written: { readonly period: string; readonly words: string }[] = [];

  constructor() {
    this.stage.build('S1-2021', '5 Juli 2021');
    this.stage.build('S2-2021');
  }

  perform(edit: Edit): void {
    const { workbook } = this.stage;
    const plan = sheetNamed(workbook, 'Rencana Aksi');
    const lines = { workbook, sheet: plan };
    const pick = (choice: number) => FIRST_ROW + (choice % 5);
    switch (edit.kind) {
      case 'build':
        this.stage.build(edit.period, edit.period === 'S1-2021' ? '5 Juli 2021' : '');
        return;
      case 'delete-plan-row':
        deleteRows(lines, pick(edit.at), 1);
        return;
      case 'insert-plan-row':
        insertRows(lines, pick(edit.at), 1);
        updateCell(plan, pick(edit.at), 2, { value: `Indikator ${edit.at}` });
        updateCell(plan, pick(edit.at), 5, { value: 'April 2021' });
        return;
      case 'recode':
        updateCell(plan, pick(edit.at), KODE_COLUMN, { value: `V.${edit.at}.a` });
        return;
      case 'sort-plan':
        sortRange(plan, block(plan, FIRST_ROW, FIRST_ROW + 5), [{ column: 2, ascending: edit.ascending }]);
        return;
      case 'sort-matrix': {
        const matrix = sheetNamed(workbook, 'Matriks S1 2021');
        sortRange(matrix, block(matrix, 3, 3 + this.stage.matrix().length), [
          { column: 1, ascending: edit.ascending },
        ]);
        return;
      }
      default:
        this.write(edit.kind, edit.at);
    }
  }

  /** Words that no sheet of their report says any more. */
  lost(): readonly string[] {
    return this.written.flatMap(({ period, words }) => {
      const standing = [`Monev ${period}`, `Matriks ${period}`].flatMap(name =>
        this.stage.texts(name).flat(),
      );
      return standing.some(cell => cell.includes(words)) ? [] : words;
    });
  }

  private write(
    kind: 'write' | 'write-plan-row' | 'write-follow-up' | 'insert-line' | 'copy-line',
    choice: number,
  ): void {
    const { workbook } = this.stage;
    const period = choice % 2 === 0 ? 'S1 2021' : 'S2 2021';
    const words = `‹${this.written.length}›=tulisan "orang"`;
    if (kind === 'write-follow-up') {
      const monev = sheetNamed(workbook, `Monev ${period}`);
      const keys = readTexts(monev).map(row => row[KEY_COLUMN] ?? '');
      const rows = keys.flatMap((key, index) => (/^(?:TL|ISI|KB)\|/.test(key) ? index : []));
      const row = rows[choice % rows.length];
      if (row === undefined) return;
      const isField = keys[row]?.startsWith('ISI|');
      const isGap = keys[row]?.startsWith('KB|');
      const column = isField
        ? FIELD_PLACE
        : isGap
          ? 5 + (choice % 4)
          : period === 'S1 2021'
            ? choice % KEY_COLUMN
            : 7 + (choice % 2);
      this.put(`Monev ${period}`, { row, column }, { period, words });
      return;
    }
    const matrix = sheetNamed(workbook, `Matriks ${period}`);
    const lines = this.stage.allLines(period).filter(({ texts }) => /^\d{4}/.test(texts.get('KUNCI') ?? ''));
    const line = lines[choice % Math.max(1, lines.length)];
    if (!line) return;
    const row = line.sheetRow - 1;
    const column = 7 + (choice % 4);
    if (kind === 'write') this.put(`Matriks ${period}`, { row, column }, { period, words });
    else {
      insertRows({ workbook, sheet: matrix }, row + 1, 1);
      if (kind === 'copy-line')
        matrix.rows[row]?.cells.forEach((cell, index) => {
          if (cell) updateCell(matrix, row + 1, index, { ...cell });
        });
      this.put(`Matriks ${period}`, { row: row + 1, column }, { period, words });
    }
  }

  /** What stood in the cell is the person's to replace. */
  private put(
    sheetName: string,
    { row, column }: { row: number; column: number },
    entry: { period: string; words: string },
  ): void {
    const sheet = sheetNamed(this.stage.workbook, sheetName);
    const before = String(sheet.rows[row]?.cells[column]?.value ?? '');
    const value = before === '' || before === 'isi manual' ? entry.words : `${before} ${entry.words}`;
    updateCell(sheet, row, column, { value });
    this.written.push(entry);
  }
}

function block(sheet: { readonly columnCount: number }, startRow: number, endRow: number) {
  return { startRow, endRow, startColumn: 0, endColumn: Math.min(14, sheet.columnCount) };
}

describe('the words of people on reports', () => {
  it('are never lost, whatever is sorted, inserted, deleted, copied and recoded between the builds', () => {
    fc.assert(
      fc.property(EDITS, edits => {
        const story = new Story();
        for (const edit of edits) story.perform(edit);
        story.perform({ kind: 'build', period: 'S1-2021' });
        story.perform({ kind: 'build', period: 'S2-2021' });
        expect(story.lost()).toEqual([]);
      }),
      { numRuns: times(5) },
    );
  }, 240_000);
});
