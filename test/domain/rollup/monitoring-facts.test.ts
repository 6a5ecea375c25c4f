import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpStatus } from '../../../src/domain/monev/follow-ups.ts';
import { summarizeRows } from '../../../src/domain/monev/summarize-rows.ts';
import { estimateLke } from '../../../src/domain/overview/lke-estimate.ts';
import type { MonitoringFacts } from '../../../src/domain/rollup/data-line.ts';
import { describeMonitoring } from '../../../src/domain/rollup/monitoring-facts.ts';
import { day } from '../../support/reported-row.ts';

const NOTHING = summarizeRows([], { first: day('2022-01-01'), last: day('2022-12-31') }).total;

const SOURCES = fc.record({
  checkDate: fc.constantFrom('2022-03-01', '2022-07-05', '2022-12-30', '2023-01-10').map(day),
  reports: fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('semester' as const),
        year: fc.constant(2022),
        index: fc.integer({ min: 1, max: 2 }),
      }),
      fc.record({
        kind: fc.constant('quarter' as const),
        year: fc.constant(2022),
        index: fc.integer({ min: 1, max: 4 }),
      }),
    ),
    { maxLength: 5 },
  ),
  promises: fc.array(
    fc.record({
      status: fc.constantFrom<FollowUpStatus | null>('closed', 'not-started', 'impossible', null),
    }),
    { maxLength: 5 },
  ),
});

/** The letters of the page once more, from the columns alone. */
function lettersOf({
  endedCount,
  reportedCount,
  promiseCount,
  blankCount,
  closedCount,
}: MonitoringFacts): unknown {
  const extent = reportedCount === endedCount ? 'all' : reportedCount > 0 ? 'some' : 'none';
  const share = (closedCount ?? 0) / promiseCount;
  const letter = share === 1 ? 'A' : share > 0.5 ? 'B' : share > 0 ? 'C' : 'D';
  return {
    reports: endedCount === 0 ? 'unknown' : extent,
    promises: promiseCount === 0 ? 'none' : blankCount > 0 ? `unanswered ${blankCount}` : letter,
  };
}

describe('reports and promises of Data ZI', () => {
  it('give the answers that Ringkasan ZI estimates', () => {
    fc.assert(
      fc.property(SOURCES, sources => {
        const estimate = estimateLke({
          ...sources,
          planYear: 2022,
          total: NOTHING,
          isCounted: true,
          acceptedFileCount: 0,
          countedFileCount: 0,
        });
        const { reports, promises } = estimate;
        expect(lettersOf(describeMonitoring(estimate))).toEqual({
          reports: reports.kind === 'unknown' ? 'unknown' : reports.extent,
          promises:
            promises.kind === 'counted'
              ? promises.letter
              : promises.kind === 'none'
                ? 'none'
                : `unanswered ${promises.blankCount}`,
        });
      }),
      { numRuns: 300 },
    );
  });
});
