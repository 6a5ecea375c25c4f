import { meantArea, officialArea } from './area-names.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { cellAt, type Grid } from './grid.ts';
import { isCapitals } from './heading-text.ts';
import { isLevelMark, splitLevelMark } from './level-mark.ts';
import { parseNumeral, splitNumeral } from './numbering.ts';
import {
  hasOwnContent,
  ownText,
  type SheetRow,
  type TableCell,
  type TableSource,
  tableCell,
} from './sheet-row.ts';

/** A title that stands alone in its row, in a column where no titles are read. */
interface Elsewhere {
  readonly columnIndex: number;
  readonly value: CellValue;
  readonly text: string;
  /** The numeral or letter in a cell of its own before it; null for none. */
  readonly mark: CellValue | null;
  /** Whether its cell is merged over others. */
  readonly isMerged: boolean;
}

/**
 * The rows with the title of an area that stands alone in a column which is not read, or below OWNER or a month, in the place
 * of a title. What names no area is one where it is written as those are: in their column, merged or in capitals.
 */
export function withTitlesElsewhere(source: TableSource, rows: readonly SheetRow[]): readonly SheetRow[] {
  const merges = mergedStarts(source.grid);
  const found = rows.map(row => findElsewhere(source, row, merges));
  const areaColumns = new Set(
    found.flatMap(title => (title !== null && namesArea(source, title) ? [title.columnIndex] : [])),
  );
  const isBandColumn = (title: Elsewhere): boolean => areaColumns.size === 0 && title.isMerged;
  return rows.map((row, index) => {
    const title = found[index] ?? null;
    if (title === null) return row;
    const isAsThose =
      areaColumns.has(title.columnIndex) && (title.isMerged || isCapitals(title.text)) && !isMark(title.text);
    const isTitle = namesArea(source, title) || isAsThose || isBandColumn(title);
    return isTitle ? withTitle(row, title) : row;
  });
}

function mergedStarts({ merges }: Grid): ReadonlySet<string> {
  return new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`));
}

function findElsewhere(source: TableSource, row: SheetRow, merges: ReadonlySet<string>): Elsewhere | null {
  const { grid, header } = source;
  if (hasOwnContent(row) || ownText(row, 'component') !== '' || ownText(row, 'area') !== '') return null;
  const number = tableCell(row, 'number');
  if (number.text !== '' && !isMark(number.text)) return null;
  if (isCarried(row)) return null;
  const columns = columnsElsewhere(source);
  const filled = columns
    .map(columnIndex => ({ columnIndex, value: cellAt(grid, row.rowIndex, columnIndex) }))
    .filter(({ value }) => cellText(value) !== '')
    .filter(({ value }, index) => index === 0 || !isAmount(cellText(value)));
  // The owner of an area may stand beside its title.
  const others = filled.filter(({ columnIndex }) => columnIndex !== header.columns.owner);
  const [first, second, ...rest] = others.length > 0 ? others : filled;
  if (first === undefined || rest.length > 0) return null;
  const isMarked = second !== undefined && isMark(cellText(first.value));
  if (second !== undefined && !isMarked) return null;
  const title = second ?? first;
  const standing = number.text === '' ? null : number.value;
  return {
    ...title,
    text: cellText(title.value),
    mark: isMarked ? first.value : standing,
    isMerged: merges.has(`${row.rowIndex}:${title.columnIndex}`),
  };
}

// Cells that are merged from above make it a row of the table.
function isCarried({ cells }: SheetRow): boolean {
  return (['indicator', 'action', 'evidence', 'target'] as const).some(
    key => cells[key] !== undefined && cells[key].from === 'above' && cells[key].text !== '',
  );
}

/** From A to the last column that has a heading. */
function columnsElsewhere({ header, ownColumns }: TableSource): readonly number[] {
  const { owner, ...columns } = header.columns;
  const read = new Set([...Object.values(columns), ...header.levelColumns]);
  const last = Math.max(...header.headings.keys(), owner ?? 0);
  return Array.from({ length: last + 1 }, (_, columnIndex) => columnIndex).filter(
    columnIndex => !read.has(columnIndex) && !ownColumns?.has(columnIndex),
  );
}

function isMark(text: string): boolean {
  return isLevelMark(text) || parseNumeral(text) !== null;
}

function isAmount(text: string): boolean {
  return /^\(?[\d.,%\s]+\)?$/.test(text);
}

function namesArea({ header }: TableSource, { columnIndex, text, mark }: Elsewhere): boolean {
  const isNumbered = mark !== null && parseNumeral(cellText(mark)) !== null;
  const isCalled = splitNumeral(text) !== null && isSurelyNumbered(text);
  if (isCalled || /^(?:AREA|POKJA)\s+[IV]{1,4}$/i.test(text)) return true;
  // "Pengawasan" alone may be the name of a unit.
  if (columnIndex === header.columns.owner) return officialArea(text) !== null;
  const bare = splitLevelMark(text)?.title ?? text;
  return meantArea(bare) !== null || (isNumbered && (isCapitals(text) || meantArea(text) !== null));
}

// "I Made Sudana" is a person.
function isSurelyNumbered(text: string): boolean {
  const title = splitNumeral(text)?.title ?? '';
  return /^(?:AREA|POKJA)\s|^[IV]{1,4}\s*[.):–-]/i.test(text.trim()) || meantArea(title) !== null;
}

function withTitle(row: SheetRow, { value, text, mark, isMerged }: Elsewhere): SheetRow {
  // "B. Tata Laksana" in one cell.
  const split = mark === null && splitNumeral(text) === null ? splitLevelMark(text) : null;
  const title = split === null ? { value, text, from: 'own' as const } : ownCell(split.title);
  const markText = split === null ? '' : text.slice(0, text.length - split.title.length).trim();
  const number =
    mark === null ? ownCell(markText) : { value: mark, text: cellText(mark), from: 'own' as const };
  return {
    ...row,
    cells: { ...row.cells, component: title, ...(number.text === '' ? {} : { number }) },
    texts: [number.text, title.text].filter(each => each !== ''),
    markTexts: [],
    band: isMerged ? title.text : '',
  };
}

function ownCell(text: string): TableCell {
  return { value: { kind: 'text', text }, text, from: 'own' };
}
