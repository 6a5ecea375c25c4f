import type { ColumnKey, MatrixColumn, PlanHeader } from './action-plan.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { cellAt, type Grid } from './grid.ts';
import type { MergedCells } from './merged-cells.ts';

/** A cell of the table: its value, and whether it stands here or is carried by a merge. */
export interface TableCell {
  readonly value: CellValue;
  readonly text: string;
  readonly from: 'own' | 'above' | 'beside';
}

/** What stands in the row of a plan whose levels share columns: the mark and the title, and what they are. */
export interface LevelTitle {
  readonly kind: 'heading' | 'component' | 'lower-heading' | 'own-area';
  /** The number that its mark says; null without a mark. */
  readonly number: number | null;
}

/** A marked column of a row, and the cell of the mark. */
export interface RowMark extends MatrixColumn {
  readonly cell: CellValue;
}

/** One row below the header, reduced to the columns of the plan. */
export interface SheetRow {
  readonly rowIndex: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, TableCell>>>;
  /** The texts that stand in this very row in columns of the plan, not carried into it, without month columns. */
  readonly texts: readonly string[];
  /** What stands in month columns of this very row: marks, and whatever else. */
  readonly markTexts: readonly string[];
  /** The content columns in which something (an error too) stands in this very row. */
  readonly content: readonly ColumnKey[];
  readonly marks: readonly RowMark[];
  /** False when all marks are carried from the row above. */
  readonly hasOwnMark: boolean;
  /** The text of a cell of this row that is merged across the table, '' for none: a title, whatever column it begins in. */
  readonly band: string;
  /** The year of the row's time where a column of its own holds it; '' for none. */
  readonly yearText: string;
  /** Null in a plan whose levels have columns of their own, and for rows that are no level. */
  readonly level: LevelTitle | null;
}

/** The columns that make a row a plan row. */
const CONTENT_KEYS: ReadonlySet<ColumnKey> = new Set(['indicator', 'action', 'evidence', 'target']);
const ACTIVITY_KEYS: readonly ColumnKey[] = ['indicator', 'action', 'evidence'];

const EMPTY_CELL: TableCell = { value: { kind: 'empty' }, text: '', from: 'own' };
const CARRIES_ACROSS: readonly ColumnKey[] = ['indicator', 'action', 'evidence', 'target', 'owner'];

/** Everything needed to read rows of one table. */
export interface TableSource {
  readonly grid: Grid;
  readonly header: PlanHeader;
  readonly merged: MergedCells;
  /** The add-on's own columns, where no title is looked for. */
  readonly ownColumns?: ReadonlySet<number>;
}

/** The row as it stands, with the values that its merges carry into it. */
export function readSheetRow(source: TableSource, rowIndex: number): SheetRow {
  const { columns } = source.header;
  const cells: Partial<Record<ColumnKey, TableCell>> = {};
  const texts: string[] = [];
  const content: ColumnKey[] = [];
  let band = '';
  for (const key of Object.keys(columns) as ColumnKey[]) {
    const columnIndex = columns[key];
    if (columnIndex === undefined) continue;
    const cell = readCell(source, { rowIndex, columnIndex, key });
    cells[key] = cell;
    if (cell.from !== 'own') continue;
    if (cell.text !== '') texts.push(cell.text);
    if (CONTENT_KEYS.has(key) && (cell.text !== '' || cell.value.kind === 'error')) content.push(key);
    if (cell.text !== '' && isBandAt(source, rowIndex, columnIndex)) band = cell.text;
  }
  const isActivity = ACTIVITY_KEYS.some(key => (cells[key]?.text ?? '') !== '');
  const yearText = readYear(source, rowIndex);
  const marks = readMarks(source, rowIndex, isActivity);
  return { rowIndex, cells, texts, content, band, yearText, level: null, ...marks };
}

function readYear({ grid, header, merged }: TableSource, rowIndex: number): string {
  if (header.yearColumn === null) return '';
  const origin = merged.originOf(rowIndex, header.yearColumn);
  const text = cellText(cellAt(grid, origin?.rowIndex ?? rowIndex, origin?.columnIndex ?? header.yearColumn));
  return /^(?:19|20)\d\d$/.test(text) ? text : '';
}

