import { lazy } from '../lazy.ts';
import {
  type LexicalContext,
  readClockBehindDay,
  readDayFirst,
  readFirstNumber,
  readGoesOn,
  readLetterBullet,
  readMonthFirst,
  readNumberBullet,
  readShortYear,
  readUncounted,
  readYearFirst,
} from './lexical-readers.ts';
import type { TokenKind } from './token.ts';
import { MONTH_BEGINNINGS as MONTHS } from './vocabulary.ts';

/** A spelling that is more than one word or number. `read` returns the token's values, or null to pass. */
export interface LexicalRule {
  readonly kind: TokenKind;
  readonly pattern: RegExp;
  readonly read?: (found: RegExpExecArray, context: LexicalContext) => readonly number[] | null;
}

// "4 Mei 2021-12 Juni 2021" holds no month 2021-12.
const NO_MONTH_BEHIND = `(?! *(?:${MONTHS}))`;
// "24 Februari 2021/14.30" holds no school year 2021/14.
const NO_CLOCK = '(?![.:]\\d\\d)';
const CLOCK = '\\d{1,2}[.:]\\d{2}';
const ZONE = '(?:\\s*wi(?:b|ta|t)(?![a-z]))';
const UNTIL_CLOCK = `(?:\\s*(?:-|–|s/d|s\\.d\\.?)\\s*(?:${CLOCK}|selesai))?`;

const REGULATION =
  /(?:uu|pp|perpres|inpres|pmk|perda|perka|perban|perbup|perwali|permen[a-z]*|kepmen[a-z]*|no|nomor|nomer)\.?\s*(?:(?:no|nomor)\.?\s*)?\d+[a-z]?(?:\s*\/\s*[^\s,;]+)?(?:\s*(?:tahun|thn|th)\.?\s*\d{4})?/y;
// "15th June", "1st quarter"; "5th" elsewhere is five years.
const ENGLISH_ORDINAL = new RegExp(
  `(\\d{1,2})(?:(?:st|nd|rd)(?![a-z])|th(?=\\s*(?:of\\s*)?(?:${MONTHS}|may|oct|dec)))`,
  'y',
);
const AS_NEEDED =
  /(?:sesuai|berdasarkan|menyesuaikan|tergantung)\s+(?:dengan\s+|adanya\s+)?(?:kebutuhan|undangan|permintaan|kejadian|kondisi|keperluan|permohonan|situasi)|(?:pada\s+)?saat\s+(?:di)?perlukan/y;

/** Spellings that begin with a digit, in the order in which they are tried. */
export const DIGIT_RULES: readonly LexicalRule[] = [
  { kind: 'bullet', pattern: /(\d{1,2})[.)](?=\s|[a-z])/y, read: readNumberBullet },
  { kind: 'skip', pattern: clock('(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)', '?') },
  { kind: 'skip', pattern: clock(CLOCK, '') },
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
  { kind: 'name-year', pattern: /(?:19|20)\d\d *[-–—/] *(?:19|20)\d\d(?!\d)/y },
  {
    kind: 'numeric-month',
    pattern: new RegExp(`((?:19|20)\\d\\d)[-/](0[1-9]|1[0-2])(?![\\d/-])${NO_CLOCK}${NO_MONTH_BEHIND}`, 'y'),
    read: found => [Number(found[1]), Number(found[2])],
  },
  {
    kind: 'name-year',
    pattern: new RegExp(`(?:19|20)\\d\\d[-–/]\\d\\d(?![\\d/-])${NO_CLOCK}${NO_MONTH_BEHIND}`, 'y'),
  },
  { kind: 'numeric-month', pattern: /(\d{1,2})(?: *[-/] *|\.)((?:19|20)\d\d)(?!\d)/y, read: readMonthFirst },
  { kind: 'word', pattern: /\d+\/\d{4}(?!\d)/y, read: readUncounted },
  // "ISO 9001:2015", "25%"
  { kind: 'word', pattern: /\d{3,}[:/]\d+|\d+(?:[.,]\d+)?\s*%/y },
  { kind: 'number', pattern: ENGLISH_ORDINAL, read: readFirstNumber },
];

