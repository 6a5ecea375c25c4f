import { TAKES_A_NUMBER, type Token, type TokenKind } from './token.ts';

/** Where the reader of tokens stands: what came before, and the next number and letter of a running list. */
export interface LexicalContext {
  readonly previous: Token | null;
  readonly beforePrevious: Token | null;
  readonly isLineStart: boolean;
  readonly nextBulletNumber: number;
  readonly nextBulletLetter: string;
}

/** A spelling that is more than one word or number. `read` returns the token's values, or null to pass. */
export interface LexicalRule {
  readonly kind: TokenKind;
  readonly pattern: RegExp;
  readonly read?: (found: RegExpExecArray, context: LexicalContext) => readonly number[] | null;
}

const CONTINUES_A_LIST: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and', 'semicolon', 'number']);

/** The number in the first group. */
export function readFirstNumber(found: RegExpExecArray): readonly number[] {
  return [Number(found[1])];
}

const CODE_BEHIND = /^\s*(?:,|&|;|\/|dan\b|-)\s*(?:dan\s+)?b\s?(?:0?[369]|12)(?!\d)/;

/** The month of "B06", and of "B3" in a list of such codes ("B3, B6, B9, B12"); null elsewhere, as in "limbah B3". */
export function readCode(
  found: RegExpExecArray,
  { previous, beforePrevious }: LexicalContext,
): readonly number[] | null {
  if (found[1]?.length === 2) return readFirstNumber(found);
  const isListed =
    previous !== null && beforePrevious?.kind === 'period-code' && CONTINUES_A_LIST.has(previous.kind);
  const behind = found.input.slice(found.index + found[0].length);
  return isListed || CODE_BEHIND.test(behind) ? readFirstNumber(found) : null;
}

/** Year, month and day of "2021-06-30". */
export function readYearFirst(found: RegExpExecArray): readonly number[] {
  return [Number(found[1]), Number(found[3]), Number(found[4])];
}

/** Year, month and day of "30/06/2021" and "30/6/21". */
export function readDayFirst(found: RegExpExecArray): readonly number[] {
  const year = Number(found[4]);
  return [year < 100 ? 2000 + year : year, Number(found[3]), Number(found[1])];
}

/** Year and month of "06/2021"; "TW 1/2021" is a quarter and its year, "37/2012" a regulation, and so is "SE Menpan 10/2021". */
export function readMonthFirst(
  found: RegExpExecArray,
  { previous, beforePrevious }: LexicalContext,
): readonly number[] | null {
  const month = Number(found[1]);
  if (month < 1 || month > 12) return null;
  const own = [Number(found[2]), month];
  if (previous === null || isDated(beforePrevious)) return own;
  const isBehindName = previous.kind === 'word' || previous.kind === 'document';
  if (isBehindName && found[0].includes('/')) return null;
  // "06/2021, 12/2021" goes on with months, "TW 1, 2/2021" with numbers.
  return TAKES_A_NUMBER.has(previous.kind) || CONTINUES_A_LIST.has(previous.kind) ? null : own;
}

/** No values for the number of a regulation ("PerMenPAN dan RB 37/2012"); null where a unit takes its first part ("TW 1/2021"). */
export function readUncounted(
  _found: RegExpExecArray,
  { previous }: LexicalContext,
): readonly number[] | null {
  return previous && TAKES_A_NUMBER.has(previous.kind) ? null : [];
}

const PARTS_A_YEAR: ReadonlySet<TokenKind> = new Set<TokenKind>(['start', 'middle', 'end', 'throughout']);

/** No values for "TA" behind a part of it ("akhir TA"); null elsewhere. */
export function readPartOfYear(
  _found: RegExpExecArray,
  { previous }: LexicalContext,
): readonly number[] | null {
  return previous && PARTS_A_YEAR.has(previous.kind) ? [] : null;
}

/** No values for a clock behind a day ("24 Februari 2021/14.30 WIB"); null elsewhere. */
export function readClockBehindDay(
  _found: RegExpExecArray,
  { previous }: LexicalContext,
): readonly number[] | null {
  return isDated(previous) ? [] : null;
}

/** No values for "dst" behind a time, which goes on nobody knows how far; null behind anything else. */
export function readGoesOn(
  _found: RegExpExecArray,
  { previous, beforePrevious }: LexicalContext,
): readonly number[] | null {
  const before = previous?.kind === 'comma' ? beforePrevious : previous;
  return isDated(before) || before?.kind === 'number' || before?.kind === 'period-code' ? [] : null;
}

function isDated(token: Token | null): boolean {
  return token !== null && /^(?:year|month|weak-month|numeric-(?:day|month))$/.test(token.kind);
}

/** No values for a mark behind a time ("Jan > Mar", "Jan .. Mar"); null elsewhere. */
export function readBehindTime(
  _found: RegExpExecArray,
  { previous }: LexicalContext,
): readonly number[] | null {
  return isDated(previous) ? [] : null;
}

/** The year of "Jan '21"; null where no month stands before it. */
export function readShortYear(
  found: RegExpExecArray,
  { previous }: LexicalContext,
): readonly number[] | null {
  return previous && /month/.test(previous.kind) ? [2000 + Number(found[1])] : null;
}

/** The number of a bullet. "1." counts as numbering only in order, 1, 2, 3: "31. Desember" stays a day. */
export function readNumberBullet(found: RegExpExecArray, context: LexicalContext): readonly number[] | null {
  if (Number(found[1]) !== context.nextBulletNumber) return null;
  const { previous, isLineStart } = context;
  if (previous === null || isLineStart || goesOnBehindStop(found, context)) return [context.nextBulletNumber];
  if (TAKES_A_NUMBER.has(previous.kind) || /unit|every|per$|open/.test(previous.kind)) return null;
  const isFirst = context.nextBulletNumber === 1;
  return isFirst && CONTINUES_A_LIST.has(previous.kind) ? null : [context.nextBulletNumber];
}

/** "1. SK per 6 bln. 2. Survei": the dot ends the first item. */
function goesOnBehindStop({ input, index }: RegExpExecArray, context: LexicalContext): boolean {
  const isUnit = context.previous?.kind === 'month-unit' || context.previous?.kind === 'year-unit';
  return isUnit && context.nextBulletNumber > 1 && input.slice(0, index).trimEnd().endsWith('.');
}

/** A bullet "a." in its order; null otherwise. */
export function readLetterBullet(found: RegExpExecArray, context: LexicalContext): readonly number[] | null {
  return found[1] === context.nextBulletLetter ? [0] : null;
}
