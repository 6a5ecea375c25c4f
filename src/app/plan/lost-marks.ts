import { raiseHighest } from '../../domain/codes/assign-codes.ts';
import { parseDriveLink } from '../../domain/evidence/drive-link.ts';
import { folderRegistryKey, ROOT_KEY } from '../../domain/evidence/folder-specs.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import { COMMAND_WORDS, type CommandName } from '../../messages/menu-id.ts';
import { formatLostMarks } from '../../messages/question-id.ts';
import { listCodes } from '../../sheets/lost/list-codes.ts';
import { keyOfSheetName, recogniseSheets, showsSheet } from '../../sheets/lost/recognise-sheets.ts';
import { findLostColumns } from '../../sheets/plan-columns/find-lost-columns.ts';
import type { OwnColumns } from '../../sheets/plan-columns/own-columns.ts';
import { readSettings } from '../../sheets/settings/read-settings.ts';
import { SETTINGS_COLUMNS } from '../../sheets/settings/settings-table.ts';
import { ownSheetKey, type Ports, type SheetRef, type WorkbookMarks } from '../ports/ports.ts';
import { selectPlanSheet } from './choose-plan-sheet.ts';
import { isCopied } from './is-copied.ts';
import { nameColumns } from './left-columns.ts';
import { PlanError } from './plan-error.ts';
import { beginAnew } from './sheet-moved.ts';

/** Columns or sheets of the add-on stand in the workbook without their marks; thrown before anything is written. */
export class LostMarks extends PlanError {
  constructor() {
    super({ code: 'lost-marks' });
    this.name = 'LostMarks';
  }
}

/** What stands in the workbook without its mark. */
interface LostThings {
  /** Own sheets by key. */
  readonly sheets: ReadonlyMap<string, number>;
  /** Null where no sheet holds a plan. */
  readonly planSheet: SheetRef | null;
  /** Own columns of the plan sheet; empty where none lost their marks. */
  readonly columns: OwnColumns;
}

/** Throws LostMarks where a sheet bears the name of an own sheet that is not marked and shows what stands on that one. */
export function requireKnownSheets(ports: Ports, marks: WorkbookMarks, sheets: readonly SheetRef[]): void {
  if (isCopied(ports, marks)) return;
  const marked = new Set(marks.sheets.values());
  const isLost = ({ sheetId, name }: SheetRef): boolean => {
    const key = marked.has(sheetId) ? null : keyOfSheetName(name);
    if (
      key === null ||
      key.startsWith('retired:') ||
      isKnown(marks, key) ||
      marks.left.has(nameSheet(sheetId))
    )
      return false;
    return showsSheet(key, ports.workbook.readTexts(sheetId));
  };
  if (sheets.some(isLost)) throw new LostMarks();
}

/** Throws LostMarks where the plan sheet bears own columns without a mark. */
export function requireKnownColumns(
  ports: Ports,
  marks: WorkbookMarks,
  { sheetId, columns }: { readonly sheetId: number; readonly columns: OwnColumns },
): void {
  if (columns.size === 0 || marks.left.has(nameColumns(sheetId)) || isCopied(ports, marks)) return;
  throw new LostMarks();
}

/**
 * Does the work; where it meets own things without marks the person is asked once whether to use them, and it is done anew.
 * Not under the lock, which the question drops.
 */
export function withKnownMarks<T>(ports: Ports, command: CommandName, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof LostMarks)) throw error;
    const lost = beginAnew(ports, () => findLost(ports));
    const answer = ports.person.choose(COMMAND_WORDS[command].title, formatLostMarks(nameLost(ports, lost)));
    if (answer === null) throw error;
    ports.lock.hold(() => beginAnew(ports, () => settleLost(ports, answer === 'yes')));
    // What is not known even now is not asked about again.
    return work();
  }
}

function nameLost(
  ports: Ports,
  { sheets, planSheet, columns }: LostThings,
): Parameters<typeof formatLostMarks>[0] {
  const shown = [...sheets].filter(([key]) => !key.startsWith('retired:'));
  const names = new Map(ports.workbook.listSheets().map(({ sheetId, name }) => [sheetId, name]));
  return {
    planSheetName: columns.size > 0 && planSheet !== null ? planSheet.name : null,
    sheetNames: shown.flatMap(([, sheetId]) => names.get(sheetId) ?? []),
  };
}

function findLost(ports: Ports): LostThings {
  const { workbook } = ports;
  const marks = workbook.readMarks();
  const sheets = findLostSheets(ports, marks);
  const settingsId = marks.sheets.get(ownSheetKey({ kind: 'settings' })) ?? sheets.get('settings');
  const { settings } = readSettings(settingsId === undefined ? NO_GRID : workbook.readOwnGrid(settingsId));
  const own = new Set([...marks.sheets.values(), ...sheets.values()]);
  const chosen = selectPlanSheet(ports, { marks, settings, sheets: workbook.listSheets(), own });
  const planSheet = 'sheetId' in chosen ? chosen : null;
  const isMarked = planSheet?.sheetId === marks.planSheetId && marks.ownColumns.size > 0;
  const isLeft = planSheet === null || marks.left.has(nameColumns(planSheet.sheetId));
  const columns = isMarked || isLeft ? new Map() : findLostColumns(workbook.readGrid(planSheet.sheetId));
  return { sheets, planSheet, columns };
}

