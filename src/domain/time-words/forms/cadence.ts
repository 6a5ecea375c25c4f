import type { Form, Reading } from '../piece.ts';
import { MONTHS_OF_YEAR } from '../time-point.ts';
import { type Token, type TokenKind, valuesOf } from '../token.ts';

/** Months of one unit, as a word for it or as the word for its cadence. */
const MONTHS_OF: ReadonlyMap<TokenKind, number> = new Map<TokenKind, number>([
  ['month-unit', 1],
  ['a-month', 1],
  ['monthly', 1],
  ['quarter-unit', 3],
  ['quarterly', 3],
  ['four-month-unit', 4],
  ['semester-unit', 6],
  ['semesterly', 6],
  ['year-unit', MONTHS_OF_YEAR],
  ['a-year', MONTHS_OF_YEAR],
  ['yearly', MONTHS_OF_YEAR],
]);

const UNIT = '(?: month-unit | quarter-unit | four-month-unit | semester-unit | year-unit )';
const EACH = '(?: every | per | slash )';
const SPAN = `(?: a-month | a-year | monthly | quarterly | semesterly | yearly | (?: ${EACH} )? number? ${UNIT} )`;

// Papers of other numbers may be due together: "3 SK per tahun".
const EVEN_COUNTS = [1, 2, 4, MONTHS_OF_YEAR];

/** "2 kali dalam setahun", "1 x 6 bulan", "4 kali/tahun", "sekali dalam 3 bulan". */
export const timesPerSpan: Form = {
  name: 'times per span',
  pattern: `(?: number times | once ) open? ${SPAN} once? close?`,
  read: tokens => {
    const at = tokens.findIndex(token => token.kind === 'times' || token.kind === 'once');
    const [times = 1] = valuesOf(tokens.slice(0, at), 'number');
    return readTimes(times, lengthOf(tokens.slice(at + 1)));
  },
};

/** "setahun dua kali", "setiap tahun 2 kali", "6 bulan sekali", "3 bulan 1 kali"; no "per semester (2 kali setahun)". */
export const spanWithTimes: Form = {
  name: 'span, then times',
  pattern: `every? end? ${SPAN} open? (?: number times (?! open? ${SPAN} ) | once ) close?`,
  read: tokens => {
    const at = tokens.findIndex(token => token.kind === 'times');
    const [times = 1] = at < 0 ? [] : valuesOf(tokens.slice(at - 1, at), 'number');
    const months = lengthOf(tokens.slice(0, at < 0 ? tokens.length : at - 1));
    const isInBracket = tokens.some(token => token.kind === 'open');
    return isInBracket && months !== null && times * months === MONTHS_OF_YEAR
      ? readTimesOfYear(months)
      : readTimes(times, months);
  },
};

/** "4 dokumen per tahun", "1 laporan/semester": as often as so many times. */
export const documentsPerSpan: Form = {
  name: 'documents per span',
  pattern: `number document ${EACH} number? ${UNIT}`,
  read: tokens => {
    const [documents = 1] = valuesOf(tokens.slice(0, 1), 'number');
    const reading = readTimes(documents, lengthOf(tokens.slice(2)));
    const isUneven = reading?.kind === 'count' && !EVEN_COUNTS.includes(reading.perYear);
    return isUneven ? { kind: 'doubt', code: 'target-unreadable' } : reading;
  },
};

// "Tiap bulan 6 dan 12" names its months, "tiap bulan 2 laporan" counts papers.
const UNNUMBERED =
  '(?! ordinal? dash? number (?! times | document | word | people | status | day-unit | week-unit ) )';

