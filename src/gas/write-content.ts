import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import { CONTENT_PARTS, type ContentPart } from '../sheets/content-parts.ts';
import { findNumberStrips } from '../sheets/number-strips.ts';
import { paintRuns } from '../sheets/paint-runs.ts';
import { cellsOf, type SheetContent } from '../sheets/sheet-content.ts';
import { bestEffort } from './best-effort.ts';
import { numberOf, toRichTexts } from './cell-values.ts';
import { emphasize, paintParts, rangeOf, type SheetState } from './paint-parts.ts';
import { retry } from './retry.ts';

/** What Google makes a new sheet of. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** What a clearing leaves as it is. */
const LEFT_BY_CLEARING: ReadonlySet<ContentPart> = new Set(['widths', 'groups', 'frame', 'chart']);
const NONE: ReadonlySet<ContentPart> = new Set();

interface Before {
  readonly isNew?: boolean;
  readonly standing?: ReadonlySet<ContentPart> | undefined;
}

/**
 * Fills an own sheet from A1 and removes what stood there before; a constant number of calls for any row count. On a
 * sheet that was just inserted there is nothing to remove; of one that was filled before, `standing` are parts that look
 * as they are to look. Begins anew while Google is busy.
 */
export function writeContent(sheet: Sheet, content: SheetContent, before: Before = {}): void {
  let now = before;
  retry(() => {
    const found = now;
    // Of a call that was refused nobody knows whether it was done.
    now = {};
    writeOnce(sheet, content, found);
  });
}

function writeOnce(sheet: Sheet, content: SheetContent, { isNew = false, standing = NONE }: Before): void {
  const rowCount = content.rows.length;
  const columnCount = content.columnWidths.length;
  if (!isNew || rowCount > NEW_ROWS || columnCount > NEW_COLUMNS) {
    const all = fitGrid(sheet, rowCount, columnCount);
    if (!isNew) clearAll(sheet, all);
  }
  const parts = CONTENT_PARTS.filter(part => !standing.has(part) || !LEFT_BY_CLEARING.has(part));
  fill(sheet, content, parts, isNew ? 'new' : 'cleared');
}

/** Writes words, row heights and these parts of the looks over a sheet that shows no more rows of such content. */
export function writeOver(sheet: Sheet, content: SheetContent, parts: ReadonlySet<ContentPart>): void {
  retry(() => fill(sheet, content, [...parts], 'painted'));
}

function fill(sheet: Sheet, content: SheetContent, parts: readonly ContentPart[], state: SheetState): void {
  // Under a format for texts a number would become one; in a merge only the first cell takes words.
  const isBefore = (part: ContentPart): boolean => part === 'formats' || part === 'merges';
  paintParts(sheet, content, parts.filter(isBefore), state);
  writeWords(sheet, content);
  paintParts(
    sheet,
    content,
    parts.filter(part => !isBefore(part)),
    state,
  );
  emphasize(sheet, content);
  setHeights(sheet, content);
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

function writeWords(sheet: Sheet, { rows, columnWidths }: SheetContent): void {
  sheet.getRange(1, 1, rows.length, columnWidths.length).setRichTextValues(toRichTexts(rows));
  for (const strip of findNumberStrips(rows))
    rangeOf(sheet, strip).setValues(cellsOf(rows, strip).map(row => row.map(numberOf)));
}

function setHeights(sheet: Sheet, { rows, rowHeights = [] }: SheetContent): void {
  const heights = new Map(rowHeights.map(({ rowIndex, heightPixels }) => [rowIndex, heightPixels]));
  for (const { first, count, value } of paintRuns(rows.map((_, rowIndex) => heights.get(rowIndex) ?? null)))
    sheet.setRowHeights(first + 1, count, value);
}

/** All cells of the sheet, which is made large enough first. */
function fitGrid(sheet: Sheet, rowCount: number, columnCount: number): Range {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < rowCount) sheet.insertRowsAfter(rows, rowCount - rows);
  if (columns < columnCount) sheet.insertColumnsAfter(columns, columnCount - columns);
  return sheet.getRange(1, 1, Math.max(rows, rowCount), Math.max(columns, columnCount));
}