/** The cell of that column, empty when the plan lacks the column. */
export function tableCell(row: SheetRow, key: ColumnKey): TableCell {
  return row.cells[key] ?? EMPTY_CELL;
}

/** The text that stands in this very row, '' when it is carried into it. */
export function ownText(row: SheetRow, key: ColumnKey): string {
  const cell = tableCell(row, key);
  return cell.from === 'own' ? cell.text : '';
}

/** True when indicator, action, evidence, target or a month mark stands in this very row. */
export function hasOwnContent(row: SheetRow): boolean {
  return row.hasOwnMark || row.content.length > 0;
}

type Marks = Pick<SheetRow, 'marks' | 'markTexts' | 'hasOwnMark'>;

const NO_MARKS: Marks = { marks: [], markTexts: [], hasOwnMark: false };

// Without an activity, here or merged from above, what stands in month columns is a legend or a signature.
function readMarks({ grid, header, merged }: TableSource, rowIndex: number, isActivity: boolean): Marks {
  if (header.monthColumns === null) return NO_MARKS;
  const months = header.monthColumns;
  const found = months.flatMap(column => {
    const own = { rowIndex, columnIndex: column.columnIndex };
    const origin = merged.originOf(rowIndex, column.columnIndex) ?? own;
    // A title that is merged over the months stands in another column.
    if (!months.some(({ columnIndex }) => columnIndex === origin.columnIndex)) return [];
    const cell = cellAt(grid, origin.rowIndex, origin.columnIndex);
    const text = cellText(cell);
    return isMark(text) ? [{ column: { ...column, cell }, origin, text }] : [];
  });
  const marked = isActivity ? found : [];
  return {
    marks: marked.map(({ column }) => column),
    markTexts: found.filter(({ origin }) => origin.rowIndex === rowIndex).map(({ text }) => text),
    hasOwnMark: marked.some(({ origin }) => origin.rowIndex === rowIndex),
  };
}

function readCell(
  source: TableSource,
  place: { readonly rowIndex: number; readonly columnIndex: number; readonly key: ColumnKey },
): TableCell {
  const { grid, header, merged } = source;
  const origin = merged.originOf(place.rowIndex, place.columnIndex) ?? place;
  // A heading that is merged down past the header is no content.
  if (origin.rowIndex <= header.bottomRowIndex) return EMPTY_CELL;
  const isBeside = origin.columnIndex !== place.columnIndex;
  // An area title merged over the whole row ("B5:F5") is no indicator.
  if (isBeside && !carriesAcross(header, origin.columnIndex, place.key)) return EMPTY_CELL;
  if (isBeside && isBandAt(source, origin.rowIndex, origin.columnIndex)) return EMPTY_CELL;
  const value = cellAt(grid, origin.rowIndex, origin.columnIndex);
  const from = isBeside ? 'beside' : origin.rowIndex === place.rowIndex ? 'own' : 'above';
  return { value, text: cellText(value), from };
}

function carriesAcross({ columns }: PlanHeader, originColumn: number, key: ColumnKey): boolean {
  return CARRIES_ACROSS.includes(key) && CARRIES_ACROSS.some(content => columns[content] === originColumn);
}

// Two cells of content are merged because they say the same; over three, or over months, a title is written.
function isBandAt({ header, merged }: TableSource, rowIndex: number, columnIndex: number): boolean {
  const origin = merged.originOf(rowIndex, columnIndex);
  if (origin === null || origin.columnIndex !== columnIndex) return false;
  const isCovered = (column: number | undefined): boolean =>
    column !== undefined && column >= columnIndex && column <= origin.lastColumnIndex;
  const months = (header.monthColumns ?? []).map(month => month.columnIndex);
  if (!months.includes(columnIndex) && months.some(isCovered)) return true;
  const content = [...CONTENT_KEYS].filter(key => isCovered(header.columns[key]));
  const isWide = origin.lastColumnIndex - columnIndex >= 2 && content.length >= 2;
  return (
    isWide || content.length >= 3 || (content.length === 2 && columnIndex < (header.columns.indicator ?? 0))
  );
}

// "-", "0" and an unticked box are how people write "not in this month".
function isMark(text: string): boolean {
  return text !== '' && !/^(?:[-–—.]+|0+(?:[.,]0+)?\s*%?|false|salah|tidak)$/i.test(text);
}
