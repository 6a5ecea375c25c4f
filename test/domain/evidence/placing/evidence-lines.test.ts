import { describe, expect, it } from 'vitest';
import {
  assess,
  assessOne,
  deadline,
  document,
  file,
  lineTexts,
  monthly,
  row,
} from '../../../support/assessment-case.ts';

const JUNE_OCTOBER = [deadline('2021-06-30'), deadline('2021-10-31')];
const MEETING_ROW = row(JUNE_OCTOBER, [document(1, 'Undangan rapat monev'), document(2, 'Notulen')]);
const invitation = (name: string, uploadedOn: string, extra = {}) =>
  file(name, uploadedOn, { documents: [1], ...extra });

describe('lines of files', () => {
  it.each([
    ['in time', invitation('und.pdf', '2021-06-10'), '2021-06-30 1 und.pdf present'],
    ['late', invitation('und.pdf', '2021-07-08'), '2021-06-30 1 und.pdf present-late'],
    [
      'unknown name, in its period',
      file('IMG_2034.jpg', '2021-06-10'),
      '2021-06-30 - IMG_2034.jpg other:unknown-name',
    ],
    [
      'a draft serves no deadline',
      invitation('konsep und.pdf', '2021-06-10', { isDraft: true }),
      '- - konsep und.pdf other:draft',
    ],
    [
      'another year',
      invitation('und 2020.pdf', '2021-06-10', { years: [2020] }),
      '- - und 2020.pdf other:other-year',
    ],
    ['after the check date', invitation('und.pdf', '2021-11-02'), '- - und.pdf other:after-check-date'],
  ])('%s', (_reason, one, expected) => {
    expect(lineTexts(assessOne(MEETING_ROW, [one], '2021-11-01'))).toContain(expected);
  });

  it('has one line for a file that proves several documents, with what it proves besides', () => {
    const both = file('und, notulen.pdf', '2021-06-10', { documents: [1, 2] });
    const [line] = assessOne(MEETING_ROW, [both], '2021-06-30').lines;
    expect(line?.documentNumber).toBe(1);
    expect(line?.also).toEqual([{ deadline: JUNE_OCTOBER[0], documentNumber: 2, documentTitle: 'Notulen' }]);
  });

  it('shows a further file beside the first, as late or in time as the document is', () => {
    const files = [invitation('und.pdf', '2021-06-10'), invitation('und rev.pdf', '2021-06-12')];
    expect(lineTexts(assessOne(MEETING_ROW, files, '2021-06-30')).slice(0, 2)).toEqual([
      '2021-06-30 1 und.pdf present',
      '2021-06-30 1 und rev.pdf present',
    ]);
  });

  it('asks whether a further report without a month is for the oldest gap', () => {
    const reports = row(monthly(10), [document(1, 'Laporan bulanan PPID')]);
    const files = ['a', 'b', 'c'].map(id => invitation('laporan.pdf', '2021-05-05', { id }));
    const assessment = assessOne(reports, files, '2021-05-20');
    const [question] = assessment.lines.filter(({ status }) => status.code === 'other');
    expect(question?.status).toEqual({
      code: 'other',
      reason: { code: 'maybe-for', deadline: reports.target.deadlines[0] },
    });
  });

  it.each([
    ['one document', [document(1, 'Laporan GKM')], [], { number: 1, title: 'Laporan GKM' }],
    ['two, neither there', MEETING_ROW.documents, [], undefined],
    ['two, one there', MEETING_ROW.documents, ['2021-06-10'], { number: 2, title: 'Notulen' }],
    ['none missing', [document(1, 'Undangan rapat monev')], ['2021-06-10'], undefined],
    ['an optional one', [document(1, 'Foto', { optional: true })], [], undefined],
  ])('asks whether a file of unknown name is what is missing: %s', (_case, documents, days, maybe) => {
    const files = [...days.map(on => invitation('und.pdf', on)), file('GKM Januari.pdf', '2021-06-12')];
    const { lines } = assessOne(row([deadline('2021-06-30')], documents), files, '2021-07-01');
    const found = lines.find(line => line.file?.name === 'GKM Januari.pdf');
    expect(found?.status).toEqual({
      code: 'other',
      reason: maybe ? { code: 'unknown-name', maybe } : { code: 'unknown-name' },
    });
  });

  it('lists the files of an event-bound row without asking for more', () => {
    const event = row([], [document(1, 'Surat tugas')], {
      target: { deadlines: [], event: 'setiap ada undangan', remainder: '', problems: [] },
    });
    const files = [invitation('ST.pdf', '2021-03-01'), file('IMG_1.jpg', '2021-03-02')];
    expect(lineTexts(assessOne(event, files, '2021-05-20'))).toEqual([
      '- 1 ST.pdf present',
      '- - IMG_1.jpg other:unknown-name',
    ]);
  });
});

