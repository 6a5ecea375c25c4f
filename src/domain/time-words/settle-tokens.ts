import type { Token, TokenKind } from './token.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

const SHORT_YEARS_BACK = 5;
const SHORT_YEARS_AHEAD = 1;
// Without a plan year "Des 21" is still a year, "Des 12" is not.
const SHORT_YEARS_WITHOUT_PLAN = { first: 2018, last: 2035 };

/** The tokens after a look at their neighbours: "6 (enam)" is one number, "Des 21" has a year, fillers are gone. */
export function settleTokens(tokens: readonly Token[], planYear: number | null): Token[] {
  const meaningful: Token[] = [];
  let isRough = false;
  for (const token of tokens) {
    if (token.kind === 'roughly') isRough = true;
    if (token.kind === 'skip' || token.kind === 'roughly') continue;
    meaningful.push(isRough ? { ...token, isRough } : token);
    isRough = false;
  }
  // Most texts need few of these looks.
  const lettered = holds(meaningful, 'word') ? readLettersAsNumerals(meaningful) : meaningful;
  const unwrapped = holds(lettered, 'line') ? joinWrappedLines(lettered) : lettered;
  const folded = holds(unwrapped, 'open') ? foldRepeatedNumbers(unwrapped) : unwrapped;
  const dated = holds(folded, 'number') ? markShortYears(folded, planYear) : folded;
  const named = holds(dated, 'word') ? markNamesOfPeople(dated) : dated;
  const settled = holds(named, 'weak-month') ? settleWeakMonths(named) : named;
  const isNamed = holds(settled, 'document') || holds(settled, 'name-year');
  return isNamed ? markNameYears(settled) : settled;
}

function holds(tokens: readonly Token[], kind: TokenKind): boolean {
  for (const token of tokens) if (token.kind === kind) return true;
  return false;
}

const NUMERALS_OF_L: ReadonlyMap<string, number> = new Map([
  ['l', 1],
  ['ll', 2],
  ['lll', 3],
  ['lv', 4],
]);
const NUMERAL_JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and', 'slash', 'dash', 'until']);
const COUNTED_UNITS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter-unit',
  'semester-unit',
  'four-month-unit',
  'week-unit',
  'ordinal',
]);

/** "Triwulan l", "semester ll": the letter l typed for the numeral I. */
function readLettersAsNumerals(tokens: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    const value = token.kind === 'word' ? NUMERALS_OF_L.get(token.text) : undefined;
    const [first, second] = [read[read.length - 1]?.kind, read[read.length - 2]?.kind];
    const isJoined = first !== undefined && NUMERAL_JOINTS.has(first) && second === 'number';
    const isCounted = value !== undefined && ((first !== undefined && COUNTED_UNITS.has(first)) || isJoined);
    read.push(isCounted ? { ...token, kind: 'number', values: [value] } : token);
  }
  return read;
}

/** "6 (enam) bulan" says six once. */
function foldRepeatedNumbers(tokens: readonly Token[]): Token[] {
  const isRepetition = (index: number): boolean => {
    const [number, open, same, close] = tokens.slice(index, index + 4);
    return (
      number?.kind === 'number' &&
      open?.kind === 'open' &&
      same?.kind === 'number' &&
      close?.kind === 'close' &&
      number.values[0] === same.values[0]
    );
  };
  const folded: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const close = isRepetition(index) ? tokens[index + 3] : undefined;
    folded.push(close ? { ...token, end: close.end } : token);
    if (close) index += 3;
  }
  return folded;
}

/** "Jan-21", "Juni & Des 21": two digits behind a month are a year when they lie near the plan's. */
function markShortYears(tokens: readonly Token[], planYear: number | null): Token[] {
  const first = planYear === null ? SHORT_YEARS_WITHOUT_PLAN.first : planYear - SHORT_YEARS_BACK;
  const last = planYear === null ? SHORT_YEARS_WITHOUT_PLAN.last : planYear + SHORT_YEARS_AHEAD;
  return tokens.map((token, index) => {
    const year = 2000 + (token.values[0] ?? 0);
    if (token.kind !== 'number' || !/^\d\d$/.test(token.text) || year < first || year > last) return token;
    const before = kindBefore(tokens, index, ['dash', 'slash', 'year-unit']);
    const after = tokens[index + 1]?.kind;
    const isDay = after === 'comma' && tokens[index + 2]?.kind === 'year';
    const isYear =
      isMonth(before) && !isDay && !isMonth(after) && after !== 'month-unit' && after !== 'times';
    return isYear ? { ...token, kind: 'year', values: [year] } : token;
  });
}

/** Whether a lower-case word stands before a person's name: "Pak Agus", "Ibu April". */
export function isTitleOfPerson(word: string): boolean {
  return /^(?:pak|bapak|bpk|bu|ibu|sdri?|saudara|saudari)$/.test(word);
}

function markNamesOfPeople(tokens: Token[]): Token[] {
  let marked = tokens;
  for (let index = 1; index < tokens.length; index += 1) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before?.kind !== 'word' || !token || !isMonth(token.kind) || !isTitleOfPerson(before.text)) continue;
    if (marked === tokens) marked = [...tokens];
    marked[index] = { ...token, kind: 'word' };
  }
  return marked;
}

/** "Agus", "Mar" are months only beside another part of a date, or alone in the cell. */
function settleWeakMonths(tokens: readonly Token[]): Token[] {
  const connectors: readonly TokenKind[] = [
    'comma',
    'and',
    'slash',
    'dash',
    'until',
    'semicolon',
    'line',
    'year-unit',
  ];
  return tokens.map((token, index) => {
    if (token.kind !== 'weak-month') return token;
    const neighbours = [kindBefore(tokens, index, connectors), kindAfter(tokens, index, connectors)];
    const isDated = neighbours.some(
      kind => isMonth(kind) || kind === 'year' || kind === 'month-unit' || kind === 'number',
    );
    return { ...token, kind: isDated || tokens.length === 1 ? 'month' : 'word' };
  });
}

/** A year right behind a document's name belongs to the name: "LAKIN 2020", "SKP tahun 2020". */
function markNameYears(tokens: readonly Token[]): Token[] {
  const kinds: TokenKind[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = kinds[index - 1];
    const owner = before === 'year-unit' ? kinds[index - 2] : before;
    const isName = token.kind === 'year' && (owner === 'document' || owner === 'name-year');
    kinds.push(isName ? 'name-year' : token.kind);
  }
  return tokens.map((token, index) => {
    const kind = kinds[index] ?? token.kind;
    return kind === token.kind ? token : { ...token, kind };
  });
}

function isMonth(kind: TokenKind | undefined): boolean {
  return kind === 'month' || kind === 'weak-month';
}

function kindBefore(
  tokens: readonly Token[],
  index: number,
  skipped: readonly TokenKind[],
): TokenKind | undefined {
  let at = index - 1;
  for (; at >= 0; at -= 1) {
    const kind = tokens[at]?.kind;
    if (kind && !skipped.includes(kind)) return kind;
  }
  return undefined;
}

function kindAfter(
  tokens: readonly Token[],
  index: number,
  skipped: readonly TokenKind[],
): TokenKind | undefined {
  return tokens.slice(index + 1).find(token => !skipped.includes(token.kind))?.kind;
}
