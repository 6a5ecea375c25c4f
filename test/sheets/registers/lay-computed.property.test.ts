import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import { keysOf } from '../../../src/sheets/own-table.ts';
import { layComputed } from '../../../src/sheets/registers/lay-computed.ts';
import { PRIORITIES, readPrioritySheet } from '../../../src/sheets/registers/priorities-table.ts';
import { foldHeading } from '../../../src/sheets/registers/register-block.ts';
import type { PlacedBlock } from '../../../src/sheets/rows/placed-block.ts';
import { text } from '../../../src/sheets/sheet-content.ts';

/** Rows as words; blanks are ''. */
type Words = string[][];

const HEADINGS = keysOf(PRIORITIES).map(key => PRIORITIES[key].heading);
const OWN = ['usulan baris', 'keadaan', 'jejak zi'];
const HEADING_ROW = 1;

const toCell = (words: string): CellValue =>
  words === '' ? { kind: 'empty' } : { kind: 'text', text: words };
const toGrid = (rows: Words): Grid => ({ rows: rows.map(row => row.map(toCell)), merges: [] });

function refresh(rows: Words, answer: (priority: string) => string, most = Number.POSITIVE_INFINITY): number {
  const grid = toGrid(rows);
  const sheet = readPrioritySheet(grid);
  if (sheet === null) return 0;
  const wanted = new Map(
    sheet.written.map(({ rowIndex, priority }) => [
      rowIndex,
      { proposal: text(priority.length > 3 ? 'I.1.a' : ''), state: text(answer(priority)) },
    ]),
  );
  const blocks = layComputed(grid, sheet.block, wanted);
  blocks.slice(0, most).forEach(block => {
    write(rows, block);
  });
  return blocks.length;
}

function write(rows: Words, { topRowIndex, columnIndex, cells }: PlacedBlock): void {
  cells.forEach((cell, i) => {
    const row = rows[topRowIndex + i];
    if (row && cell.kind === 'text') row[columnIndex] = cell.text;
  });
}

/** What people do between clicks. */
type Edit =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly words: string }
  | { readonly kind: 'insert-row' | 'delete-row' | 'copy-row'; readonly row: number }
  | { readonly kind: 'insert-column' | 'delete-column'; readonly column: number }
  | { readonly kind: 'sort' }
  | { readonly kind: 'rename'; readonly column: number };

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    row: fc.nat(5),
    column: fc.nat(7),
    words: fc.constantFrom('belum dihubungkan', 'I.1.a', 'selesai', 'kata orang', 'V.2', ''),
  }),
  fc.record({
    kind: fc.constantFrom('insert-row' as const, 'delete-row' as const, 'copy-row' as const),
    row: fc.nat(5),
  }),
  fc.record({ kind: fc.constantFrom('insert-column' as const, 'delete-column' as const), column: fc.nat(7) }),
  fc.constant({ kind: 'sort' as const }),
  fc.record({ kind: fc.constant('rename' as const), column: fc.nat(7) }),
);

