import { type CellStyle, DEFAULT_STYLE } from '../cell-style.ts';
import { findFormatId, toFileFormat } from '../number-format.ts';
import { sameContent } from '../same-content.ts';
import type { RuleFormat } from '../sheet-rules.ts';
import type { PackageLayout } from '../xlsx-file.ts';
import { OrderedPart, STYLESHEET_ORDER } from '../xml/ordered-children.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findChild, prefixOf, readNumber, type XmlElement } from '../xml/xml-tree.ts';
import { formatAlignment, formatBorders, formatFill, formatFont, formatRuleFormat } from './style-text.ts';

const FIRST_OWN_FORMAT = 164;
const FONT_KEYS = [
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontColor',
] as const;
const ALIGNMENT_KEYS = ['horizontalAlignment', 'verticalAlignment', 'wrap', 'rotation', 'indent'] as const;

/** Finds or adds styles in the styles part; what is there keeps its number. */
export class StyleWriter {
  private readonly part: OrderedPart;
  private readonly known: readonly CellStyle[];
  private readonly prefix: string;
  private readonly byStyle = new Map<CellStyle, number>();
  private readonly byKey = new Map<string, number>();
  private readonly added = new Map<string, string[]>();

  constructor(text: string, layout: PackageLayout) {
    this.part = new OrderedPart(text, STYLESHEET_ORDER, layout.stylesPart ?? 'styles.xml');
    this.prefix = prefixOf(this.part.root);
    this.known = layout.tables.styles;
  }

  /** The number under which cells name this look. */
  findCellStyle(style: CellStyle): number {
    const cached = this.byStyle.get(style);
    if (cached !== undefined) return cached;
    const key = JSON.stringify(
      style,
      Object.keys(style).sort().concat('top', 'right', 'bottom', 'left', 'line', 'color'),
    );
    const number = this.byKey.get(key) ?? this.findKnown(style) ?? this.addCellStyle(style);
    this.byStyle.set(style, number);
    this.byKey.set(key, number);
    return number;
  }

  /** The number under which rules name this difference. */
  findRuleStyle(format: RuleFormat): number {
    return this.add('dxfs', formatRuleFormat(this.prefix, format));
  }

  /** The part's text with everything added. */
  finish(): string {
    for (const [list, additions] of this.added) this.grow(list, additions);
    return this.part.isChanged ? this.part.finish() : this.part.text;
  }

  private findKnown(style: CellStyle): number | undefined {
    if (style.source !== undefined) {
      const base = this.known[style.source];
      return base !== undefined && sameContent(base, style) ? style.source : undefined;
    }
    const found = this.known.findIndex(candidate => sameContent({ ...candidate, source: undefined }, style));
    return found < 0 ? undefined : found;
  }

  private addCellStyle(style: CellStyle): number {
    const base = style.source === undefined ? undefined : this.known[style.source];
    const xf = base === undefined ? undefined : this.listOf('cellXfs')[style.source ?? 0];
    const keeps = (keys: readonly (keyof CellStyle)[]): boolean =>
      base !== undefined && keys.every(key => sameContent(base[key], style[key]));
    const choose = (keys: readonly (keyof CellStyle)[], attribute: string, make: () => number): number =>
      keeps(keys) ? readNumber(xf?.attributes[attribute], 0) : make();
    const p = this.prefix;
    const attributes = {
      ...(xf?.attributes ?? { xfId: '0' }),
      numFmtId: choose(['numberFormat'], 'numFmtId', () => this.addFormat(style.numberFormat)),
      fontId: choose(FONT_KEYS, 'fontId', () => this.add('fonts', formatFont(p, style))),
      fillId: choose(['fill'], 'fillId', () =>
        style.fill === null ? 0 : this.add('fills', formatFill(p, style.fill)),
      ),
      borderId: choose(['borders'], 'borderId', () => this.add('borders', formatBorders(p, style.borders))),
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    };
    const alignment = findChild(xf, 'alignment');
    const kept = (xf?.children ?? [])
      .filter(child => child.local !== 'alignment')
      .map(child => this.part.slice(child));
    const aligned =
      alignment !== undefined && keeps(ALIGNMENT_KEYS)
        ? this.part.slice(alignment)
        : formatAlignment(p, style);
    return this.add('cellXfs', formatElement(`${p}xf`, attributes, [aligned, ...kept].join('')));
  }

  private addFormat(format: string): number {
    const code = toFileFormat(format);
    const builtIn = findFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const listed = this.listOf('numFmts');
    const existing = listed.find(entry => entry.attributes.formatCode === code);
    if (existing !== undefined) return readNumber(existing.attributes.numFmtId, 0);
    const highest = Math.max(
      FIRST_OWN_FORMAT - 1,
      ...listed.map(entry => readNumber(entry.attributes.numFmtId, 0)),
    );
    const first = highest + 1;
    const additions = this.added.get('numFmts') ?? [];
    const mine = additions.findIndex(
      (_, index) => this.formatEntry(first + index, code) === additions[index],
    );
    if (mine >= 0) return first + mine;
    const number = first + additions.length;
    this.add('numFmts', this.formatEntry(number, code));
    return number;
  }

  private formatEntry(number: number, code: string): string {
    return formatElement(`${this.prefix}numFmt`, { numFmtId: number, formatCode: code });
  }

  private listOf(list: string): readonly XmlElement[] {
    return this.part.find(list)?.children ?? [];
  }

  /** The index of an entry of a list, which is added if it is not there. */
  private add(list: string, entry: string): number {
    const existing = this.listOf(list).findIndex(element => this.part.slice(element) === entry);
    if (existing >= 0) return existing;
    const additions = this.added.get(list) ?? [];
    this.added.set(list, additions);
    const mine = additions.indexOf(entry);
    if (mine >= 0) return this.listOf(list).length + mine;
    return this.listOf(list).length + additions.push(entry) - 1;
  }

  private grow(list: string, additions: readonly string[]): void {
    const element = this.part.find(list);
    const count = (element?.children.length ?? 0) + additions.length;
    const inside = element === undefined ? '' : this.part.sliceInside(element);
    const attributes = { ...element?.attributes, count };
    this.part.set(list, formatElement(`${this.prefix}${list}`, attributes, inside + additions.join('')));
  }
}

/** A styles part with nothing but the entries that Excel expects, for packages that have none. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1">${formatFont('', DEFAULT_STYLE)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
