import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { CellValue } from '../../domain/plan/cell-value.ts';
import { parseTargetTime } from '../../domain/target-time/parse-target-time.ts';
import { EVENT_WORD, formatUnreadable } from '../../messages/target-function-id.ts';

/** The days that a target wording means for `ZI_TENGGAT`, or the sentence that stands in the cell instead. */
export function readTargetFunction(cell: CellValue, planYear: number | null): readonly PlainDate[] | string {
  const target = parseTargetTime({ cell, planYear, evidence: '', action: '' });
  if (target.deadlines.length > 0) return target.deadlines.map(({ date }) => date);
  return target.event === null ? formatUnreadable(target.problems) : EVENT_WORD;
}
