import { isSameDay } from '../../domain/calendar/plain-date.ts';
import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import { listDeadlineRuns } from '../../domain/target-time/deadline-runs.ts';
import type { TargetTime } from '../../domain/target-time/target-time.ts';
import {
  HIDDEN_FOLDER,
  RESERVED_FOLDER,
  TRASHED_FOLDER,
  UNCOUNTED_FOLDER,
  UNCOUNTED_STATUS,
} from '../../messages/evidence-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { formatStatusHeading } from '../../messages/own-column-id.ts';
import { formatEvidenceSummary, formatRowStatus } from '../../messages/status-id.ts';
import { formatTargetTime } from '../../messages/target-time-id.ts';
import { isHeadingTaken } from '../../sheets/plan-columns/new-columns.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey } from '../../sheets/plan-columns/own-columns.ts';
import type { PlacedBlock } from '../../sheets/rows/placed-block.ts';
import { blank, type ContentCell, day, link, text } from '../../sheets/sheet-content.ts';
import { wordsOfContent } from '../../sheets/written-words.ts';
import type { ColumnLinks } from '../ports/plan-sheet-port.ts';
import type { Ports } from '../ports/ports.ts';
import type { PlanState } from './assess-open-plan.ts';
import type { FolderState } from './folder-state.ts';
import { keepCovered } from './keep-covered.ts';
import { listLeftColumns } from './left-columns.ts';
import { planAnchor } from './open-plan.ts';
import { writeRemembered } from './remember-written.ts';
import { requireFree } from './require-free.ts';
import { tellStep } from './tell-step.ts';

interface RowFacts {
  readonly target: TargetTime;
  readonly assessment: RowAssessment;
  readonly folderState: FolderState | null;
}

/** What a refresh writes beside a row; codes and stamps stand already, people's columns are not among these. */
const WRITTEN: Readonly<Partial<Record<OwnColumnKey, (facts: RowFacts) => ContentCell>>> = {
  status: ({ assessment, folderState }) => text(formatStatus(assessment, folderState)),
  due: ({ assessment }) => (assessment.nextDue === null ? blank() : day(assessment.nextDue)),
  evidence: ({ assessment, folderState }) => text(formatEvidence(assessment, folderState)),
  reading: ({ target }) => text(formatTargetTime(target, listDeadlineRuns(target.deadlines))),
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
  const topRowIndex = bodyTopOf(open.plan);
  const rowIndexes = Array.from({ length: open.plan.endRowIndex - topRowIndex }, (_, i) => topRowIndex + i);
  const blocks = [...describeStatusHeading(state)];
  const texts: string[] = [];
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
    texts.push(...cells.map(wordsOfContent));
    const isShown = rowIndexes.every((rowIndex, i) =>
      shows(cellAt(open.grid, rowIndex, columnIndex), cells[i] ?? blank()),
    );
    const isLinked =
      !isEvidence || rowIndexes.every(rowIndex => links.before.get(rowIndex) === links.after.get(rowIndex));
    if (isShown && isLinked) continue;
    blocks.push({ columnIndex, topRowIndex, cells });
  }
  if (blocks.length > 0) {
    tellStep(ports, 'status');
    requireFree(ports, open);
  }
  keepCovered(ports, open, blocks);
  const { sheetId } = open.sheet;
  writeRemembered(ports, { sheetId, known: open.marks.written.get(sheetId), texts }, () =>
    ports.planSheet.writeColumns(sheetId, planAnchor(open), blocks),
  );
  return blocks.length;
}

function listRowFacts({ targets, folderStates, assessments }: PlanState): ReadonlyMap<number, RowFacts> {
  const facts = new Map<number, RowFacts>();
  for (const assessment of assessments) {
    const target = targets.get(assessment.rowIndex);
    const folderState = folderStates.get(assessment.rowCode) ?? null;
    if (target) facts.set(assessment.rowIndex, { target, assessment, folderState });
  }
  return facts;
}

function describeStatusHeading({ open }: PlanState): readonly PlacedBlock[] {
  const columnIndex = open.ownColumns.get('status');
  if (columnIndex === undefined) return [];
  const topRowIndex = open.plan.header.bottomRowIndex;
  const isTaken = listLeftColumns(open).size > 0 || isHeadingTaken(open.plan, 'status');
  const heading = formatStatusHeading(isTaken, formatDay(open.checkDate));
  if (cellText(cellAt(open.grid, topRowIndex, columnIndex)) === heading) return [];
  return [{ columnIndex, topRowIndex, cells: [text(heading)] }];
}

function withLink(cell: ContentCell, url: string | undefined): ContentCell {
  return cell.kind === 'text' && url !== undefined ? link(cell.text, url, cell.style) : cell;
}

function shows(standing: CellValue, wanted: ContentCell): boolean {
  if (wanted.kind === 'day') return standing.kind === 'date' && isSameDay(standing.date, wanted.date);
  return cellText(standing) === (wanted.kind === 'text' ? wanted.text : '');
}

/** Nothing is late whose evidence can't be counted. */
function formatStatus({ status }: RowAssessment, state: FolderState | null): string {
  const isLate = status === 'overdue' || status === 'partly';
  return isLate && state === 'uncounted' ? UNCOUNTED_STATUS : formatRowStatus(status);
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
    case 'uncounted':
      return UNCOUNTED_FOLDER;
    default:
      return formatEvidenceSummary(assessment);
  }
}
