import { type PlainDate, parseIsoDate } from '../../src/domain/calendar/plain-date.ts';
import type { EvidenceNote } from '../../src/domain/evidence/evidence-file.ts';
import type { ExpectedDocument } from '../../src/domain/evidence/expected-document.ts';
import type { FileMatch, NamedPeriod } from '../../src/domain/evidence/file-match.ts';
import type { MatchedFile } from '../../src/domain/evidence/placing/judge-file.ts';
import type { EvidenceNotes } from '../../src/domain/evidence/placing/note-keys.ts';
import {
  type AssessableRow,
  type AssessmentSettings,
  assessPlan,
} from '../../src/domain/status/assess-plan.ts';
import type { RowAssessment } from '../../src/domain/status/row-assessment.ts';
import type { Deadline } from '../../src/domain/target-time/target-time.ts';

/** The day of an ISO text that is one. */
export function day(iso: string): PlainDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`no such day: ${iso}`);
  return date;
}

export function deadline(iso: string, extra: Partial<Deadline> = {}): Deadline {
  return { date: day(iso), windowStart: null, assumption: null, label: null, cadence: null, ...extra };
}

/** A deadline at each month's end of 2021, as "setiap bulan" gives them. */
export function monthly(months: number): readonly Deadline[] {
  return ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']
    .slice(0, months)
    .map((last, index) =>
      deadline(`2021-${String(index + 1).padStart(2, '0')}-${last}`, { cadence: 'month' }),
    );
}

export function document(
  number: number,
  title: string,
  extra: Partial<ExpectedDocument> = {},
): ExpectedDocument {
  return {
    number,
    title,
    alternatives: [],
    optional: false,
    repeats: 'each',
    cadence: null,
    times: [],
    years: [],
    proof: 'paper',
    ...extra,
  };
}

export function period(first: string, last: string): NamedPeriod {
  return { first: day(first), last: day(last) };
}

/** A file in row I.1.a unless `code` says otherwise; its name is its id too. */
export function file(
  name: string,
  uploadedOn: string,
  extra: Partial<FileMatch> & Partial<Pick<MatchedFile, 'code' | 'id' | 'md5'>> = {},
): MatchedFile {
  const { code = 'I.1.a', id = name, md5 = null, ...match } = extra;
  return {
    id,
    name,
    url: `https://drive.google.com/file/d/${id}/view`,
    uploadedOn: day(uploadedOn),
    isShortcutDate: false,
    md5,
    code,
    match: { documents: [], periods: [], years: [], isDraft: false, stem: '', ...match },
  };
}

export function note(extra: Partial<EvidenceNote>): EvidenceNote {
  return { match: '', verification: null, link: '', linkSeenOn: null, remark: '', ...extra };
}

/** Row I.1.a that expects all its documents at every deadline. */
export function row(
  deadlines: readonly Deadline[],
  documents: readonly ExpectedDocument[],
  extra: Partial<AssessableRow> = {},
): AssessableRow {
  return {
    rowCode: 'I.1.a',
    rowIndex: 4,
    target: { deadlines, event: null, remainder: '', problems: [] },
    decision: null,
    documents,
    documentsByDeadline: deadlines.map(() => documents),
    ...extra,
  };
}

export const SETTINGS: AssessmentSettings = {
  planYear: 2021,
  warningDays: 14,
  graceDays: 10,
  requirement: 'all-documents',
};

export interface CaseExtras {
  readonly settings?: Partial<AssessmentSettings>;
  readonly fileNotes?: readonly (readonly [string, EvidenceNote])[];
  readonly documentNotes?: readonly (readonly [string, EvidenceNote])[];
}

/** The assessments of rows with their files on a day. */
export function assess(
  rows: readonly AssessableRow[],
  files: readonly MatchedFile[],
  checkDate: string,
  extras: CaseExtras = {},
): readonly RowAssessment[] {
  const notes: EvidenceNotes = {
    files: new Map(extras.fileNotes ?? []),
    documents: new Map(extras.documentNotes ?? []),
  };
  const settings = { ...SETTINGS, ...extras.settings };
  return assessPlan({ rows, files, notes, settings, checkDate: day(checkDate) });
}

/** The assessment of a single row. */
export function assessOne(
  one: AssessableRow,
  files: readonly MatchedFile[],
  checkDate: string,
  extras: CaseExtras = {},
): RowAssessment {
  const [assessment] = assess([one], files, checkDate, extras);
  if (!assessment) throw new Error('no assessment');
  return assessment;
}

/** `met met-late overdue`: the states of the deadlines. */
export function states(assessment: RowAssessment): string {
  return assessment.deadlines.map(({ state }) => state).join(' ');
}

/** `2021-06-30 2 notulen.pdf present`: the lines of Bukti ZI, one text each. */
export function lineTexts(assessment: RowAssessment): readonly string[] {
  return assessment.lines.map(({ deadline: at, documentNumber, file: own, status }) => {
    const iso = at ? [at.date.year, at.date.month, at.date.day].map(pad).join('-') : '-';
    const reason = status.code === 'other' ? `:${status.reason.code}` : '';
    return `${iso} ${documentNumber ?? '-'} ${own?.name ?? '-'} ${status.code}${reason}`;
  });
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