// The letters that a spelling begins with, and the spelling.
const BY_LETTERS: readonly (readonly [string, LexicalRule])[] = [
  ['abcdefghij', { kind: 'bullet', pattern: /([a-j])[.)](?=\s)/y, read: readLetterBullet }],
  ['pj', { kind: 'skip', pattern: clock(`(?:pukul|pkl|jam)\\.?\\s*${CLOCK}`, '?') }],
  // "UU 25 Tahun 2009", "PermenPANRB No. 52 Tahun 2014", "no 37/2012"
  ['uipnk', { kind: 'word', pattern: REGULATION }],
  ['s', { kind: 'until', pattern: /(?:s\s*[./\\-]\s*d|sd)(?![a-z])\.?(?:\s*(?:dengan|dgn)(?![a-z]))?/y }],
  ['s', { kind: 'until', pattern: new RegExp(`s[./]d\\.?(?=${MONTHS})`, 'y') }],
  [
    'sh',
    {
      kind: 'until',
      pattern: /(?:sampai|sampe|hingga)(?![a-z])(?:\s*(?:dengan|dgn|dg|pada|ke)(?![a-z])\.?)?/y,
    },
  ],
  ['t', { kind: 'year-unit', pattern: /t\.?\s*a\.?(?=\s*(?:19|20)\d\d)/y }],
  ['mb', { kind: 'next-month', pattern: /(?:m|b|(?:bulan|bln)\s*n?)\s*\+\s*1(?!\d)/y }],
  ['nt', { kind: 'next-year', pattern: /[nt]\s*\+\s*1(?!\d)/y }],
  ['h', { kind: 'relative-day', pattern: /h\s*[-+–]\s*\d+/y }],
  ['mw', { kind: 'week-unit', pattern: /[mw](?=-?[1-5](?!\d))/y }],
  [
    'b',
    { kind: 'period-code', pattern: /b(?:\s*|\.\s?)(0[1-9]|1[0-2])(?!\d|\/[\dk])/y, read: readFirstNumber },
  ],
  ['q', { kind: 'quarter-code', pattern: /q\s*([1-4])(?![\da-z])/y, read: readFirstNumber }],
  ['t', { kind: 'quarter-unit', pattern: /tw(?=(?:i{1,3}|iv)(?![a-z]))/y }],
  ['st', { kind: 'every', pattern: /(?:setiap|tiap)\s*-?\s*tiap(?![a-z])|tiap2/y }],
  ['p', { kind: 'per', pattern: /per\s?-\s?(?=[a-z])/y }],
  [
    'dsl',
    {
      kind: 'withdrawn',
      pattern: /(?:dan\s+)?seterusnya(?![a-z])|d(?:st|sb|ll)(?![a-z])/y,
      read: readGoesOn,
    },
  ],
  // The earliest day is no last one.
  ['p', { kind: 'withdrawn', pattern: /paling\s+(?:cepat|awal)(?![a-z])/y }],
  // A school year begins in July.
  ['t', { kind: 'withdrawn', pattern: /(?:tahun|thn|th\.?)\s*(?:ajaran|akademik|pelajaran)(?![a-z])/y }],
  ['t', { kind: 'start', pattern: /(?:tanggal|tgl)\.?\s+muda(?![a-z])/y }],
  [
    'bst',
    {
      kind: 'withdrawn',
      pattern:
        /(?:bukan(?!\s*(?:hanya|saja))|selain(?!\s*(?:itu|hal))|tidak\s+(?:jadi|(?:di|ter)(?:laksana|ada|selenggara|laku)[a-z]*))(?![a-z])/y,
    },
  ],
  // Without "setiap" it is nobody's month; a latest day is meant for each.
  [
    'ps',
    {
      kind: 'every',
      pattern:
        /(?:paling\s+lambat|selambat\S*)\s+(?:pada\s+)?(?=akhir\s+(?:bulan|bln)\.?\s+(?:berikut|depan|selanjut|mendatang))/y,
    },
  ],
  [
    'kl',
    { kind: 'roughly', pattern: /(?:kurang\s+lebih|lebih\s+kurang|kira\s*-?\s*kira)(?:nya)?(?![a-z])/y },
  ],
  ['sa', { kind: 'incidental', pattern: /sewaktu\s*-?\s*waktu|ad\s*-?hoc(?![a-z])/y }],
  ['sbmtp', { kind: 'as-needed', pattern: AS_NEEDED }],
  ['psd', { kind: 'if', pattern: /(?:(?:pada\s+)?saat|dalam\s+hal)(?![a-z])(?!\s+ini)/y }],
  ['sm', { kind: 'skip', pattern: /(?:selambat|sekurang|masing|setidak)\s*-\s*[a-z]+/y }],
  ['j', { kind: 'weekday', pattern: /jum[’']at(?![a-z])/y }],
  ['d', { kind: 'number', pattern: /dua\s*belas(?![a-z])/y, read: () => [12] }],
  ['d', { kind: 'and', pattern: /dan\s*\/\s*atau(?![a-z])/y }],
  ['t', { kind: 'quarterly', pattern: /tri\s*-?\s*wulanan(?:nya)?(?![a-z])/y }],
  ['t', { kind: 'quarter-unit', pattern: /tri\s*-?\s*wulan(?:nya)?(?![a-z])/y }],
  ['c', { kind: 'four-month-unit', pattern: /catur\s*-?\s*wulan(?![a-z])/y }],
];

/** Spellings that begin with a letter, by that letter, in the order in which they are tried. */
export const LETTER_RULES: () => ReadonlyMap<string, readonly LexicalRule[]> = lazy(() =>
  groupByLetter(BY_LETTERS),
);

/** Spellings that begin with a mark. */
export const MARK_RULES: readonly LexicalRule[] = [
  { kind: 'line', pattern: /\n\s*/y },
  // The words that JADWAL TERBACA shows beside an assumption were read once already.
  { kind: 'skip', pattern: /\(asumsi(?![a-z])[^()]*\)/y },
  {
    kind: 'skip',
    pattern: clock(`\\/\\s*(?:(?:pukul|pkl|jam)\\.?\\s*)?${CLOCK}`, '?'),
    read: readClockBehindDay,
  },
  { kind: 'roughly', pattern: /±/y },
  { kind: 'bullet', pattern: /[•*●▪◦‣·✓√➢➤»>■□]+/y },
  { kind: 'until', pattern: /[~→]|-+>/y },
  { kind: 'and', pattern: /[&+]/y },
  { kind: 'year', pattern: /[’'‘`]\s*(\d{2})(?!\d)/y, read: readShortYear },
];

function clock(beginning: string, zoneIsOptional: '?' | ''): RegExp {
  return new RegExp(`${beginning}${ZONE}?${UNTIL_CLOCK}${ZONE}${zoneIsOptional}`, 'y');
}

function groupByLetter(rules: readonly (readonly [string, LexicalRule])[]): Map<string, LexicalRule[]> {
  const byLetter = new Map<string, LexicalRule[]>();
  for (const [letters, rule] of rules) {
    for (const letter of letters) byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule]);
  }
  return byLetter;
}
