// Of a day and a month without a year; "24/7" is no day.
const DAY_AND_MONTH = /(?:^|[^\d/])(?!24\/7)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])/;
const SHORT_CODE = /\bb\s?[369](?!\d)/i;
const PERIOD_CODE = /\bb\s?(?:0[369]|12)(?!\d)/i;
const SCHOOL_YEAR = /\b(?:t\.?\s?[pa]|tahun\s+(?:pelajaran|ajaran|akademik))\.?\s*20\d\d\s*\/\s*(?:20)?\d\d/i;
const SEMESTER = /\b(?:semester|smt|sem)\b/i;

/**
 * Whether what no form has read of a text names a time too: "15/4" behind a day, "B3" beside "B12", the school year of a
 * semester, which begins in July.
 */
export function leavesTimesOver(text: string, remainder: string): boolean {
  if (remainder === '') return false;
  if (DAY_AND_MONTH.test(remainder)) return true;
  if (SHORT_CODE.test(remainder) && PERIOD_CODE.test(text)) return true;
  return SCHOOL_YEAR.test(remainder) && SEMESTER.test(text);
}
