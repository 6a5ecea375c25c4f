import type { PersonCells } from '../../sheets/person-cell.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';

/**
 * A report sheet as its mark tells: a draft (not settled yet), one that was settled, or a version that was replaced.
 * Which of them stand is told by `readStanding` alone.
 */
export interface ReportSheetMark {
  readonly sheetId: number;
  readonly name: string;
  readonly kind: 'draft' | 'standing' | 'retired';
  /** The report that it belongs to, such as `monev S1-2021`. */
  readonly reportKey: string;
}

/** Report sheets: built as drafts, put in place by one write, the old ones kept. */
export interface ReportPort {
  /** The standing sheets by report key (`monev S1-2021`), only those that exist. */
  readStanding(): ReadonlyMap<string, number>;
  listMarks(): readonly ReportSheetMark[];
  /** Makes and fills a new sheet, marked as a draft. Returns its id. */
  createDraft(reportKey: string, content: SheetContent): number;
  /** Puts sheets in place: one write, so that both of a report change together. */
  commit(standing: ReadonlyMap<string, number>): void;
  /** Gives a sheet that was put in place its name and marks it as settled. */
  settle(sheetId: number, reportKey: string, name: string): void;
  /** Renames a replaced sheet and hides it. */
  retire(sheetId: number, reportKey: string, name: string): void;
  /** Whether a sheet still shows what was read of it; asked of the sheet. */
  isAsRead(sheetId: number): boolean;
  /** What stands on a sheet, cell by cell, texts with their links. */
  readPersonCells(sheetId: number): PersonCells;
}
