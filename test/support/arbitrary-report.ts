import fc from 'fast-check';
import { formatIsoDate, lastDayOfMonth } from '../../src/domain/calendar/plain-date.ts';
import type { PreviousReport } from '../../src/domain/monev/follow-ups.ts';
import type { MonevReport } from '../../src/domain/monev/monev-report.ts';
import { reportOn } from './example-report.ts';
import { assessed, reportedRow } from './reported-row.ts';

const DEADLINE = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    state: fc.constantFrom(
      'met',
      'met-late',
      'partly',
      'overdue',
      'due-soon',
      'running',
      'upcoming',
      'event-bound',
    ),
    isRange: fc.boolean(),
  })
  .map(({ month, state, isRange }) =>
    assessed(formatIsoDate(lastDayOfMonth(2021, month)), state, isRange ? '2021-01-01' : null),
  );

/** Codes of the rows of a report, in the order of the plan. */
const CODES = ['I.1.a', 'I.1.b', 'I.4.a', 'II.3.b', 'IV.2.c', 'VI.2.c'] as const;

const REPORTED = fc.subarray([...CODES]).chain(codes =>
  fc.tuple(
    ...codes.map(code =>
      fc
        .record({
          deadlines: fc.array(DEADLINE, { maxLength: 4 }),
          decision: fc.constantFrom(null, 'done' as const, 'not-applicable' as const, 'postponed' as const),
          event: fc.constantFrom(null, 'apabila ada perubahan'),
        })
        .map(({ deadlines, ...rest }) =>
          reportedRow(code, deadlines, { ...rest, rowIndex: 5 + CODES.indexOf(code) }),
        ),
    ),
  ),
);

/** Reports of S1 2021 as of 5 July 2021, on some rows of a plan. */
export function arbitraryReport(previous: PreviousReport | null = null): fc.Arbitrary<MonevReport> {
  return REPORTED.map(rows => reportOn(rows, previous));
}
