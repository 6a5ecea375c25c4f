import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { buildOverview, type OverviewSources } from '../../domain/overview/build-overview.ts';
import type { UncountedReason } from '../../domain/overview/overview.ts';
import { chooseRuleSet } from '../../domain/rules/rule-set.ts';
import { formatWorkbookUrl } from '../../messages/overview-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatCellLink } from '../../sheets/cell-address.ts';
import { readEvidenceNotes } from '../../sheets/evidence/evidence-table.ts';
import { buildOverviewContent } from '../../sheets/overview/overview-content.ts';
import { buildReminder } from '../../sheets/overview/whatsapp-message.ts';
import { areaOwner } from '../../sheets/settings/settings.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import { listReportedRows } from '../evidence/list-reported-rows.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { fillOwnSheet } from '../plan/write-own-sheet.ts';
import { ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';
import { describeOtherReports } from './other-reports.ts';
import { listReports, readPromises } from './read-promises.ts';

const AREAS = [1, 2, 3, 4, 5, 6];
const NO_NOTES = { files: new Map(), documents: new Map() };

/**
 * Renews Ringkasan ZI from the assessments of today; false when it already says so, or when people do not want it. A
 * page that people deleted is made again only when the setting says "ya".
 */
export function writeOverview(ports: Ports, evidence: OpenEvidence): boolean {
  const { open } = evidence.state;
  const marks = ports.workbook.readMarks();
  if (!isWanted(marks, open.settings.overview)) return false;
  return writeIfChanged(ports, marks, { content: buildContent(ports, evidence), open });
}

/** Where only words changed, only words are written: the looks of a page are most of what it costs. */
function writeIfChanged(
  ports: Ports,
  marks: WorkbookMarks,
  { content, open }: { readonly content: SheetContent; readonly open: OpenPlan },
): boolean {
  const known = marks.sheets.get(ownSheetKey({ kind: 'overview' }));
  const layout = fingerprint(JSON.stringify(layoutOf(content)));
  const mark = `${layout} ${fingerprint(JSON.stringify(content))}`;
  const before = known === undefined ? undefined : marks.fingerprints.get(known);
  if (before === mark) return false;
  if (known !== undefined && before?.split(' ')[0] === layout) {
    const write = (): number => {
      ports.workbook.writeWords(known, content);
      return known;
    };
    fillOwnSheet(ports, marks, { own: { kind: 'overview' }, content, write });
    ports.workbook.markFingerprint(known, mark);
    return true;
  }
  const own = { kind: 'overview', behindSheetId: open.sheet.sheetId } as const;
  const write = (): number => ports.workbook.writeSheet(own, OWN_SHEET_NAMES.overview, content);
  const sheetId = fillOwnSheet(ports, marks, { own, content, write });
  ports.workbook.markFingerprint(sheetId, mark);
  ports.workbook.markMade('overview');
  return true;
}

/** What of a sheet is not words: looks, merges, widths, chart. */
function layoutOf({ rows, rowHeights: _, ...frame }: SheetContent): object {
  const looks = rows.map(row =>
    row.map(cell => [cell.kind, cell.style, cell.kind === 'number' ? cell.format : '']),
  );
  return { ...frame, looks };
}

function isWanted({ sheets, made }: WorkbookMarks, setting: 'yes' | 'no' | null): boolean {
  if (setting !== null) return setting === 'yes';
  return sheets.has(ownSheetKey({ kind: 'overview' })) || !made.has('overview');
}

function buildContent(ports: Ports, evidence: OpenEvidence): SheetContent {
  const { open } = evidence.state;
  const rows = listReportedRows(evidence);
  const reports = listReports(ports, yearOf(evidence));
  const overview = buildOverview(gatherSources(ports, evidence, { rows, reports }));
  const codeColumn = open.ownColumns.get('code') ?? 0;
  const workbookUrl = formatWorkbookUrl(ports.workbook.id);
  return buildOverviewContent(overview, {
    isSetDay: open.settings.checkDate !== null,
    otherReports: describeOtherReports(ports, overview, { reports, rows, settings: open.settings }),
    linkOf: ({ rowIndex }) => formatCellLink(open.sheet.sheetId, rowIndex, codeColumn),
    reminderOf: line => buildReminder(line, overview, { phone: null, workbookUrl }),
  });
}

function yearOf({ state }: OpenEvidence): number {
  return state.open.plan.year ?? state.open.checkDate.year;
}

function gatherSources(
  ports: Ports,
  evidence: OpenEvidence,
  { rows, reports }: Pick<OverviewSources, 'rows' | 'reports'>,
): OverviewSources {
  const { settings, checkDate } = evidence.state.open;
  const { table, drive } = evidence;
  const planYear = yearOf(evidence);
  const isAsked = chooseRuleSet(settings.ruleSet, planYear).code === '90/2021';
  return {
    unitName: settings.unitName,
    planYear,
    checkDate,
    yearEnd: settings.yearEnd,
    warningDays: settings.warningDays,
    rows,
    notes: table === null ? NO_NOTES : readEvidenceNotes(table.lines, ports.clock.today()),
    owners: { areaOwners: AREAS.map(area => areaOwner(settings, area)), coordinatorOf: () => null },
    uncounted: whyUncounted(evidence),
    hiddenCodes: drive.hiddenCodes,
    ruleSet: settings.ruleSet,
    reports,
    promises: isAsked ? readPromises(ports, reports) : [],
  };
}

function whyUncounted({ drive }: OpenEvidence): UncountedReason | null {
  return drive.states.size === 0 && drive.files.length === 0 ? 'no-folders' : null;
}
