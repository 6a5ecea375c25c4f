import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import type { RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import {
  assess,
  assessOne,
  deadline,
  document,
  file,
  period,
  row,
  states,
} from '../../support/assessment-case.ts';

const JUNE_OCTOBER = [deadline('2021-06-30'), deadline('2021-10-31')];
const REPORT = document(1, 'Laporan monitoring dan evaluasi pelaksanaan WBS');
const REPORT_ROW = row(JUNE_OCTOBER, [REPORT]);
const report = (name: string, uploadedOn: string, extra = {}) =>
  file(name, uploadedOn, { documents: [1], ...extra });

function nextDue({ nextDue: date }: RowAssessment): string | null {
  return date && formatIsoDate(date);
}

describe('a row due in June and October', () => {
  it.each([
    [
      'nothing there, before the warning days',
      [],
      '2021-06-15',
      'upcoming upcoming',
      'upcoming',
      '2021-06-30',
    ],
    ['14 days before', [], '2021-06-16', 'due-soon upcoming', 'due-soon', '2021-06-30'],
    ['on its day it is not late yet', [], '2021-06-30', 'due-soon upcoming', 'due-soon', '2021-06-30'],
    ['the morning after', [], '2021-07-01', 'overdue upcoming', 'overdue', '2021-06-30'],
    [
      'uploaded in time',
      [report('lap.pdf', '2021-06-20')],
      '2021-07-01',
      'met upcoming',
      'upcoming',
      '2021-10-31',
    ],
    [
      'uploaded on 20 July: June, late',
      [report('lap.pdf', '2021-07-20')],
      '2021-08-01',
      'met-late upcoming',
      'upcoming',
      '2021-10-31',
    ],
    [
      'uploaded in the second half of the period: October, and June stays open',
      [report('lap.pdf', '2021-09-20')],
      '2021-10-01',
      'overdue met',
      'overdue',
      '2021-06-30',
    ],
    [
      'named for June, uploaded in September',
      [report('lap juni.pdf', '2021-09-20', { periods: [period('2021-06-01', '2021-06-30')] })],
      '2021-10-01',
      'met-late upcoming',
      'upcoming',
      '2021-10-31',
    ],
    [
      'Semester I belongs to June',
      [report('lap smt I.pdf', '2021-10-20', { periods: [period('2021-01-01', '2021-06-30')] })],
      '2021-11-01',
      'met-late overdue',
      'overdue',
      '2021-10-31',
    ],
    [
      'two named months serve both',
      [
        report('lap juni okt.pdf', '2021-10-20', {
          periods: [period('2021-06-01', '2021-06-30'), period('2021-10-01', '2021-10-31')],
        }),
      ],
      '2021-11-01',
      'met-late met',
      'done',
      null,
    ],
    [
      'after the last deadline: the last',
      [report('lap.pdf', '2021-12-20')],
      '2021-12-24',
      'overdue met-late',
      'overdue',
      '2021-06-30',
    ],
    [
      'a name after the last deadline: the last',
      [report('lap nov.pdf', '2021-12-01', { periods: [period('2021-11-01', '2021-11-30')] })],
      '2021-12-24',
      'overdue met-late',
      'overdue',
      '2021-06-30',
    ],
    [
      'an unknown name makes it partly',
      [file('IMG_2034.jpg', '2021-06-20')],
      '2021-07-01',
      'partly upcoming',
      'partly',
      '2021-10-31',
    ],
    [
      'a draft is no evidence',
      [report('konsep lap.pdf', '2021-06-20', { isDraft: true })],
      '2021-07-01',
      'overdue upcoming',
      'overdue',
      '2021-06-30',
    ],
    [
      'uploaded after the check date',
      [report('lap.pdf', '2021-07-02')],
      '2021-07-01',
      'overdue upcoming',
      'overdue',
      '2021-06-30',
    ],
    [
      'another year',
      [report('lap 2020.pdf', '2021-06-20', { years: [2020] })],
      '2021-07-01',
      'overdue upcoming',
      'overdue',
      '2021-06-30',
    ],
  ] as const)('%s', (_reason, files, checkDate, expectedStates, status, due) => {
    const assessment = assessOne(REPORT_ROW, files, checkDate);
    expect(states(assessment)).toBe(expectedStates);
    expect(assessment.status).toBe(status);
    expect(nextDue(assessment)).toBe(due);
  });
});

describe('a file that comes later', () => {
  const unnamed = report('lap.pdf', '2021-07-10');
  const named = report('lap juni.pdf', '2021-11-06', { periods: [period('2021-06-01', '2021-06-30')] });

  it('does not move an earlier one on to a deadline that was overdue', () => {
    expect(states(assessOne(REPORT_ROW, [unnamed], '2021-11-05'))).toBe('met-late overdue');
    expect(states(assessOne(REPORT_ROW, [unnamed, named], '2021-11-06'))).toBe('met-late overdue');
  });

  it('is placed before an unnamed one of the same day', () => {
    const sameDay = { ...named, uploadedOn: unnamed.uploadedOn };
    expect(states(assessOne(REPORT_ROW, [unnamed, sameDay], '2021-11-05'))).toBe('met-late met');
  });

  it('does not move the evidence of another row either', () => {
    const other = { ...row([deadline('2021-06-30')], [REPORT]), rowCode: 'V.9.a' };
    const abroad = { ...unnamed, code: 'V.9.a' };
    const [before] = assess([REPORT_ROW, other], [abroad], '2021-11-05');
    const [after] = assess([REPORT_ROW, other], [abroad, named], '2021-11-06');
    expect(before && states(before)).toBe('met-late overdue');
    expect(after && states(after)).toBe('met-late overdue');
  });
});

describe('rows without deadlines, and decisions', () => {
  const target = (event: string | null, isUnreadable: boolean) => ({
    deadlines: [],
    event,
    remainder: '',
    problems: isUnreadable ? [{ code: 'target-unreadable' as const, text: 'segera' }] : [],
  });

  it.each([
    ['event only', { target: target('apabila ada perubahan', false) }, 'event-bound'],
    ['unreadable', { target: target(null, true) }, 'needs-schedule'],
    ['an event beside an impossible day', { target: target('setiap ada rapat', true) }, 'needs-schedule'],
    ['empty', { target: target(null, false) }, 'needs-schedule'],
    ['decided although unreadable', { target: target(null, true), decision: 'done' }, 'done-by-decision'],
    ['not applicable', { decision: 'not-applicable' }, 'not-applicable'],
    ['postponed follows its schedule', { decision: 'postponed' }, 'overdue'],
    ['an event beside a deadline follows the deadline', {}, 'overdue'],
  ] as const)('%s', (_reason, extra, status) => {
    expect(assessOne({ ...REPORT_ROW, ...extra }, [], '2021-07-01').status).toBe(status);
  });

  it.each(['done', 'not-applicable'] as const)('closes every deadline by the decision %s', decision => {
    const assessment = assessOne({ ...REPORT_ROW, decision }, [], '2021-12-01');
    expect(assessment.nextDue).toBeNull();
    expect(assessment.lines).toEqual([]);
  });

  it('meets every deadline by the decision Selesai', () => {
    expect(states(assessOne({ ...REPORT_ROW, decision: 'done' }, [], '2021-12-01'))).toBe('met met');
  });
});
