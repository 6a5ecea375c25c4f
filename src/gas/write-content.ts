import type { Range } from '../contract/range.ts';
import type { RichTextValue } from '../contract/rich-text.ts';
import type { Sheet } from '../contract/sheet.ts';
import { toDayNumber } from '../domain/calendar/plain-date.ts';
import { findBorderBlocks } from '../sheets/border-blocks.ts';
import { listRuns } from '../sheets/list-runs.ts';
import { findNumberStrips } from '../sheets/number-strips.ts';
import { paintRuns } from '../sheets/paint-runs.ts';
import type { Block, ContentCell, SheetContent, TextCell } from '../sheets/sheet-content.ts';
import { type CellStyle, LINK_COLOUR, STYLES } from '../sheets/sheet-styles.ts';
import { bestEffort } from './best-effort.ts';
import { google } from './google.ts';
import { insertColumnChart } from './insert-chart.ts';
import {
  DAY_FORMAT,
  drawBands,
  setDropDown,
  setWidths,
  TEXT_FORMAT,
  toTextStyle,
  writeStyles,
} from './looks.ts';

/** What Google makes a new sheet of. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/**
 * Fills an own sheet from A1 and removes what stood there before; a constant number of calls for any row count. On a
 * sheet that was just inserted there is nothing to remove.
 */
export function writeContent(sheet: Sheet, content: SheetContent, isNew = false): void {
  const rowCount = content.rows.length;
  const columnCount = content.columnWidths.length;
  if (!isNew || rowCount > NEW_ROWS || columnCount > NEW_COLUMNS) {
    const all = fitGrid(sheet, rowCount, columnCount);
    if (!isNew) clearAll(sheet, all);
  }
  const range = sheet.getRange(1, 1, rowCount, columnCount);
  range.setRichTextValues(toRichTexts(content.rows));
  writeNumbers(sheet, content.rows);
  writeLooks(sheet, content);
  writeLayout(sheet, content);
  if (content.chart) insertColumnChart(sheet, content.chart);
}

/** People may have filtered, hidden or frozen: what is written anew is to be seen whole, and merged. */
function clearAll(sheet: Sheet, all: Range): void {
  sheet.getFilter()?.remove();
  sheet.showRows(1, all.getNumRows());
  sheet.setFrozenColumns(0);
  sheet.clear();
  bestEffort(() => all.clearDataValidations());
  all.breakApart();
}

/** The rich texts of cells; texts that are equal and lead nowhere are built once. */
export function toRichTexts(rows: readonly (readonly ContentCell[])[]): RichTextValue[][] {
  const built = new Map<string, RichTextValue>();
  return rows.map(row =>
    row.map(cell => {
      if (wordsOf(cell).links.length > 0) return toRichText(cell);
      const words = shownText(cell);
      const known = built.get(words) ?? toRichText(cell);
      built.set(words, known);
      return known;
    }),
  );
}

/** Writes only texts and numbers over a sheet that was filled with the same layout before, and the heights of its rows. */
export function writeWords(sheet: Sheet, content: SheetContent): void {
  const { rows, columnWidths } = content;
  sheet.getRange(1, 1, rows.length, columnWidths.length).setRichTextValues(toRichTexts(rows));
  for (const strip of findNumberStrips(rows))
    rangeOf(sheet, strip).setValues(cellsOf(rows, strip).map(row => row.map(numberOf)));
  setHeights(sheet, content);
}

function setHeights(sheet: Sheet, { rows, rowHeights = [] }: SheetContent): void {
  const heights = new Map(rowHeights.map(({ rowIndex, heightPixels }) => [rowIndex, heightPixels]));
  for (const { first, count, value } of paintRuns(rows.map((_, rowIndex) => heights.get(rowIndex) ?? null)))
    sheet.setRowHeights(first + 1, count, value);
}

/** The rich text of a cell with its links; cells of numbers are empty text. */
export function toRichText(cell: ContentCell): RichTextValue {
  const { links } = wordsOf(cell);
  const builder = google.SpreadsheetApp.newRichTextValue().setText(shownText(cell));
  for (const link of links) {
    if (link.end <= LONGEST) builder.setLinkUrl(link.start, link.end, link.url);
  }
  return builder.build();
}

/** What a cell of text shows, once written; blank for a number. */
export function shownText(cell: ContentCell): string {
  return removeControls(wordsOf(cell).text.slice(0, LONGEST));
}

/** The most characters that Sheets takes in a cell. */
const LONGEST = 50_000;

function wordsOf(cell: ContentCell): Pick<TextCell, 'text' | 'links'> {
  if (cell.kind === 'text') return cell;
  return cell.kind === 'carried' && cell.cell.kind === 'text' ? cell.cell : { text: '', links: [] };
}

