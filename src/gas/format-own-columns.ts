import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { TextStyle } from '../contract/text-style.ts';
import { formatBlock } from '../sheets/cell-address.ts';
import { bandFill } from '../sheets/plan-columns/band-fill.ts';
import type { NewColumn, TablePlace } from '../sheets/plan-columns/new-columns.ts';
import { text } from '../sheets/sheet-content.ts';
import { bestEffort } from './best-effort.ts';
import { toRichText } from './cell-values.ts';
import { google } from './google.ts';
import { setDropDown, setWidths } from './looks.ts';

interface NewBlock {
  readonly place: TablePlace;
  readonly columns: readonly NewColumn[];
  readonly firstColumnIndex: number;
  /** By a run that goes on where another was cut: some of it may be done. */
  readonly isResumed: boolean;
}

/** Gives new own columns the look of the table: its header's style, its bands, its letters; in a constant number of calls. */
export function formatOwnColumns(sheet: Sheet, block: NewBlock): void {
  const { place, columns, firstColumnIndex } = block;
  const rowCount = place.bottomRowIndex - place.headerRowIndex;
  const rangeOf = (top: number, count: number): Range =>
    sheet.getRange(top + 1, firstColumnIndex + 1, count, columns.length);
  const header = rangeOf(place.headerRowIndex, 1);
  const all = rangeOf(place.headerRowIndex, rowCount + 1);
  header.setRichTextValues([columns.map(({ heading }) => toRichText(text(heading)))]);
  const lookedAt = place.firstRowIndex - place.headerRowIndex + 1;
  copyLook(sheet.getRange(place.headerRowIndex + 1, place.lastColumnIndex + 1, lookedAt, 1), all, rowCount);
  all.setWrap(true);
  all.setVerticalAlignments(eachRow(rowCount, columns.length, 'middle', 'top'));
  copyBands(sheet, block);
  openBoxes(sheet, block);
  setWidths(
    sheet,
    firstColumnIndex,
    columns.map(({ widthPixels }) => widthPixels),
  );
  // Days get their format whenever they are written.
  columns.forEach(({ dropDown }, i) => {
    if (dropDown)
      setDropDown(sheet.getRange(place.headerRowIndex + 2, firstColumnIndex + i + 1, rowCount, 1), dropDown);
  });
  closeGroup(sheet, block);
}

/** One value for the header, another for all rows of the body. */
function eachRow<T>(rowCount: number, columnCount: number, header: T, body: T): T[][] {
  return Array.from({ length: rowCount + 1 }, (_, row) =>
    Array.from({ length: columnCount }, () => (row === 0 ? header : body)),
  );
}

/** Letters and alignment of the first and the last cell, the header's and the body's, over a header and its body. */
function copyLook(source: Range, target: Range, rowCount: number): void {
  const looks = source.getTextStyles().map(([style]) => style);
  const [header, body] = [looks[0], looks[looks.length - 1]];
  const columnCount = target.getNumColumns();
  if (header && body)
    target.setTextStyles(eachRow(rowCount, columnCount, copyLetters(header, true), copyLetters(body, false)));
  // The body as one: inserted columns take each cell's side from the cell beside it, such as the marks of a month.
  const [headerSide] = source.getHorizontalAlignments().map(([side]) => sideOf(side));
  target.setHorizontalAlignments(eachRow(rowCount, columnCount, headerSide ?? 'left', 'left'));
}

function copyLetters(style: TextStyle, isBold: boolean): TextStyle {
  const builder = google.SpreadsheetApp.newTextStyle().setBold(isBold);
  const family = style.getFontFamily();
  const size = style.getFontSize();
  const colour = style.getForegroundColor();
  if (family) builder.setFontFamily(family);
  if (size) builder.setFontSize(size);
  if (colour) builder.setForegroundColor(colour);
  return builder.build();
}

function sideOf(side: string | undefined): 'left' | 'center' | 'right' | null {
  return side === 'left' || side === 'center' || side === 'right' ? side : null;
}

/** The fills of the table's last column, header and area bands, run on through the new columns. */
function copyBands(sheet: Sheet, { place, columns, firstColumnIndex }: NewBlock): void {
  const rowCount = place.bottomRowIndex - place.headerTopRowIndex + 1;
  const fills = sheet
    .getRange(place.headerTopRowIndex + 1, place.lastColumnIndex + 1, rowCount, 1)
    .getBackgrounds();
  sheet
    .getRange(place.headerTopRowIndex + 1, firstColumnIndex + 1, rowCount, columns.length)
    .setBackgrounds(fills.map(([fill]) => columns.map(() => bandFill(fill))));
}

/**
 * The lines are the table's: inserted columns have those of the column beside them. Taken away are only the line inside a
 * heading of two rows, and those that would cut the band of a title into empty boxes.
 */
function openBoxes(sheet: Sheet, { place, columns, firstColumnIndex }: NewBlock): void {
  const { headerTopRowIndex, headerRowIndex, bandRowIndexes } = place;
  const headerRowCount = headerRowIndex - headerTopRowIndex + 1;
  if (headerRowCount > 1)
    sheet
      .getRange(headerTopRowIndex + 1, firstColumnIndex + 1, headerRowCount, columns.length)
      .setBorder(null, null, null, null, null, false);
  if (bandRowIndexes.length === 0) return;
  const bands = bandRowIndexes.map(topRowIndex =>
    formatBlock({ topRowIndex, leftColumnIndex: firstColumnIndex, rowCount: 1, columnCount: columns.length }),
  );
  bestEffort(() => sheet.getRangeList(bands).setBorder(null, null, null, null, false, null));
}

/** Columns that are seldom read go into a group of their own, closed; a group of the team's around it stays as it is. */
function closeGroup(sheet: Sheet, { place, columns, firstColumnIndex, isResumed }: NewBlock): void {
  const first = columns.findIndex(({ isGrouped }) => isGrouped);
  if (first < 0) return;
  const column = firstColumnIndex + first + 1;
  const count = columns.length - first;
  const isGrouped = isResumed && sheet.getColumnGroupDepth(column) > 0;
  if (!isGrouped) sheet.getRange(place.headerRowIndex + 1, column, 1, count).shiftColumnGroupDepth(1);
  const group = sheet.getColumnGroup(column, 1);
  const range = group?.getRange();
  if (range?.getColumn() === column && range.getNumColumns() === count) group?.collapse();
}
