import type { Deadline } from '../target-time/target-time.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';
import { targetPlace } from './row-decision.ts';

// December's report is due in the first months of the next year ("setiap tanggal 5 bulan berikutnya").
const LAST_MONTH_OF_TAIL = 3;

/** Targets with a deadline in another year than the plan's. */
export function checkTargetYears(context: CheckContext): readonly Finding[] {
  const { year, statedYear, rows } = context.plan;
  if (year === null) return [];
  return rows.flatMap(row => {
    const deadlines = context.targets.get(row.rowIndex)?.deadlines ?? [];
    const years = otherYears(deadlines, year);
    // Where the setting is what differs, the targets are not to blame.
    if (years.every(other => other === statedYear)) return [];
    const values = { year: years.join(', '), planYear: String(year) };
    return [makeFinding('target-other-year', targetPlace(context, row), values)];
  });
}

function otherYears(deadlines: readonly Deadline[], planYear: number): readonly number[] {
  const beginsInPlanYear = deadlines.some(({ date }) => date.year === planYear);
  const others = deadlines
    .filter(({ date }) => date.year !== planYear)
    .filter(
      ({ date }) => !(beginsInPlanYear && date.year === planYear + 1 && date.month <= LAST_MONTH_OF_TAIL),
    )
    .map(({ date }) => date.year);
  return others.filter((year, index) => others.indexOf(year) === index);
}
