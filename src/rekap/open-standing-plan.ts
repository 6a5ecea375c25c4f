import type { OpenPlan } from '../app/plan/open-plan.ts';
import { readRowCodes } from '../app/plan/open-plan.ts';
import type { WorkbookMarks } from '../app/ports/ports.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { findPlanSheet } from '../domain/plan/find-plan-sheet.ts';
import { findUnitName } from '../domain/plan/find-unit-name.ts';
import type { Grid } from '../domain/plan/grid.ts';
import { parsePlan } from '../domain/plan/parse-plan.ts';
import { isPlanProblem } from '../domain/plan/plan-problem.ts';
import type { TeamMember } from '../domain/registers/registers.ts';
import type { Sheet, Workbook } from '../host/workbook/model.ts';
import { formatReportWord } from '../messages/monev-id.ts';
import { OWN_SHEET_NAMES } from '../messages/own-sheet-id.ts';
import { type EvidenceTable, readEvidenceTable } from '../sheets/evidence/evidence-table.ts';
import { isMissing } from '../sheets/own-table.ts';
import { findOwnColumns } from '../sheets/plan-columns/find-own-columns.ts';
import { readTeamSheet } from '../sheets/registers/team-table.ts';
import { readSettings } from '../sheets/settings/read-settings.ts';
import { resolveColumns } from '../sheets/settings/resolve-columns.ts';
import { toGrid } from './sheet-grid.ts';

const NO_GRID: Grid = { rows: [], merges: [] };
const NO_MARKS: WorkbookMarks = {
  workbookId: null,
  planSheetId: null,
  ownColumns: new Map(),
  pendingColumns: null,
  chosenColumns: new Map(),
  highestCodes: new Map(),
  folders: new Map(),
  lastMadeFolder: null,
  sheets: new Map(),
  fingerprints: new Map(),
  written: new Map(),
  keptYear: null,
  pendingDocument: null,
  left: new Set(),
  made: new Set(),
};

/** A plan as it stands in a workbook that nobody clicks in. */
export interface StandingPlan {
  readonly open: OpenPlan;
  readonly sheet: Sheet;
  /** Bukti ZI; null where it does not stand or lacks a heading. */
  readonly table: EvidenceTable | null;
  /** Of Tim ZI; empty where there is none. */
  readonly team: readonly TeamMember[];
  /** False where nobody ever clicked Segarkan. */
  readonly isCounted: boolean;
}

interface Tab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly grid: Grid;
}

/** The plan of a workbook on the day of its STATUS, else on the set day, else `today`; null where no sheet holds one. */
export function openStandingPlan(workbook: Workbook, today: PlainDate): StandingPlan | null {
  const tabs = workbook.sheets.map(sheet => ({ sheet, name: sheet.name, grid: toGrid(sheet) }));
  const gridOf = (name: string): Grid => tabs.find(one => one.name === name)?.grid ?? NO_GRID;
  const settingsReading = readSettings(gridOf(OWN_SHEET_NAMES.settings));
  const found = choosePlanTab(tabs, settingsReading.settings.planSheetName);
  const parsed = found && parseTab(found.grid, settingsReading);
  if (!found || !parsed) return null;
  const { settings } = settingsReading;
  const { plan, statusDay, ...rest } = parsed;
  const { sheet, grid } = found;
  const open: OpenPlan = {
    ...rest,
    plan,
    marks: NO_MARKS,
    sheet: { sheetId: sheet.sheetId, name: sheet.name, isHidden: false },
    grid,
    settings: { ...settings, unitName: settings.unitName || (findUnitName(plan.titleLines) ?? '') },
    settingsReading,
    checkDate: statusDay ?? settings.checkDate ?? today,
  };
  const table = readEvidenceTable(gridOf(OWN_SHEET_NAMES.evidence));
  return {
    open,
    sheet,
    table: isMissing(table) ? null : table,
    team: readTeamSheet(gridOf(OWN_SHEET_NAMES.team))?.members ?? [],
    isCounted: statusDay !== null,
  };
}

/** The sheet that the setting names, else the one that STATUS stands on, else the best looking one. */
function choosePlanTab(tabs: readonly Tab[], planSheetName: string): Tab | undefined {
  const teams = tabs.filter(({ name }) => !isOwnName(name));
  const named = teams.find(({ name }) => name === planSheetName);
  const refreshed = teams.find(({ grid }) => findOwnColumns(grid).statusDay !== null);
  const best = named ?? refreshed;
  if (best) return best;
  const found = findPlanSheet(teams);
  return teams.find(({ name }) => name === found);
}

type ParsedTab = Pick<OpenPlan, 'plan' | 'ownColumns' | 'choice' | 'columnProblems'> & {
  readonly statusDay: PlainDate | null;
};

function parseTab(grid: Grid, { settings, columnWords }: ReturnType<typeof readSettings>): ParsedTab | null {
  const { columns: ownColumns, statusDay } = findOwnColumns(grid);
  const { choice, problems: columnProblems } = resolveColumns(columnWords, grid, new Map());
  const plan = parsePlan(grid, {
    yearSetting: settings.planYear,
    rowCodes: readRowCodes(grid, ownColumns),
    ownColumns: new Set(ownColumns.values()),
    choice,
  });
  return isPlanProblem(plan) ? null : { plan, ownColumns, choice, columnProblems, statusDay };
}

function isOwnName(name: string): boolean {
  const isReport = (['monev', 'matrix'] as const).some(kind => name.startsWith(`${formatReportWord(kind)} `));
  return isReport || Object.values<string>(OWN_SHEET_NAMES).includes(name);
}
