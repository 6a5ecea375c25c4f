import { lastDayOfMonth } from '../calendar/plain-date.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import { buildQuestion, buildTargetTime } from './build-target-time.ts';
import { plainDeadline } from './lay-deadlines.ts';
import type { TargetTime } from './target-time.ts';

/**
 * The two months of a typed "3,12" that became the number 3.12, as an assumption; null for every other number. A
 * fraction .1 is a question: month 1 or 10. So is one shown with a trailing zero, which the format may have added.
 */
export function readDecimalMonths(
  { value, display }: { readonly value: number; readonly display: string },
  planYear: number | null,
): TargetTime | null {
  const shown = /^\s*(\d{1,2})[.,](\d{1,2})\s*$/.exec(display);
  const stored = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value));
  const digits = shown ?? stored;
  if (!digits || Number.isInteger(value)) return null;
  const text = display.trim() || String(value);
  const [first, second] = [Number(digits[1]), Number(digits[2])];
  if (/^1?0?$/.test(digits[2] ?? '') || /0$/.test(digits[2] ?? '')) {
    return buildQuestion({ code: 'target-number-ambiguous', text });
  }
  const areMonths = first >= 1 && first <= MONTHS_OF_YEAR && second >= 1 && second <= MONTHS_OF_YEAR;
  if (!areMonths) return buildQuestion({ code: 'target-unreadable', text });
  if (planYear === null) return buildQuestion({ code: 'target-year-unknown', text });
  return buildTargetTime(
    [first, second].map(month => ({
      ...plainDeadline(lastDayOfMonth(planYear, month)),
      assumption: 'decimal-months',
    })),
    null,
    '',
  );
}
