import { lazy } from '../lazy.ts';
import { NAME_RULES } from './lexical-names.ts';
import {
  type LexicalRule,
  readBehindTime,
  readClockBehindDay,
  readCode,
  readDayFirst,
  readFirstNumber,
  readGoesOn,
  readLetterBullet,
  readMonthFirst,
  readNumberBullet,
  readPartOfYear,
  readShortYear,
  readUncounted,
  readYearFirst,
} from './lexical-readers.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES, MONTH_BEGINNINGS as MONTHS } from './vocabulary.ts';

// "4 Mei 2021-12 Juni 2021" holds no month 2021-12.
const NO_MONTH_BEHIND = `(?! *(?:${MONTHS}))`;
// "24 Februari 2021/14.30" holds no school year 2021/14.
const NO_CLOCK = '(?![.:]\\d\\d)';
const CLOCK = '\\d{1,2}[.:]\\d{2}';
const ZONE = '(?:\\s*wi(?:b|ta|t)(?![a-z]))';
const UNTIL_CLOCK = `(?:\\s*(?:-|–|s/d|s\\.d\\.?)\\s*(?:${CLOCK}|selesai))?`;

const BEFORE_INDEX = '(?=\\s*(?:ke)?\\s*-?\\s*(?:i{1,3}|iv|[1-4])(?![a-z\\d]))';
const MONTH_WORD = `\\s+(?:(?:bulan|bln)\\.?\\s+)?(?:${[...MONTH_NAMES, ...MONTH_ABBREVIATIONS].flat().join('|')})(?![a-z])`;

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

