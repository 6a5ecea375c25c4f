import { findPlanSheet, type SheetCandidate } from '../../domain/plan/find-plan-sheet.ts';
import type { Settings } from '../../sheets/settings/settings.ts';
import type { Ports, SheetRef, WorkbookMarks } from '../ports/ports.ts';

const HEADER_SEARCH_ROWS = 30;

/** What tells which sheet is the plan. */
export interface PlanSheetHints {
  readonly marks: Pick<WorkbookMarks, 'planSheetId'>;
  readonly settings: Pick<Settings, 'planSheetName'>;
  readonly sheets: readonly SheetRef[];
  /** The add-on's own among them. */
  readonly own: ReadonlySet<number>;
}

/**
 * The sheet that the setting names, else the one that was the plan before (renamed), else the best looking one; where no
 * sheet looks like a plan, what was looked at.
 */
export function selectPlanSheet(
  ports: Ports,
  { marks, settings, sheets: all, own }: PlanSheetHints,
): SheetRef | { readonly candidates: readonly SheetCandidate[] } {
  const sheets = all.filter(sheet => !own.has(sheet.sheetId));
  const named = sheets.find(sheet => sheet.name === settings.planSheetName);
  const known = sheets.find(sheet => sheet.sheetId === marks.planSheetId);
  const chosen = named ?? known;
  if (chosen) return chosen;
  const candidates = sheets.map(sheet => ({
    name: sheet.name,
    grid: ports.workbook.readFirstRows(sheet.sheetId, HEADER_SEARCH_ROWS),
  }));
  const found = findPlanSheet(candidates);
  return sheets.find(candidate => candidate.name === found) ?? { candidates };
}
