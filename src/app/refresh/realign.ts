import type { CodeMove } from '../../domain/codes/realign-codes.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import { type OpenPlan, planAnchor } from '../open-plan.ts';
import type { Ports } from '../ports.ts';
import { blank, type ContentCell, text } from '../sheet-content.ts';

/** Brings the own cells of moved rows back beside them; rows that no code leaves or reaches keep theirs. */
export function realign(ports: Ports, open: OpenPlan, moves: readonly CodeMove[]): void {
  const keyColumnIndex = open.ownColumns.get('status');
  if (keyColumnIndex === undefined) return;
  const topRowIndex = open.plan.header.bottomRowIndex + 1;
  const bottomRowIndex = Math.max(
    open.plan.endRowIndex - 1,
    ...moves.map(({ fromRowIndex }) => fromRowIndex),
  );
  const places = computePlaces(bottomRowIndex - topRowIndex + 1, topRowIndex, moves);
  const statuses = places.map((_, i) => cellText(cellAt(open.grid, topRowIndex + i, keyColumnIndex)));
  const moved = statuses.map(() => blank() as ContentCell);
  places.forEach((place, i) => {
    moved[place] = text(statuses[i] ?? '');
  });
  ports.planSheet.realignColumns(open.sheet.sheetId, planAnchor(open), {
    columnIndexes: [...open.ownColumns.values()],
    keyColumnIndex,
    topRowIndex,
    places,
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
