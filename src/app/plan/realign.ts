import type { CodeMove } from '../../domain/codes/realign-codes.ts';
import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import { blank, type ContentCell, text } from '../../sheets/sheet-content.ts';
import type { Ports } from '../ports/ports.ts';
import { type OpenPlan, planAnchor } from './open-plan.ts';
import { requireFree } from './require-free.ts';

/** A STATUS behind the place to which its row's own cells go, as a run that was cut while it sorted leaves it. */
const PLACED = /^\d{7} ⇅ ?/;

function formatPlaced(place: number, status: string): string {
  return `${String(place).padStart(7, '0')} ⇅ ${status}`;
}

/** Whether a run was cut between writing the places and taking them away. */
export function isRealignmentBegun(open: OpenPlan): boolean {
  return listPlacedRows(open).length > 0;
}

function listPlacedRows({ grid, plan, ownColumns }: OpenPlan): readonly number[] {
  const columnIndex = ownColumns.get('status');
  if (columnIndex === undefined) return [];
  return grid.rows.flatMap((_, rowIndex) => {
    const isPlaced =
      rowIndex > plan.header.bottomRowIndex && PLACED.test(cellText(cellAt(grid, rowIndex, columnIndex)));
    return isPlaced ? [rowIndex] : [];
  });
}

/** Brings the own cells of moved rows back beside them; rows that no code leaves or reaches keep theirs. */
export function realign(ports: Ports, open: OpenPlan, moves: readonly CodeMove[]): void {
  const keyColumnIndex = open.ownColumns.get('status');
  if (keyColumnIndex === undefined) return;
  const topRowIndex = bodyTopOf(open.plan);
  const bottomRowIndex = Math.max(
    open.plan.endRowIndex - 1,
    ...moves.map(({ fromRowIndex }) => fromRowIndex),
    ...listPlacedRows(open),
  );
  const places = computePlaces(bottomRowIndex - topRowIndex + 1, topRowIndex, moves);
  const statuses = places.map((_, i) =>
    cellText(cellAt(open.grid, topRowIndex + i, keyColumnIndex)).replace(PLACED, ''),
  );
  const moved = statuses.map(() => blank() as ContentCell);
  places.forEach((place, i) => {
    moved[place] = text(statuses[i] ?? '');
  });
  requireFree(ports, open);
  ports.planSheet.realignColumns(open.sheet.sheetId, planAnchor(open), {
    columnIndexes: [...open.ownColumns.values()],
    keyColumnIndex,
    topRowIndex,
    sortCells: places.map((place, i) => text(formatPlaced(place, statuses[i] ?? ''))),
    keyCells: moved,
  });
}

/** For each row its new place: moved rows go where they belong, the cells they push away go to the places left free. */
export function computePlaces(
  rowCount: number,
  topRowIndex: number,
  moves: readonly CodeMove[],
): readonly number[] {
  const goal = new Map(
    moves.map(({ fromRowIndex, toRowIndex }) => [fromRowIndex - topRowIndex, toRowIndex - topRowIndex]),
  );
  const taken = new Set(goal.values());
  const free = Array.from({ length: rowCount }, (_, place) => place).filter(
    place => !taken.has(place) && goal.has(place),
  );
  return Array.from(
    { length: rowCount },
    (_, place) => goal.get(place) ?? (taken.has(place) ? (free.shift() ?? place) : place),
  );
}
