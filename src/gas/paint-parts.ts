import type { Range } from '../contract/range.ts';
import type { RichTextValue } from '../contract/rich-text.ts';
import type { Sheet } from '../contract/sheet.ts';
import { findBorderBlocks } from '../sheets/border-blocks.ts';
import type { ContentPart } from '../sheets/content-parts.ts';
import { findEmphasis } from '../sheets/find-emphasis.ts';
import { listRuns } from '../sheets/list-runs.ts';
import { findNumberStrips, surround } from '../sheets/number-strips.ts';
import {
  type Block,
  type ContentCell,
  cellsOf,
  type SheetContent,
  wordsOfCell,
} from '../sheets/sheet-content.ts';
import { type CellStyle, LINK_COLOUR, STYLES } from '../sheets/sheet-styles.ts';
import { bestEffort } from './best-effort.ts';
import { shownText } from './cell-values.ts';
import { google } from './google.ts';
import { insertColumnChart } from './insert-chart.ts';
import {
  DAY_FORMAT,
  drawBands,
  eraseLines,
  STYLE_WRITERS,
  setDropDown,
  setWidths,
  TEXT_FORMAT,
  toTextStyle,
} from './looks.ts';

/** Whether the sheet was just inserted, was just cleared, or shows what is painted over. */
export type SheetState = 'new' | 'cleared' | 'painted';

type Paint = (sheet: Sheet, content: SheetContent, state: SheetState) => void;

/** Paints parts of a sheet, each whole. */
export function paintParts(
  sheet: Sheet,
  content: SheetContent,
  parts: Iterable<ContentPart>,
  state: SheetState,
): void {
  for (const part of parts) PAINT[part](sheet, content, state);
}

function paintStyle(part: keyof typeof STYLE_WRITERS): Paint {
  return (sheet, content) =>
    STYLE_WRITERS[part](
      wholeOf(sheet, content),
      content.rows.map(row => row.map(styleOf)),
    );
}

const PAINT: Readonly<Record<ContentPart, Paint>> = {
  letters: paintStyle('letters'),
  fills: paintStyle('fills'),
  sides: paintStyle('sides'),
  verticals: paintStyle('verticals'),
  wraps: paintStyle('wraps'),
  formats: paintFormats,
  borders(sheet, content, state) {
    if (state === 'painted') eraseLines(wholeOf(sheet, content));
    drawBands(sheet, findBorderBlocks(content));
  },
  merges(sheet, content, state) {
    if (state === 'painted') wholeOf(sheet, content).breakApart();
    for (const block of content.merges) rangeOf(sheet, block).merge();
    for (const block of content.mergesAcross) rangeOf(sheet, block).mergeAcross();
  },
  widths(sheet, { columnWidths, hiddenColumns }) {
    setWidths(sheet, 0, columnWidths);
    for (const { first, count } of listRuns(hiddenColumns)) sheet.hideColumns(first + 1, count);
  },
  groups: closeGroups,
  frame(sheet, { frozenRowCount, tabColour }) {
    sheet.setFrozenRows(frozenRowCount);
    sheet.setHiddenGridlines(true);
    sheet.setTabColor(tabColour);
  },
  entries(sheet, { textBlocks = [], dropDowns }) {
    for (const block of textBlocks) bestEffort(() => rangeOf(sheet, block).setNumberFormat(TEXT_FORMAT));
    for (const dropDown of dropDowns) {
      const { topRowIndex, rowCount, columnIndex } = dropDown;
      setDropDown(sheet.getRange(topRowIndex + 1, columnIndex + 1, rowCount, 1), dropDown);
    }
  },
  chart(sheet, { chart }, state) {
    if (state !== 'new') for (const old of sheet.getCharts()) sheet.removeChart(old);
    if (chart) insertColumnChart(sheet, chart);
  },
};

/** Sets names off once words and letters stand, which would hide it; those side by side, such as who signs, in one call. */
export function emphasize(sheet: Sheet, { rows }: SheetContent): void {
  rows.forEach((row, rowIndex) => {
    for (const { first, count } of findEmphasis(row)) {
      const values = row.slice(first, first + count).map(toEmphasis);
      bestEffort(() => sheet.getRange(rowIndex + 1, first + 1, 1, count).setRichTextValues([values]));
    }
  });
}

function toEmphasis(cell: ContentCell): RichTextValue {
  const builder = google.SpreadsheetApp.newRichTextValue().setText(shownText(cell));
  if (cell.kind !== 'text' || cell.emphasis === undefined) return builder.build();
  const { start, end } = cell.emphasis;
  return builder
    .setTextStyle(toTextStyle(STYLES[cell.style]).build())
    .setTextStyle(start, end, toTextStyle(STYLES[cell.style]).setBold(true).setUnderline(true).build())
    .build();
}

/** Number formats of all strips in one block around them; what lies between has none of its own. */
function paintFormats(sheet: Sheet, { rows }: SheetContent): void {
  const around = surround(findNumberStrips(rows));
  if (around === null) return;
  const formats = cellsOf(rows, around).map(row => row.map(numberFormatOf));
  bestEffort(() => rangeOf(sheet, around).setNumberFormats(formats));
}

function numberFormatOf(cell: ContentCell): string {
  if (cell.kind === 'day') return cell.format ?? DAY_FORMAT;
  if (cell.kind === 'carried' && cell.cell.kind === 'value') return cell.cell.format;
  return cell.kind === 'number' ? cell.format : AUTOMATIC;
}

/** As Google calls the format of a cell that was given none. */
const AUTOMATIC = 'General';

/** Columns that are seldom read go into a group, closed; one that stands is not nested. */
function closeGroups(sheet: Sheet, { rows, groupedColumns = [] }: SheetContent, state: SheetState): void {
  const runs = listRuns(groupedColumns);
  if (runs.length === 0) return;
  for (const { first, count } of runs) {
    if (state !== 'new' && sheet.getColumnGroupDepth(first + 1) > 0) continue;
    sheet.getRange(1, first + 1, rows.length, count).shiftColumnGroupDepth(1);
  }
  sheet.collapseAllColumnGroups();
}

/** The colour of a cell hides that of its link, where all of the text is one. */
function styleOf(cell: ContentCell): CellStyle {
  const { text, links } = wordsOfCell(cell);
  const [link, ...others] = links;
  const isWhole = link?.start === 0 && link.end === text.length && others.length === 0;
  return isWhole ? { ...STYLES[cell.style], colour: LINK_COLOUR } : STYLES[cell.style];
}

function wholeOf(sheet: Sheet, { rows, columnWidths }: SheetContent): Range {
  return sheet.getRange(1, 1, rows.length, columnWidths.length);
}

export function rangeOf(sheet: Sheet, block: Block): Range {
  return sheet.getRange(block.topRowIndex + 1, block.leftColumnIndex + 1, block.rowCount, block.columnCount);
}
