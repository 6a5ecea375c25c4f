import {
  firstDayOfPeriod,
  lastDayOfPeriod,
  type PeriodKind,
  type ReportPeriod,
} from '../../domain/calendar/report-period.ts';
import { readMonthWord } from '../../domain/time-words/month-word.ts';

/** A time in a running text that is not the report's own, as written, and the placeholder that says it rightly. */
export interface ForeignTime {
  readonly found: string;
  readonly placeholder: '{tahun}' | '{periode}';
}

/** Regulations, standards and plans of several years bear years that say nothing about the report. */
const SOURCES =
  /\b(?:nomor|no\.?)\s*[\w./-]+\s+tahun\s+\d{4}|\b\d{1,4}\s*\/\s*\d{4}\b|\b(?:iso|sni)[\s/]*[\w/. -]*:\s*\d{4}|\b\d{4}\s*[-–]\s*\d{4}\b/gi;
const YEAR = /\b(?:19|20)\d{2}\b/g;
const PART_OF_YEAR = /\b(semester|smt|triwulan|tw)\s*\.?\s*(iv|i{1,3}|[1-4])\b/gi;
const WORD = /\p{L}{3,}/gu;

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** The times of a text that are not those of the report: words typed for one period must not go into the next. */
export function findForeignTimes(text: string, period: ReportPeriod): readonly ForeignTime[] {
  const words = text.replace(SOURCES, ' ');
  return [
    ...[...words.matchAll(YEAR)]
      .filter(([year]) => Number(year) !== period.year)
      .map(([found]): ForeignTime => ({ found, placeholder: '{tahun}' })),
    ...[...words.matchAll(PART_OF_YEAR)]
      .filter(([, kind = '', index = '']) => !isOwnPart(kind, index, period))
      .map(([found]): ForeignTime => ({ found, placeholder: '{periode}' })),
    ...findForeignMonths(words, period),
  ];
}

function isOwnPart(kind: string, index: string, period: ReportPeriod): boolean {
  const named: PeriodKind = /^s/i.test(kind) ? 'semester' : 'quarter';
  const number = NUMERALS.get(index.toLowerCase()) ?? Number(index);
  return period.kind === named && number === period.index;
}

/** Only capitalised words: "mei" and "maret" begin other words of everyday text in lower case. */
function findForeignMonths(text: string, period: ReportPeriod): readonly ForeignTime[] {
  const first = firstDayOfPeriod(period).month;
  const last = lastDayOfPeriod(period).month;
  return [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter(word => word.charAt(0) !== word.charAt(0).toLowerCase())
    .filter(word => {
      const month = readMonthWord(word.toLowerCase());
      return month !== null && (month < first || month > last);
    })
    .map((found): ForeignTime => ({ found, placeholder: '{periode}' }));
}
