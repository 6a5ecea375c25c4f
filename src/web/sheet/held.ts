import type { Sheet } from '../../host/workbook/model.ts';
import { make } from '../element.ts';
import type { Layout } from './layout.ts';

/** The largest part of the view that frozen rows or columns may take: on a small screen the rest must be seen too. */
const LARGEST_PART = 0.6;

/** How many of the first rows and columns stay in sight. */
export interface Held {
  readonly rows: number;
  readonly columns: number;
}

/** What of the sheet's frozen rows and columns is held in a view of that size, in pixels. */
export function findHeld(
  { frozenRows, frozenColumns }: Sheet,
  { tops, lefts }: Layout,
  view: { readonly clientHeight: number; readonly clientWidth: number },
): Held {
  return {
    rows: countHeld(frozenRows, tops, view.clientHeight),
    columns: countHeld(frozenColumns, lefts, view.clientWidth),
  };
}

function countHeld(count: number, edges: readonly number[], room: number): number {
  const frozen = Math.min(count, edges.length - 1);
  return (edges[frozen] ?? 0) > room * LARGEST_PART ? 0 : frozen;
}

/** Puts cells into a row, those of the held columns where they stay while the others move below them. */
export function fillRow(row: HTMLElement, cells: readonly (HTMLElement | null)[], heldColumns: number): void {
  const held = make('div', { class: 'held', role: 'presentation' });
  cells.forEach((cell, column) => {
    if (cell !== null) (column < heldColumns ? held : row).append(cell);
  });
  if (held.childElementCount > 0) row.prepend(held);
}
