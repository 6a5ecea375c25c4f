import type { Border, BorderLine, Borders } from '../workbook/cell-style.ts';
import { getStyle, updateCell } from '../workbook/sheet-cells.ts';
import { type Block, eachCell } from './block.ts';
import { parseColor } from './google-color.ts';
import { BorderStyle } from './google-enums.ts';

type Side = boolean | null;

/** As `Range.setBorder` takes them: true draws, false removes, null leaves. */
export type BorderArguments = readonly [
  top: Side,
  left: Side,
  bottom: Side,
  right: Side,
  vertical: Side,
  horizontal: Side,
  color?: string | null,
  style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
];

const LINES: readonly (readonly [GoogleAppsScript.Spreadsheet.BorderStyle, BorderLine])[] = [
  [BorderStyle.DOTTED, 'dotted'],
  [BorderStyle.DASHED, 'dashed'],
  [BorderStyle.SOLID, 'solid'],
  [BorderStyle.SOLID_MEDIUM, 'medium'],
  [BorderStyle.SOLID_THICK, 'thick'],
  [BorderStyle.DOUBLE, 'double'],
];

export function setBorders(block: Block, sides: BorderArguments): void {
  const [top, left, bottom, right, vertical, horizontal, color, style] = sides;
  const line = LINES.find(([value]) => value === style)?.[1] ?? 'solid';
  const border: Border = { line, color: parseColor(color ?? '#000000') ?? '#000000' };
  eachCell(block, (row, column) => {
    const before = getStyle(block.sheet, row, column);
    const borders = applySides(before.borders, border, {
      top: row === block.startRow ? top : horizontal,
      bottom: row === block.endRow - 1 ? bottom : horizontal,
      left: column === block.startColumn ? left : vertical,
      right: column === block.endColumn - 1 ? right : vertical,
    });
    updateCell(block.sheet, row, column, { style: { ...before, borders } });
  });
}

function applySides(before: Borders, border: Border, sides: Record<keyof Borders, Side>): Borders {
  const after: { -readonly [K in keyof Borders]: Borders[K] } = { ...before };
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    if (sides[side] === true) after[side] = border;
    else if (sides[side] === false) delete after[side];
  }
  return after;
}
