import { describe, expect, it } from 'vitest';
import { computeSpan } from '../../../src/domain/monev/report-span.ts';
import { categorizeRow } from '../../../src/domain/monev/row-category.ts';
import type { AssessedDeadline, RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import { assessed, reportedRow } from '../../support/reported-row.ts';

const YEAR_END = { month: 12, day: 31 };
const S1 = computeSpan({ kind: 'semester', year: 2021, index: 1 }, YEAR_END);
const S2 = computeSpan({ kind: 'semester', year: 2021, index: 2 }, YEAR_END);

function category(
  deadlines: AssessedDeadline[],
  span = S1,
  differences: Partial<RowAssessment> = {},
): string {
  return categorizeRow(reportedRow('I.4.a', deadlines, differences).assessment, span);
}

describe('categorizeRow', () => {
  it.each([
    ['Januari 2021, no file', [assessed('2021-01-31', 'overdue')], 'unmet'],
    [
      'one overdue month among met ones is the worst',
      [assessed('2021-01-31', 'met'), assessed('2021-02-28', 'overdue')],
      'unmet',
    ],
    ['Januari partly, Juni met', [assessed('2021-01-31', 'partly'), assessed('2021-06-30', 'met')], 'partly'],
    ['met late', [assessed('2021-01-31', 'met-late')], 'met-late'],
    ['met, with October to come', [assessed('2021-06-30', 'met'), assessed('2021-10-31', 'upcoming')], 'met'],
    [
      'Januari s/d Oktober runs through the semester',
      [assessed('2021-10-31', 'running', '2021-01-01')],
      'running',
    ],
    [
      'a range built late is still running in the first semester',
      [assessed('2021-10-31', 'overdue', '2021-01-01')],
      'running',
    ],
    ['Oktober 2021 only', [assessed('2021-10-31', 'upcoming')], 'upcoming'],
    ['Juni, not yet due on the check date', [assessed('2021-06-30', 'due-soon')], 'upcoming'],
    ['a later deadline that is met early decides nothing yet', [assessed('2021-10-31', 'met')], 'upcoming'],
  ])('%s', (_reason, deadlines, expected) => {
    expect(category(deadlines)).toBe(expected);
  });

  it('keeps an open deadline of the first semester in the second', () => {
    expect(category([assessed('2021-01-31', 'overdue')], S2)).toBe('unmet');
  });

  it('leaves out a row that was settled before the period', () => {
    expect(category([assessed('2021-01-31', 'met')], S2)).toBe('outside');
  });

  it('counts a row whose optional documents never came as bound to an event, in its own period', () => {
    const row = [assessed('2021-10-31', 'event-bound', '2021-01-01')];
    expect(category(row, S2, { status: 'event-bound' })).toBe('event-bound');
    expect(category(row, S1, { status: 'event-bound' })).toBe('running');
  });

  it('takes a row out by decision, whatever its deadlines', () => {
    expect(category([assessed('2021-01-31', 'overdue')], S1, { decision: 'not-applicable' })).toBe(
      'not-applicable',
    );
  });

  it('tells a row bound to an event from one without a readable schedule', () => {
    expect(category([], S1, { event: 'apabila ada perubahan' })).toBe('event-bound');
    expect(category([], S1)).toBe('needs-schedule');
  });
});

describe('computeSpan', () => {
  it('lets what falls due after the unit’s own year end belong to the next year', () => {
    const yearEnd = { month: 12, day: 15 };
    const second = computeSpan({ kind: 'semester', year: 2021, index: 2 }, yearEnd);
    const next = computeSpan({ kind: 'semester', year: 2022, index: 1 }, yearEnd);
    expect(second.last).toEqual({ year: 2021, month: 12, day: 15 });
    expect(next.first).toEqual({ year: 2021, month: 12, day: 16 });
    expect(category([assessed('2021-12-31', 'overdue')], second)).toBe('upcoming');
  });
});
