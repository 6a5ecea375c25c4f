import type { ColumnKey, PlanHeader } from './action-plan.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { cellAt, type Grid } from './grid.ts';
import type { MergedCells } from './merged-cells.ts';

/** A cell of the table: its value, and whether it stands here or is carried by a merge. */
export interface TableCell {
  readonly value: CellValue;
  readonly text: string;
  readonly from: 'own' | 'above' | 'beside';
}

/** One row below the header, reduced to the columns of the plan. */
export interface SheetRow {
  readonly rowIndex: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, TableCell>>>;
  /** The texts that stand in this very row, not carried into it. */
  readonly texts: readonly string[];
  /** The content columns in which something (an error too) stands in this very row. */
  readonly content: readonly ColumnKey[];
  readonly markedMonths: readonly number[];
  /** False when all marks are carried from the row above. */
  readonly hasOwnMark: boolean;
}

/** The columns that make a row a plan row. */
const CONTENT_KEYS: ReadonlySet<ColumnKey> = new Set(['indicator', 'action', 'evidence', 'target']);

const EMPTY_CELL: TableCell = { value: { kind: 'empty' }, text: '', from: 'own' };
const CARRIES_ACROSS: readonly ColumnKey[] = ['indicator', 'action', 'evidence', 'target', 'owner'];

/** Everything needed to read rows of one table. */
export interface TableSource {
  readonly grid: Grid;
  readonly header: PlanHeader;
  readonly merged: MergedCells;
}

/** The row as it stands, with the values that its merges carry into it. */
export function readSheetRow(source: TableSource, rowIndex: number): SheetRow {
  const { columns } = source.header;
  const cells: Partial<Record<ColumnKey, TableCell>> = {};
  const texts: string[] = [];
  const content: ColumnKey[] = [];
  for (const key of Object.keys(columns) as ColumnKey[]) {
    const columnIndex = columns[key];
    if (columnIndex === undefined) continue;
    const cell = readCell(source, { rowIndex, columnIndex, key });
    cells[key] = cell;
    if (cell.from !== 'own') continue;
    if (cell.text !== '') texts.push(cell.text);
    if (CONTENT_KEYS.has(key) && (cell.text !== '' || cell.value.kind === 'error')) content.push(key);
  }
  return { rowIndex, cells, texts, content, ...readMarks(source, rowIndex) };
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

type Marks = Pick<SheetRow, 'markedMonths' | 'hasOwnMark'>;

const NO_MARKS: Marks = { markedMonths: [], hasOwnMark: false };

function readMarks({ grid, header, merged }: TableSource, rowIndex: number): Marks {
  if (header.monthColumns === null) return NO_MARKS;
  const marked = header.monthColumns.flatMap(({ columnIndex, month }) => {
    const origin = merged.originOf(rowIndex, columnIndex) ?? { rowIndex, columnIndex };
    const text = cellText(cellAt(grid, origin.rowIndex, origin.columnIndex));
    return isMark(text) ? [{ month, origin }] : [];
  });
  return {
    markedMonths: marked.map(({ month }) => month),
    hasOwnMark: marked.some(({ origin }) => origin.rowIndex === rowIndex),
  };
}

function readCell(
  { grid, header, merged }: TableSource,
  place: { readonly rowIndex: number; readonly columnIndex: number; readonly key: ColumnKey },
): TableCell {
  const origin = merged.originOf(place.rowIndex, place.columnIndex) ?? place;
  const isBeside = origin.columnIndex !== place.columnIndex;
  // An area title merged over the whole row ("B5:F5") is no indicator.
  if (isBeside && !carriesAcross(header, origin.columnIndex, place.key)) return EMPTY_CELL;
  const value = cellAt(grid, origin.rowIndex, origin.columnIndex);
  const from = isBeside ? 'beside' : origin.rowIndex === place.rowIndex ? 'own' : 'above';
  return { value, text: cellText(value), from };
}

function carriesAcross({ columns }: PlanHeader, originColumn: number, key: ColumnKey): boolean {
  return CARRIES_ACROSS.includes(key) && CARRIES_ACROSS.some(content => columns[content] === originColumn);
}

// "-", "0" and an unticked box are how people write "not in this month".
function isMark(text: string): boolean {
  return text !== '' && !/^(?:[-–—.]+|0|false|salah|tidak)$/i.test(text);
}
