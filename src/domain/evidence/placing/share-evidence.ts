import { compareDates, isSameDay, type PlainDate } from '../../calendar/plain-date.ts';
import { lazy } from '../../lazy.ts';
import { documentKey, isOneAYear } from './document-key.ts';
import type { EvidenceItem } from './evidence-item.ts';
import { chooseSeatsOf, yearOf } from './place-item.ts';
import type { RowEvidence } from './place-row.ts';
import { occupantsOf, type RowBoard, type Seat, seatItem } from './row-board.ts';

/** Evidence of one row that may prove the same document in another. */
interface Offer {
  readonly item: EvidenceItem;
  /** The deadline that it serves in its own row; null in a row without deadlines. */
  readonly homeDay: PlainDate | null;
  /** Whether its own row had other deadlines to choose from. */
  readonly isChosen: boolean;
}

/** The rows, where what proves a document in one of them also sits with all others that expect the same document. */
export function shareEvidence(rows: readonly RowEvidence[]): readonly RowEvidence[] {
  const keys = new Map(rows.map(({ board }) => [board, documentKeys(board)] as const));
  const offers = collectOffers(rows, keys);
  return rows.map(row => {
    const expected = [...(keys.get(row.board) ?? [])];
    const board = expected.reduce(
      (before, [number, key]) => receive({ ...row, board: before }, number, offers.get(key) ?? []),
      row.board,
    );
    return board === row.board ? row : { ...row, board };
  });
}

type KeysByBoard = ReadonlyMap<RowBoard, ReadonlyMap<number, string>>;

function collectOffers(rows: readonly RowEvidence[], keys: KeysByBoard): ReadonlyMap<string, Offer[]> {
  const offers = new Map<string, Offer[]>();
  for (const row of rows)
    for (const [number, key] of keys.get(row.board) ?? []) {
      const own = offersOf(row, number);
      if (own.length === 0) continue;
      const list = offers.get(key);
      if (list) list.push(...own);
      else offers.set(key, [...own]);
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
  const isChosen = seats.length > 1;
  const seated = seats.flatMap(seat => {
    const homeDay = board.deadlines[seat.deadlineIndex]?.date ?? null;
    return occupantsOf(board, seat).own.map(item => ({ item, homeDay, isChosen }));
  });
  // A row without deadlines has no seats; its files prove the document all the same.
  const unseated = placings.filter(
    ({ item, yearProblem }) => seats.length === 0 && !yearProblem && item.documents.includes(number),
  );
  return [...seated, ...unseated.map(({ item }) => ({ item, homeDay: null, isChosen: false }))];
}

/** The row's board with the guests that prove its document of that number. */
function receive({ board, files }: RowEvidence, number: number, offers: readonly Offer[]): RowBoard {
  const seats = board.seatsByNumber.get(number);
  if (!seats || offers.length === 0) return board;
  let received = board;
  const isTaken = (seat: Seat): boolean => occupantsOf(received, seat).foreign.length > 0;
  const ownIds = lazy(() => new Set(files.map(({ id }) => id)));
  let open: readonly Seat[] = seats;
  for (const offer of offers) {
    const { item } = offer;
    // Offers come by day: where one has proved the document, later ones add nothing.
    if (open.length === 0) return received;
    if (item.rowCode === board.rowCode || !open.some(seat => isSameOccasion(board, seat, offer))) continue;
    if (item.file && ownIds().has(item.file.id)) continue;
    const guest = asGuest(offer, number);
    for (const seat of chooseSeatsOf(received, seats, guest)) {
      if (isTaken(seat) || !isSameOccasion(board, seat, offer)) continue;
      const { code } = yearOf(board, guest, seat);
      if (code === 'counts' || code === 'look-back')
        received = seatItem(received, seat, { item: guest, as: 'foreign' });
    }
    open = seats.filter(seat => !isTaken(seat));
  }
  return received;
}

/**
 * Whether the paper was written for that deadline too. A decree or a LAKIN is one paper wherever it stands; a report,
 * an attendance list, a memo is written anew each time, so the one of July proves nothing that was due in January.
 */
function isSameOccasion(board: RowBoard, { document, deadlineIndex }: Seat, { homeDay }: Offer): boolean {
  if (!document || document.repeats === 'once' || isOneAYear(document.title)) return true;
  const deadline = board.deadlines[deadlineIndex];
  if (!deadline || !homeDay) return false;
  const { date, windowStart } = deadline;
  const isInWindow =
    windowStart !== null && compareDates(windowStart, homeDay) <= 0 && compareDates(homeDay, date) <= 0;
  return isInWindow || isSameDay(homeDay, date);
}

// A period in the name speaks in every row; else the deadline served at home does, as if it were named.
function asGuest({ item, homeDay, isChosen }: Offer, number: number): EvidenceItem {
  const isNamed = item.times.length === 0 && item.periods.length > 0;
  if (homeDay === null || !isChosen || isNamed) return { ...item, documents: [number] };
  return { ...item, documents: [number], times: [], periods: [{ first: homeDay, last: homeDay }] };
}
