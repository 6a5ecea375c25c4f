import fc from 'fast-check';
import type { Cell } from '../../src/host/workbook/cell.ts';
import { type GridRange, intersectRanges } from '../../src/host/workbook/grid-range.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { ensureColumn, ensureRow, setCell } from '../../src/host/workbook/sheet-cells.ts';
import { hostileCell, longCell } from './arbitrary-cell.ts';

/** What is done to a sheet before anybody clicks. Places are taken modulo the size of the sheet. */
export interface SheetMischief {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
  readonly merges: readonly GridRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isFiltered: boolean;
  readonly protection: 'none' | 'sheet' | 'a cell';
  readonly isTight: boolean;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const MOST_CHANGES = 14;

/** Mischief inside that many rows and columns. */
export function arbitraryMischief({ rows, columns }: Extent): fc.Arbitrary<SheetMischief> {
  const row = fc.nat({ max: rows - 1 });
  const column = fc.nat({ max: columns - 1 });
  const place = { row, column };
  const changed = fc.record({
    ...place,
    cell: fc.oneof({ weight: 30, arbitrary: hostileCell }, { weight: 1, arbitrary: longCell }),
  });
  const merge = fc
    .record({ ...place, height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 4 }) })
    .map(({ row: startRow, column: startColumn, height, width }) => ({
      startRow,
      startColumn,
      endRow: Math.min(rows, startRow + height),
      endColumn: Math.min(columns, startColumn + width),
    }))
    .filter(
      ({ startRow, endRow, startColumn, endColumn }) => endRow - startRow + endColumn - startColumn > 2,
    );
  return fc.record({
    cells: fc.array(changed, { maxLength: MOST_CHANGES }),
    merges: fc.array(merge, { maxLength: 3 }).map(keepApart),
    hiddenRows: fc.array(row, { maxLength: 4 }),
    hiddenColumns: fc.array(column, { maxLength: 3 }),
    isFiltered: fc.boolean(),
    protection: fc.oneof(
      { weight: 8, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constantFrom('sheet' as const, 'a cell' as const) },
    ),
    isTight: fc.boolean(),
  });
}

function keepApart(merges: readonly GridRange[]): readonly GridRange[] {
  return merges.filter(
    (merge, index) => !merges.slice(0, index).some(other => intersectRanges(other, merge) !== null),
  );
}

/** Does it to a sheet; merges of its own stay where they are, and of a merge only the first cell holds anything. */
export function applyMischief(sheet: Sheet, mischief: SheetMischief): void {
  for (const { row, column, cell } of mischief.cells) setCell(sheet, row, column, cell);
  sheet.merges = keepApart([...sheet.merges, ...mischief.merges]);
  for (const merge of sheet.merges) emptyBelow(sheet, merge);
  for (const row of mischief.hiddenRows) ensureRow(sheet, row).hidden = true;
  for (const column of mischief.hiddenColumns) ensureColumn(sheet, column).hidden = true;
  const whole = { startRow: 0, endRow: sheet.rows.length, startColumn: 0, endColumn: 3 };
  if (mischief.isFiltered && sheet.rows.length > 1) {
    sheet.autoFilter = { ...whole, endColumn: Math.min(3, sheet.columnCount) };
    ensureRow(sheet, sheet.rows.length - 1).filtered = true;
  }
  const locked = { description: 'Dikunci', canEdit: false };
  if (mischief.protection === 'sheet') sheet.protection = locked;
  if (mischief.protection === 'a cell')
    sheet.protectedRanges = [{ range: { ...whole, endRow: 1, endColumn: 1 }, ...locked }];
  if (mischief.isTight) tighten(sheet);
}

function emptyBelow(sheet: Sheet, { startRow, endRow, startColumn, endColumn }: GridRange): void {
  for (let row = startRow; row < endRow; row += 1)
    for (let column = startColumn; column < endColumn; column += 1)
      if (row !== startRow || column !== startColumn) setCell(sheet, row, column, undefined);
}

/** No row and no column behind the last that holds anything. */
function tighten(sheet: Sheet): void {
  sheet.rowCount = Math.max(1, sheet.rows.length, ...sheet.merges.map(({ endRow }) => endRow));
  sheet.columnCount = Math.max(
    1,
    sheet.columns.length,
    ...Array.from(sheet.rows, row => row?.cells.length ?? 0),
    ...sheet.merges.map(({ endColumn }) => endColumn),
    sheet.autoFilter?.endColumn ?? 0,
  );
}
