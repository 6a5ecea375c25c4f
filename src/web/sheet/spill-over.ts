import type { Sheet } from '../../host/workbook/model.ts';
import { getCell, getStyle } from '../../host/workbook/sheet-cells.ts';
import { keyOf, type Layout } from './layout.ts';

interface SpillPlace {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
}

/** Lets a text that does not wrap run on over empty neighbours. */
export function spillOver(element: HTMLElement, { sheet, layout, row, column }: SpillPlace): void {
  const { wrap, horizontalAlignment } = getStyle(sheet, row, column);
  const isText = typeof getCell(sheet, row, column)?.value === 'string';
  if (!isText || wrap || (horizontalAlignment ?? 'left') !== 'left') return;
  if (layout.merges.has(keyOf(row, column))) return;
  const isFree = (at: number): boolean =>
    at < layout.lefts.length - 1 &&
    (getCell(sheet, row, at)?.value ?? null) === null &&
    !layout.covered.has(keyOf(row, at));
  let end = column + 1;
  while (isFree(end)) end += 1;
  if (end === column + 1) return;
  element.classList.add('spills');
  const room = (layout.lefts[end] ?? 0) - (layout.lefts[column] ?? 0);
  element.querySelector<HTMLElement>('.inner')?.style.setProperty('max-width', `${room - 8}px`);
}
