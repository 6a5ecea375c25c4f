import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import type { RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import {
  assess,
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

describe('one document in several rows', () => {
  const renstraRow = (rowCode: string, number: number, title: string) =>
    row([deadline('2021-02-28')], [document(number, title, { repeats: 'once' })], { rowCode });
  const RENSTRA_ROWS = [
    renstraRow('IV.1.b', 1, 'Dokumen RENSTRA'),
    renstraRow('IV.2.a', 2, 'Renstra'),
    renstraRow('IV.2.b', 1, 'Rencana Strategis'),
    renstraRow('IV.2.c', 1, 'Renstra'),
    renstraRow('IV.2.d', 1, 'renstra.'),
  ];

  it('is proved in all five by one Renstra, and counted where it lies', () => {
    const files = [file('renstra.pdf', '2021-02-01', { code: 'IV.2.a', documents: [2] })];
    const assessments = assess(RENSTRA_ROWS, files, '2021-03-01');
    expect(assessments.map(({ status }) => status)).toEqual(Array(5).fill('done'));
    expect(assessments.map(({ fileCount }) => fileCount)).toEqual([0, 1, 0, 0, 0]);
    expect(assessments[0]?.deadlines[0]?.documents[0]?.presentIn).toBe('IV.2.a');
    expect(assessments[1]?.deadlines[0]?.documents[0]?.presentIn).toBeNull();
    expect(assessments[4]?.lines[0]?.status).toEqual({ code: 'present-elsewhere', rowCode: 'IV.2.a' });
  });

  it('does not share papers of which only the kind is named', () => {
    const rows = ['I.3.a', 'VI.2.a'].map(rowCode =>
      row([deadline('2021-07-31')], [document(1, 'Notulen rapat')], { rowCode }),
    );
    const files = [file('notulen.pdf', '2021-07-01', { code: 'I.3.a', documents: [1] })];
    expect(assess(rows, files, '2021-08-01').map(({ status }) => status)).toEqual(['done', 'overdue']);
  });

  it('leaves October open when both rows hold a copy of the June report', () => {
    const rows = ['V.4.b', 'V.4.c'].map(rowCode => ({ ...REPORT_ROW, rowCode }));
    const files = [
      report('lap.pdf', '2021-07-05', { code: 'V.4.b', id: 'a' }),
      report('lap.pdf', '2021-07-06', { code: 'V.4.c', id: 'b' }),
    ];
    expect(assess(rows, files, '2021-11-01').map(states)).toEqual(['met-late overdue', 'met-late overdue']);
  });

  it.each([
    ['the same day', '2021-10-31', {}, 'met'],
    ['an earlier day: it was written for another occasion', '2021-06-30', {}, 'overdue'],
    ['a later day: the report of October is none of December', '2021-12-31', {}, 'upcoming'],
    ['a window that holds the day', '2021-12-31', { windowStart: day('2021-01-01') }, 'running'],
  ] as const)('lets a report prove another row on %s', (_reason, date, extra, state) => {
    const rows = [REPORT_ROW, { ...row([deadline(date, extra)], [REPORT]), rowCode: 'V.9.a' }];
    const files = [report('lap okt.pdf', '2021-10-20', { periods: [period('2021-10-01', '2021-10-31')] })];
    const [home, other] = assess(rows, files, '2021-11-01');
    expect(home && states(home)).toBe('overdue met');
    expect(other && states(other)).toBe(state);
    expect(other?.deadlines[0]?.documents[0]?.presentIn).toBe(
      state === 'met' || state === 'running' ? REPORT_ROW.rowCode : null,
    );
  });

  it('lets a paper of which there is one a year prove rows of other months', () => {
    const rows = [
      row([deadline('2021-02-28')], [document(1, 'LAKIN 2021')], { rowCode: 'IV.2.e' }),
      row([deadline('2021-03-31')], [document(1, 'Dokumen LAKIN')], { rowCode: 'IV.2.f' }),
    ];
    const files = [file('lakin.pdf', '2021-02-01', { code: 'IV.2.e', documents: [1] })];
    expect(assess(rows, files, '2021-04-01').map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('says that what lies elsewhere came late', () => {
    const files = [file('renstra.pdf', '2021-03-05', { code: 'IV.2.a', documents: [2] })];
    const [first] = assess(RENSTRA_ROWS, files, '2021-04-01');
    expect(first?.lines[0]?.status).toEqual({ code: 'present-elsewhere', rowCode: 'IV.2.a', isLate: true });
  });

  it('takes a document from an event-bound row', () => {
    const event = row([], [document(1, 'LAKIN 2021')], {
      rowCode: 'IV.2.g',
      target: { deadlines: [], event: 'Adanya undangan Workshop', remainder: '', problems: [] },
    });
    const due = row([deadline('2021-02-28')], [document(1, 'LAKIN 2021 tepat waktu')], { rowCode: 'IV.2.e' });
    const files = [file('lakin 2021.pdf', '2021-02-01', { code: 'IV.2.g', documents: [1], years: [2021] })];
    expect(assess([event, due], files, '2021-03-01').map(({ status }) => status)).toEqual([
      'event-bound',
      'done',
    ]);
  });

  it('does not take a draft or a returned file', () => {
    const files = [file('renstra.pdf', '2021-02-01', { code: 'IV.2.a', documents: [2] })];
    const fileNotes = [['IV.2.a|renstra.pdf', note({ verification: 'returned' })] as const];
    const assessments = assess(RENSTRA_ROWS, files, '2021-03-01', { fileNotes });
    expect(assessments.map(({ status }) => status)).toEqual(Array(5).fill('overdue'));
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
