import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { TextStyle, TextStyleBuilder } from '../contract/text-style.ts';
import { formatBlock } from '../sheets/cell-address.ts';
import { paintRuns } from '../sheets/paint-runs.ts';
import type { Block, DropDown } from '../sheets/sheet-content.ts';
import { type CellStyle, LINE_COLOURS, STYLES } from '../sheets/sheet-styles.ts';
import { bestEffort } from './best-effort.ts';
import { google } from './google.ts';

export const DAY_FORMAT = 'd mmm yyyy';

/** What is typed stays text: no day, no rounded number. */
export const TEXT_FORMAT = '@';

type Styles = readonly (readonly CellStyle[])[];

function each<T>(styles: Styles, attribute: (style: CellStyle) => T): T[][] {
  return styles.map(row => row.map(attribute));
}

/** The attributes of cells, one call each for a block of any size. */
export const STYLE_WRITERS = {
  letters: (range: Range, styles: Styles) => {
    range.setTextStyles(each(styles, makeTextStyles()));
  },
  fills: (range: Range, styles: Styles) => {
    range.setBackgrounds(each(styles, style => style.background));
  },
  sides: (range: Range, styles: Styles) => {
    range.setHorizontalAlignments(each(styles, style => style.align));
  },
  verticals: (range: Range, styles: Styles) => {
    range.setVerticalAlignments(each(styles, style => style.verticalAlign));
  },
  wraps: (range: Range, styles: Styles) => {
    range.setWraps(each(styles, style => style.wraps));
  },
} as const;

/** Letters, fills and alignment of a block, cell by cell. */
export function writeStyles(range: Range, styles: Styles): void {
  for (const write of Object.values(STYLE_WRITERS)) write(range, styles);
}

/** Letters of a cell as one value; styles that look alike are built once. */
function makeTextStyles(): (style: CellStyle) => TextStyle {
  const built = new Map<string, TextStyle>();
  return look => {
    const name = `${look.fontSize} ${look.isBold} ${look.colour}`;
    const style = built.get(name) ?? toTextStyle(look).build();
    built.set(name, style);
    return style;
  };
}

/** The letters of a look, to be built as they are or with more. */
export function toTextStyle({ fontSize, isBold, colour }: CellStyle): TextStyleBuilder {
  return google.SpreadsheetApp.newTextStyle()
    .setFontFamily('Arial')
    .setFontSize(fontSize)
    .setBold(isBold)
    .setForegroundColor(colour);
}

/** Widths in pixels of columns from `first` on, in as few calls as can be. */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  for (const stroke of paintRuns(widths))
    sheet.setColumnWidths(first + stroke.first + 1, stroke.count, stroke.value);
}

/** Thin lines around and between all cells. */
export function drawGrid(range: Range): void {
  const { SOLID } = google.SpreadsheetApp.BorderStyle;
  range.setBorder(true, true, true, true, true, true, LINE_COLOURS.line, SOLID);
}

/** Takes all lines away. */
export function eraseLines(range: Range): void {
  range.setBorder(false, false, false, false, false, false);
}

/** The same around and in blocks of a sheet, with fainter lines between columns, so that a band's text may run across them. */
export function drawBands(sheet: Sheet, blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const { SOLID } = google.SpreadsheetApp.BorderStyle;
  const list = sheet.getRangeList(blocks.map(formatBlock));
  list.setBorder(true, true, true, true, false, true, LINE_COLOURS.line, SOLID);
  list.setBorder(null, null, null, null, true, null, LINE_COLOURS.betweenColumns, SOLID);
}

/** The drop-down; words pasted in from elsewhere stay, and are findings. */
export function setDropDown(cells: Range, { choices, help }: Pick<DropDown, 'choices' | 'help'>): void {
  const rule = google.SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  bestEffort(() => cells.setDataValidation(rule));
}

/** Texts are kept as typed: a COCOKKAN of 2 stays the text 2. */
export function formatOfStyle(style: CellStyle): string {
  if (style === STYLES.day || style === STYLES.dayCentered) return DAY_FORMAT;
  return style === STYLES.number ? '0' : TEXT_FORMAT;
}
