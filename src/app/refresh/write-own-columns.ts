import { isSameDay } from '../../domain/calendar/plain-date.ts';
import { formatStamp, stampRow } from '../../domain/codes/row-stamp.ts';
import type { PlanRow } from '../../domain/plan/action-plan.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import type { TargetTime } from '../../domain/target-time/target-time.ts';
import { HIDDEN_FOLDER, RESERVED_FOLDER, TRASHED_FOLDER } from '../../messages/evidence-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { formatStatusHeading } from '../../messages/own-column-id.ts';
import { formatEvidenceSummary, formatRowStatus } from '../../messages/status-id.ts';
import { formatTargetTime } from '../../messages/target-time-id.ts';
import type { PlanState } from '../assess-open-plan.ts';
import type { FolderState } from '../evidence/read-evidence.ts';
import { type OpenPlan, readOwnTexts } from '../open-plan.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey } from '../own-columns.ts';
import type { ColumnLinks } from '../plan-sheet-port.ts';
import type { Ports } from '../ports.ts';
import { blank, type ContentCell, day, link, text } from '../sheet-content.ts';
import { defineColumns, isHeadingTaken } from './new-columns.ts';

interface RowFacts {
  readonly row: PlanRow;
  readonly target: TargetTime;
  readonly assessment: RowAssessment;
  readonly folderState: FolderState | null;
}

/** What the add-on writes beside a row; people's columns are not among these. */
const WRITTEN: Readonly<Partial<Record<OwnColumnKey, (facts: RowFacts) => ContentCell>>> = {
  code: ({ assessment }) => text(assessment.rowCode),
  status: ({ assessment }) => text(formatRowStatus(assessment.status)),
  due: ({ assessment }) => (assessment.nextDue === null ? blank() : day(assessment.nextDue)),
  evidence: ({ assessment, folderState }) => text(formatEvidence(assessment, folderState)),
  reading: ({ target }) => text(formatTargetTime(target)),
  fingerprint: ({ row, assessment }) => text(formatStamp(stampRow(assessment.rowCode, row))),
};

/** Folder links of BUKTI by row index: as they stand in the sheet, and as they are to stand. */
export interface EvidenceLinks {
  readonly before: ColumnLinks;
  readonly after: ColumnLinks;
}

/** Writes those own columns of which a cell changed, one block each. Returns how many were written. */
export function writeOwnColumns(ports: Ports, state: PlanState, links: EvidenceLinks): number {
  const { open } = state;
  const facts = listRowFacts(state);
  const topRowIndex = open.plan.header.bottomRowIndex + 1;
  const rowIndexes = Array.from({ length: open.plan.endRowIndex - topRowIndex }, (_, i) => topRowIndex + i);
  let written = writeStatusHeading(ports, state) ? 1 : 0;
  if (hasJoinedRows(open)) dressBody(ports, open);
  // The stamps come last: while a row has none, a run that was cut is known to have more to do there.
  for (const key of OWN_COLUMN_KEYS) {
    const cellOf = WRITTEN[key];
    const columnIndex = open.ownColumns.get(key);
    if (!cellOf || columnIndex === undefined) continue;
    const isEvidence = key === 'evidence';
    const cells = rowIndexes.map(rowIndex => {
      const row = facts.get(rowIndex);
      const cell = row ? cellOf(row) : blank();
      return isEvidence ? withLink(cell, links.after.get(rowIndex)) : cell;
    });
    const isShown = rowIndexes.every((rowIndex, i) =>
      shows(cellAt(open.grid, rowIndex, columnIndex), cells[i] ?? blank()),
    );
    const isLinked =
      !isEvidence || rowIndexes.every(rowIndex => links.before.get(rowIndex) === links.after.get(rowIndex));
    if (isShown && isLinked) continue;
    ports.planSheet.writeColumn(open.sheet.sheetId, columnIndex, { topRowIndex, cells });
    written += 1;
  }
  return written;
}

/** Whether some rows have their hidden stamp and others, typed in since, do not. */
function hasJoinedRows({ grid, plan, ownColumns }: OpenPlan): boolean {
  const stamps = readOwnTexts(grid, ownColumns, 'fingerprint');
  const stamped = plan.rows.filter(({ rowIndex }) => stamps.has(rowIndex)).length;
  return stamped > 0 && stamped < plan.rows.length;
}

/** A row inserted in the table gets its look from its neighbour, one added below it gets none. */
function dressBody(ports: Ports, { sheet, plan, ownColumns }: OpenPlan): void {
  const topRowIndex = plan.header.bottomRowIndex + 1;
  const columns = defineColumns(plan, [...ownColumns.keys()]).map(({ key, dropDown }) => ({
    dropDown,
    columnIndex: ownColumns.get(key) ?? 0,
  }));
  const rowCount = plan.endRowIndex - topRowIndex;
  ports.planSheet.dressColumns(sheet.sheetId, { topRowIndex, rowCount, columns });
}

function listRowFacts({
  open,
  targets,
  folderStates,
  assessments,
}: PlanState): ReadonlyMap<number, RowFacts> {
  const rows = new Map(open.plan.rows.map(row => [row.rowIndex, row]));
  const facts = new Map<number, RowFacts>();
  for (const assessment of assessments) {
    const row = rows.get(assessment.rowIndex);
    const target = targets.get(assessment.rowIndex);
    const folderState = folderStates.get(assessment.rowCode) ?? null;
    if (row && target) facts.set(assessment.rowIndex, { row, target, assessment, folderState });
  }
  return facts;
}

function writeStatusHeading(ports: Ports, { open }: PlanState): boolean {
  const columnIndex = open.ownColumns.get('status');
  if (columnIndex === undefined) return false;
  const topRowIndex = open.plan.header.bottomRowIndex;
  const heading = formatStatusHeading(isHeadingTaken(open.plan, 'status'), formatDay(open.checkDate));
  if (cellText(cellAt(open.grid, topRowIndex, columnIndex)) === heading) return false;
  ports.planSheet.writeColumn(open.sheet.sheetId, columnIndex, { topRowIndex, cells: [text(heading)] });
  return true;
}

function withLink(cell: ContentCell, url: string | undefined): ContentCell {
  return cell.kind === 'text' && url !== undefined ? link(cell.text, url, cell.style) : cell;
}

function shows(standing: CellValue, wanted: ContentCell): boolean {
  if (wanted.kind === 'day') return standing.kind === 'date' && isSameDay(standing.date, wanted.date);
  return cellText(standing) === (wanted.kind === 'text' ? wanted.text : '');
}

/** BUKTI: the count, or why nothing can be counted. */
function formatEvidence(assessment: RowAssessment, state: FolderState | null): string {
  switch (state) {
    case 'reserved':
      return RESERVED_FOLDER;
    case 'trashed':
      return TRASHED_FOLDER;
    case 'hidden':
      return HIDDEN_FOLDER;
    default:
      return formatEvidenceSummary(assessment);
  }
}
