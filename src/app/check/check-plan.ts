import { checkPlan as findFindings } from '../../domain/checks/all-checks.ts';
import type { DecisionCells } from '../../domain/checks/check-context.ts';
import type { Finding, FindingColumn } from '../../domain/checks/finding.ts';
import { formatCheckClosing, formatClosing } from '../../messages/command-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { type OpenPlan, openPlan, readOwnTexts } from '../open-plan.ts';
import { ownSheetKey, type Ports } from '../ports.ts';
import { readTargets } from '../read-targets.ts';
import { readCodes } from '../refresh/read-codes.ts';
import { ensureSettings } from '../settings/ensure-settings.ts';
import { writeOwnSheet } from '../write-own-sheet.ts';
import { buildFindingsContent, countFindings } from './findings-content.ts';

/** "Periksa rencana aksi": all findings on the sheet Temuan ZI; the plan sheet is only read. Returns the closing sentence. */
export function checkPlan(ports: Ports): string {
  return ports.lock.hold(() => {
    const first = openPlan(ports);
    const isSettingsNew = ensureSettings(ports, first);
    const open = isSettingsNew ? openPlan(ports) : first;
    const findings = findPlanFindings(open);
    const problems = open.settingsReading?.problems ?? [];
    const own = { kind: 'findings' } as const;
    const written = writeOwnSheet(ports, open.marks, {
      own,
      name: OWN_SHEET_NAMES.findings,
      content: buildFindingsContent({
        findings,
        planSheetId: open.sheet.sheetId,
        planSheetName: open.sheet.name,
        columns: listColumns(open),
        codes: readCodes(open).assignment.codes,
        checkedOn: formatDay(open.checkDate),
        rowCount: open.plan.rows.length,
        settings: { sheetId: open.marks.sheets.get(ownSheetKey({ kind: 'settings' })) ?? 0, problems },
      }),
    });
    const isFirst = !open.marks.sheets.has(ownSheetKey(own));
    ports.workbook.showSheet(written.sheetId);
    return formatClosing(
      formatCheckClosing({
        planSheetName: open.sheet.name,
        rowCount: open.plan.rows.length,
        counts: countFindings(findings, problems),
        findingsSheetName: OWN_SHEET_NAMES.findings,
        isChanged: written.isChanged || isSettingsNew || isFirst,
      }),
      open.settings.checkDate,
    );
  });
}

/** Every finding on an open plan. */
export function findPlanFindings(open: OpenPlan): readonly Finding[] {
  const { assignment, moves } = readCodes(open);
  const codes = readOwnTexts(open.grid, open.ownColumns, 'code');
  return findFindings({
    plan: open.plan,
    targets: readTargets(open.plan, open.grid, open.ownColumns),
    otherUnitWords: open.settings.otherUnitWords,
    decisions: readDecisionCells(open),
    codes: codes.size > 0 ? codes : assignment.codes,
    misplacedCodeRows: moves.map(({ fromRowIndex }) => fromRowIndex),
  });
}

function readDecisionCells(open: OpenPlan): ReadonlyMap<number, DecisionCells> {
  const decisions = readOwnTexts(open.grid, open.ownColumns, 'decision');
  const reasons = readOwnTexts(open.grid, open.ownColumns, 'reason');
  const corrections = readOwnTexts(open.grid, open.ownColumns, 'correction');
  return new Map(
    open.plan.rows.map(({ rowIndex }) => [
      rowIndex,
      {
        decision: decisions.get(rowIndex) ?? '',
        reason: reasons.get(rowIndex) ?? '',
        correction: corrections.get(rowIndex) ?? '',
      },
    ]),
  );
}

function listColumns(open: OpenPlan): ReadonlyMap<FindingColumn, number> {
  const columns = new Map<FindingColumn, number>();
  for (const [key, columnIndex] of Object.entries(open.plan.header.columns)) {
    columns.set(key as FindingColumn, columnIndex);
  }
  const own = [...open.ownColumns].filter(([key]) =>
    ['code', 'correction', 'decision', 'reason'].includes(key),
  );
  for (const [key, columnIndex] of own) columns.set(key as FindingColumn, columnIndex);
  return columns;
}
