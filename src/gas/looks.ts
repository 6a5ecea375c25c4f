import type { Range } from '../contract/range.ts';
import type { DropDown } from '../sheets/sheet-content.ts';
import { type CellStyle, LINE_COLOURS, STYLES } from '../sheets/sheet-styles.ts';
import { google } from './google.ts';

export const DAY_FORMAT = 'd mmm yyyy';

/** Letters, fills and alignment of a block, cell by cell; a constant number of calls for any size. */
export function writeStyles(range: Range, styles: readonly (readonly CellStyle[])[]): void {
  const each = <T>(attribute: (style: CellStyle) => T): T[][] => styles.map(row => row.map(attribute));
  range.setFontFamily('Arial');
  range.setFontSizes(each(style => style.fontSize));
  range.setFontWeights(each(style => (style.isBold ? 'bold' : 'normal')));
  range.setFontColors(each(style => style.colour));
  range.setBackgrounds(each(style => style.background));
  range.setHorizontalAlignments(each(style => style.align));
  range.setVerticalAlignments(each(style => style.verticalAlign));
  range.setWraps(each(style => style.wraps));
}

/** Thin lines around and between all cells. */
export function drawGrid(range: Range): void {
  const { SOLID } = google.SpreadsheetApp.BorderStyle;
  range.setBorder(true, true, true, true, true, true, LINE_COLOURS.line, SOLID);
}

/** The same with fainter lines between columns, so that a band's text may run across them. */
export function drawBands(range: Range): void {
  const { SOLID } = google.SpreadsheetApp.BorderStyle;
  range.setBorder(true, true, true, true, false, true, LINE_COLOURS.line, SOLID);
  range.setBorder(null, null, null, null, true, null, LINE_COLOURS.betweenColumns, SOLID);
}

/** The drop-down; words pasted in from elsewhere stay, and are findings. */
export function setDropDown(cells: Range, { choices, help }: Pick<DropDown, 'choices' | 'help'>): void {
  const rule = google.SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  cells.setDataValidation(rule);
}

/** Texts are kept as typed: a COCOKKAN of 2 stays the text 2. */
export function formatOfStyle(style: CellStyle): string {
  if (style === STYLES.day || style === STYLES.dayCentered) return DAY_FORMAT;
  return style === STYLES.number ? '0' : '@';
}
