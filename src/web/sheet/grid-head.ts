import { formatColumn } from '../../host/workbook/a1.ts';
import type { ColumnGroup } from '../../host/workbook/model.ts';
import { make, makeButton } from '../element.ts';
import type { Layout } from './layout.ts';

export const HEAD_HEIGHT = 22;
export const SIDE_WIDTH = 44;

/** Closed groups of columns, which the person may look into. */
export interface GroupActs {
  isOpen(start: number): boolean;
  toggle(start: number): void;
}

/** The letters above the columns, with a "+" behind each group that the file has closed. */
export function drawLetters({ lefts }: Layout, groups: readonly ColumnGroup[], acts: GroupActs): HTMLElement {
  const letters = make('div', { class: 'letters', role: 'row' });
  letters.append(make('div', { class: 'corner', role: 'presentation' }));
  for (let column = 0; column < lefts.length - 1; column++) {
    const left = lefts[column] ?? 0;
    const width = (lefts[column + 1] ?? 0) - left;
    if (width === 0) continue;
    const letter = make('div', { class: 'letter', role: 'columnheader' }, formatColumn(column));
    letter.style.left = `${left + SIDE_WIDTH}px`;
    letter.style.width = `${width}px`;
    const group = groups.find(({ collapsed, end }) => collapsed && end === column);
    if (group !== undefined) letter.append(drawGroupButton(group, acts));
    letters.append(letter);
  }
  return letters;
}

function drawGroupButton({ start, end }: ColumnGroup, acts: GroupActs): HTMLElement {
  const isOpen = acts.isOpen(start);
  const label = `${isOpen ? 'Tutup' : 'Buka'} kolom ${formatColumn(start)} sampai ${formatColumn(end - 1)}`;
  const attributes = { class: 'group', 'aria-label': label, title: label, 'aria-expanded': String(isOpen) };
  return makeButton(isOpen ? '−' : '+', () => acts.toggle(start), attributes);
}
