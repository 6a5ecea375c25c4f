import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ActionPlan } from '../../domain/plan/action-plan.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import type { ColumnChoice } from '../../domain/plan/column-choice.ts';
import { guessHeadings } from '../../domain/plan/find-plan-sheet.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { parsePlan } from '../../domain/plan/parse-plan.ts';
import { isPlanProblem, type PlanProblem } from '../../domain/plan/plan-problem.ts';
import { parseRowCode } from '../../domain/plan/row-code.ts';
import { findLostColumns } from '../../sheets/plan-columns/find-lost-columns.ts';
import type { OwnColumnKey, OwnColumns } from '../../sheets/plan-columns/own-columns.ts';
import { showsOwnHeadings } from '../../sheets/plan-columns/shows-own-headings.ts';
import type { RowAnchor } from '../../sheets/rows/row-anchor.ts';
import { readFound } from '../../sheets/settings/column-block.ts';
import { readSettings, type SettingsReading } from '../../sheets/settings/read-settings.ts';
import type { ColumnProblem } from '../../sheets/settings/resolve-columns.ts';
import type { Settings } from '../../sheets/settings/settings.ts';
import { ownSheetKey, type Ports, type SheetRef, type WorkbookMarks } from '../ports/ports.ts';
import { offerColumns, recallColumns } from './choose-columns.ts';
import { selectPlanSheet } from './choose-plan-sheet.ts';
import { listLeftColumns } from './left-columns.ts';
import { requireKnownColumns, requireKnownSheets } from './lost-marks.ts';
import { PlanError } from './plan-error.ts';
import { SheetMoved } from './sheet-moved.ts';
import { tellStep } from './tell-step.ts';

/** The plan as a command meets it: read once, with the settings that hold for it. */
export interface OpenPlan {
  readonly marks: WorkbookMarks;
  readonly sheet: SheetRef;
  readonly grid: Grid;
  readonly plan: ActionPlan;
  readonly ownColumns: OwnColumns;
  readonly settings: Settings;
  /** Null while Pengaturan ZI does not exist yet. */
  readonly settingsReading: SettingsReading | null;
  readonly checkDate: PlainDate;
  /** What people chose on Pengaturan ZI for the columns of the plan. */
  readonly choice: ColumnChoice;
  /** What people chose there that fits no column of the plan sheet. */
  readonly columnProblems: readonly ColumnProblem[];
}

type Standing = Pick<OpenPlan, 'marks' | 'settings' | 'settingsReading' | 'checkDate'>;

const EMPTY_GRID: Grid = { rows: [], merges: [] };

/** The plan of this workbook; throws a PlanError when no sheet holds one. */
export function openPlan(ports: Ports): OpenPlan {
  const standing = openSettingsSheet(ports);
  const { marks, settings } = standing;
  tellStep(ports, 'plan');
  const sheet = choosePlanSheet(ports, marks, settings);
  const grid = ports.workbook.readGrid(sheet.sheetId);
  const ownColumns: OwnColumns = sheet.sheetId === marks.planSheetId ? marks.ownColumns : new Map();
  if (ownColumns.size === 0 && marks.pendingColumns === null)
    requireKnownColumns(ports, marks, { sheetId: sheet.sheetId, columns: findLostColumns(grid) });
  if (!showsOwnHeadings(grid, ownColumns)) requireColumns(ports, sheet, ownColumns);
  const chosen = recallColumns(ports, standing, { sheet, grid });
  const plan = parseGrid(grid, { settings, ownColumns, marks, sheet, choice: chosen.choice });
  if (isPlanProblem(plan)) refuse(ports, standing, { sheet, problem: plan });
  return {
    ...standing,
    sheet,
    grid,
    plan,
    ownColumns,
    choice: chosen.choice,
    columnProblems: chosen.problems,
  };
}

/** Asks for the columns on Pengaturan ZI where they are what is missing, and ends the command. */
function refuse(
  ports: Ports,
  { marks, settingsReading }: Standing,
  { sheet, problem }: { readonly sheet: SheetRef; readonly problem: PlanProblem },
): never {
  if (problem.code !== 'plan-empty') {
    const { headingRowIndex, found } = problem;
    offerColumns(ports, marks, {
      settingsReading,
      planSheetName: sheet.name,
      reading: readFound(found, headingRowIndex),
    });
  }
  throw new PlanError({ ...problem, sheetName: sheet.name });
}

