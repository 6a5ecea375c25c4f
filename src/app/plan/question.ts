import type { DocumentDoubts } from '../../documents/document-doubts.ts';
import type { ReportPeriod } from '../../domain/calendar/report-period.ts';

/** Asked before the first own column is made. */
interface ColumnsQuestion {
  readonly kind: 'columns';
  readonly sheetName: string;
  readonly headings: readonly string[];
  readonly hasFilter: boolean;
  /** Whether Ringkasan ZI is made as well. */
  readonly makesOverview: boolean;
}

/** Asked when the team's columns were sorted beside ours. */
interface RealignQuestion {
  readonly kind: 'realign';
  readonly codes: readonly string[];
}

/** Asked before the first folder is made. */
interface FoldersQuestion {
  readonly kind: 'folders';
  readonly rootName: string;
  readonly count: number;
  /** Folders of registers among them. */
  readonly registerNames: readonly string[];
}

/** Asked when neither Pengaturan nor the plan names a year. */
export interface YearQuestion {
  readonly kind: 'year';
  /** Whether the command can do nothing without it. */
  readonly isNeeded: boolean;
}

/** Asked at the first click when neither title nor setting names the unit. */
export interface UnitQuestion {
  readonly kind: 'unit';
}

/** Asked when title or targets name another year than Pengaturan ZI. */
export interface YearDiffersQuestion {
  readonly kind: 'year-differs';
  readonly settingYear: number;
  readonly statedYear: number;
  /** Whether folders of the setting's year are linked, which would be left. */
  readonly hasFolders: boolean;
}

/** Asked when a copy is to begin a new year and nothing in it names one. */
interface SameYearQuestion {
  readonly kind: 'same-year';
  readonly year: number;
}

/** Asked when a document is to be made of a report whose sheets are old or missing. */
interface ReportDiffersQuestion {
  readonly kind: 'report-differs';
  readonly period: ReportPeriod;
}

/** Asked before a folder is made for the first document. */
interface DocumentRootQuestion {
  readonly kind: 'document-root';
  readonly rootName: string;
}

/** Asked before a document is made that has gaps. */
interface DocumentDoubtsQuestion {
  readonly kind: 'document-doubts';
  readonly doubts: DocumentDoubts;
}

/** Asked when the workbook is a copy of one that the add-on worked on. */
export interface CopiedQuestion {
  readonly kind: 'copied';
}

/** Asked at the first refresh when Catatan ZI holds words of its rows. */
export interface GiveBackQuestion {
  readonly kind: 'give-back';
  readonly count: number;
}

/** What a command must ask before it can go on. */
export type Question =
  | ColumnsQuestion
  | RealignQuestion
  | FoldersQuestion
  | YearQuestion
  | UnitQuestion
  | YearDiffersQuestion
  | SameYearQuestion
  | ReportDiffersQuestion
  | DocumentRootQuestion
  | DocumentDoubtsQuestion
  | GiveBackQuestion
  | CopiedQuestion;
