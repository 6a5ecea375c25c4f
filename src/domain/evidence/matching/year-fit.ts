import type { NamedPeriod } from '../file-match.ts';
import { type DocumentProfile, isSameDocument } from './document-profile.ts';
import type { YearSpan } from './name-years.ts';

/** What a name says of years. */
export interface NameYears {
  readonly years: readonly number[];
  readonly periods: readonly NamedPeriod[];
  readonly planYear: number | null;
  readonly span: YearSpan | null;
}

/**
 * Whether the years of a name can belong to the document at one of its deadlines: the plan's year, a year of the
 * document, the year before for documents that look back, the last month of the year before, a period of the year after.
 */
export function fitsYears(
  name: NameYears,
  profile: DocumentProfile,
  siblings: readonly DocumentProfile[],
): boolean {
  const { years, periods, planYear } = name;
  if (isOtherSpan(name, profile)) return false;
  if (profile.years.some(year => years.includes(year))) return true;
  const isRival = (sibling: DocumentProfile): boolean =>
    sibling !== profile && isSameDocument(sibling, profile);
  if (years.length === 0)
    return (
      planYear === null ||
      profile.years.length === 0 ||
      profile.years.includes(planYear) ||
      !siblings.some(isRival)
    );
  if (planYear === null) return profile.years.length === 0;
  if (profile.years.length > 0 && !profile.years.includes(planYear)) return false;
  const isOfYears = (sibling: DocumentProfile): boolean => sibling.years.some(year => years.includes(year));
  if (siblings.some(sibling => isOfYears(sibling) && isRival(sibling))) return false;
  if (years.includes(planYear)) return true;
  if (years.includes(planYear - 1))
    return (
      isLookingBack(profile) || (!profile.isOnce && periods.some(period => isLastOf(planYear - 1, period)))
    );
  return periods.some(({ last }) => last.year === planYear + 1);
}

// "Rekap kehadiran Desember 2023" is what a plan of 2024 may ask for on 10 January; its deadline decides.
function isLastOf(year: number, { last }: NamedPeriod): boolean {
  return last.year === year && last.month === 12;
}

// "Renstra 2015-2019" is another paper than the one of 2020-2024, and none that holds the plan's year.
function isOtherSpan({ span, planYear }: NameYears, profile: DocumentProfile): boolean {
  if (!span) return false;
  if (profile.span) return span.first !== profile.span.first || span.last !== profile.span.last;
  return planYear !== null && (planYear < span.first || planYear > span.last);
}

// LAKIN, SKP, DUPAK and a yearly report are written after the year that they are about.
const LOOKING_BACK: ReadonlySet<string> = new Set(['#lakin', '#skp', '#dupak']);

function isLookingBack({ kindKey, subject, isAboutTimeBefore }: DocumentProfile): boolean {
  return (
    isAboutTimeBefore || LOOKING_BACK.has(kindKey ?? '') || (kindKey === '#report' && subject.has('tahunan'))
  );
}
