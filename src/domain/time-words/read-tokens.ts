import { BLANK, endOfDigits, endOfWord, isAccented, isDigit, isLetter } from './characters.ts';
import { lowerInPlace } from './clean-text.ts';
import type { LexicalContext, LexicalRule } from './lexical-readers.ts';
import { DIGIT_RULES, rulesOfLetter, rulesOfMark } from './lexical-rules.ts';
import { createMemory } from './memory.ts';
import { isOneEditApart, readMonthWord } from './month-word.ts';
import type { Token, TokenKind } from './token.ts';
import {
  exactMonthOf,
  kindOfWord,
  LONG_UNIT_WORDS,
  NO_UNITS,
  numberOfWord,
  weakMonthOf,
} from './vocabulary.ts';

const LONGEST_ABBREVIATION = 4;
const NO_VALUES: readonly number[] = [];
const NO_RULES: readonly LexicalRule[] = [];
const DASHES = '-–—−‐‑‒';
const JOINS_NUMBERS = '-–—/%.)';
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const MARKS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  [',', 'comma'],
  ['/', 'slash'],
  ['\\', 'slash'],
  ['|', 'slash'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['=', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['!', 'stop'],
  ['?', 'stop'],
]);

/** The words, numbers and marks of a cleaned text; characters that mean nothing are left out. */
export function readTokens(text: string): Token[] {
  const lower = lowerInPlace(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const token = readToken(lower, at, tokens);
    if (token && token.end > at) {
      tokens.push(token);
      at = token.end;
    } else {
      at += 1;
    }
  }
  return tokens;
}

function readToken(lower: string, at: number, before: readonly Token[]): Token | null {
  const code = lower.charCodeAt(at);
  if (code === BLANK) return null;
  if (isDigit(code)) {
    const end = endOfDigits(lower, at);
    const rules = isPlainNumber(lower, end) ? NO_RULES : DIGIT_RULES;
    return readLexicalRule(rules, { lower, at }, before) ?? readNumber(lower, { at, end }, before);
  }
  if (isLetter(code))
    return readLexicalRule(rulesOfLetter(lower, at), { lower, at }, before) ?? readWord(lower, at);
  if (isAccented(code)) return readWord(lower, at);
  const mark = lower.charAt(at);
  return (
    readLexicalRule(rulesOfMark(mark), { lower, at }, before) ??
    (DASHES.includes(mark) ? readDash(lower, at, before) : readMark(lower, at, before))
  );
}

interface Place {
  readonly lower: string;
  readonly at: number;
}

function readLexicalRule(
  rules: readonly LexicalRule[],
  place: Place,
  before: readonly Token[],
): Token | null {
  const { lower, at } = place;
  for (const { kind, pattern, read } of rules) {
    pattern.lastIndex = at;
    if (!pattern.test(lower)) continue;
    const end = pattern.lastIndex;
    const values = read ? readValues(read, { pattern, lower, at }, before) : NO_VALUES;
    if (values) return { kind, text: lower.slice(at, end), values, start: at, end };
  }
  return null;
}

function readValues(
  read: NonNullable<LexicalRule['read']>,
  { pattern, lower, at }: Place & { readonly pattern: RegExp },
  before: readonly Token[],
): readonly number[] | null {
  pattern.lastIndex = at;
  const found = pattern.exec(lower);
  return found && read(found, contextOf(before));
}

/** Whether nothing behind the digits can make more of them than a number: "2021", "15 Juni". */
function isPlainNumber(lower: string, end: number): boolean {
  const glued = lower.charAt(end);
  if (glued !== ' ' && glued !== '\n' && glued !== '')
    return glued === ',' && !isDigit(lower.charCodeAt(end + 1));
  let behind = end;
  while (lower.charCodeAt(behind) === BLANK) behind += 1;
  return behind === lower.length || !JOINS_NUMBERS.includes(lower.charAt(behind));
}

function contextOf(before: readonly Token[]): LexicalContext {
  const previous = before[before.length - 1] ?? null;
  let [numbers, letters] = [0, 0];
  for (const { kind, values } of before) {
    if (kind !== 'bullet' || values[0] === undefined) continue;
    if (values[0] > 0) numbers += 1;
    else letters += 1;
  }
  return {
    previous,
    beforePrevious: before[before.length - 2] ?? null,
    isLineStart: previous === null || previous.kind === 'line',
    nextBulletNumber: numbers + 1,
    nextBulletLetter: String.fromCharCode('a'.charCodeAt(0) + letters),
  };
}

