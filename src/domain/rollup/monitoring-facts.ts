import type { LkeEstimate } from '../overview/lke-estimate.ts';
import type { MonitoringFacts } from './data-line.ts';

/** Reports and promises behind an estimate of the LKE. */
export function describeMonitoring({ reports, promises }: LkeEstimate): MonitoringFacts {
  const { periodKind } = reports;
  const ended = reports.kind === 'counted' ? reports : { endedCount: 0, reportedCount: 0 };
  return {
    periodKind,
    endedCount: ended.endedCount,
    reportedCount: ended.reportedCount,
    promiseCount: promises.kind === 'none' ? 0 : promises.promiseCount,
    blankCount: promises.kind === 'unanswered' ? promises.blankCount : 0,
    closedCount: promises.kind === 'counted' ? promises.closedCount : null,
  };
}
