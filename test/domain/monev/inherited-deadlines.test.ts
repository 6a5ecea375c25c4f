import { describe, expect, it } from 'vitest';
import type { PreviousReport } from '../../../src/domain/monev/follow-ups.ts';
import { listInherited } from '../../../src/domain/monev/inherited-deadlines.ts';
import type { EarlierReport } from '../../../src/domain/monev/monev-report.ts';
import type { AssessedDeadline, RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import { reportOf } from '../../support/report-document.ts';
import { assessed, day, reportedRow } from '../../support/reported-row.ts';

const SECOND = { first: day('2021-07-01'), last: day('2021-12-31') };

/** The report of the first semester, drawn on a day, that calls the row short or not. */
function earlier(checkDate: string, isShort = false): EarlierReport {
  return {
    last: day('2021-06-30'),
    checkDate: day(checkDate),
    shortCodes: new Set(isShort ? ['I.4.a'] : []),
  };
}

function inherited(
  deadlines: AssessedDeadline[],
  before: EarlierReport | null = null,
  differences: Partial<RowAssessment> = {},
): readonly AssessedDeadline[] {
  const { assessment } = reportedRow('I.4.a', deadlines, differences);
  return listInherited(assessment, { ...SECOND, earlier: before });
}

/** Due on the first day, within its grace until the second. */
function withGrace(date: string, dueOn: string, state: AssessedDeadline['state'], metOn: string | null) {
  return { ...assessed(date, state, null, metOn), dueOn: day(dueOn) };
}

describe('what a period inherits, by its days alone', () => {
  it.each([
    ['Maret, without a file', assessed('2021-03-31', 'overdue'), true],
    ['Maret, some documents there', assessed('2021-03-31', 'partly'), true],
    [
      'Juni with grace to 10 July, not yet judged',
      withGrace('2021-06-30', '2021-07-10', 'due-soon', null),
      true,
    ],
    ['Maret, its file came on 10 August', assessed('2021-03-31', 'met-late', null, '2021-08-10'), true],
    [
      'Maret, its file came on the first of July',
      assessed('2021-03-31', 'met-late', null, '2021-07-01'),
      true,
    ],
    ['Februari, its file came in May', assessed('2021-02-28', 'met-late', null, '2021-05-02'), false],
    ['Maret, in time', assessed('2021-03-31', 'met', null, '2021-03-20'), false],
    ['Juni in its days of grace', withGrace('2021-06-30', '2021-07-10', 'met', '2021-07-05'), false],
    ['nothing had to be proved', assessed('2021-03-31', 'event-bound'), false],
    ['September is of the period itself', assessed('2021-09-30', 'overdue'), false],
    [
      'of the year before, its file came in August',
      assessed('2020-02-29', 'met-late', null, '2021-08-03'),
      true,
    ],
  ])('%s', (_reason, deadline, expected) => {
    expect(inherited([deadline])).toEqual(expected ? [deadline] : []);
  });
});

describe('what a period inherits from the report before it', () => {
  it.each([
    [
      'Juni, met in its days of grace after the report was drawn',
      withGrace('2021-06-30', '2021-07-10', 'met', '2021-07-08'),
      earlier('2021-07-06'),
      true,
    ],
    [
      'Juni, met in its days of grace before the report was drawn',
      withGrace('2021-06-30', '2021-07-10', 'met', '2021-07-05'),
      earlier('2021-07-06'),
      false,
    ],
    [
      'called unmet in May, met late in June',
      assessed('2021-04-30', 'met-late', null, '2021-06-10'),
      earlier('2021-05-20', true),
      true,
    ],
    [
      'the report was drawn before June was over, June met in time',
      assessed('2021-06-30', 'met', null, '2021-06-28'),
      earlier('2021-06-15'),
      true,
    ],
    [
      'a range ran when the report was drawn',
      assessed('2021-06-30', 'met', '2021-01-01', '2021-05-01'),
      earlier('2021-06-15'),
      true,
    ],
    [
      'called unmet, then a file of February was moved into the folder',
      assessed('2021-02-28', 'met', null, '2021-02-10'),
      earlier('2021-07-06', true),
      true,
    ],
    [
      'counted as met in the report',
      assessed('2021-02-28', 'met', null, '2021-02-10'),
      earlier('2021-07-06'),
      false,
    ],
  ])('%s', (_reason, deadline, before, expected) => {
    expect(inherited([deadline], before)).toEqual(expected ? [deadline] : []);
  });

  it('takes what was called unmet and was then closed by a decision, once', () => {
    const closed = assessed('2021-02-28', 'met');
    const decision = { decision: 'done' } as const;
    expect(inherited([closed], earlier('2021-07-06', true), decision)).toEqual([closed]);
    expect(inherited([closed], earlier('2021-07-06'), decision)).toEqual([]);
  });

  it('takes of several deadlines those that were open', () => {
    const [january, march] = [
      assessed('2021-01-31', 'met', null, '2021-01-20'),
      assessed('2021-03-31', 'met-late', null, '2021-08-10'),
    ];
    expect(inherited([january, march], earlier('2021-07-06', true))).toEqual([march]);
  });

  it('says nothing about a period that the report does not reach', () => {
    const ofMarch = { ...earlier('2021-04-05'), last: day('2021-03-31') };
    expect(inherited([assessed('2021-05-31', 'met', null, '2021-05-20')], ofMarch)).toEqual([]);
  });
});

describe('the report of a later period', () => {
  const line = {
    originPeriod: 'S1-2021',
    planYear: 2021,
    shownCode: '',
    indicator: '',
    found: 'Belum terpenuhi',
    promise: '',
    owner: '',
    until: '',
    isShort: true,
  };
  const previous: PreviousReport = {
    period: { kind: 'semester', year: 2021, index: 1 },
    checkDate: day('2021-07-06'),
    lines: ['I.1.a', 'I.1.b', 'I.1.c'].map(rowCode => ({ ...line, rowCode, shownCode: rowCode })),
    followUps: [],
  };
  const rows = [
    reportedRow('I.1.a', [assessed('2021-03-31', 'met-late', null, '2021-08-10')]),
    reportedRow('I.1.b', [assessed('2021-02-28', 'met')], { decision: 'done' }),
    reportedRow('I.1.c', [assessed('2021-02-28', 'met', null, '2021-02-10')]),
    reportedRow('I.1.d', [assessed('2021-02-28', 'met', null, '2021-02-10')]),
  ];
  const report = reportOf(rows, { code: 'S2-2021', checkDate: '2021-12-31', previous });

  it('counts what the last one called unmet, in its tables, its matrix and its follow-up alike', () => {
    const stated = report.followUps.map(({ rowCode, stateNow }) => [rowCode, stateNow?.category]);
    expect(stated).toEqual([
      ['I.1.a', 'met-late'],
      ['I.1.b', 'met'],
      ['I.1.c', 'met'],
    ]);
    expect(report.lines.map(({ rowCode, category }) => [rowCode, category])).toEqual(stated);
    expect(report.lines.flatMap(({ deadlines }) => deadlines.map(one => one.isFromBefore))).toEqual([
      true,
      true,
      true,
    ]);
    expect(report.summary.total).toMatchObject({ dueCount: 3, metCount: 3 });
    expect(report.summary).toMatchObject({
      dueDeadlineCount: 3,
      metDeadlineCount: 3,
      hasOpenFromBefore: true,
    });
    expect(report.omitted.map(({ rowCode, reason }) => [rowCode, reason.code])).toEqual([
      ['I.1.d', 'settled-before'],
    ]);
  });

  it('asks a report of another year’s plan about nothing', () => {
    const foreign = { ...previous, lines: previous.lines.map(one => ({ ...one, planYear: 2020 })) };
    const { lines } = reportOf(rows, { code: 'S2-2021', checkDate: '2021-12-31', previous: foreign });
    expect(lines.map(({ rowCode }) => rowCode)).toEqual(['I.1.a']);
  });
});
