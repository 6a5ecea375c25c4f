import type { Span } from '../grid-range.ts';
import type { Sheet, Workbook } from '../model.ts';
import { applyLineMap } from './apply-line-map.ts';
import { createDeletion, createInsertion, createMove } from './line-map.ts';

/** Rows or columns of one sheet to edit. */
export interface LinesOfSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** Puts empty rows before row `at`; everything below moves down, and what reaches over the place grows. */
export function insertRows({ workbook, sheet }: LinesOfSheet, at: number, count: number): void {
  spliceSparse(sheet.rows, at, { removed: 0, added: count });
  sheet.rowCount += count;
  if (at < sheet.frozenRows) sheet.frozenRows += count;
  applyLineMap(workbook, sheet, createInsertion('row', at, count));
}

export function deleteRows({ workbook, sheet }: LinesOfSheet, at: number, count: number): void {
  spliceSparse(sheet.rows, at, { removed: count, added: 0 });
  sheet.rowCount -= count;
  sheet.frozenRows -= countInside(sheet.frozenRows, at, count);
  applyLineMap(workbook, sheet, createDeletion('row', at, count));
}

/** Puts empty columns before column `at`. */
export function insertColumns({ workbook, sheet }: LinesOfSheet, at: number, count: number): void {
  spliceSparse(sheet.columns, at, { removed: 0, added: count });
  for (const row of sheet.rows)
    if (row !== undefined) spliceSparse(row.cells, at, { removed: 0, added: count });
  sheet.columnCount += count;
  if (at < sheet.frozenColumns) sheet.frozenColumns += count;
  applyLineMap(workbook, sheet, createInsertion('column', at, count));
}

export function deleteColumns({ workbook, sheet }: LinesOfSheet, at: number, count: number): void {
  spliceSparse(sheet.columns, at, { removed: count, added: 0 });
  for (const row of sheet.rows)
    if (row !== undefined) spliceSparse(row.cells, at, { removed: count, added: 0 });
  sheet.columnCount -= count;
  sheet.frozenColumns -= countInside(sheet.frozenColumns, at, count);
  applyLineMap(workbook, sheet, createDeletion('column', at, count));
}

/** Moves columns before the column that is now `to`, as a person drags them. */
export function moveColumns({ workbook, sheet }: LinesOfSheet, moved: Span, to: number): void {
  moveSparse(sheet.columns, moved, to);
  for (const row of sheet.rows) if (row !== undefined) moveSparse(row.cells, moved, to);
  applyLineMap(workbook, sheet, createMove('column', moved, to));
}

export function moveRows({ workbook, sheet }: LinesOfSheet, moved: Span, to: number): void {
  moveSparse(sheet.rows, moved, to);
  applyLineMap(workbook, sheet, createMove('row', moved, to));
}

function countInside(frozen: number, at: number, count: number): number {
  return Math.max(0, Math.min(frozen, at + count) - at);
}

/** Like Array.splice, for arrays whose holes stay holes; places beyond the end need nothing. */
function spliceSparse<T>(
  list: (T | undefined)[],
  at: number,
  { removed, added }: { readonly removed: number; readonly added: number },
): void {
  if (at >= list.length) return;
  list.splice(at, removed, ...new Array<undefined>(added).fill(undefined));
}

function moveSparse<T>(list: (T | undefined)[], moved: Span, to: number): void {
  const reach = Math.max(moved.end, to);
  if (list.length < reach) list.length = reach;
  const block = list.slice(moved.start, moved.end);
  list.splice(moved.start, block.length);
  list.splice(to > moved.start ? to - block.length : to, 0, ...block);
}
