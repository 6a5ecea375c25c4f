import { describe, expect, it } from 'vitest';
import {
  assess,
  day,
  deadline,
  document,
  file,
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
