import type { CodeAssignment } from '../../domain/codes/assign-codes.ts';
import { formatStamp, stampRow } from '../../domain/codes/row-stamp.ts';
import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { formatDay } from '../../messages/month-id.ts';
import { defineColumns } from '../../sheets/plan-columns/new-columns.ts';
import type { OwnColumnKey } from '../../sheets/plan-columns/own-columns.ts';
import type { PlacedBlock } from '../../sheets/rows/placed-block.ts';
import { link, type TextCell, text } from '../../sheets/sheet-content.ts';
import type { Ports } from '../ports/ports.ts';
import { keepCovered } from './keep-covered.ts';
import { type OpenPlan, planAnchor, readOwnTexts, withCells } from './open-plan.ts';
import { requireFree } from './require-free.ts';

/**
 * The plan with codes and stamps written where they were missing or others; the same plan when all stood. Before
 * anything is made under a code (a folder, a line of a report): rows that move afterwards take theirs along.
 */
export function keepCodes(ports: Ports, open: OpenPlan, assignment: CodeAssignment): OpenPlan {
  const { highest } = assignment;
  const blocks = describeBlocks(open, assignment);
  const isMarked = isSameTable(highest, open.marks.highestCodes);
  if (blocks.length === 0 && isMarked) return open;
  requireFree(ports, open);
  if (hasJoinedRows(open)) dressBody(ports, open);
  const links = assignment.copies.length > 0 ? describeLinks(ports, open, assignment) : [];
  keepCovered(ports, open, [...links, ...blocks]);
  ports.planSheet.writeColumns(open.sheet.sheetId, planAnchor(open), [...links, ...blocks]);
  // After the codes themselves: a run cut before would give the same rows the next letters.
  if (!isMarked) ports.workbook.markHighestCodes(highest);
  const marked = { ...open, marks: { ...open.marks, highestCodes: highest } };
  return withCells(marked, layBlocks(open.grid, [...links, ...blocks]));
}

interface TextBlock extends PlacedBlock {
  readonly cells: readonly TextCell[];
}

/** The stamps come last: while a row has none, a run that was cut is known to have more to do there. */
function describeBlocks(open: OpenPlan, { codes }: CodeAssignment): readonly TextBlock[] {
  const rows = new Map(open.plan.rows.map(row => [row.rowIndex, row]));
  const codeOf = (rowIndex: number): string => codes.get(rowIndex) ?? '';
  const stampOf = (rowIndex: number): string => {
    const row = rows.get(rowIndex);
    return row ? formatStamp(stampRow(codeOf(rowIndex), row)) : '';
  };
  return [...describeColumn(open, 'code', codeOf), ...describeColumn(open, 'fingerprint', stampOf)];
}

/** The block of an own column; none where all words stand. */
function describeColumn(
  open: OpenPlan,
  key: OwnColumnKey,
  wordsOf: (rowIndex: number) => string,
): readonly TextBlock[] {
  const columnIndex = open.ownColumns.get(key);
  if (columnIndex === undefined) return [];
  const rowIndexes = listBodyRows(open);
  const isShown = rowIndexes.every(
    rowIndex => cellText(cellAt(open.grid, rowIndex, columnIndex)) === wordsOf(rowIndex),
  );
  const topRowIndex = bodyTopOf(open.plan);
  return isShown
    ? []
    : [{ columnIndex, topRowIndex, cells: rowIndexes.map(rowIndex => text(wordsOf(rowIndex))) }];
}

/** The grid as it is once the blocks are written. */
function layBlocks(grid: Grid, blocks: readonly TextBlock[]): Grid {
  const rows = grid.rows.map(row => [...row]);
  for (const { columnIndex, topRowIndex, cells } of blocks) {
    cells.forEach((cell, i) => {
      const row = rows[topRowIndex + i] ?? [];
      while (row.length < columnIndex) row.push({ kind: 'empty' });
      row[columnIndex] = cell.text === '' ? { kind: 'empty' } : { kind: 'text', text: cell.text };
    });
  }
  return { ...grid, rows };
}

function listBodyRows({ plan }: OpenPlan): readonly number[] {
  const topRowIndex = bodyTopOf(plan);
  return Array.from({ length: plan.endRowIndex - topRowIndex }, (_, i) => topRowIndex + i);
}

/** Whether some rows have their hidden stamp and others, typed in since, do not. */
function hasJoinedRows({ grid, plan, ownColumns }: OpenPlan): boolean {
  const stamps = readOwnTexts(grid, ownColumns, 'fingerprint');
  const stamped = plan.rows.filter(({ rowIndex }) => stamps.has(rowIndex)).length;
  return stamped > 0 && stamped < plan.rows.length;
}

/** A row inserted in the table gets its look from its neighbour, one added below it gets none. */
function dressBody(ports: Ports, open: OpenPlan): void {
  const { plan, ownColumns } = open;
  const topRowIndex = bodyTopOf(plan);
  const columns = defineColumns(plan, [...ownColumns.keys()], {
    dayWords: formatDay(open.checkDate),
    isBesideOthers: false,
  }).map(({ key, dropDown }) => ({
    dropDown,
    columnIndex: ownColumns.get(key) ?? 0,
  }));
  const rowCount = plan.endRowIndex - topRowIndex;
  ports.planSheet.dressColumns(open.sheet.sheetId, planAnchor(open), { topRowIndex, rowCount, columns });
}

/** A copied row came with its original's folder: once its code is another, nothing else tells whose the folder is. */
function describeLinks(ports: Ports, open: OpenPlan, { copies }: CodeAssignment): readonly TextBlock[] {
  const columnIndex = open.ownColumns.get('evidence');
  if (columnIndex === undefined) return [];
  const links = ports.planSheet.readLinks(open.sheet.sheetId, columnIndex);
  const copied = new Set(copies.map(({ rowIndex }) => rowIndex));
  const cells = listBodyRows(open).map(rowIndex => {
    const words = copied.has(rowIndex) ? '' : cellText(cellAt(open.grid, rowIndex, columnIndex));
    const url = links.get(rowIndex);
    return url === undefined ? text(words) : link(words, url);
  });
  return [{ columnIndex, topRowIndex: bodyTopOf(open.plan), cells }];
}

function isSameTable(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
