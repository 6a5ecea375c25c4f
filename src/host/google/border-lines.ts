import type { Border, BorderLine, Borders, CellStyle } from '../workbook/cell-style.ts';
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
  // Cells that looked alike and lie alike in the block share one record afterwards, too.
  const made = new Map<string, Map<CellStyle, CellStyle>>();
  eachCell(block, (row, column) => {
    const [isTop, isBottom] = [row === block.startRow, row === block.endRow - 1];
    const [isLeft, isRight] = [column === block.startColumn, column === block.endColumn - 1];
    const place = `${isTop} ${isBottom} ${isLeft} ${isRight}`;
    const known = made.get(place) ?? new Map<CellStyle, CellStyle>();
    made.set(place, known);
    const before = getStyle(block.sheet, row, column);
    const style = known.get(before) ?? {
      ...before,
      borders: applySides(before.borders, border, {
        top: isTop ? top : horizontal,
        bottom: isBottom ? bottom : horizontal,
        left: isLeft ? left : vertical,
        right: isRight ? right : vertical,
      }),
    };
    known.set(before, style);
    updateCell(block.sheet, row, column, { style });
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
