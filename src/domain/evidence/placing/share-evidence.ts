import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import { documentKey } from './document-key.ts';
import type { EvidenceItem } from './evidence-item.ts';
import { chooseSeatsOf, yearOf } from './place-item.ts';
import type { RowEvidence } from './place-row.ts';
import type { RowBoard, Seat } from './row-board.ts';

/** Evidence of one row that may prove the same document in another. */
interface Offer {
  readonly item: EvidenceItem;
  /** The deadline that it serves in its own row; null when that row has no choice of deadlines. */
  readonly servedOn: PlainDate | null;
}

/** Puts what proves a document in one row on the seats of all other rows that expect the same document. */
export function shareEvidence(rows: readonly RowEvidence[]): void {
  const keys = new Map(rows.map(({ board }) => [board, documentKeys(board)] as const));
  const offers = collectOffers(rows, keys);
  for (const row of rows)
    for (const [number, key] of keys.get(row.board) ?? []) receive(row, number, offers.get(key) ?? []);
}

type KeysByBoard = ReadonlyMap<RowBoard, ReadonlyMap<number, string>>;

function collectOffers(rows: readonly RowEvidence[], keys: KeysByBoard): ReadonlyMap<string, Offer[]> {
  const offers = new Map<string, Offer[]>();
  for (const row of rows)
    for (const [number, key] of keys.get(row.board) ?? []) {
      const list = offers.get(key) ?? [];
      list.push(...offersOf(row, number));
      offers.set(key, list);
    }
  for (const list of offers.values()) list.sort((a, b) => compareDates(a.item.since, b.item.since));
  return offers;
}

function documentKeys(board: RowBoard): ReadonlyMap<number, string> {
  const laidOut = [...board.seatsByNumber.values()].flatMap(([seat]) => seat?.document ?? []);
  return new Map(
    [...board.documents, ...laidOut].flatMap(({ number, title }) => {
      const key = documentKey(title, board.planYear);
      return key === null ? [] : [[number, key] as const];
    }),
  );
}

function offersOf({ board, placings }: RowEvidence, number: number): readonly Offer[] {
  const seats = board.seatsByNumber.get(number) ?? [];
  const dateOf = (seat: Seat) =>
    (seats.length > 1 ? board.deadlines[seat.deadlineIndex]?.date : null) ?? null;
  const seated = seats.flatMap(seat => seat.own.map(item => ({ item, servedOn: dateOf(seat) })));
  // A row without deadlines has no seats; its files prove the document all the same.
  const unseated = placings.filter(
    ({ item, yearProblem }) => seats.length === 0 && !yearProblem && item.documents.includes(number),
  );
  return [...seated, ...unseated.map(({ item }) => ({ item, servedOn: null }))];
}

function receive({ board, files }: RowEvidence, number: number, offers: readonly Offer[]): void {
  const seats = board.seatsByNumber.get(number);
  if (!seats) return;
  const ownIds = new Set(files.map(({ id }) => id));
  for (const { item, servedOn } of offers) {
    // Offers come by day: where one has proved the document, later ones add nothing.
    if (seats.every(({ foreign }) => foreign.length > 0)) return;
    if (item.rowCode === board.rowCode || (item.file && ownIds.has(item.file.id))) continue;
    const guest = asGuest(item, number, servedOn);
    for (const seat of chooseSeatsOf(board, seats, guest)) {
      const { code } = yearOf(board, guest, seat);
      if (seat.foreign.length === 0 && (code === 'counts' || code === 'look-back')) seat.foreign.push(guest);
    }
  }
}

// A period in the name speaks in every row; else the deadline served at home does, as if it were named.
function asGuest(item: EvidenceItem, number: number, servedOn: PlainDate | null): EvidenceItem {
  const isNamed = item.times.length === 0 && item.periods.length > 0;
  if (servedOn === null || isNamed) return { ...item, documents: [number] };
  return { ...item, documents: [number], times: [], periods: [{ first: servedOn, last: servedOn }] };
}
