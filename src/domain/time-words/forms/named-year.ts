import { type NamedYear, NO_YEAR } from '../time-point.ts';
import type { Token } from '../token.ts';

/** Pattern of a year behind a time: "2021", ", 2021", "-2021", "(2021)", "tahun 2021", "T.A. 2021", "tahun depan". */
export const YEAR_BEHIND = `(?:
  (?: comma | dash | slash | stop )? (?: year-unit | current )* (?: year | next-year ) (?! colon | year )
  | open (?: year-unit | current )* (?: year | next-year ) close
  | year-unit (?: next | previous | next-year | current )
)?`;

const NEXT_YEAR: NamedYear = { year: null, yearShift: 1 };
const YEAR_BEFORE: NamedYear = { year: null, yearShift: -1 };

/** The year that such a pattern found among the tokens; none when it found nothing. */
export function readNamedYear(tokens: readonly Token[]): NamedYear {
  let named = NO_YEAR;
  for (const { kind, values } of tokens) {
    if (kind === 'year') return { year: values[0] ?? null, yearShift: 0 };
    if (kind === 'next' || kind === 'next-year') named = NEXT_YEAR;
    else if (kind === 'previous' && named === NO_YEAR) named = YEAR_BEFORE;
  }
  return named;
}

/** The years of a list's times: a number stands beside the last only ("Triwulan IV, Triwulan I 2026"), a distance is meant for all. */
export function yearsOfList(named: NamedYear, length: number): NamedYear[] {
  const years: NamedYear[] = [];
  for (let index = 1; index <= length; index += 1)
    years.push(named.year === null || index === length ? named : NO_YEAR);
  return years;
}