/** People's words that are carried over lose only what makes Sheets read a text otherwise than it looks, each for a blank. */
function removeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/g, ' ');
}

/** All cells of the sheet, which is made large enough first. */
function fitGrid(sheet: Sheet, rowCount: number, columnCount: number): Range {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < rowCount) sheet.insertRowsAfter(rows, rowCount - rows);
  if (columns < columnCount) sheet.insertColumnsAfter(columns, columnCount - columns);
  return sheet.getRange(1, 1, Math.max(rows, rowCount), Math.max(columns, columnCount));
}

function writeNumbers(sheet: Sheet, rows: readonly (readonly ContentCell[])[]): void {
  for (const strip of findNumberStrips(rows)) {
    const cells = cellsOf(rows, strip);
    const range = rangeOf(sheet, strip);
    bestEffort(() => range.setNumberFormats(cells.map(row => row.map(numberFormatOf))));
    range.setValues(cells.map(row => row.map(numberOf)));
  }
}

function cellsOf(
  rows: readonly (readonly ContentCell[])[],
  { topRowIndex, leftColumnIndex, rowCount, columnCount }: Block,
): readonly (readonly ContentCell[])[] {
  return rows
    .slice(topRowIndex, topRowIndex + rowCount)
    .map(row => row.slice(leftColumnIndex, leftColumnIndex + columnCount));
}

function numberFormatOf(cell: ContentCell): string {
  if (cell.kind === 'day') return cell.format ?? DAY_FORMAT;
  if (cell.kind === 'carried' && cell.cell.kind === 'value') return cell.cell.format;
  return cell.kind === 'number' ? cell.format : '0';
}

/** What `setValues` is given: the day number or the number; blank for a text. */
export function numberOf(cell: ContentCell): number | '' {
  if (cell.kind === 'day') return toDayNumber(cell.date);
  if (cell.kind === 'carried' && cell.cell.kind === 'value') return cell.cell.value;
  return cell.kind === 'number' ? cell.value : '';
}

function writeLooks(sheet: Sheet, content: SheetContent): void {
  const range = sheet.getRange(1, 1, content.rows.length, content.columnWidths.length);
  writeStyles(
    range,
    content.rows.map(row => row.map(styleOf)),
  );
  drawBands(sheet, findBorderBlocks(content));
  writeEmphasis(sheet, content.rows);
}

/** Last, since the look of a whole cell would hide that of a part of it; one call for each cell that has such a part. */
function writeEmphasis(sheet: Sheet, rows: readonly (readonly ContentCell[])[]): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell.kind !== 'text' || cell.emphasis === undefined) return;
      const { start, end } = cell.emphasis;
      const value = google.SpreadsheetApp.newRichTextValue()
        .setText(shownText(cell))
        .setTextStyle(toTextStyle(STYLES[cell.style]).build())
        .setTextStyle(start, end, toTextStyle(STYLES[cell.style]).setBold(true).setUnderline(true).build())
        .build();
      bestEffort(() => sheet.getRange(rowIndex + 1, columnIndex + 1).setRichTextValue(value));
    });
  });
}

/** The colour of a cell hides that of its link, where all of the text is one. */
function styleOf(cell: ContentCell): CellStyle {
  const { text, links } = wordsOf(cell);
  const [link, ...others] = links;
  const isWhole = link?.start === 0 && link.end === text.length && others.length === 0;
  return isWhole ? { ...STYLES[cell.style], colour: LINK_COLOUR } : STYLES[cell.style];
}

function rangeOf(sheet: Sheet, block: Block): Range {
  return sheet.getRange(block.topRowIndex + 1, block.leftColumnIndex + 1, block.rowCount, block.columnCount);
}

function writeLayout(sheet: Sheet, content: SheetContent): void {
  setWidths(sheet, 0, content.columnWidths);
  setHeights(sheet, content);
  for (const { first, count } of listRuns(content.hiddenColumns)) sheet.hideColumns(first + 1, count);
  sheet.setFrozenRows(content.frozenRowCount);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(content.tabColour);
  for (const block of content.merges) rangeOf(sheet, block).merge();
  for (const block of content.mergesAcross) rangeOf(sheet, block).mergeAcross();
  for (const block of content.textBlocks ?? [])
    bestEffort(() => rangeOf(sheet, block).setNumberFormat(TEXT_FORMAT));
  for (const dropDown of content.dropDowns) {
    const { topRowIndex, rowCount, columnIndex } = dropDown;
    setDropDown(sheet.getRange(topRowIndex + 1, columnIndex + 1, rowCount, 1), dropDown);
  }
}
