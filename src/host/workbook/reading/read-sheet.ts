import { formatCell, MAX_COLUMNS, MAX_ROWS } from '../a1.ts';
import type { Cell } from '../cell.ts';
import { unfoldLinks } from '../extra-links.ts';
import type { GridRange } from '../grid-range.ts';
import type { IdentityNames } from '../identity.ts';
import type { Row, Sheet } from '../model.ts';
import { createSheet } from '../new-sheet.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { refuseHuge } from '../package/workbook-refusal.ts';
import type { NamedSheet } from '../place-link.ts';
import { findContentSize, getCell, updateCell } from '../sheet-cells.ts';
import type { RuleFormat } from '../sheet-rules.ts';
import { findChild, findChildren, findPath, readBoolean, type XmlElement } from '../xml/xml-tree.ts';
import { readCharts } from './read-charts.ts';
import { readColumns } from './read-columns.ts';
import { readNotes } from './read-comments.ts';
import { listLinks } from './read-links.ts';
import { type CellTables, RowReader } from './read-rows.ts';
import { readLayout } from './read-sheet-layout.ts';
import { readConditionalFormats, readValidations } from './read-sheet-rules.ts';
import { type CellBudget, scanSheet } from './scan-sheet.ts';

/** What reading one sheet needs from the rest of the package. */
export interface SheetContext {
  readonly parts: PackageParts;
  readonly tables: CellTables;
  readonly ruleFormats: readonly RuleFormat[];
  readonly names: IdentityNames;
  readonly sheets: readonly NamedSheet[];
  readonly budget: CellBudget;
}

/** A sheet of the file and what the workbook keeps about it. */
export interface SheetIdentity extends NamedSheet {
  readonly part: string;
  /** Its grid as last saved: `1200,27`; undefined: Google's grid for a new sheet. */
  readonly grid: string | undefined;
}

export function readSheet(context: SheetContext, identity: SheetIdentity): Sheet {
  const { parts, tables } = context;
  const { part } = identity;
  const sheet = createSheet(identity.sheetId, identity.name);
  readGrid(sheet, identity.grid);
  const reader = new RowReader(tables);
  const root = scanSheet({ text: parts.readText(part), part, budget: context.budget }, scanned => {
    sheet.rows[scanned.index] = reader.read(scanned);
  });
  Object.assign(sheet, readLayout(root, tables));
  const notes = readNotes(parts, part);
  const links = listLinks(root, parts, { part, sheets: context.sheets });
  fitGrid(sheet, [...sheet.merges, ...notes.map(toBlock), ...links.map(link => firstCellOf(link.range))]);
  const { columns, groups } = readColumns(root, tables.styles, sheet.columnCount);
  sheet.columns.push(...columns);
  sheet.columnGroups = groups;
  sheet.conditionalFormats = readConditionalFormats(root, context.ruleFormats);
  sheet.validations = readValidations(root);
  sheet.charts = readCharts(parts, part, context.names);
  markFilteredRows(sheet, root);
  for (const note of notes) updateCell(sheet, note.row, note.column, { note: note.text });
  for (const { range, link } of links) placeLink(sheet, range, link);
  for (const note of notes) unfoldNote(sheet, note.row, note.column);
  return sheet;
}

function readGrid(sheet: Sheet, grid: string | undefined): void {
  const match = /^(\d+),(\d+)$/.exec(grid ?? '');
  if (match === null || Number(match[1]) * Number(match[2]) > MAX_GRID) return;
  sheet.rowCount = Math.min(MAX_ROWS, Math.max(1, Number(match[1])));
  sheet.columnCount = Math.min(MAX_COLUMNS, Math.max(1, Number(match[2])));
}

/** Scripts read sheets whole, up to the last cell that holds something: one cell far out makes the rest of them long. */
const MAX_EXTENT = 2_000_000;
/** Twice what Google takes; a merge over a whole row of .xlsx still fits. */
const MAX_GRID = 20_000_000;

/** Google's grid, or more where there is content; cells beyond it that only have a look are left to the file. */
function fitGrid(sheet: Sheet, blocks: readonly GridRange[]): void {
  const content = findContentSize(sheet);
  if (content.rows * content.columns > MAX_EXTENT)
    throw refuseHuge(`lembar "${sheet.name}" sampai ${formatCell(content.rows - 1, content.columns - 1)}`);
  sheet.rowCount = blocks.reduce(
    (count, block) => Math.max(count, block.endRow),
    Math.max(sheet.rowCount, content.rows),
  );
  sheet.columnCount = blocks.reduce(
    (count, block) => Math.max(count, block.endColumn),
    Math.max(sheet.columnCount, content.columns),
  );
  if (sheet.rowCount * sheet.columnCount > MAX_GRID)
    throw refuseHuge(`lembar "${sheet.name}": ${sheet.rowCount} baris, ${sheet.columnCount} kolom`);
  if (sheet.rows.length > sheet.rowCount) sheet.rows.length = sheet.rowCount;
  for (const row of sheet.rows) {
    if (row !== undefined && row.cells.length > sheet.columnCount) row.cells.length = sheet.columnCount;
  }
}

function toBlock(cell: { readonly row: number; readonly column: number }): GridRange {
  return { startRow: cell.row, endRow: cell.row + 1, startColumn: cell.column, endColumn: cell.column + 1 };
}

function firstCellOf(range: GridRange): GridRange {
  return toBlock({ row: range.startRow, column: range.startColumn });
}

function markFilteredRows(sheet: Sheet, root: XmlElement): void {
  const filter = findChild(root, 'autoFilter');
  const active =
    findChildren(filter, 'filterColumn').length > 0 ||
    readBoolean(findPath(root, 'sheetPr')?.attributes.filterMode);
  if (sheet.autoFilter === null || !active) return;
  const { startRow, endRow } = sheet.autoFilter;
  sheet.rows.slice(startRow + 1, endRow).forEach((row: Row | undefined) => {
    if (row === undefined || !row.hidden) return;
    row.hidden = false;
    row.filtered = true;
  });
}

function placeLink(sheet: Sheet, range: GridRange, link: string): void {
  const endRow = Math.min(range.endRow, sheet.rowCount);
  const endColumn = Math.min(range.endColumn, sheet.columnCount);
  for (let row = range.startRow; row < endRow; row++) {
    for (let column = range.startColumn; column < endColumn; column++) {
      const first = row === range.startRow && column === range.startColumn;
      // A link over a merge or a whole column names its empty cells too.
      if (first || getCell(sheet, row, column) !== undefined) updateCell(sheet, row, column, { link });
    }
  }
}

function unfoldNote(sheet: Sheet, row: number, column: number): void {
  const cell = getCell(sheet, row, column);
  if (cell === undefined) return;
  const cells = sheet.rows[row]?.cells as (Cell | undefined)[];
  cells[column] = unfoldLinks(cell);
}
