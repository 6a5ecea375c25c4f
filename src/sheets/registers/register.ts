import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import type { ReportedRow, ReportSpan } from '../../domain/monev/monev-report.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import type { ProposableRow } from '../../domain/registers/propose-rows.ts';
import type { RegisterFile } from '../../domain/registers/registers.ts';
import type { REGISTER_FOLDERS } from '../../messages/own-sheet-id.ts';
import type { ColumnTable } from '../own-table.ts';
import type { SheetContent } from '../sheet-content.ts';
import type { RegisterWriting } from './lay-register.ts';

/** Addresses linked in a column of the sheet, by row. */
export type UrlsOf = (columnIndex: number) => ReadonlyMap<number, readonly string[]>;

/** A register as it stands. */
export interface StandingSheet<Content> {
  readonly sheetId: number;
  readonly name: string;
  readonly grid: Grid;
  readonly content: Content;
}

/** What registers are counted with; a function where it costs something, or where only some ask for it. */
export interface RegisterSources {
  readonly checkDate: PlainDate;
  readonly unitName: string;
  /** The year of the plan. */
  readonly span: ReportSpan;
  filesOfFolder(key: keyof typeof REGISTER_FOLDERS): readonly RegisterFile[];
  /** Files of a row of the plan; none for null. */
  filesOfRow(code: string | null): readonly RegisterFile[];
  planRows(): readonly ProposableRow[];
  reportedRows(): readonly ReportedRow[];
  /** Rows whose evidence could not be counted. */
  isUncounted(code: string): boolean;
}

/** What findings on registers are judged by. */
export interface RegisterStandard {
  readonly headName: string;
  planCodes(): readonly string[];
}

/** All that a register is: what people wrote on it, what it comes to, what is shown and said of it. */
export interface Register<Content, Counted> {
  /** The table by whose headings the sheet is known again. */
  readonly table: ColumnTable;
  /** The heading without which it cannot be read. */
  readonly heading: string;
  /** As it is made; from then on its ✎ columns belong to people. */
  build(): SheetContent;
  /** What people wrote; null where its headings are gone. */
  read(grid: Grid, urlsOf: UrlsOf): Content | null;
  count(content: Content, sources: RegisterSources): Counted;
  /** What is written beside people's words; null where it stands there already. */
  show(grid: Grid, content: Content, counted: Counted): RegisterWriting | null;
  /** What people should look at. */
  findProblems(sheet: StandingSheet<Content>, standard: RegisterStandard): readonly Finding[];
  /** What it comes to, in a sentence. */
  describe(counted: Counted): string;
}
