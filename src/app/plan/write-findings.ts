import type { Finding, FindingColumn, FindingCounts } from '../../domain/checks/finding.ts';
import { formatDay } from '../../messages/month-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import type { PlanReading } from '../../messages/reading-id.ts';
import { listPlanColumns, nameColumns } from '../../sheets/findings/column-names.ts';
import { describeReading } from '../../sheets/findings/describe-reading.ts';
import { buildFindingsContent, countFindings } from '../../sheets/findings/findings-content.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { findPlanFindings } from './find-plan-findings.ts';
import type { OpenPlan } from './open-plan.ts';
import { readCodes } from './read-codes.ts';
import { tellStep } from './tell-step.ts';
import { type WrittenSheet, writeOwnSheet } from './write-own-sheet.ts';

export interface WrittenFindings extends WrittenSheet {
  readonly counts: FindingCounts;
}

/** Writes Temuan ZI: the findings on the plan, then those on reports and settings. */
export function writeFindings(
  ports: Ports,
  open: OpenPlan,
  reportFindings: readonly Finding[],
): WrittenFindings {
  tellStep(ports, 'findings');
  const findings = [...findPlanFindings(open), ...reportFindings];
  const problems = open.settingsReading?.problems ?? [];
  const written = writeOwnSheet(ports, open.marks, {
    own: { kind: 'findings' },
    name: OWN_SHEET_NAMES.findings,
    plan: open.grid,
    content: buildFindingsContent({
      findings,
      planSheetId: open.sheet.sheetId,
      planSheetName: open.sheet.name,
      columns: listColumns(open),
      columnNames: nameColumns(open.plan.header),
      codes: readCodes(open).assignment.codes,
      checkedOn: formatDay(open.checkDate),
      reading: readingOf(open),
      settings: {
        sheetId: open.marks.sheets.get(ownSheetKey({ kind: 'settings' })) ?? 0,
        exampleYear: open.plan.year ?? open.checkDate.year,
        problems,
        columnProblems: open.columnProblems,
      },
    }),
  });
  return { ...written, counts: countFindings(findings, [...problems, ...open.columnProblems]) };
}

/** How the plan was understood. */
export function readingOf({ plan, sheet, settings }: OpenPlan): PlanReading {
  return describeReading(plan, { sheetName: sheet.name, unitName: settings.unitName });
}

function listColumns(open: OpenPlan): ReadonlyMap<FindingColumn, number> {
  const columns = new Map<FindingColumn, number>(listPlanColumns(open.plan.header));
  const own = [...open.ownColumns].filter(([key]) =>
    ['code', 'correction', 'decision', 'reason'].includes(key),
  );
  for (const [key, columnIndex] of own) columns.set(key as FindingColumn, columnIndex);
  return columns;
}
