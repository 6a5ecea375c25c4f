import type { PlanRow } from './action-plan.ts';
import { cellText } from './cell-value.ts';

const YEAR = /(?:19|20)\d\d/;
// "Nomor 90 Tahun 2021" in a title line is a regulation, "2020-2024" a Renstra.
const REGULATION = /\b(?:nomor|no)\b\.?\s*\d+\s*(?:\/|tahun\s*)(?:19|20)\d\d/gi;
const YEAR_RANGE = /(?:19|20)\d\d\s*(?:[-–—/]|s\.?\s?\/?d\.?|sampai(?: dengan)?)\s*(?:19|20)\d\d/gi;

/** What a plan's year can be read from. */
export interface YearSources {
  readonly yearSetting: number | null;
  readonly titleLines: readonly string[];
  /** All texts of the header rows ("WAKTU PELAKSANAAN TAHUN 2022" above a month matrix). */
  readonly headings: readonly string[];
  readonly rows: readonly PlanRow[];
}

const YEAR_OF_PLAN = /\b(?:tahun(?:\s+anggaran)?|t\.?a\.?)\s*:?\s*((?:19|20)\d\d)\b/i;

/** The plan's year: the setting, else the title's, else the one named most often in the targets; null for none. */
export function findPlanYear({ yearSetting, titleLines, headings, rows }: YearSources): number | null {
  if (yearSetting !== null) return yearSetting;
  const titles = titleLines.map(withoutOtherYears);
  return (
    firstYear(titles, YEAR_OF_PLAN) ??
    yearOfTargets(rows) ??
    firstYear([...headings, ...titles], /(?:^|\D)((?:19|20)\d\d)(?!\d)/)
  );
}

/** The year for which the title or most targets were written, where the setting says another; null where they agree. */
export function findStatedYear({ yearSetting, titleLines, headings, rows }: YearSources): number | null {
  if (yearSetting === null) return null;
  const titles = titleLines.map(withoutOtherYears);
  const title = firstYear(titles, YEAR_OF_PLAN);
  if (title !== null && title !== yearSetting) return title;
  const targets = yearOfMostTargets(rows, yearSetting);
  if (targets !== null || title !== null) return targets;
  const isNamed = rows.some(({ target }) => yearsOf(target).length > 0);
  const named = isNamed ? null : firstYear([...headings, ...titles], /(?:^|\D)((?:19|20)\d\d)(?!\d)/);
  return named === yearSetting ? null : named;
}

function withoutOtherYears(line: string): string {
  return line.replace(REGULATION, ' ').replace(YEAR_RANGE, ' ');
}

/** A year that most of the targets with a year name without naming the setting's; a few may well lie in another year. */
function yearOfMostTargets(rows: readonly PlanRow[], yearSetting: number): number | null {
  const named = rows.map(({ target }) => yearsOf(target)).filter(years => years.length > 0);
  const others = named.filter(years => !years.includes(yearSetting));
  const targets = rows.filter(({ target }) => target.kind !== 'empty');
  if (others.length * 2 <= named.length || others.length * 3 < targets.length) return null;
  const best = mostFrequent(others.flat());
  return best !== null && others.filter(years => years.includes(best)).length * 2 > named.length
    ? best
    : null;
}

function firstYear(lines: readonly string[], pattern: RegExp): number | null {
  for (const line of lines) {
    const year = pattern.exec(line)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function yearOfTargets(rows: readonly PlanRow[]): number | null {
  return mostFrequent(rows.flatMap(({ target }) => yearsOf(target)));
}

/** Of equally frequent ones the first. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = year;
  }
  return best;
}

function yearsOf(target: PlanRow['target']): readonly number[] {
  if (target.kind === 'month') return [target.year];
  if (target.kind === 'date') return [target.date.year];
  if (target.kind !== 'text') return [];
  const words = cellText(target).replace(YEAR_RANGE, ' ').split(/\D+/);
  return words.filter(word => word.length === 4 && YEAR.test(word)).map(Number);
}
