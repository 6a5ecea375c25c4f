import type { Token, TokenKind } from './token.ts';

/** Where the reader of tokens stands: what came before, and the next number and letter of a running list. */
export interface LexicalContext {
  readonly previous: Token | null;
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

const TAKES_A_NUMBER: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter-unit',
  'semester-unit',
  'four-month-unit',
  'week-unit',
  'ordinal',
  'stage',
  'day-mark',
  'dash',
  'until',
  'slash',
]);
const CONTINUES_A_LIST: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and', 'semicolon', 'number']);

const MONTHS = 'jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des';
// "4 Mei 2021-12 Juni 2021" holds no month 2021-12.
const NO_MONTH_BEHIND = `(?! *(?:${MONTHS}))`;
const CLOCK = '\\d{1,2}[.:]\\d{2}';
const ZONE = '(?:\\s*wi(?:b|ta|t)(?![a-z]))';

/** The spellings that are tried before single words, in this order. */
export const LEXICAL_RULES: readonly LexicalRule[] = [
  { kind: 'line', pattern: /\n\s*/y },
  { kind: 'bullet', pattern: /(\d{1,2})[.)](?=\s|[a-z])/y, read: readNumberBullet },
  { kind: 'bullet', pattern: /([a-j])[.)](?=\s)/y, read: readLetterBullet },
  { kind: 'bullet', pattern: /[•*●▪◦‣·✓√➢➤»>■□]+/y },
  {
    kind: 'skip',
    pattern: new RegExp(
      `(?:pukul|pkl|jam)\\.?\\s*${CLOCK}(?:\\s*(?:-|–|s/d|s\\.d\\.?)\\s*(?:${CLOCK}|selesai))?${ZONE}?`,
      'y',
    ),
  },
  {
    kind: 'skip',
    pattern: new RegExp(
      `(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)(?:\\s*(?:-|–|s/d|s\\.d\\.?)\\s*(?:${CLOCK}|selesai))?${ZONE}?`,
      'y',
    ),
  },
  { kind: 'skip', pattern: new RegExp(`${CLOCK}(?:\\s*(?:-|–|s/d|s\\.d\\.?)\\s*${CLOCK})?${ZONE}`, 'y') },
  {
    kind: 'numeric-day',
    pattern: /((?:19|20)\d\d)( *[-/] *|\.)(\d{1,2})\2(\d{1,2})(?!\d)/y,
    read: readYearFirst,
  },
  {
    kind: 'numeric-day',
    pattern: /(\d{1,2})( *[-/] *|\.)(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y,
    read: readDayFirst,
  },
  {
    kind: 'numeric-day',
    pattern: /(\d{1,2})([-/.])(\d{1,2})\2(1[89]|[23]\d)(?![\d/.-]\d|\d)/y,
    read: readDayFirst,
  },
  { kind: 'name-year', pattern: /(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d(?!\d)/y },
  {
    kind: 'numeric-month',
    pattern: new RegExp(`((?:19|20)\\d\\d)[-/](0[1-9]|1[0-2])(?![\\d/-])${NO_MONTH_BEHIND}`, 'y'),
    read: found => [Number(found[1]), Number(found[2])],
  },
  { kind: 'name-year', pattern: new RegExp(`(?:19|20)\\d\\d[-–/]\\d\\d(?![\\d/-])${NO_MONTH_BEHIND}`, 'y') },
  { kind: 'numeric-month', pattern: /(\d{1,2})(?: *[-/] *|\.)((?:19|20)\d\d)(?!\d)/y, read: readMonthFirst },
  // PerMenPAN dan RB no 37/2012, UU 25 Tahun 2009, ISO 9001:2015, 25%
  {
    kind: 'word',
    pattern:
      /(?:uu|pp|perpres|inpres|pmk|perda|perka|perban|perbup|perwali|permen[a-z]*|kepmen[a-z]*|no|nomor|nomer)\.?\s*(?:(?:no|nomor)\.?\s*)?\d+[a-z]?(?:\s*\/\s*[^\s,;]+)?(?:\s*(?:tahun|thn|th)\.?\s*\d{4})?/y,
  },
  { kind: 'word', pattern: /\d+[/]\d{4}(?!\d)/y },
  { kind: 'word', pattern: /\d{3,}[:/]\d+/y },
  { kind: 'word', pattern: /\d+(?:[.,]\d+)?\s?%/y },
  { kind: 'until', pattern: /(?:s\s?[./\\-]\s?d|sd)(?![a-z])\.?(?:\s*(?:dengan|dgn)(?![a-z]))?/y },
  { kind: 'until', pattern: new RegExp(`s[./]d\\.?(?=${MONTHS})`, 'y') },
  {
    kind: 'until',
    pattern: /(?:sampai|sampe|hingga)(?![a-z])(?:\s*(?:dengan|dgn|dg|pada|ke)(?![a-z])\.?)?/y,
  },
  { kind: 'until', pattern: /[~→]|-+>/y },
  { kind: 'year-unit', pattern: /t\.?\s?a\.?(?=\s*(?:19|20)\d\d)/y },
  { kind: 'next-month', pattern: /(?:m|b|(?:bulan|bln)\s?n?)\s?\+\s?1(?!\d)/y },
  { kind: 'next-year', pattern: /[nt]\s?\+\s?1(?!\d)/y },
  { kind: 'relative-day', pattern: /h\s?[-+–]\s?\d+/y },
  { kind: 'week-unit', pattern: /m(?=-?[1-5](?!\d))/y },
  { kind: 'period-code', pattern: /b\s?(0[1-9]|1[0-2])(?!\d)/y, read: readFirstNumber },
  { kind: 'quarter-code', pattern: /q\s?([1-4])(?![\da-z])/y, read: readFirstNumber },
  { kind: 'every', pattern: /(?:setiap|tiap)\s?-?\s?tiap(?![a-z])|tiap2/y },
  { kind: 'incidental', pattern: /sewaktu\s?-?\s?waktu|ad\s?-?hoc(?![a-z])/y },
  {
    kind: 'as-needed',
    pattern:
      /(?:sesuai|berdasarkan|menyesuaikan|tergantung)\s+(?:dengan\s+|adanya\s+)?(?:kebutuhan|undangan|permintaan|kejadian|kondisi|keperluan|permohonan|situasi)|(?:pada\s+)?saat\s+(?:di)?perlukan/y,
  },
  { kind: 'if', pattern: /pada\s+saat(?![a-z])(?!\s+ini)/y },
  { kind: 'skip', pattern: /(?:selambat|sekurang|masing|setidak)\s?-\s?[a-z]+/y },
  { kind: 'weekday', pattern: /jum[’']at(?![a-z])/y },
  { kind: 'number', pattern: /dua\s?belas(?![a-z])/y, read: () => [12] },
  { kind: 'quarterly', pattern: /tri\s?-?\s?wulanan(?:nya)?(?![a-z])/y },
  { kind: 'quarter-unit', pattern: /tri\s?-?\s?wulan(?:nya)?(?![a-z])/y },
  { kind: 'four-month-unit', pattern: /catur\s?-?\s?wulan(?![a-z])/y },
  { kind: 'and', pattern: /dan\s*\/\s*atau(?![a-z])|[&+]/y },
  { kind: 'year', pattern: /[’'‘`]\s?(\d{2})(?!\d)/y, read: readShortYear },
];

function readFirstNumber(found: RegExpExecArray): readonly number[] {
  return [Number(found[1])];
}

function readYearFirst(found: RegExpExecArray): readonly number[] {
  return [Number(found[1]), Number(found[3]), Number(found[4])];
}

function readDayFirst(found: RegExpExecArray): readonly number[] {
  const year = Number(found[4]);
  return [year < 100 ? 2000 + year : year, Number(found[3]), Number(found[1])];
}

/** "TW 1/2021" is a quarter and its year, "37/2012" a regulation. */
function readMonthFirst(found: RegExpExecArray, { previous }: LexicalContext): readonly number[] | null {
  const month = Number(found[1]);
  if (month < 1 || month > 12 || (previous && TAKES_A_NUMBER.has(previous.kind))) return null;
  if (previous && CONTINUES_A_LIST.has(previous.kind)) return null;
  return [Number(found[2]), month];
}

function readShortYear(found: RegExpExecArray, { previous }: LexicalContext): readonly number[] | null {
  return previous && /month/.test(previous.kind) ? [2000 + Number(found[1])] : null;
}

/** "1." counts as numbering only in order, 1, 2, 3: "31. Desember" stays a day. */
function readNumberBullet(found: RegExpExecArray, context: LexicalContext): readonly number[] | null {
  if (Number(found[1]) !== context.nextBulletNumber) return null;
  const { previous, isLineStart } = context;
  if (previous === null || isLineStart) return [context.nextBulletNumber];
  if (TAKES_A_NUMBER.has(previous.kind) || /unit|every|per$|open/.test(previous.kind)) return null;
  const isFirst = context.nextBulletNumber === 1;
  return isFirst && CONTINUES_A_LIST.has(previous.kind) ? null : [context.nextBulletNumber];
}

function readLetterBullet(found: RegExpExecArray, context: LexicalContext): readonly number[] | null {
  return found[1] === context.nextBulletLetter ? [0] : null;
}