/** "setiap bulan ke-2": February, or every second month. */
export const countedMonthOfEach: Form = {
  name: 'each counted month',
  pattern: '(?: every | per ) month-unit ordinal dash? number',
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** "setiap 3 bulan", "per semester", "tiap akhir triwulan", "kali/bulan". */
export const everySpan: Form = {
  name: 'every span',
  pattern: `every end? number? (?: month-unit ${UNNUMBERED} | year-unit ) | (?: per | slash ) end? (?: month-unit ${UNNUMBERED} | year-unit ) (?! month )
     | (?: per | slash ) end? number (?: month-unit | year-unit ) | ${EACH} end? number? (?: quarter-unit | semester-unit | four-month-unit ) (?! ordinal? dash? number (?! times ) )`,
  read: tokens => readCadence(lengthOf(tokens)),
};

/** "bulanan", "3 bulanan", "per bulanan", "secara berkala (6 bulan)". */
export const cadenceWord: Form = {
  name: 'word for a cadence',
  pattern:
    '(?: every | per )? number? (?: monthly | quarterly | semesterly | yearly ) | periodic open? number month-unit close?',
  read: tokens => readCadence(lengthOf(tokens)),
};

/** "secara triwulan", "Semester": a bare unit; "akhir semester", "semester ganjil", "triwulan berjalan" do not say which. */
export const bareUnit: Form = {
  name: 'bare unit',
  pattern: `(?: (?: start | middle | end ) (?: comma | and | slash )? )* (?: quarter-unit | semester-unit | four-month-unit )
     (?: half-name | next | previous | current )?`,
  read: tokens =>
    tokens.length > 1 ? { kind: 'doubt', code: 'target-unreadable' } : readCadence(lengthOf(tokens)),
};

/** "setiap hari", "3 kali sehari", "setiap Senin", "mingguan": shorter than a month. */
export const shorterThanMonth: Form = {
  name: 'shorter than a month',
  pattern: `(?: number times )? daily | (?: number times )? (?: every | per | slash ) number? (?: day-unit | week-unit | weekday ) (?! ordinal )
     | number (?: day-unit | week-unit ) once`,
  read: () => ({ kind: 'cadence', months: 0 }),
};

/** "selama 6 bulan", "12 bulan": a length of time without a day. */
export const duration: Form = {
  name: 'duration',
  pattern: `throughout? number ${UNIT} (?! year )`,
  read: tokens => {
    const isYear = tokens.some(token => token.kind === 'year-unit') && valuesOf(tokens, 'number')[0] === 1;
    return isYear && tokens[0]?.kind === 'throughout'
      ? { kind: 'year', year: null, isThroughout: true }
      : { kind: 'none' };
  },
};

/** "1st quarter 2021", "31 bulan Juni", "Triwulan. II": a number beside a unit, which it may change. */
export const strayNumber: Form = {
  name: 'stray number',
  pattern:
    'number (?: quarter-unit | semester-unit | four-month-unit ) year | number month-unit month | (?: quarter-unit | semester-unit | four-month-unit ) stop number',
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** Months of "3 bulan", "tahunan", "setiap semester"; null when the tokens name no unit. */
function lengthOf(tokens: readonly Token[]): number | null {
  const unit = tokens.find(token => MONTHS_OF.has(token.kind));
  const months = unit ? MONTHS_OF.get(unit.kind) : undefined;
  const [number = 1] = valuesOf(tokens, 'number');
  return months === undefined ? null : months * number;
}

/** "Awal semester ganjil (Juli 2026)", "akhir triwulan (Maret, Juni)": the months behind it say when. */
export const namedHalf: Form = {
  name: 'half of a school year whose month is named',
  pattern: `(?: (?: start | middle | end )? semester-unit half-name (?: year-unit? (?: year | name-year ) )? | (?: start | middle | end ) (?: quarter-unit | semester-unit ) )
     (?= (?: open | colon ) (?: month-unit? month | day-mark? number month | day-mark? numeric-day | numeric-month ) )`,
  read: () => ({ kind: 'none' }),
};

function readCadence(months: number | null): Reading | null {
  if (months === null) return null;
  const divides = months > 0 && MONTHS_OF_YEAR % months === 0;
  return divides ? { kind: 'cadence', months } : { kind: 'doubt', code: 'target-unreadable' };
}

/** "setiap triwulan (4 kali)" counts the year's; "per semester (2 kali)" may count each semester's. */
function readTimesOfYear(months: number): Reading | null {
  const isPlain = months <= 3 || months === MONTHS_OF_YEAR;
  return isPlain ? readCadence(months) : { kind: 'doubt', code: 'target-several-cadences' };
}

function readTimes(times: number, months: number | null): Reading | null {
  if (months === null) return null;
  if (months === MONTHS_OF_YEAR) {
    const isCountable = times >= 1 && times <= MONTHS_OF_YEAR;
    return isCountable ? { kind: 'count', perYear: times } : { kind: 'doubt', code: 'target-unreadable' };
  }
  if (times === 1) return readCadence(months);
  const perYear = (times * MONTHS_OF_YEAR) / months;
  const isEven = Number.isInteger(perYear) && perYear >= 1 && perYear <= MONTHS_OF_YEAR;
  return isEven ? { kind: 'count', perYear } : { kind: 'doubt', code: 'target-unreadable' };
}
