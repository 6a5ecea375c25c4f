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
  readonly markedMonths: readonly number[];
  /** False when all marks are carried from the row above. */
  readonly hasOwnMark: boolean;
}

/** The columns that make a row a plan row. */
export const CONTENT_KEYS = ['indicator', 'action', 'evidence', 'target'] as const;

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
  const { columns, monthColumns } = source.header;
  const cells: Partial<Record<ColumnKey, TableCell>> = {};
  for (const key of Object.keys(columns) as ColumnKey[]) {
    const columnIndex = columns[key];
    if (columnIndex !== undefined) cells[key] = readCell(source, { rowIndex, columnIndex, key });
  }
  const marks = (monthColumns ?? []).map((columnIndex, index) => ({
    month: index + 1,
    origin: source.merged.originOf(rowIndex, columnIndex),
  }));
  const set = marks.filter(({ origin }) =>
    isMark(cellText(cellAt(source.grid, origin.rowIndex, origin.columnIndex))),
  );
  return {
    rowIndex,
    cells,
    markedMonths: set.map(({ month }) => month),
    hasOwnMark: set.some(({ origin }) => origin.rowIndex === rowIndex),
  };
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

/** The content columns in which something (an error too) stands in this very row. */
export function ownContent(row: SheetRow): readonly ColumnKey[] {
  return CONTENT_KEYS.filter(key => {
    const cell = tableCell(row, key);
    return cell.from === 'own' && (cell.text !== '' || cell.value.kind === 'error');
  });
}

/** True when indicator, action, evidence, target or a month mark stands in this very row. */
export function hasOwnContent(row: SheetRow): boolean {
  return row.hasOwnMark || ownContent(row).length > 0;
}

/** The texts that stand in this very row, left to right by key. */
export function ownTexts(row: SheetRow): readonly string[] {
  return (Object.keys(row.cells) as ColumnKey[]).map(key => ownText(row, key)).filter(text => text !== '');
}

function readCell(
  { grid, header, merged }: TableSource,
  place: { readonly rowIndex: number; readonly columnIndex: number; readonly key: ColumnKey },
): TableCell {
  const origin = merged.originOf(place.rowIndex, place.columnIndex);
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
