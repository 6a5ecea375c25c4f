import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { NewColumn, TablePlace } from '../sheets/plan-columns/new-columns.ts';
import { text } from '../sheets/sheet-content.ts';
import { DAY_FORMAT, drawGrid, setDropDown } from './looks.ts';
import { toRichText } from './write-content.ts';

interface NewBlock {
  readonly place: TablePlace;
  readonly columns: readonly NewColumn[];
  readonly firstColumnIndex: number;
}

/** Gives new own columns the look of the table: its header's style, its bands, its letters; in a constant number of calls. */
export function formatOwnColumns(sheet: Sheet, block: NewBlock): void {
  const { place, columns, firstColumnIndex } = block;
  const rowCount = place.bottomRowIndex - place.headerRowIndex;
  const header = sheet.getRange(place.headerRowIndex + 1, firstColumnIndex + 1, 1, columns.length);
  const body = sheet.getRange(place.headerRowIndex + 2, firstColumnIndex + 1, rowCount, columns.length);
  header.setRichTextValues([columns.map(({ heading }) => toRichText(text(heading)))]);
  copyLook(sheet.getRange(place.headerRowIndex + 1, place.lastColumnIndex + 1), header);
  copyLook(sheet.getRange(place.headerRowIndex + 2, place.lastColumnIndex + 1), body);
  header.setFontWeight('bold');
  header.setWrap(true);
  header.setVerticalAlignment('middle');
  body.setFontWeight('normal');
  body.setWrap(true);
  body.setVerticalAlignment('top');
  copyBands(sheet, block);
  drawGrid(header);
  drawGrid(body);
  columns.forEach((column, i) => {
    sheet.setColumnWidth(firstColumnIndex + i + 1, column.widthPixels);
    const cells = sheet.getRange(place.headerRowIndex + 2, firstColumnIndex + i + 1, rowCount, 1);
    if (column.isDay) cells.setNumberFormat(DAY_FORMAT);
    if (column.dropDown) setDropDown(cells, column.dropDown);
  });
  closeGroup(sheet, block);
}

function copyLook(source: Range, target: Range): void {
  const [family] = source.getFontFamilies()[0] ?? [];
  const [size] = source.getFontSizes()[0] ?? [];
  const [colour] = source.getFontColors()[0] ?? [];
  const [alignment] = source.getHorizontalAlignments()[0] ?? [];
  if (family) target.setFontFamily(family);
  if (size) target.setFontSize(size);
  if (colour) target.setFontColor(colour);
  if (alignment === 'left' || alignment === 'center' || alignment === 'right')
    target.setHorizontalAlignment(alignment);
}

/** The fills of the table's last column, header and area bands, run on through the new columns. */
function copyBands(sheet: Sheet, { place, columns, firstColumnIndex }: NewBlock): void {
  const rowCount = place.bottomRowIndex - place.headerTopRowIndex + 1;
  const fills = sheet
    .getRange(place.headerTopRowIndex + 1, place.lastColumnIndex + 1, rowCount, 1)
    .getBackgrounds();
  sheet
    .getRange(place.headerTopRowIndex + 1, firstColumnIndex + 1, rowCount, columns.length)
    .setBackgrounds(fills.map(([fill]) => columns.map(() => fill ?? '#ffffff')));
}

function closeGroup(sheet: Sheet, { place, columns, firstColumnIndex }: NewBlock): void {
  const first = columns.findIndex(({ isGrouped }) => isGrouped);
  if (first < 0) return;
  const column = firstColumnIndex + first + 1;
  if (sheet.getColumnGroupDepth(column) === 0) {
    sheet.getRange(place.headerRowIndex + 1, column, 1, columns.length - first).shiftColumnGroupDepth(1);
  }
  sheet.getColumnGroup(column, 1)?.collapse();
}
