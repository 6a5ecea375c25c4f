import type { ContentCell } from './sheet-content.ts';

/** Stretches of a row from one cell of which a part is set off to another, with nothing but blanks between them. */
export function findEmphasis(
  row: readonly ContentCell[],
): readonly { readonly first: number; readonly count: number }[] {
  const stretches: { first: number; count: number }[] = [];
  let isOpen = false;
  row.forEach((cell, columnIndex) => {
    const last = stretches[stretches.length - 1];
    const hasEmphasis = cell.kind === 'text' && cell.emphasis !== undefined;
    if (hasEmphasis && isOpen && last) last.count = columnIndex - last.first + 1;
    else if (hasEmphasis) stretches.push({ first: columnIndex, count: 1 });
    isOpen = hasEmphasis || (isOpen && cell.kind === 'blank');
  });
  return stretches;
}
