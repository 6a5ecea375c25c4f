import { officialArea } from './area-names.ts';
import { cellText } from './cell-value.ts';
import { cellAt } from './grid.ts';
import { splitLevelMark } from './level-mark.ts';
import { hasOwnContent, type SheetRow, type TableSource, tableCell } from './sheet-row.ts';

/** The row with the name of an area that stands alone in a column which is not read, as its title; else as it is. */
export function withTitleElsewhere({ grid, header }: TableSource, row: SheetRow): SheetRow {
  if (hasOwnContent(row) || tableCell(row, 'component').text !== '' || row.texts.length > 1) return row;
  const read = new Set<number>([
    ...Object.values(header.columns),
    ...(header.monthColumns ?? []).map(({ columnIndex }) => columnIndex),
    ...header.levelColumns,
  ]);
  const titles = [...header.headings.keys()]
    .filter(columnIndex => !read.has(columnIndex))
    .map(columnIndex => cellAt(grid, row.rowIndex, columnIndex))
    .filter(cell => cellText(cell) !== '');
  const [value, ...others] = titles;
  const text = value === undefined ? '' : cellText(value);
  if (value === undefined || others.length > 0) return row;
  if (officialArea(splitLevelMark(text)?.title ?? text) === null) return row;
  const component = { value, text, from: 'own' } as const;
  return { ...row, cells: { ...row.cells, component }, texts: [...row.texts, text] };
}
