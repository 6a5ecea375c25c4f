import { type PlainDate, parseIsoDate } from '../../src/domain/calendar/plain-date.ts';
import type { EvidenceFile } from '../../src/domain/evidence/evidence-file.ts';
import type { ReportedRow } from '../../src/domain/monev/monev-report.ts';
import type {
  AssessedDeadline,
  DeadlineState,
  RowAssessment,
} from '../../src/domain/status/row-assessment.ts';
import { planRow } from './plan-row.ts';

/** The day of `2021-06-30`. */
export function day(iso: string): PlainDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`no day: ${iso}`);
  return date;
}

/** A deadline in a state; `windowStart` makes it a range. */
export function assessed(
  iso: string,
  state: DeadlineState,
  windowStart: string | null = null,
  metOn: string | null = null,
): AssessedDeadline {
  const deadline = {
    date: day(iso),
    windowStart: windowStart === null ? null : day(windowStart),
    assumption: windowStart === null ? null : ('range-end' as const),
    label: null,
    cadence: null,
  };
  return {
    deadline,
    dueOn: deadline.date,
    state,
    metOn: metOn === null ? null : day(metOn),
    documents: [],
    fileCount: 0,
  };
}

/** A file that lies in the row's folder. */
export function evidenceFile(name: string, uploadedOn: string, code = 'I.4.a'): EvidenceFile {
  const id = `id-${name}`;
  return {
    id,
    name,
    url: `https://drive.google.com/file/d/${id}/view`,
    uploadedOn: day(uploadedOn),
    isShortcutDate: false,
    md5: null,
    code,
  };
}

/** A reported row with these deadlines; code and area follow `code` ("II.3.b" is area 2). */
export function reportedRow(
  code: string,
  deadlines: AssessedDeadline[],
  differences: Partial<RowAssessment> = {},
): ReportedRow {
  const rowIndex = differences.rowIndex ?? 5;
  const area = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(code.split('.')[0] ?? '');
  return {
    row: planRow(rowIndex, { area, areaTitle: `AREA ${area}` }),
    assessment: {
      rowCode: code,
      rowIndex,
      status: 'upcoming',
      decision: null,
      deadlines,
      nextDue: null,
      event: null,
      problems: [],
      fileCount: 0,
      lines: [],
      ...differences,
    },
  };
}

/** The report of the semester before 2021, of which no signed sheet is left. */
export const SEMESTER_BEFORE = {
  period: { kind: 'semester', year: 2020, index: 2 },
  checkDate: null,
} as const;
