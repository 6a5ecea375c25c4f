import type { CellValue } from '../workbook/cell.ts';
import type { LocaleWords } from './locale-words.ts';
import { parseTypedDate } from './parse-typed-date.ts';
import { parseTypedNumber } from './parse-typed-number.ts';

/** What a typed text becomes. */
export interface TypedValue {
  readonly value: CellValue;
  /** With its equals sign. */
  readonly formula?: string;
  /** The format that a cell under General takes on with it. */
  readonly numberFormat?: string;
}

export interface TypingContext {
  readonly locale: LocaleWords;
  /** The year of a date typed without one. */
  readonly currentYear: number;
  /** The format that the cell has already; under `@` only formulas are read. */
  readonly numberFormat: string;
}

/** Shown by a formula here: the local host computes nothing. */
const NOT_COMPUTED = { error: '#ERROR!' } as const;
const BYTE_ORDER_MARK = /^\uFEFF+/u;

/** What a text becomes when a script gives it to setValue: it is read as if a person had typed it. */
export function parseTyped(text: string, context: TypingContext): TypedValue {
  const bare = text.replace(BYTE_ORDER_MARK, '');
  const formula = readFormula(bare);
  if (formula !== null) return { value: NOT_COMPUTED, formula };
  if (bare.startsWith("'")) return { value: bare.slice(1) };
  if (context.numberFormat === '@') return { value: text };
  return parsePlain(bare.trim(), context) ?? { value: text === '' ? null : text };
}

/** Neither an apostrophe nor the format `@` is trusted to keep an equals sign from being read (reports differ). */
function readFormula(text: string): string | null {
  const bare = text.replace(/^'/u, '');
  if (bare.startsWith('=') && bare.length > 1) return bare;
  const isSignedNumber = /^\+[\d.,]*\d%?$/u.test(bare) || bare === '+';
  return text.startsWith('+') && !isSignedNumber ? `=${text}` : null;
}

function parsePlain(text: string, context: TypingContext): TypedValue | null {
  if (/^(true|false)$/iu.test(text)) return { value: text.toLowerCase() === 'true' };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/u.test(text)) return { value: { error: text } };
  return parseTypedNumber(text, context.locale) ?? parseTypedDate(text, context);
}