function readWord(lower: string, at: number): Token {
  const end = endOfWord(lower, at);
  const word = lower.slice(at, end);
  const { kind, values } = recallWord(word, classifyWord);
  return { kind, text: word, values, start: at, end };
}

interface WordClass {
  readonly kind: TokenKind;
  readonly values: readonly number[];
}

// Texts differ, their words hardly: each is compared with all names once.
const REMEMBERED_WORDS = 4000;
const recallWord = createMemory<WordClass>(REMEMBERED_WORDS);

function classifyWord(word: string): WordClass {
  const sure = exactMonthOf(word);
  if (sure !== undefined) return { kind: 'month', values: [sure] };
  const number = numberOfWord(word);
  if (number !== undefined) return { kind: 'number', values: [number] };
  const kind =
    kindOfWord(word) ?? (word.endsWith('nya') ? kindOfWord(word.slice(0, -'nya'.length)) : undefined);
  if (kind) return { kind, values: NO_VALUES };
  const weak = weakMonthOf(word);
  if (weak !== undefined) return { kind: 'weak-month', values: [weak] };
  const month = readMonthWord(word);
  if (month !== null) return { kind: 'month', values: [month] };
  const close = NO_UNITS.includes(word)
    ? undefined
    : LONG_UNIT_WORDS.find(([name]) => isOneEditApart(word, name));
  return { kind: close?.[1] ?? 'word', values: NO_VALUES };
}

/** Digits glued to an unknown word ("P2", "KM4") are part of it and count nothing. */
function readNumber(
  lower: string,
  { at, end }: { readonly at: number; readonly end: number },
  before: readonly Token[],
): Token {
  const digits = lower.slice(at, end);
  const value = Number(digits);
  const previous = before[before.length - 1];
  const isYear = digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  const isPartOfWord = previous?.kind === 'word' && previous.end === at;
  const isCount = digits.length <= 3 && !isPartOfWord;
  const kind: TokenKind = isYear ? 'year' : isCount ? 'number' : 'word';
  return { kind, text: digits, values: [value], start: at, end };
}

/** A dash that opens a line is a bullet, and so are the others of that line that stand after a year. */
function readDash(lower: string, at: number, before: readonly Token[]): Token {
  const dash = { text: lower.charAt(at), values: NO_VALUES, start: at, end: at + 1 };
  const previous = before[before.length - 1];
  if (!previous || previous.kind === 'line') return { ...dash, kind: 'bullet' };
  const isSpaced = /\s/.test(lower.charAt(at - 1)) && /\s/.test(lower.charAt(at + 1));
  if (!isSpaced || !opensWithDash(lower, before)) return { ...dash, kind: 'dash' };
  if (previous.kind === 'year' || previous.kind === 'numeric-day') return { ...dash, kind: 'bullet' };
  // "- Januari - Juni 2021" on one line: two bullets or a range, nobody can say.
  return { ...dash, kind: /\n/.test(lower) ? 'dash' : 'or' };
}

function opensWithDash(lower: string, before: readonly Token[]): boolean {
  const lineEnd = before.map(token => token.kind).lastIndexOf('line');
  const first = before[lineEnd + 1];
  return first?.kind === 'bullet' && DASHES.includes(lower.charAt(first.start));
}

function readMark(lower: string, at: number, before: readonly Token[]): Token | null {
  const text = lower.charAt(at);
  const kind = text === '.' ? (isSentenceStop(lower, at, before) ? 'stop' : undefined) : MARKS.get(text);
  return kind ? { kind, text, values: NO_VALUES, start: at, end: at + 1 } : null;
}

// "Maret. Laporan akhir: Juni"
const OPENS_PART = /\.\s+[a-z]{2,}(?: [a-z]{2,}){0,3}\s*:/y;

/** A dot after an abbreviation ("Tw. II", "Feb. 2021"), after a number or inside a word stops nothing. */
function isSentenceStop(lower: string, at: number, before: readonly Token[]): boolean {
  const previous = before[before.length - 1];
  OPENS_PART.lastIndex = at;
  if (OPENS_PART.test(lower)) return previous !== undefined;
  if (!previous || previous.kind === 'number') return false;
  const isGlued = previous.end === at && /[^\s.]/.test(lower.charAt(at + 1));
  const isAbbreviation =
    previous.end === at &&
    previous.kind !== 'year' &&
    /^[a-z]+$/.test(previous.text) &&
    (previous.text.length <= LONGEST_ABBREVIATION || !/[aeiou]/.test(previous.text));
  return !isGlued && !isAbbreviation;
}