/** The marks were read before the cells: a column put in between would give all the others wrong names. Headings may be people's. */
function requireColumns(ports: Ports, { name }: SheetRef, ownColumns: OwnColumns): void {
  const now = ports.workbook.searchMarks().ownColumns;
  const isSame =
    now.size === ownColumns.size && [...ownColumns].every(([key, index]) => now.get(key) === index);
  if (!isSame) throw new SheetMoved(name);
}

/** The same plan under the settings just made from it, without reading its sheet again. */
export function withNewSettings(ports: Ports, open: OpenPlan): OpenPlan {
  return { ...open, ...openSettingsSheet(ports) };
}

function openSettingsSheet(ports: Ports): Standing {
  const marks = ports.workbook.readMarks();
  const sheetId = marks.sheets.get(ownSheetKey({ kind: 'settings' }));
  const settingsReading = sheetId === undefined ? null : readSettings(ports.workbook.readOwnGrid(sheetId));
  const { settings } = settingsReading ?? readSettings(EMPTY_GRID);
  return { marks, settings, settingsReading, checkDate: settings.checkDate ?? ports.clock.today() };
}

function parseGrid(
  grid: Grid,
  { settings, choice, ...owned }: Pick<OpenPlan, 'settings' | 'ownColumns' | 'choice' | 'marks' | 'sheet'>,
): ReturnType<typeof parsePlan> {
  return parsePlan(grid, {
    yearSetting: settings.planYear,
    rowCodes: readRowCodes(grid, owned.ownColumns),
    ownColumns: new Set([...owned.ownColumns.values(), ...listLeftColumns({ ...owned, grid })]),
    choice,
  });
}

/** The plan as its cells say it now: rows take area and component from their codes, new ones too. */
export function withCells(open: OpenPlan, grid: Grid): OpenPlan {
  const plan = parseGrid(grid, open);
  return isPlanProblem(plan) ? { ...open, grid } : { ...open, grid, plan };
}

/** What tells the rows of the plan apart when its sheet is written on. */
export function planAnchor({ plan, ownColumns }: OpenPlan): RowAnchor {
  const { indicator, action } = plan.header.columns;
  return {
    headingRowIndex: plan.header.bottomRowIndex,
    columnIndexes: [indicator, action].flatMap(columnIndex => columnIndex ?? []),
    nameColumnIndex: ownColumns.get('code') ?? null,
  };
}

/** The text of an own column by row index; rows without text are left out. */
export function readOwnTexts(
  grid: Grid,
  ownColumns: OwnColumns,
  key: OwnColumnKey,
): ReadonlyMap<number, string> {
  const columnIndex = ownColumns.get(key);
  const texts = new Map<number, string>();
  if (columnIndex === undefined) return texts;
  grid.rows.forEach((_, rowIndex) => {
    const words = cellText(cellAt(grid, rowIndex, columnIndex));
    if (words !== '') texts.set(rowIndex, words);
  });
  return texts;
}

/** The codes that stand in the column KODE, by row index. */
export function readRowCodes(grid: Grid, ownColumns: OwnColumns): ReadonlyMap<number, string> {
  const texts = readOwnTexts(grid, ownColumns, 'code');
  return new Map([...texts].filter(([, code]) => parseRowCode(code) !== null));
}

/** The plan's sheet; throws where own sheets stand without their marks, or where no sheet holds a plan. */
function choosePlanSheet(ports: Ports, marks: WorkbookMarks, settings: Settings): SheetRef {
  const sheets = ports.workbook.listSheets();
  requireKnownSheets(ports, marks, sheets);
  const chosen = selectPlanSheet(ports, { marks, settings, sheets, own: new Set(marks.sheets.values()) });
  if ('sheetId' in chosen) return chosen;
  throw new PlanError({ code: 'plan-sheet-missing', sheets: chosen.candidates.map(guessHeadings) });
}
