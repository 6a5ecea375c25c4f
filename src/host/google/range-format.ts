import type { Range } from '../../contract/range.ts';
import type { TextStyle } from '../../contract/text-style.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import { getStyle, updateCell } from '../workbook/sheet-cells.ts';
import { eachCell, requireSize } from './block.ts';
import { type RangeContext, writeBlock } from './block-calls.ts';
import { type BorderArguments, setBorders } from './border-lines.ts';
import { parseColor } from './google-color.ts';
import { unwrapTextStyle } from './text-style.ts';

type Restyle = (style: CellStyle) => CellStyle;

/** Restyles every cell of the block; cells that looked alike share one record afterwards, too. */
function restyleAll(context: RangeContext, name: string, restyle: Restyle): void {
  const { block } = context;
  writeBlock(context, { kind: 'format', name }, () => {
    const made = new Map<CellStyle, CellStyle>();
    eachCell(block, (row, column) => {
      const before = getStyle(block.sheet, row, column);
      const after = made.get(before) ?? restyle(before);
      made.set(before, after);
      updateCell(block.sheet, row, column, { style: after });
    });
  });
}

/** Restyles each cell by its own datum; cells that looked alike and get the same share one record afterwards, too. */
function restyleEach<T>(
  context: RangeContext,
  { name, data }: { readonly name: string; readonly data: readonly (readonly T[])[] },
  restyle: (datum: T) => Restyle,
): void {
  const { block } = context;
  requireSize(block, data);
  writeBlock(context, { kind: 'format', name }, () => {
    const made = new Map<T, Map<CellStyle, CellStyle>>();
    eachCell(block, (row, column) => {
      const datum = data[row - block.startRow]?.[column - block.startColumn] as T;
      const known = made.get(datum) ?? new Map<CellStyle, CellStyle>();
      made.set(datum, known);
      const before = getStyle(block.sheet, row, column);
      const style = known.get(before) ?? restyle(datum)(before);
      known.set(before, style);
      updateCell(block.sheet, row, column, { style });
    });
  });
}

const fill = (css: string | null): Restyle => {
  const color = css === null ? null : parseColor(css);
  return style => (color === undefined ? style : { ...style, fill: color === '#ffffff' ? null : color });
};
const wrap =
  (wraps: boolean): Restyle =>
  style => ({ ...style, wrap: wraps });
const format =
  (code: string): Restyle =>
  style => ({
    ...style,
    numberFormat: code === 'General' ? '' : code,
  });
const horizontal =
  (alignment: 'left' | 'center' | 'normal' | 'right' | null): Restyle =>
  style => ({
    ...style,
    horizontalAlignment: alignment === 'normal' ? null : alignment,
  });
const vertical =
  (alignment: 'top' | 'middle' | 'bottom' | null): Restyle =>
  style => ({
    ...style,
    verticalAlignment: alignment ?? 'bottom',
  });

const letters =
  (style: TextStyle): Restyle =>
  before => ({ ...before, ...unwrapTextStyle(style) });

type Formatters = Pick<Range, Extract<keyof Range, `set${string}`>>;
type Formats = Omit<
  Formatters,
  'setDataValidation' | 'setRichTextValue' | 'setRichTextValues' | 'setValue' | 'setValues'
>;

export function createFormatters(context: RangeContext, self: () => Range): Formats {
  const all = (name: string, restyle: Restyle): Range => {
    restyleAll(context, name, restyle);
    return self();
  };
  const each = <T>(name: string, data: readonly (readonly T[])[], restyle: (datum: T) => Restyle): Range => {
    restyleEach(context, { name, data }, restyle);
    return self();
  };
  return {
    setBackground: color => all('setBackground', fill(color)),
    setBackgrounds: colors => each('setBackgrounds', colors, fill),
    setBorder: (...sides: unknown[]) => {
      const drawn = sides as unknown as BorderArguments;
      writeBlock(context, { kind: 'format', name: 'setBorder' }, () => setBorders(context.block, drawn));
      return self();
    },
    setHorizontalAlignments: alignments => each('setHorizontalAlignments', alignments, horizontal),
    setNumberFormat: code => all('setNumberFormat', format(code)),
    setNumberFormats: codes => each('setNumberFormats', codes, format),
    setTextStyles: styles => each('setTextStyles', styles, letters),
    setVerticalAlignment: alignment => all('setVerticalAlignment', vertical(alignment)),
    setVerticalAlignments: alignments => each('setVerticalAlignments', alignments, vertical),
    setWrap: wraps => all('setWrap', wrap(wraps)),
    setWraps: wraps => each('setWraps', wraps, wrap),
  };
}