function apply(rows: Words, edit: Edit): void {
  const at = (row: number): number => HEADING_ROW + 1 + row;
  const width = rows[HEADING_ROW]?.length ?? 0;
  switch (edit.kind) {
    case 'type': {
      const row = rows[at(edit.row)];
      if (row && edit.column < width && !isTrace(rows, edit.column)) row[edit.column] = edit.words;
      return;
    }
    case 'insert-row':
      rows.splice(at(edit.row), 0, Array<string>(width).fill(''));
      return;
    case 'delete-row':
      if (rows.length > at(edit.row) + 1) rows.splice(at(edit.row), 1);
      return;
    case 'copy-row':
      rows.splice(at(edit.row), 0, [...(rows[at(edit.row)] ?? Array<string>(width).fill(''))]);
      return;
    case 'insert-column':
      for (const [i, row] of rows.entries())
        row.splice(edit.column, 0, i > HEADING_ROW ? 'milik tim' : i === HEADING_ROW ? 'Kolom tim' : '');
      return;
    case 'delete-column':
      if (width > 3) for (const row of rows) row.splice(edit.column, 1);
      return;
    case 'sort': {
      const body = rows.splice(HEADING_ROW + 1);
      rows.push(...body.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')));
      return;
    }
    case 'rename': {
      const headings = rows[HEADING_ROW];
      if (headings && edit.column < headings.length) headings[edit.column] = `Judul ${edit.column}`;
      return;
    }
  }
}

function isTrace(rows: Words, column: number): boolean {
  return foldHeading(rows[HEADING_ROW]?.[column] ?? '') === 'jejak zi';
}

function start(): Words {
  const width = HEADINGS.length;
  return [
    ['JUDUL', ...Array<string>(width - 1).fill('')],
    [...HEADINGS],
    ...['Satu', 'Dua', 'Tiga', 'Empat'].map(words => [words, ...Array<string>(width - 1).fill('')]),
    Array<string>(width).fill(''),
  ];
}

/** Cells of columns that are not the add-on's, and typed ones in its own, as they stand. */
function peoplesCells(rows: Words): readonly string[] {
  const own = new Set(
    (rows[HEADING_ROW] ?? []).flatMap((heading, i) => (OWN.includes(foldHeading(heading)) ? [i] : [])),
  );
  return rows.map(row => row.map((words, i) => (own.has(i) ? '' : words)).join('|'));
}

const ANSWERS = [
  () => 'belum dihubungkan',
  (priority: string) => `${priority.length} kegiatan`,
  (priority: string) => (priority === 'Dua' ? '' : 'selesai'),
];
const answerOf = (index: number): ((priority: string) => string) => ANSWERS[index] ?? (() => '');

describe('a register between clicks of the add-on and edits of people', () => {
  it('never changes a cell of people, whatever they move, rename or take away', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edits, fc.nat(2)), { maxLength: 12 }), steps => {
        const rows = start();
        refresh(rows, answerOf(0));
        for (const [edit, answer] of steps) {
          apply(rows, edit);
          const before = peoplesCells(rows);
          refresh(rows, answerOf(answer));
          // Columns whose headings were renamed may be the add-on's: it writes there only over what it wrote.
          if (edit.kind !== 'rename' && !rows[HEADING_ROW]?.some(heading => heading.startsWith('Judul ')))
            expect(peoplesCells(rows)).toEqual(before);
        }
      }),
    );
  });

  it('never overwrites words that people typed, also those that it uses itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.constantFrom('belum dihubungkan', 'selesai', 'x')), { maxLength: 6 }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
        (typed, answers) => {
          const rows = start();
          const column = HEADINGS.indexOf(PRIORITIES.state.heading);
          refresh(rows, answerOf(1));
          const kept = new Map<number, string>();
          for (const [row, words] of typed) {
            const line = rows[HEADING_ROW + 1 + row];
            if (line) line[column] = words;
            kept.set(row, words);
          }
          for (const answer of answers) {
            refresh(rows, answerOf(answer));
            // The first look after the typing tells it from what stood there, whatever it is worth now.
            for (const [row, words] of kept) expect(rows[HEADING_ROW + 1 + row]?.[column]).toBe(words);
          }
        },
      ),
    );
  });

  it('settles in one refresh, also one that was cut between two writes', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), fc.nat(2), fc.nat(5), (changes, answer, cut) => {
        const rows = start();
        refresh(rows, answerOf(0));
        for (const edit of changes) apply(rows, edit);
        const whole = structuredClone(rows);
        refresh(whole, answerOf(answer));
        refresh(rows, answerOf(answer), cut);
        refresh(rows, answerOf(answer));
        expect(rows).toEqual(whole);
        expect(refresh(rows, answerOf(answer))).toBe(0);
      }),
    );
  });
});
