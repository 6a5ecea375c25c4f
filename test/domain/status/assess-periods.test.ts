import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import type { RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import {
  assessOne,
  day,
  deadline,
  document,
  file,
  monthly,
  note,
  period,
  row,
  states,
} from '../../support/assessment-case.ts';

const report = (name: string, uploadedOn: string, extra = {}) =>
  file(name, uploadedOn, { documents: [1], ...extra });

function nextDue({ nextDue: date }: RowAssessment): string | null {
  return date && formatIsoDate(date);
}

describe('a monthly report with ten days of grace', () => {
  const MONTHLY_ROW = row(monthly(10), [document(1, 'Laporan bulanan PPID')]);

  it.each([
    ['January is written in February', [report('lap.pdf', '2021-02-10')], '2021-02-11', 'met', '2021-03-10'],
    [
      'after the grace it is late',
      [report('lap jan.pdf', '2021-02-11', { periods: [period('2021-01-01', '2021-01-31')] })],
      '2021-02-12',
      'met-late',
      '2021-03-10',
    ],
    ['within the grace nothing is overdue', [], '2021-02-10', 'due-soon', '2021-02-10'],
    ['on the eleventh it is', [], '2021-02-11', 'overdue', '2021-02-10'],
    [
      'older gaps are not filled: uploaded 20 April counts for April',
      [report('lap.pdf', '2021-04-20')],
      '2021-04-21',
      'overdue',
      '2021-02-10',
    ],
  ] as const)('%s', (_reason, files, checkDate, january, due) => {
    const assessment = assessOne(MONTHLY_ROW, files, checkDate);
    expect(assessment.deadlines[0]?.state).toBe(january);
    expect(nextDue(assessment)).toBe(due);
  });

  it('gives each of two unnamed reports of one day its own month', () => {
    const files = [report('lap.pdf', '2021-03-05'), report('lap (1).pdf', '2021-03-05')];
    expect(
      states(assessOne(MONTHLY_ROW, files, '2021-04-11'))
        .split(' ')
        .slice(0, 4),
    ).toEqual(['overdue', 'met', 'met', 'upcoming']);
  });
});

describe('a range "Januari s/d Oktober"', () => {
  const WINDOW = [deadline('2021-10-31', { windowStart: day('2021-01-01'), assumption: 'range-end' })];
  const WINDOW_ROW = row(WINDOW, [document(1, 'Daftar hadir Ka. Balai')]);

  it.each([
    ['before it begins', [], '2020-12-20', 'upcoming'],
    ['inside, nothing there', [], '2021-05-01', 'running'],
    ['inside, all there: not met before its day', [report('dh.pdf', '2021-02-01')], '2021-05-01', 'running'],
    ['near its end, nothing there', [], '2021-10-20', 'due-soon'],
    ['near its end, all there', [report('dh.pdf', '2021-02-01')], '2021-10-20', 'running'],
    ['on its day, all there', [report('dh.pdf', '2021-02-01')], '2021-10-31', 'met'],
    ['past, nothing there', [], '2021-11-01', 'overdue'],
    ['past, unknown name there', [file('scan0001.pdf', '2021-03-03')], '2021-11-01', 'partly'],
  ] as const)('%s', (_reason, files, checkDate, state) => {
    expect(states(assessOne(WINDOW_ROW, files, checkDate))).toBe(state);
  });

  it('has no TENGGAT once a file counts', () => {
    expect(assessOne(WINDOW_ROW, [report('dh.pdf', '2021-02-01')], '2021-05-01').nextDue).toBeNull();
  });
});

describe('labelled deadlines "RKT Bln Februari 2021, PK Januari 2021"', () => {
  const RENSTRA = document(1, 'Renstra', { repeats: 'once' });
  const RKT = document(2, 'RKT', { repeats: 'once' });
  const PK = document(3, 'Penetapan Kinerja', { repeats: 'once' });
  const LABELLED = row(
    [deadline('2021-01-31', { label: 'PK' }), deadline('2021-02-28', { label: 'RKT' })],
    [RENSTRA, RKT, PK],
    { documentsByDeadline: [[PK], [RENSTRA, RKT]] },
  );

  it('puts RKT on February even when it is uploaded on 5 January', () => {
    const assessment = assessOne(LABELLED, [file('rkt.pdf', '2021-01-05', { documents: [2] })], '2021-03-01');
    expect(states(assessment)).toBe('overdue partly');
    expect(assessment.status).toBe('overdue');
  });

  it('is done when each has come by its day', () => {
    const files = [
      file('pk.pdf', '2021-01-20', { documents: [3] }),
      file('renstra.pdf', '2021-01-20', { documents: [1] }),
      file('rkt.pdf', '2021-02-20', { documents: [2] }),
    ];
    expect(states(assessOne(LABELLED, files, '2021-03-01'))).toBe('met met');
  });

  it('lets a person match a file to the document that a label stands for', () => {
    const made = document(4, 'IKU', { repeats: 'once' });
    const one = row([deadline('2021-01-31', { label: 'IKU' })], [RENSTRA, RKT, PK], {
      documentsByDeadline: [[made]],
    });
    const extras = { fileNotes: [['I.1.a|scan.pdf', note({ match: '4' })] as const] };
    expect(states(assessOne(one, [file('scan.pdf', '2021-01-05')], '2021-02-01', extras))).toBe('met');
  });

  it('takes any file of either period where labels share a day', () => {
    const shared = row(
      [deadline('2021-01-31', { label: 'PK' }), deadline('2021-01-31', { label: 'RKT' })],
      [],
    );
    expect(states(assessOne(shared, [file('x.pdf', '2021-01-05')], '2021-03-01'))).toBe('met met');
  });
});

describe('days of grace', () => {
  const stated = deadline('2021-02-28');
  const mixed = [...monthly(1), stated, ...monthly(3).slice(2)];

  it.each([
    ['a recurring report at a day of its own among recurring ones', mixed, 'month', '2021-03-10'],
    ['another paper there', mixed, null, '2021-02-28'],
    ['a recurring report in a row of stated days only', [stated], 'month', '2021-02-28'],
  ] as const)('%s', (_reason, deadlines, cadence, dueOn) => {
    const one = row(deadlines, [document(1, 'Laporan bulanan', { cadence })]);
    const found = assessOne(one, [], '2021-03-05').deadlines.find(({ deadline: at }) => at === stated);
    expect(found?.dueOn).toEqual(day(dueOn));
  });
});