describe('lines of documents', () => {
  it('names what is missing at deadlines that have begun', () => {
    expect(lineTexts(assessOne(MEETING_ROW, [], '2021-06-30'))).toEqual([
      '2021-06-30 1 - not-yet-due',
      '2021-06-30 2 - not-yet-due',
    ]);
    expect(lineTexts(assessOne(MEETING_ROW, [invitation('u.pdf', '2021-06-01')], '2021-07-01'))).toEqual([
      '2021-06-30 1 u.pdf present',
      '2021-06-30 2 - missing',
      '2021-10-31 1 - not-yet-due',
      '2021-10-31 2 - not-yet-due',
    ]);
  });

  it('names a missing decree once, however many deadlines wait for it', () => {
    const decree = row(monthly(10), [document(1, 'SK Tim SPIP', { repeats: 'once' })]);
    expect(lineTexts(assessOne(decree, [], '2021-11-20'))).toEqual(['2021-01-31 1 - missing']);
  });

  it('does not miss what is optional, nor anything once the deadline is met by one file', () => {
    const optional = row([deadline('2021-06-30')], [document(1, 'Laporan', { optional: true })]);
    expect(lineTexts(assessOne(optional, [], '2021-07-01'))).toEqual([]);
    const extras = { settings: { requirement: 'one-file' as const } };
    const scan = file('scan.pdf', '2021-06-01');
    expect(lineTexts(assessOne(MEETING_ROW, [scan], '2021-06-30', extras))).toEqual([
      '2021-06-30 - scan.pdf other:unknown-name',
    ]);
  });

  it('says in which row a shared document lies', () => {
    const rows = ['IV.2.a', 'IV.2.b'].map(rowCode =>
      row([deadline('2021-02-28')], [document(1, 'RKT')], { rowCode }),
    );
    const [, other] = assess(rows, [invitation('rkt.pdf', '2021-02-01', { code: 'IV.2.a' })], '2021-03-01');
    expect(other && lineTexts(other)).toEqual(['2021-02-28 1 rkt.pdf present-elsewhere']);
  });
});

describe('years in names', () => {
  const yearly = (title: string, uploadedOn: string, due: string) => {
    const one = row([deadline(due)], [document(1, title)]);
    const named = file('x 2020.pdf', uploadedOn, { documents: [1], years: [2020] });
    return lineTexts(assessOne(one, [named], '2021-12-01'))[0];
  };

  it.each([
    ['LAKIN looks back in February', 'LAKIN', '2021-02-28', '2021-02-28 1 x 2020.pdf present-other-year'],
    ['SKP looks back in January', 'SKP', '2021-01-31', '2021-01-31 1 x 2020.pdf present-other-year'],
    [
      'a yearly report looks back',
      'Laporan tahunan',
      '2021-03-31',
      '2021-03-31 1 x 2020.pdf present-other-year',
    ],
    ['not in April', 'LAKIN', '2021-04-30', '2021-04-30 1 - missing'],
    ['another report is a question', 'Laporan pengaduan', '2021-01-31', '2021-01-31 1 - missing'],
    ['a decree of another year does not count', 'SK Tim', '2021-01-31', '2021-01-31 1 - missing'],
  ])('%s', (_reason, title, due, expected) => {
    expect(yearly(title, '2021-01-20', due)).toBe(expected);
  });

  it('asks about another report of the year before', () => {
    const one = row([deadline('2021-01-31')], [document(1, 'Laporan pengaduan')]);
    const named = file('lap 2020.pdf', '2021-01-20', { documents: [1], years: [2020] });
    expect(lineTexts(assessOne(one, [named], '2021-12-01'))).toContain('- - lap 2020.pdf other:ask-year');
  });

  it('counts a year that the document or the deadline names', () => {
    const skp = row([deadline('2021-10-31')], [document(1, 'SKP tahun 2020', { years: [2020] })]);
    const named = file('SKP 2020.pdf', '2021-10-20', { documents: [1], years: [2020] });
    expect(assessOne(skp, [named], '2021-12-01').status).toBe('done');
    const january = row([deadline('2022-01-31')], [document(1, 'Laporan')]);
    const next = file('laporan 2022.pdf', '2022-01-20', { documents: [1], years: [2022] });
    expect(assessOne(january, [next], '2022-02-01').status).toBe('done');
  });
});
