import { type Border, type BorderLine, type Borders, type CellStyle, DEFAULT_STYLE } from '../cell-style.ts';
import { findBuiltInFormat, toSheetsFormat } from '../number-format.ts';
import type { RuleFormat } from '../sheet-rules.ts';
import { findChild, findChildren, readBoolean, readNumber, type XmlElement } from '../xml/xml-tree.ts';
import { readColor } from './read-colors.ts';

export interface StyleTables {
  /** By index of cellXfs; `source` is that index. */
  readonly cells: readonly CellStyle[];
  /** By index of dxfs. */
  readonly rules: readonly RuleFormat[];
}

export type FontStyle = Pick<
  CellStyle,
  'fontFamily' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'
>;

/** What the styles part says about cells and about conditional formats. */
export function readStyles(root: XmlElement, theme: readonly string[]): StyleTables {
  const formats = readFormats(root);
  const fonts = findChildren(findChild(root, 'fonts'), 'font').map(font => readFont(font, theme));
  const fills = findChildren(findChild(root, 'fills'), 'fill').map(fill => readFill(fill, theme));
  const borders = findChildren(findChild(root, 'borders'), 'border').map(border =>
    readBorders(border, theme),
  );
  const cells = findChildren(findChild(root, 'cellXfs'), 'xf').map((xf, source): CellStyle => {
    const id = readNumber(xf.attributes.numFmtId, 0);
    return {
      ...DEFAULT_STYLE,
      ...fonts[readNumber(xf.attributes.fontId, 0)],
      ...readAlignment(findChild(xf, 'alignment')),
      numberFormat: formats.get(id) ?? findBuiltInFormat(id) ?? '',
      fill: fills[readNumber(xf.attributes.fillId, 0)] ?? null,
      borders: borders[readNumber(xf.attributes.borderId, 0)] ?? {},
      source,
    };
  });
  const rules = findChildren(findChild(root, 'dxfs'), 'dxf').map(dxf => readRuleFormat(dxf, theme));
  return { cells: cells.length === 0 ? [{ ...DEFAULT_STYLE, source: 0 }] : cells, rules };
}

function readFormats(root: XmlElement): ReadonlyMap<number, string> {
  const entries = findChildren(findChild(root, 'numFmts'), 'numFmt').map(
    format =>
      [
        readNumber(format.attributes.numFmtId, -1),
        toSheetsFormat(format.attributes.formatCode ?? ''),
      ] as const,
  );
  return new Map(entries);
}

/** A font of the styles part, or of a part of a text, with the default's values where it says nothing. */
export function readFont(font: XmlElement, theme: readonly string[]): FontStyle {
  const name = findChild(font, 'name') ?? findChild(font, 'rFont');
  return {
    fontFamily: name?.attributes.val ?? DEFAULT_STYLE.fontFamily,
    fontSize: readNumber(findChild(font, 'sz')?.attributes.val, DEFAULT_STYLE.fontSize),
    bold: readFlag(font, 'b'),
    italic: readFlag(font, 'i'),
    underline: findChild(font, 'u') !== undefined && findChild(font, 'u')?.attributes.val !== 'none',
    strikethrough: readFlag(font, 'strike'),
    fontColor: readColor(findChild(font, 'color'), theme) ?? DEFAULT_STYLE.fontColor,
  };
}

function readFlag(font: XmlElement, local: string): boolean {
  const flag = findChild(font, local);
  return flag !== undefined && readBoolean(flag.attributes.val, true);
}

function readFill(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = findChild(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  // Excel's "gray125" is an empty default entry, other patterns count by their foreground.
  if (pattern === undefined || type === 'none' || type === 'gray125') return null;
  return readColor(findChild(pattern, 'fgColor'), theme) ?? readColor(findChild(pattern, 'bgColor'), theme);
}

const LINES: Readonly<Record<string, BorderLine>> = {
  thin: 'solid',
  hair: 'dotted',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

function readBorders(border: XmlElement, theme: readonly string[]): Borders {
  const borders: { -readonly [Side in keyof Borders]: Border } = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = findChild(border, side);
    const style = line?.attributes.style ?? 'none';
    if (style === 'none') continue;
    borders[side] = {
      line: LINES[style] ?? 'other',
      color: readColor(findChild(line, 'color'), theme) ?? '#000000',
    };
  }
  return borders;
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  fill: 'fill',
  centerContinuous: 'center',
  distributed: 'justify',
};

const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  top: 'top',
  center: 'middle',
  distributed: 'middle',
  justify: 'top',
};

function readAlignment(element: XmlElement | undefined): Partial<CellStyle> {
  const { horizontal = '', vertical = '', textRotation, indent, wrapText } = element?.attributes ?? {};
  const turn = readNumber(textRotation, 0);
  return {
    horizontalAlignment: HORIZONTAL[horizontal] ?? null,
    verticalAlignment: VERTICAL[vertical] ?? 'bottom',
    wrap: readBoolean(wrapText),
    // 91 to 180 turn clockwise.
    rotation: turn > 90 && turn <= 180 ? 90 - turn : turn,
    indent: readNumber(indent, 0),
  };
}

function readRuleFormat(dxf: XmlElement, theme: readonly string[]): RuleFormat {
  const font = findChild(dxf, 'font');
  const pattern = findChild(findChild(dxf, 'fill'), 'patternFill');
  // In conditional formats the background colour is the one that shows.
  const fill =
    readColor(findChild(pattern, 'bgColor'), theme) ?? readColor(findChild(pattern, 'fgColor'), theme);
  const fontColor = readColor(findChild(font, 'color'), theme);
  const flags = { b: 'bold', i: 'italic', strike: 'strikethrough', u: 'underline' } as const;
  const format: { -readonly [Key in keyof RuleFormat]: RuleFormat[Key] } = {};
  if (fill !== null) format.fill = fill;
  if (fontColor !== null) format.fontColor = fontColor;
  for (const [local, key] of Object.entries(flags)) {
    const flag = findChild(font, local);
    if (flag !== undefined)
      format[key] =
        flag.attributes.val === 'none'
          ? false
          : readBoolean(flag.attributes.val, flag.attributes.val === undefined || local === 'u');
  }
  return format;
}
