import type { RunStyle } from '../cell.ts';
import type { BorderLine, CellStyle } from '../cell-style.ts';
import type { RuleFormat } from '../sheet-rules.ts';
import { formatElement } from '../xml/xml-text.ts';

/** Styles as text of the styles part; `p` is the prefix that the part gives its elements. */

export function formatColor(p: string, local: string, color: string): string {
  return formatElement(`${p}${local}`, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

function formatFlag(p: string, local: string, on: boolean | undefined): string {
  return on === true ? `<${p}${local}/>` : '';
}

/** Font of a part of a text, in the order that the schema asks there. */
export function formatRunFont(p: string, font: RunStyle): string {
  const value = (local: string, val: string | number | undefined): string =>
    val === undefined ? '' : formatElement(`${p}${local}`, { val });
  return [
    value('rFont', font.fontFamily),
    formatFlag(p, 'b', font.bold),
    formatFlag(p, 'i', font.italic),
    formatFlag(p, 'strike', font.strikethrough),
    font.fontColor === undefined ? '' : formatColor(p, 'color', font.fontColor),
    value('sz', font.fontSize),
    formatFlag(p, 'u', font.underline),
  ].join('');
}

export function formatFont(p: string, style: CellStyle): string {
  const parts = [
    formatFlag(p, 'b', style.bold),
    formatFlag(p, 'i', style.italic),
    formatFlag(p, 'strike', style.strikethrough),
    formatFlag(p, 'u', style.underline),
    formatElement(`${p}sz`, { val: style.fontSize }),
    formatColor(p, 'color', style.fontColor),
    formatElement(`${p}name`, { val: style.fontFamily }),
    formatElement(`${p}family`, { val: 2 }),
  ];
  return formatElement(`${p}font`, {}, parts.join(''));
}

export function formatFill(p: string, fill: string | null): string {
  if (fill === null)
    return formatElement(`${p}fill`, {}, formatElement(`${p}patternFill`, { patternType: 'none' }));
  const colors = formatColor(p, 'fgColor', fill) + formatElement(`${p}bgColor`, { indexed: 64 });
  return formatElement(`${p}fill`, {}, formatElement(`${p}patternFill`, { patternType: 'solid' }, colors));
}

const LINES: Readonly<Record<BorderLine, string>> = {
  solid: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
  other: 'thin',
};

export function formatBorders(p: string, borders: CellStyle['borders']): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map(side => {
    const border = borders[side];
    if (border === undefined) return `<${p}${side}/>`;
    return formatElement(`${p}${side}`, { style: LINES[border.line] }, formatColor(p, 'color', border.color));
  });
  return formatElement(`${p}border`, {}, `${sides.join('')}<${p}diagonal/>`);
}

export function formatAlignment(p: string, style: CellStyle): string {
  const { rotation } = style;
  return formatElement(`${p}alignment`, {
    horizontal: style.horizontalAlignment ?? undefined,
    vertical: style.verticalAlignment === 'middle' ? 'center' : style.verticalAlignment,
    textRotation: rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent === 0 ? undefined : style.indent,
  });
}

/** The difference that a conditional format makes. */
export function formatRuleFormat(p: string, format: RuleFormat): string {
  const flag = (local: string, on: boolean | undefined): string =>
    on === undefined
      ? ''
      : formatElement(`${p}${local}`, { val: local === 'u' ? (on ? 'single' : 'none') : on ? 1 : 0 });
  const font = [
    flag('b', format.bold),
    flag('i', format.italic),
    flag('strike', format.strikethrough),
    flag('u', format.underline),
    format.fontColor === undefined ? '' : formatColor(p, 'color', format.fontColor),
  ].join('');
  return formatElement(
    `${p}dxf`,
    {},
    (font === '' ? '' : formatElement(`${p}font`, {}, font)) + formatRuleFill(p, format.fill),
  );
}

function formatRuleFill(p: string, fill: string | undefined): string {
  if (fill === undefined) return '';
  const colors = formatColor(p, 'fgColor', fill) + formatColor(p, 'bgColor', fill);
  return formatElement(`${p}fill`, {}, formatElement(`${p}patternFill`, { patternType: 'solid' }, colors));
}
