import { listDeadlineRuns } from '../../src/domain/target-time/deadline-runs.ts';
import type { TargetTime } from '../../src/domain/target-time/target-time.ts';
import { formatTargetTime as format } from '../../src/messages/target-time-id.ts';

/** The words of JADWAL TERBACA for a target. */
export function formatTargetTime(target: TargetTime): string {
  return format(target, listDeadlineRuns(target.deadlines));
}
