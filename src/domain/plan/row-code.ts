import type { PlanRow } from './action-plan.ts';
import { formatNumeral, numeralValue } from './numbering.ts';

/** A KODE taken apart: `I.4.b` has the prefix `I.4.` and the second place there; REFORM's is `I.R4.b`. */
export interface RowCode {
  readonly prefix: string;
  /** From 1: a, b … z, aa; or a running number where the prefix is empty. */
  readonly ordinal: number;
}

/** What a KODE says about a row's place; null for parts that the plan lacks. */
export interface RowPlace {
  readonly area: number | null;
  readonly component: number | null;
  /** Null where the code says nothing: PEMENUHAN, and REFORM under codes given before they had a mark. */
  readonly part: 'reform' | null;
}

/** The code of an area or component: a KODE without what stands behind it. */
export interface ParentCode {
  readonly code: string;
  readonly part: 'area' | 'component';
  readonly isReform: boolean;
}

/** The prefix of a row's code: area and component, REFORM marked by R, parts that the plan lacks left out. */
export function codePrefix(row: Pick<PlanRow, 'area' | 'component' | 'part'>): string {
  const area = row.area === null ? '' : `${formatNumeral(row.area)}.`;
  const mark = row.part === 'reform' ? 'R' : '';
  return row.component === null && mark === '' ? area : `${area}${mark}${row.component ?? ''}.`;
}

/** The code as it stands in KODE. */
export function formatRowCode({ prefix, ordinal }: RowCode): string {
  return prefix === '' ? String(ordinal) : prefix + formatLetters(ordinal);
}

/** The code of a text such as `I.4.b`, `I.R4.b`, `4.aa` or `12`; null when it is none. */
export function parseRowCode(text: string): RowCode | null {
  const found = /^((?:[IVX]{1,5}\.)?(?:R?\d{1,4}\.|R\.)?)([a-z]{1,3}|\d{1,5})$/.exec(text.trim());
  const [, prefix, last] = found ?? [];
  if (prefix === undefined || last === undefined) return null;
  const isNumber = /\d/.test(last);
  if (isNumber !== (prefix === '') || placeOfPrefix(prefix) === null) return null;
  return { prefix, ordinal: isNumber ? Number(last) : parseLetters(last) };
}

/** The area and component of a KODE such as `I.4.b`, `4.b`, `II.c` or `12`; null when the text is none. */
export function placeOfCode(text: string): RowPlace | null {
  const code = parseRowCode(text);
  return code === null ? null : placeOfPrefix(code.prefix);
}

/** The codes of what a row stands in, from above: `I` and `I.4` for `I.4.b`; none where the text is no KODE. */
export function listParentCodes(text: string): readonly ParentCode[] {
  const parts = (parseRowCode(text)?.prefix ?? '').split('.').slice(0, -1);
  return parts.map((last, i) => ({
    code: parts.slice(0, i + 1).join('.'),
    part: /^R?\d*$/.test(last) ? 'component' : 'area',
    isReform: last.startsWith('R'),
  }));
}

function placeOfPrefix(prefix: string): RowPlace | null {
  const [, numeral, mark, component] = /^(?:([IVX]+)\.)?(?:(R?)(\d*)\.)?$/.exec(prefix) ?? [];
  const area = numeral === undefined ? null : numeralValue(numeral);
  if (numeral !== undefined && area === null) return null;
  return { area, component: component ? Number(component) : null, part: mark === 'R' ? 'reform' : null };
}

function formatLetters(ordinal: number): string {
  const last = String.fromCharCode(97 + ((ordinal - 1) % 26));
  return ordinal > 26 ? formatLetters(Math.floor((ordinal - 1) / 26)) + last : last;
}

function parseLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}
