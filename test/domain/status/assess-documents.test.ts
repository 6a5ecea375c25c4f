import { describe, expect, it } from 'vitest';
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

const JUNE_OCTOBER = [deadline('2021-06-30'), deadline('2021-10-31')];
const report = (name: string, uploadedOn: string, extra = {}) =>
  file(name, uploadedOn, { documents: [1], ...extra });

describe('a paper needed once', () => {
  const DECREE_ROW = row(JUNE_OCTOBER, [document(1, 'SK Tim SPIP', { repeats: 'once' })]);

  it.each([
    ['there in May it counts for October too', '2021-05-10', 'met met'],
    ['there in September it closes June, late', '2021-09-20', 'met-late met'],
    ['there in November it is late for both', '2021-11-20', 'met-late met-late'],
  ])('%s', (_reason, uploadedOn, expected) => {
    expect(states(assessOne(DECREE_ROW, [report('sk.pdf', uploadedOn)], '2021-12-01'))).toBe(expected);
  });

  it('counts only from where a person puts it', () => {
    const extras = { fileNotes: [['I.1.a|sk.pdf', note({ match: '1 Oktober' })] as const] };
    expect(states(assessOne(DECREE_ROW, [report('sk.pdf', '2021-05-10')], '2021-12-01', extras))).toBe(
      'overdue met',
    );
  });
});

describe('several documents', () => {
  const MEETING = row(
    [deadline('2021-07-31')],
    [document(1, 'Undangan rapat'), document(2, 'Daftar hadir'), document(3, 'Notulen', { optional: true })],
  );

  it.each([
    ['one of two', [report('und.pdf', '2021-07-05')], 'partly'],
    ['both, the optional one missing', [file('und, absen.pdf', '2021-07-05', { documents: [1, 2] })], 'met'],
    [
      'late by its last',
      [report('und.pdf', '2021-07-05'), file('dh.pdf', '2021-08-02', { documents: [2] })],
      'met-late',
    ],
    ['only the optional one', [file('notulen.pdf', '2021-07-05', { documents: [3] })], 'partly'],
  ])('%s', (_reason, files, state) => {
    expect(states(assessOne(MEETING, files, '2021-08-05'))).toBe(state);
  });

  it('is met by one file when the setting says so', () => {
    const extras = { settings: { requirement: 'one-file' as const } };
    expect(states(assessOne(MEETING, [file('scan.pdf', '2021-07-05')], '2021-08-05', extras))).toBe('met');
    expect(states(assessOne(MEETING, [file('scan.pdf', '2021-08-02')], '2021-08-05', extras))).toBe(
      'met-late',
    );
  });

  it('is neither overdue nor done where everything is optional and nothing came', () => {
    const optional = row([deadline('2021-07-31')], [document(1, 'Laporan', { optional: true })]);
    const assessment = assessOne(optional, [], '2021-08-05');
    expect([assessment.status, assessment.nextDue]).toEqual(['event-bound', null]);
    expect(states(assessOne(optional, [], '2021-01-05'))).toBe('upcoming');
    const reported = assessOne(optional, [report('laporan.pdf', '2021-07-05')], '2021-08-05');
    expect(reported.status).toBe('done');
  });

  it('needs any one file where the plan names no document', () => {
    const open = row([deadline('2021-07-31')], []);
    expect(states(assessOne(open, [file('scan.pdf', '2021-07-05')], '2021-08-05'))).toBe('met');
    expect(states(assessOne(open, [], '2021-08-05'))).toBe('overdue');
  });
});

describe('a paper that is carried on', () => {
  const BOTH = [document(1, 'SK Tim', { repeats: 'once' }), document(2, 'Laporan bulanan')];
  const decree = file('sk.pdf', '2021-01-20', { documents: [1] });

  it.each([
    [
      'is some file where it was due, and none for the reports after it',
      3,
      [decree],
      {},
      'partly overdue overdue',
    ],
    [
      'lets a month with its report be met',
      2,
      [
        decree,
        file('lap.pdf', '2021-02-20', { documents: [2], periods: [period('2021-02-01', '2021-02-28')] }),
      ],
      {},
      'partly met',
    ],
    [
      'does not meet later months with "satu berkas" either',
      2,
      [decree],
      { requirement: 'one-file' },
      'met overdue',
    ],
  ] as const)('%s', (_reason, months, files, settings, expected) => {
    const assessment = assessOne(row(monthly(months), BOTH), files, '2021-06-01', { settings });
    expect(states(assessment)).toBe(expected);
  });

  it('is some file where nothing else is due', () => {
    const decrees = [document(1, 'SK Tim', { repeats: 'once' }), document(2, 'SOP', { repeats: 'once' })];
    const assessment = assessOne(row(JUNE_OCTOBER, decrees), [decree], '2021-11-01');
    expect(states(assessment)).toBe('partly partly');
  });

  it('leaves TENGGAT at the first month without a file of its own', () => {
    expect(assessOne(row(monthly(3), BOTH), [decree], '2021-06-01').nextDue).toEqual(day('2021-03-10'));
  });
});
