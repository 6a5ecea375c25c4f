import { type PlainDate, toDayNumber } from '../../calendar/plain-date.ts';
import { type EvidenceItem, namesItsTime } from './evidence-item.ts';
import type { EvidenceUse, PlacedItem, Placing } from './place-item.ts';
import { type RowBoard, seatItem } from './row-board.ts';

/**
 * The file of which the item is a further version ("Laporan kas ttd.pdf" of "Laporan kas.docx"), or null. Names say
 * the same and no time, and less than half a period lies between: later, it is the paper of the next period.
 */
export function originalOf(
  item: EvidenceItem,
  placings: readonly Placing[],
  board: RowBoard,
): Placing | null {
  if (item.stem === '' || namesItsTime(item)) return null;
  const original = placings.find(
    placing =>
      placing.versionOf === null &&
      placing.uses.length > 0 &&
      !namesItsTime(placing.item) &&
      placing.item.stem === item.stem &&
      isSoonAfter(placing, item.since, board),
  );
  return original ?? null;
}

/** The board with the item beside its original, for the same documents at the same deadlines. */
export function placeVersion(board: RowBoard, item: EvidenceItem, original: Placing): PlacedItem {
  const uses = original.uses.map((use): EvidenceUse => ({ ...use, isFurther: true }));
  const filled = uses.reduce((before, { seat }) => seatItem(before, seat, { item, as: 'own' }), board);
  const placing = { ...original, item, uses, versionOf: original.item };
  return { board: filled, placing };
}

function isSoonAfter({ item, uses }: Placing, day: PlainDate, board: RowBoard): boolean {
  const days = toDayNumber(day) - toDayNumber(item.since);
  return uses.every(({ seat }) => days * 2 < daysOfPeriod(board, seat.deadlineIndex));
}

// From the deadline to the next; the last period is as long as the one before it.
function daysOfPeriod({ deadlines }: RowBoard, index: number): number {
  const from = Math.min(index, Math.max(deadlines.length - 2, 0));
  const [first, second] = [deadlines[from]?.date, deadlines[from + 1]?.date];
  return first && second ? toDayNumber(second) - toDayNumber(first) : Number.POSITIVE_INFINITY;
}
