import { formatColumn } from '../../host/workbook/a1.ts';
import type { ColumnGroup } from '../../host/workbook/model.ts';
import { make, makeButton } from '../element.ts';
import { fillRow } from './held.ts';
import type { Layout } from './layout.ts';

export const HEAD_HEIGHT = 22;
export const SIDE_WIDTH = 44;

/** Columns that stay in sight, and closed groups of columns, which the person may look into. */
export interface HeadActs {
  readonly heldColumns: number;
  isOpen(start: number): boolean;
  toggle(start: number): void;
}

/** The letters above the columns, with a "+" behind each group that the file has closed. */
export function drawLetters({ lefts }: Layout, groups: readonly ColumnGroup[], acts: HeadActs): HTMLElement {
  const letters = make('div', { class: 'letters', role: 'row' });
  letters.append(make('div', { class: 'corner', role: 'presentation' }));
  const cells = lefts.slice(0, -1).map((left, column) => {
    const width = (lefts[column + 1] ?? 0) - left;
    if (width === 0) return null;
    const letter = make('div', { class: 'letter', role: 'columnheader' }, formatColumn(column));
    letter.style.left = `${left + SIDE_WIDTH}px`;
    letter.style.width = `${width}px`;
    const group = groups.find(({ collapsed, end }) => collapsed && end === column);
    if (group !== undefined) letter.append(drawGroupButton(group, acts));
    return letter;
  });
  fillRow(letters, cells, acts.heldColumns);
  return letters;
}

function drawGroupButton({ start, end }: ColumnGroup, acts: HeadActs): HTMLElement {
  const isOpen = acts.isOpen(start);
  const label = `${isOpen ? 'Tutup' : 'Buka'} kolom ${formatColumn(start)} sampai ${formatColumn(end - 1)}`;
  const attributes = { class: 'group', 'aria-label': label, title: label, 'aria-expanded': String(isOpen) };
  return makeButton(isOpen ? '−' : '+', () => acts.toggle(start), attributes);
}
