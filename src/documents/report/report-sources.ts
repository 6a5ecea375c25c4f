import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { FollowUp, MonevReport, MonevSummary } from '../../domain/monev/monev-report.ts';
import type { LegalSource } from '../../domain/rules/rule-set.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import type { ReportNaskahKey } from '../../messages/naskah-id.ts';

/** What people wrote on a line of the matrix; '' where nothing. */
export interface LineRemarks {
  readonly obstacle: string;
  readonly followUp: string;
  readonly owner: string;
  readonly until: string;
}

/** What people wrote beside a follow-up; '' where nothing. */
export interface FollowUpRemarks {
  readonly status: string;
  readonly remark: string;
  /** Of a line on paper, which people fill whole. */
  readonly free: readonly string[] | null;
}

/** A person who signs, as Pengaturan ZI names them; '' becomes dots. */
export interface NamedSignatory {
  readonly title: string;
  readonly name: string;
  readonly nip: string;
}

/** Everything that the report document is written from: the same records as the sheets Monev and Matriks. */
export interface ReportSources {
  readonly report: MonevReport;
  /** Counts of the whole plan year on the same day. */
  readonly yearSummary: MonevSummary;
  readonly planYear: number;
  readonly assessments: ReadonlyMap<string, RowAssessment>;
  readonly remarksOf: (rowCode: string) => LineRemarks;
  readonly followUpRemarksOf: (followUp: FollowUp) => FollowUpRemarks;
  /** Lines that people filled for promises on paper; empty but for a first report. */
  readonly paperLines: readonly FollowUpRemarks[];
  /** Files that people accepted, of all that count. */
  readonly verified: { readonly acceptedCount: number; readonly countedCount: number };
  /** What people wrote about the meeting and concluded on the sheet; '' where nothing. */
  readonly meeting: { readonly day: string; readonly place: string; readonly lead: string };
  readonly conclusion: string;
  readonly textOf: (key: ReportNaskahKey) => string;
  /** A sentence for each register that the unit keeps, beside its name. */
  readonly registerLines: readonly (readonly [name: string, words: string])[];
  readonly legalSources: readonly LegalSource[];
  /** Lines above the unit on the cover, top first. */
  readonly parentLines: readonly string[];
  readonly head: NamedSignatory;
  readonly chair: NamedSignatory;
  readonly place: string;
  /** As typed in Pengaturan ZI; '' leaves dots and the year. */
  readonly signedOn: string;
  readonly checkDate: PlainDate;
}