const NO_GRID = { rows: [], merges: [] };

function findLostSheets({ workbook }: Ports, marks: WorkbookMarks): ReadonlyMap<string, number> {
  const marked = new Set(marks.sheets.values());
  const unmarked = workbook
    .listSheets()
    .filter(({ sheetId }) => !marked.has(sheetId) && !marks.left.has(nameSheet(sheetId)));
  const known = new Set([...marks.sheets.keys()].map(key => key.replace(/^unfinished:|^draft:/, '')));
  const found = recogniseSheets(unmarked, known, sheetId => workbook.readTexts(sheetId));
  return new Map([...found].filter(([key]) => !isKnown(marks, key)));
}

function settleLost(ports: Ports, isTakenUp: boolean): void {
  const lost = findLost(ports);
  if (isTakenUp) takeUp(ports, lost);
  else leave(ports, lost);
  ports.workbook.flush();
}

/** Remembers that people want no more of what was found, and of older sheets of the same names. */
function leave(ports: Ports, { planSheet, columns }: LostThings): void {
  const marks = ports.workbook.readMarks();
  const left = new Set(marks.left);
  if (columns.size > 0 && planSheet !== null) left.add(nameColumns(planSheet.sheetId));
  for (;;) {
    const sheets = findLostSheets(ports, { ...marks, left });
    if (sheets.size === 0) break;
    for (const sheetId of sheets.values()) left.add(nameSheet(sheetId));
  }
  ports.workbook.markLeft([...left]);
}

/**
 * Marks all that was found. What the workbook remembered besides is made again from what stands on it, first: a click
 * that is cut there is asked about again.
 */
function takeUp(ports: Ports, { sheets, planSheet, columns }: LostThings): void {
  const { workbook } = ports;
  const own = [...workbook.readMarks().sheets.values(), ...sheets.values()];
  rememberCodes(ports, own);
  rememberRoot(ports, sheets);
  if (planSheet !== null && columns.size > 0) ports.planSheet.markColumns(planSheet.sheetId, columns);
  const standing = new Map(ports.reports.readStanding());
  for (const [key, sheetId] of sheets) {
    workbook.markSheet(sheetId, key);
    if (key.startsWith('standing:')) standing.set(key.replace('standing:', ''), sheetId);
  }
  if ([...sheets.keys()].some(key => key.startsWith('standing:'))) ports.reports.commit(standing);
  if (planSheet === null) return;
  workbook.markWorkbook(planSheet.sheetId);
  // Last: while the newer set is not known to be the workbook's, this would be said of it.
  if (columns.size > 0) leaveOthers(ports, planSheet, columns);
}

/** An older set of columns than the one taken up, which people chose not to use again, stays out of the plan. */
function leaveOthers({ workbook }: Ports, { sheetId }: SheetRef, columns: OwnColumns): void {
  const others = findLostColumns(workbook.readGrid(sheetId), new Set(columns.values()));
  if (others.size > 0) workbook.markLeft([...workbook.readMarks().left, nameColumns(sheetId)]);
}

/** No code is given twice: those of rows that are gone stand on Bukti ZI, on reports and in Catatan ZI. */
function rememberCodes({ workbook }: Ports, sheetIds: readonly number[]): void {
  const highest = new Map(workbook.readMarks().highestCodes);
  for (const sheetId of sheetIds)
    for (const code of listCodes(workbook.readTexts(sheetId))) raiseHighest(highest, code);
  workbook.markHighestCodes(highest);
}

/** The evidence folder that Pengaturan ZI links. */
function rememberRoot(ports: Ports, found: LostThings['sheets']): void {
  const { workbook } = ports;
  const { folders, sheets } = workbook.readMarks();
  const sheetId = sheets.get(ownSheetKey({ kind: 'settings' })) ?? found.get('settings');
  if (sheetId === undefined) return;
  const grid = workbook.readOwnGrid(sheetId);
  const { rows, settings } = readSettings(grid);
  const rowIndex = rows.get('evidenceRoot');
  const key = folderRegistryKey(settings.planYear, ROOT_KEY);
  if (rowIndex === undefined || settings.planYear === null || folders.has(key)) return;
  if (cellText(cellAt(grid, rowIndex, SETTINGS_COLUMNS.value)) === '') return;
  const urls = ports.planSheet.readAllLinks(sheetId, [SETTINGS_COLUMNS.value]).get(rowIndex) ?? [];
  const [id] = urls.flatMap(url => parseDriveLink(url)?.id ?? []);
  if (id !== undefined) workbook.markFolders(new Map([...folders, [key, id]]));
}

/** Of reports a draft stands for the sheet that is being made. */
function isKnown({ sheets }: WorkbookMarks, key: string): boolean {
  const draft = key.replace(/^standing:/, 'draft:');
  return sheets.has(key) || sheets.has(`unfinished:${key}`) || sheets.has(draft);
}

function nameSheet(sheetId: number): string {
  return `sheet-${sheetId}`;
}
