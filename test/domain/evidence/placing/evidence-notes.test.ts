import { describe, expect, it } from 'vitest';
import type { EvidenceNote } from '../../../../src/domain/evidence/evidence-file.ts';
import {
  assessOne,
  day,
  deadline,
  document,
  file,
  lineTexts,
  note,
  period,
  row,
} from '../../../support/assessment-case.ts';

const JUNE_OCTOBER = [deadline('2021-06-30'), deadline('2021-10-31')];
const MEETING_ROW = row(JUNE_OCTOBER, [document(1, 'Undangan rapat monev'), document(2, 'Notulen')]);
const invitation = (name: string, uploadedOn: string, extra = {}) =>
  file(name, uploadedOn, { documents: [1], ...extra });

describe('a person’s words', () => {
  const onFile = (extra: Partial<EvidenceNote>) => ({
    fileNotes: [['I.1.a|scan.pdf', note(extra)] as const],
  });
  const scan = (extra = {}) => file('scan.pdf', '2021-06-10', extra);
  const FIRST = '2021-06-30 1 scan.pdf present';
  const SECOND = '2021-06-30 2 scan.pdf present';

  it.each([
    ['the number of a document', scan(), { match: '2' }, SECOND],
    ['a number beats the name', scan({ documents: [1] }), { match: '2' }, SECOND],
    ['a number and a month', scan(), { match: '2 Oktober' }, '2021-10-31 2 scan.pdf present'],
    [
      'a month alone keeps the document of the name',
      scan({ documents: [1] }),
      { match: 'okt' },
      '2021-10-31 1 scan.pdf present',
    ],
    [
      'a month beats a period in the name',
      scan({ documents: [1], periods: [period('2021-10-01', '2021-10-31')] }),
      { match: '1 juni' },
      FIRST,
    ],
    ['0 is no evidence', scan({ documents: [1] }), { match: '0' }, '- - scan.pdf other:no-evidence'],
    ['a draft that a person matches counts', scan({ isDraft: true }), { match: '2' }, SECOND],
    [
      'another year that a person matches counts',
      scan({ documents: [2], years: [2020] }),
      { match: '2' },
      SECOND,
    ],
    ['a number that the row lacks says nothing', scan({ documents: [1] }), { match: '7' }, FIRST],
    [
      'returned',
      scan({ documents: [1] }),
      { verification: 'returned', remark: 'belum ttd' },
      '- - scan.pdf returned',
    ],
    ['returned beats a number', scan(), { match: '2', verification: 'returned' }, '- - scan.pdf returned'],
    [
      'an accepted draft counts',
      scan({ documents: [1], isDraft: true }),
      { verification: 'accepted' },
      FIRST,
    ],
    [
      'an accepted file of another year counts',
      scan({ documents: [1], years: [2019] }),
      { verification: 'accepted' },
      FIRST,
    ],
    [
      'accepted, and two documents are missing: nobody can say which',
      scan(),
      { verification: 'accepted' },
      '2021-06-30 - scan.pdf other:unknown-name',
    ],
  ] as const)('%s', (_reason, one, words, expected) => {
    expect(lineTexts(assessOne(MEETING_ROW, [one], '2021-11-01', onFile(words)))).toContain(expected);
  });

  it('lets an accepted file prove the one document still missing', () => {
    const files = [scan(), invitation('und.pdf', '2021-06-12')];
    const assessment = assessOne(MEETING_ROW, files, '2021-07-01', onFile({ verification: 'accepted' }));
    expect(assessment.deadlines[0]?.state).toBe('met');
    expect(lineTexts(assessment)).toContain(SECOND);
  });

  it('brings back the missing line of a returned file until another comes', () => {
    const files = [scan({ documents: [1] })];
    const words = onFile({ verification: 'returned' });
    expect(lineTexts(assessOne(MEETING_ROW, files, '2021-07-01', words))).toContain('2021-06-30 1 - missing');
  });

  const onDocument = (extra: Partial<EvidenceNote>) => ({
    documentNotes: [['I.1.a|2021-06-30|2', note(extra)] as const],
  });
  const LINK = { link: 'https://intranet.example/notulen', linkSeenOn: day('2021-06-20') };

  it.each([
    [
      'not needed, with a reason',
      { verification: 'not-applicable', remark: 'rapat batal' },
      'met',
      '2021-06-30 2 - waived',
    ],
    ['not needed, without a reason', { verification: 'not-applicable' }, 'partly', '2021-06-30 2 - missing'],
    ['a link', LINK, 'met', '2021-06-30 2 - link'],
    ['a link seen late', { ...LINK, linkSeenOn: day('2021-07-02') }, 'met-late', '2021-06-30 2 - link'],
    ['a link that was returned', { ...LINK, verification: 'returned' }, 'partly', '2021-06-30 2 - returned'],
    [
      'a link seen after the check date',
      { ...LINK, linkSeenOn: day('2021-07-09') },
      'partly',
      '2021-06-30 2 - other:after-check-date',
    ],
  ] as const)('%s', (_reason, words, state, line) => {
    const files = [invitation('und.pdf', '2021-06-12')];
    const assessment = assessOne(MEETING_ROW, files, '2021-07-05', onDocument(words));
    expect(assessment.deadlines[0]?.state).toBe(state);
    expect(lineTexts(assessment)).toContain(line);
  });
});
