import type { Token, TokenKind } from './token.ts';

const COUNTED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter-unit',
  'semester-unit',
  'four-month-unit',
  'week-unit',
  'ordinal',
]);
const LIST_MARKS: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and', 'until']);
const BEHIND_NUMBER: ReadonlySet<TokenKind> = new Set<TokenKind>([...LIST_MARKS, 'line', 'year', 'month']);

/**
 * The tokens without the line breaks that only wrap a line: neither half is a time by itself, as in "Triwulan⏎II",
 * "Triwulan I,⏎II", "Minggu ke III⏎Maret", "31⏎Maret 2026".
 */
export function joinWrappedLines(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'line' || !isWrapped(joined, tokens.slice(at + 1))) joined.push(token);
  }
  return joined;
}

function isWrapped(before: readonly Token[], after: readonly Token[]): boolean {
  const last = before[before.length - 1];
  const [next, behind] = after;
  if (!last || !next) return false;
  if (next.kind === 'ordinal') return COUNTED.has(last.kind) && last.kind !== 'ordinal';
  if (next.kind === 'number') {
    const isAlone = behind === undefined || BEHIND_NUMBER.has(behind.kind);
    // "Minggu⏎3 Maret" is a Sunday, or the week.
    if (!isAlone || (behind?.kind === 'month' && /^\d/.test(next.text) && last.kind !== 'ordinal'))
      return false;
    return COUNTED.has(last.kind) || (LIST_MARKS.has(last.kind) && countsUnit(before.slice(0, -1)));
  }
  if (LIST_MARKS.has(next.kind) && behind?.kind === 'line') {
    const [, , number, end] = after;
    return (
      countsUnit(before) && number?.kind === 'number' && (end === undefined || BEHIND_NUMBER.has(end.kind))
    );
  }
  if (LIST_MARKS.has(next.kind) && behind?.kind === 'number')
    return countsUnit(before) && (after[2] === undefined || BEHIND_NUMBER.has(after[2].kind));
  if (last.kind !== 'number' || next.kind !== 'month') return false;
  return countsWeek(before) || isDayAlone(before, after.slice(1));
}

/** Whether the tokens end in the indices of a unit: "Triwulan I, II". */
function countsUnit(tokens: readonly Token[]): boolean {
  let at = tokens.length - 1;
  if (tokens[at]?.kind !== 'number') return false;
  while (tokens[at]?.kind === 'number' || LIST_MARKS.has(tokens[at]?.kind ?? 'word')) at -= 1;
  return COUNTED.has(tokens[at]?.kind ?? 'word');
}

function countsWeek(tokens: readonly Token[]): boolean {
  const kinds = tokens.slice(-4, -1).map(({ kind }) => kind);
  while (kinds[kinds.length - 1] === 'dash' || kinds[kinds.length - 1] === 'ordinal') kinds.pop();
  return kinds[kinds.length - 1] === 'week-unit';
}

/** Whether the number, in digits, stands behind "tanggal", or is all before the break, and the month all behind it. */
function isDayAlone(tokens: readonly Token[], behind: readonly Token[]): boolean {
  const [number] = tokens.slice(-1);
  const before = tokens[tokens.length - 2];
  if (!/^\d{1,2}$/.test(number?.text ?? '')) return false;
  if (before?.kind === 'day-mark') return true;
  return before === undefined && behind.every(({ kind }, at) => kind === 'year' && at === 0);
}