// Words that a spelling begins with, told apart by their first two letters, and the spelling; a single letter stands before what
// is no letter.
const BY_BEGINNINGS: readonly (readonly [string, LexicalRule])[] = [
  ...NAME_RULES,
  ['a b c d e f g h i j', { kind: 'bullet', pattern: /([a-j])[.)](?=\s)/y, read: readLetterBullet }],
  ['pukul pkl jam', { kind: 'skip', pattern: clock(`(?:pukul|pkl|jam)\\.?\\s*${CLOCK}`, '?') }],
  ['s sd', { kind: 'until', pattern: /(?:s\s*[./\\-]\s*d|sd)(?![a-z])\.?(?:\s*(?:dengan|dgn)(?![a-z]))?/y }],
  ['s', { kind: 'until', pattern: new RegExp(`s[./]d\\.?(?=${MONTHS})`, 'y') }],
  [
    'sampai hingga',
    {
      kind: 'until',
      pattern: /(?:sampai|sampe|hingga)(?![a-z])(?:\s*(?:dengan|dgn|dg|pada|ke)(?![a-z])\.?)?/y,
    },
  ],
  ['t ta tp', { kind: 'year-unit', pattern: /t\.?\s*[ap]\.?(?=\s*(?:19|20)\d\d)/y }],
  ['t ta', { kind: 'year-unit', pattern: /t\.?a(?![a-z])\.?/y, read: readPartOfYear }],
  ['m b bulan bln', { kind: 'next-month', pattern: /(?:m|b|(?:bulan|bln)\s*n?)\s*\+\s*1(?!\d)/y }],
  ['n t', { kind: 'next-year', pattern: /[nt]\s*\+\s*1(?!\d)/y }],
  ['tahun thn th', { kind: 'next-year', pattern: /(?:tahun|thn|th)\.?\s*\+\s*1(?!\d)/y }],
  ['h', { kind: 'relative-day', pattern: /h\s*[-+–]\s*\d+/y }],
  ['m w', { kind: 'week-unit', pattern: /[mw](?=-?[1-5](?!\d))/y }],
  ['b', { kind: 'period-code', pattern: /b\.?\s*(0[1-9]|1[0-2]|[369])(?!\d|\/[\dk])/y, read: readCode }],
  ['q', { kind: 'quarter-code', pattern: /q\s*[.-]?\s*([1-4])(?![\da-z])/y, read: readFirstNumber }],
  ['tw', { kind: 'quarter-unit', pattern: /tw(?=(?:i{1,3}|iv)(?![a-z]))/y }],
  ['t', { kind: 'quarter-unit', pattern: new RegExp(`t\\s?\\.\\s?w\\b\\.?${BEFORE_INDEX}`, 'y') }],
  [
    's',
    {
      kind: 'semester-unit',
      pattern: new RegExp(`s\\s?\\.\\s?m\\s?\\.\\s?(?:t\\b\\.?)?${BEFORE_INDEX}`, 'y'),
    },
  ],
  // What recurs "sejak Maret" begins with it; from an event on it is relative.
  ['sejak semenjak', { kind: 'from', pattern: new RegExp(`(?:sejak|semenjak)(?=${MONTH_WORD})`, 'y') }],
  // Not before a day is no last one.
  ['tidak jangan', { kind: 'withdrawn', pattern: /(?:tidak|jangan)\s+(?:boleh\s+)?(?=sebelum(?![a-z]))/y }],
  ['setiap tiap', { kind: 'every', pattern: /(?:setiap|tiap)\s*-?\s*tiap(?![a-z])|tiap2/y }],
  ['per', { kind: 'per', pattern: /per\s?-\s?(?=[a-z])/y }],
  [
    'dan seterusnya dst dsb dll',
    {
      kind: 'withdrawn',
      pattern: /(?:dan\s+)?seterusnya(?![a-z])|d(?:st|sb|ll)(?![a-z])/y,
      read: readGoesOn,
    },
  ],
  // The earliest day is no last one.
  ['paling', { kind: 'withdrawn', pattern: /paling\s+(?:cepat|awal)(?![a-z])/y }],
  ['maju', { kind: 'withdrawn', pattern: /maju(?=\s+(?:ke|jadi|menjadi)(?![a-z]))/y }],
  // A weekend is no end of a week that is due on its last day.
  ['akhir', { kind: 'withdrawn', pattern: /akhir\s+pekan(?![a-z])/y }],
  // A school year begins in July.
  [
    'tahun thn',
    { kind: 'withdrawn', pattern: /(?:tahun|thn|th\.?)\s*(?:ajaran|akademik|pelajaran)(?![a-z])/y },
  ],
  ['tanggal tgl', { kind: 'start', pattern: /(?:tanggal|tgl)\.?\s+muda(?![a-z])/y }],
  [
    'bukan selain tidak',
    {
      kind: 'withdrawn',
      pattern:
        /(?:bukan(?!\s*(?:hanya|saja))|selain(?!\s*(?:itu|hal))|tidak\s+(?:jadi|(?:di|ter)(?:laksana|ada|selenggara|laku)[a-z]*))(?![a-z])/y,
    },
  ],
  // Without "setiap" it is nobody's month; a latest day is meant for each.
  [
    'paling selambat',
    {
      kind: 'every',
      pattern:
        /(?:paling\s+lambat|selambat\S*)\s+(?:pada\s+)?(?=akhir\s+(?:bulan|bln)\.?\s+(?:berikut|depan|selanjut|mendatang))/y,
    },
  ],
  [
    'kurang lebih kira',
    {
      kind: 'roughly',
      pattern: /(?:kurang\s+lebih|lebih\s+kurang|kira\s*-?\s*kira|kira2)(?:nya)?(?![a-z])/y,
    },
  ],
  ['sewaktu ad', { kind: 'incidental', pattern: /sewaktu\s*-?\s*waktu|ad\s*-?hoc(?![a-z])/y }],
  ['sesuai berdasarkan menyesuaikan tergantung pada saat', { kind: 'as-needed', pattern: AS_NEEDED }],
  ['pada saat dalam', { kind: 'if', pattern: /(?:(?:pada\s+)?saat|dalam\s+hal)(?![a-z])(?!\s+ini)/y }],
  [
    'selambat sekurang masing',
    { kind: 'skip', pattern: /(?:selambat|sekurang|masing|setidak)\s*-\s*[a-z]+/y },
  ],
  ['jumat', { kind: 'weekday', pattern: /jum[’']at(?![a-z])/y }],
  ['dua', { kind: 'number', pattern: /dua\s*belas(?![a-z])/y, read: () => [12] }],
  ['dan', { kind: 'or', pattern: /dan\s*\/\s*atau(?![a-z])/y }],
  ['dwi', { kind: 'number', pattern: /dwi(?=\s?-?\s?(?:bulan|minggu|tahun))/y, read: () => [2] }],
  ['tri', { kind: 'number', pattern: /tri(?=\s?-?\s?bulanan)/y, read: () => [3] }],
  ['catur', { kind: 'number', pattern: /catur(?=\s?-?\s?bulanan)/y, read: () => [4] }],
  ['setengah separuh', { kind: 'semesterly', pattern: /(?:setengah|separuh)\s+tahunan(?![a-z])/y }],
  [
    'setengah separuh',
    { kind: 'semester-unit', pattern: /(?:setengah|separuh)\s+(?:tahun|thn)(?=\s+(?:sekali|1|satu))/y },
  ],
  ['tri', { kind: 'quarterly', pattern: /tri\s*[.-]?\s*wulanan(?:nya)?(?![a-z])/y }],
  ['tri', { kind: 'quarter-unit', pattern: /tri\s*[.-]?\s*wulan(?:nya)?(?![a-z])/y }],
  ['catur', { kind: 'four-month-unit', pattern: /catur\s*-?\s*wulan(?![a-z])/y }],
];

// The marks that a spelling begins with, and the spelling.
const BY_MARKS: readonly (readonly [string, LexicalRule])[] = [
  ['\n', { kind: 'line', pattern: /\n\s*/y }],
  // The words that JADWAL TERBACA shows beside an assumption were read once already.
  ['(', { kind: 'skip', pattern: /\(asumsi(?![a-z])[^()]*\)/y }],
  [
    '/',
    {
      kind: 'skip',
      pattern: clock(`\\/\\s*(?:(?:pukul|pkl|jam)\\.?\\s*)?${CLOCK}`, '?'),
      read: readClockBehindDay,
    },
  ],
  ['±', { kind: 'roughly', pattern: /±/y }],
  ['+', { kind: 'roughly', pattern: /\+\s*\/\s*[-–]+/y }],
  ['>»', { kind: 'until', pattern: /[>»]/y, read: readBehindTime }],
  ['.…', { kind: 'until', pattern: /\.{2,}|…/y, read: readBehindTime }],
  ['•*●▪◦‣·✓√➢➤»>■□', { kind: 'bullet', pattern: /[•*●▪◦‣·✓√➢➤»>■□]+/y }],
  // "Juni-an" is some time about June.
  ['-', { kind: 'withdrawn', pattern: /-\s?an(?![a-z])/y }],
  ['~→-', { kind: 'until', pattern: /[~→]|-+>/y }],
  ['&+', { kind: 'and', pattern: /[&+]/y }],
  ["’'‘`", { kind: 'year', pattern: /[’'‘`]\s*(\d{2})(?!\d)/y, read: readShortYear }],
];

function clock(beginning: string, zoneIsOptional: '?' | ''): RegExp {
  return new RegExp(`${beginning}${ZONE}?${UNTIL_CLOCK}${ZONE}${zoneIsOptional}`, 'y');
}

const NO_RULES: readonly LexicalRule[] = [];
const FIRST_LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;
const SECONDS = LETTERS + 1;

const LETTER_RULES = lazy(() => {
  const byBeginning: LexicalRule[][] = Array.from({ length: LETTERS * SECONDS }, () => []);
  for (const [beginnings, rule] of BY_BEGINNINGS) {
    const places = new Set(beginnings.split(' ').map(word => beginningAt(word, 0)));
    for (const place of places) byBeginning[place]?.push(rule);
  }
  return byBeginning;
});

const MARK_RULES = lazy(() => {
  const byMark = new Map<string, LexicalRule[]>();
  for (const [marks, rule] of BY_MARKS)
    for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), rule]);
  return byMark;
});

/** The spellings that may begin with the letter (a–z) at that place of a lower-case text, in the order in which they are tried. */
export function rulesOfLetter(lower: string, at: number): readonly LexicalRule[] {
  return LETTER_RULES()[beginningAt(lower, at)] ?? NO_RULES;
}

/** The spellings that may begin with a mark, in the order in which they are tried. */
export function rulesOfMark(mark: string): readonly LexicalRule[] {
  return MARK_RULES().get(mark) ?? NO_RULES;
}

/** A number for the first two letters; the same for all that is no letter behind the first. */
function beginningAt(lower: string, at: number): number {
  const second = lower.charCodeAt(at + 1) - FIRST_LETTER;
  const place = second >= 0 && second < LETTERS ? second + 1 : 0;
  return (lower.charCodeAt(at) - FIRST_LETTER) * SECONDS + place;
}
