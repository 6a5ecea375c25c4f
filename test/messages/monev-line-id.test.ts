import { describe, expect, it } from 'vitest';
import type { MatrixLine } from '../../src/domain/monev/monev-report.ts';
import type {
  AssessedDeadline,
  DocumentState,
  RowAssessment,
} from '../../src/domain/status/row-assessment.ts';
import { formatLineDeadlines, formatLineStatus } from '../../src/messages/monev-line-id.ts';
import { reportOf } from '../support/report-document.ts';
import { assessed, day, evidenceFile, reportedRow } from '../support/reported-row.ts';

/** The line of a row in the report of the first semester as of 6 July, which it must have. */
function lineOf(deadlines: AssessedDeadline[], differences: Partial<RowAssessment> = {}): MatrixLine {
  const rows = [reportedRow('I.4.a', deadlines, differences)];
  const [line] = reportOf(rows, { checkDate: '2021-07-06' }).lines;
  if (!line) throw new Error('no line');
  return line;
}

/** A document that is there since a day, or missing. */
function document(title: string, since: string | null): DocumentState {
  return {
    number: 1,
    title,
    presentSince: since === null ? null : day(since),
    presentIn: null,
    files: [],
    isWaived: false,
  };
}

const withDocuments = (deadline: AssessedDeadline, ...documents: DocumentState[]): AssessedDeadline => ({
  ...deadline,
  documents,
});
const JUNE_WITH_GRACE = { ...assessed('2021-06-30', 'due-soon'), dueOn: day('2021-07-10') };

describe('the state of a line', () => {
  it.each([
    ['one day, met', [assessed('2021-03-31', 'met')], 'Terpenuhi'],
    [
      'two days, of which one is not judged yet',
      [assessed('2021-03-31', 'met'), JUNE_WITH_GRACE],
      'Terpenuhi · 1 dari 1 jadwal terpenuhi, 1 belum dinilai',
    ],
    [
      'the same, late',
      [assessed('2021-03-31', 'met-late'), JUNE_WITH_GRACE],
      'Terpenuhi terlambat · 1 dari 1 jadwal terpenuhi, 1 belum dinilai',
    ],
    [
      'the same, without a file',
      [assessed('2021-03-31', 'overdue'), JUNE_WITH_GRACE],
      'Belum terpenuhi · 0 dari 1 jadwal terpenuhi, 1 belum dinilai',
    ],
    [
      'two days, both judged',
      [assessed('2021-03-31', 'met'), assessed('2021-06-30', 'overdue')],
      'Belum terpenuhi · 1 dari 2 jadwal terpenuhi',
    ],
    ['nothing judged yet', [JUNE_WITH_GRACE], 'Belum jatuh tempo'],
    [
      'some of its documents',
      [
        withDocuments(
          assessed('2021-03-31', 'partly'),
          document('SK', '2021-03-02'),
          document('Notulen', null),
        ),
      ],
      'Sebagian · 1 dari 2 dokumen ada',
    ],
    [
      'a file, none of its documents',
      [withDocuments(assessed('2021-03-31', 'partly'), document('SK', null))],
      'Sebagian · ada berkas yang belum dikenali, 0 dari 1 dokumen ada',
    ],
    [
      'some of its documents, with a day that is not judged',
      [
        withDocuments(
          assessed('2021-03-31', 'partly'),
          document('SK', '2021-03-02'),
          document('Notulen', null),
        ),
        JUNE_WITH_GRACE,
      ],
      'Sebagian · 1 dari 2 dokumen ada, 1 jadwal belum dinilai',
    ],
  ])('%s', (_reason, deadlines, words) => {
    expect(formatLineStatus(lineOf(deadlines))).toBe(words);
  });

  it('says how many files a range has while it runs', () => {
    const range = assessed('2021-10-31', 'running', '2021-01-01');
    expect(formatLineStatus(lineOf([range]))).toBe('Sedang berjalan · belum ada berkas');
    const file = evidenceFile('notulen.pdf', '2021-03-10');
    const lines: RowAssessment['lines'] = [
      {
        rowCode: 'I.4.a',
        deadline: range.deadline,
        documentNumber: 1,
        documentTitle: 'Notulen',
        file,
        status: { code: 'present' },
      },
    ];
    expect(formatLineStatus(lineOf([range], { lines }))).toBe('Sedang berjalan · 1 berkas');
  });
});

describe('the days of a line', () => {
  it.each([
    [
      'judged, with grace or without',
      [{ ...assessed('2021-05-31', 'overdue'), dueOn: day('2021-06-10') }],
      '31 Mei 2021',
    ],
    ['in its days of grace', [JUNE_WITH_GRACE], '30 Jun 2021 (tenggat 10 Jul 2021)'],
    ['from before, open', [assessed('2020-11-30', 'overdue')], '30 Nov 2020 (periode lalu)'],
    [
      'from before, in its days of grace',
      [{ ...assessed('2020-12-31', 'due-soon'), dueOn: day('2021-01-10') }],
      '31 Des 2020 (periode lalu, tenggat 10 Jan 2021)',
    ],
    [
      'more than three',
      [...['01-31', '02-28', '03-31'].map(date => assessed(`2021-${date}`, 'met')), JUNE_WITH_GRACE],
      '4 jadwal: 31 Jan 2021 s.d. 30 Jun 2021',
    ],
  ])('%s', (_reason, deadlines, words) => {
    expect(formatLineDeadlines(lineOf(deadlines))).toBe(words);
  });
});
