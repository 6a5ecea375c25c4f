import { assessOpenPlan } from '../app/plan/assess-open-plan.ts';
import { readOwnTexts } from '../app/plan/open-plan.ts';
import { readCodes } from '../app/plan/read-codes.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { EvidenceFile } from '../domain/evidence/evidence-file.ts';
import { readNoteKey } from '../domain/evidence/placing/note-keys.ts';
import type { OverviewSources } from '../domain/overview/build-overview.ts';
import { findCoordinator } from '../domain/registers/team.ts';
import type { DataSource } from '../domain/rollup/data-line.ts';
import { listDataLines } from '../domain/rollup/list-data-lines.ts';
import { chooseRuleSet } from '../domain/rules/rule-set.ts';
import type { Workbook } from '../host/workbook/model.ts';
import { HIDDEN_FOLDER } from '../messages/evidence-id.ts';
import { formatGone } from '../messages/evidence-sheet-id.ts';
import { formatOwner } from '../messages/overview-id.ts';
import { formatCoordinator } from '../messages/team-id.ts';
import type { UnitData } from '../sheets/data/read-data.ts';
import { type EvidenceTable, readEvidenceNotes } from '../sheets/evidence/evidence-table.ts';
import { areaOwner } from '../sheets/settings/settings.ts';
import { openStandingPlan, type StandingPlan } from './open-standing-plan.ts';

const AREAS = [1, 2, 3, 4, 5, 6];
const NO_NOTES = { files: new Map(), documents: new Map() };

/** What a workbook without Data ZI was read as; `isCounted` is false where nobody ever clicked Segarkan. */
export interface AssessedWorkbook extends UnitData {
  readonly isCounted: boolean;
}

/**
 * The lines that Data ZI would have, from plan, Pengaturan ZI and Bukti ZI as of the day of STATUS; null where no sheet
 * holds a plan. `today` is the day of a plan that names none.
 */
export function assessWorkbook(workbook: Workbook, today: PlainDate): AssessedWorkbook | null {
  const standing = openStandingPlan(workbook, today);
  if (standing === null) return null;
  const urls = listFolderUrls(standing);
  const sources = gatherSources(standing, urls);
  const rowOfCode = new Map(sources.rows.map(({ assessment: { rowCode, rowIndex } }) => [rowCode, rowIndex]));
  const lines = listDataLines(sources, {
    nameOf: formatOwner,
    folderUrlOf: code => urls.get(rowOfCode.get(code) ?? -1) ?? '',
  });
  return { source: describeSource(standing, sources), lines, isCounted: standing.isCounted };
}

function gatherSources(
  { open, table, team }: StandingPlan,
  urls: ReadonlyMap<number, string>,
): OverviewSources {
  const { plan, settings, checkDate } = open;
  const files = table === null ? [] : listFiles(table);
  const notes = table === null ? NO_NOTES : readEvidenceNotes(table.lines, checkDate);
  const { assignment } = readCodes(open);
  const { assessments } = assessOpenPlan(open, assignment, { files, notes, folderStates: new Map() });
  const planRows = new Map(plan.rows.map(row => [row.rowIndex, row]));
  const words = readOwnTexts(open.grid, open.ownColumns, 'evidence');
  const { unitName, warningDays, yearEnd, ruleSet } = settings;
  return {
    unitName,
    planYear: plan.year ?? checkDate.year,
    checkDate,
    yearEnd,
    warningDays,
    ruleSet,
    notes,
    rows: assessments.flatMap(assessment => {
      const row = planRows.get(assessment.rowIndex);
      return row ? [{ row, assessment }] : [];
    }),
    owners: {
      areaOwners: AREAS.map(area => areaOwner(settings, area)),
      coordinatorOf: area => findCoordinator(team, formatCoordinator(area)),
    },
    uncounted: urls.size === 0 && files.length === 0 ? 'no-folders' : null,
    hiddenCodes: assessments
      .filter(({ rowIndex }) => words.get(rowIndex) === HIDDEN_FOLDER)
      .map(({ rowCode }) => rowCode),
    reports: [],
    promises: [],
  };
}

function describeSource({ open }: StandingPlan, sources: OverviewSources): DataSource {
  const { unitName, planYear, checkDate, warningDays, ruleSet } = sources;
  const { unitCode } = open.settings;
  return {
    unitCode,
    unitName,
    planYear,
    checkDate,
    isSetDay: open.settings.checkDate !== null,
    madeOn: checkDate,
    warningDays,
    ruleSet: chooseRuleSet(ruleSet, planYear).code,
    monitoring: null,
  };
}

/** The files of Bukti ZI; those that are gone stand there only for what people wrote beside them. */
function listFiles({ lines }: EvidenceTable): readonly EvidenceFile[] {
  return lines.flatMap(({ key, texts, uploadedOn }) => {
    const { rowCode: code, fileId: id } = readNoteKey(key);
    if (id === '' || uploadedOn === null || isGone(texts.status)) return [];
    return [{ id, name: texts.file, url: '', uploadedOn, isShortcutDate: false, md5: null, code }];
  });
}

const GONE = [
  formatGone({ code: 'row-gone' }),
  formatGone({ code: 'file-gone' }),
  formatGone({ code: 'copied-line' }),
  formatGone({ code: 'file-moved', rowCode: '' }),
];

function isGone(status: string): boolean {
  return GONE.some(words => status.startsWith(words));
}

/** The address of each row's folder by row index. */
function listFolderUrls({ open, sheet }: StandingPlan): ReadonlyMap<number, string> {
  const columnIndex = open.ownColumns.get('evidence');
  const urls = new Map<number, string>();
  if (columnIndex === undefined) return urls;
  sheet.rows.forEach((row, rowIndex) => {
    const cell = row?.cells[columnIndex];
    const url = cell?.link ?? cell?.runs?.find(({ link }) => link !== undefined)?.link;
    if (url !== undefined) urls.set(rowIndex, url);
  });
  return urls;
}
