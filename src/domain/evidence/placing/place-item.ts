import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { chooseDeadlines } from './choose-deadlines.ts';
import type { EvidenceItem } from './evidence-item.ts';
import { judgeYear, type YearVerdict } from './judge-year.ts';
import {
  deadlinesOfSameDay,
  isMissingOn,
  occupantsOf,
  putBeside,
  type RowBoard,
  type Seat,
  seatItem,
} from './row-board.ts';

/** One document at one deadline that an item of its own row proves. */
export interface EvidenceUse {
  readonly seat: Seat;
  /** True when another file was there before it. */
  readonly isFurther: boolean;
  /** The year before the deadline's that the file looks back on; null for none. */
  readonly lookBackYear: number | null;
}

/** Where an item of a row's own folder came to stand. */
export interface Placing {
  readonly item: EvidenceItem;
  readonly uses: readonly EvidenceUse[];
  /** Deadlines in whose period it lies, when its name proves no document. */
  readonly otherAt: readonly number[];
  /** Why it counts nowhere; null when it does. */
  readonly yearProblem: Exclude<YearVerdict, { code: 'counts' } | { code: 'look-back' }> | null;
}

/** A board after an item was placed, and where it came to stand. */
export interface PlacedItem {
  readonly board: RowBoard;
  readonly placing: Placing;
}

/** The board of its row with the item on it, and where that is. */
export function placeItem(board: RowBoard, item: EvidenceItem): PlacedItem {
  const seats = chooseSeats(board, item);
  const verdicts = seats.map(seat => ({ seat, year: yearOf(board, item, seat) }));
  const uses = verdicts.flatMap(({ seat, year }) =>
    year.code === 'counts' || year.code === 'look-back' ? [describeUse(board, seat, year)] : [],
  );
  if (uses.length > 0) {
    const filled = uses.reduce((before, { seat }) => seatItem(before, seat, { item, as: 'own' }), board);
    return { board: filled, placing: { item, uses, otherAt: [], yearProblem: null } };
  }
  const homes = homeDeadlines(board, item);
  const home = judge(board, item, { document: documentOf(board, item), deadlineIndex: homes[0] });
  const rejected = [...verdicts.map(({ year }) => year), home].find(isProblem);
  if (rejected) return { board, placing: { item, uses, otherAt: [], yearProblem: rejected } };
  return {
    board: putBeside(board, homes, item),
    placing: { item, uses, otherAt: homes, yearProblem: null },
  };
}

/** The seats of a document that an item serves, whether or not its year lets it count. */
export function chooseSeatsOf(board: RowBoard, seats: readonly Seat[], item: EvidenceItem): readonly Seat[] {
  const isOnce = seats[0]?.document?.repeats === 'once';
  const firstGap = seats.find(seat => isMissingOn(board, seat, item.since));
  // A paper needed once is due at the first deadline that expects it, and the first that comes is it.
  if (isOnce && firstGap && item.times.length === 0) return [firstGap];
  const slots = seats.flatMap(seat => {
    const date = dateOf(board, seat.deadlineIndex);
    return date ? [{ date, isMissing: isMissingOn(board, seat, item.since) }] : [];
  });
  return chooseDeadlines(slots, item, board.planYear).flatMap(index => seats[index] ?? []);
}

/** The verdict on an item's years at a seat. */
export function yearOf(board: RowBoard, item: EvidenceItem, seat: Seat): YearVerdict {
  return judge(board, item, { document: seat.document, deadlineIndex: seat.deadlineIndex });
}

function chooseSeats(board: RowBoard, item: EvidenceItem): readonly Seat[] {
  const named = item.documents.flatMap(number => {
    const seats = board.seatsByNumber.get(number);
    return seats ? chooseSeatsOf(board, seats, item) : [];
  });
  // A deadline that asks for no certain document takes whatever lies in its period.
  const anyFile = homeDeadlines(board, item).flatMap(index =>
    (board.seats[index] ?? []).filter(({ document }) => document === null),
  );
  return [...named, ...anyFile];
}

function homeDeadlines(board: RowBoard, item: EvidenceItem): readonly number[] {
  if (board.deadlines.length === 0) return [];
  const slots = board.deadlines.map(({ date }, index) => ({
    date,
    isMissing: (board.seats[index] ?? []).some(seat => isMissingOn(board, seat, item.since)),
  }));
  return chooseDeadlines(slots, item, board.planYear).flatMap(index => deadlinesOfSameDay(board, index));
}

function describeUse(board: RowBoard, seat: Seat, year: YearVerdict): EvidenceUse {
  const isFurther = occupantsOf(board, seat).own.length > 0;
  return { seat, isFurther, lookBackYear: year.code === 'look-back' ? year.year : null };
}

// A row without deadlines has no seats, but its documents still say which years are theirs.
function documentOf(board: RowBoard, item: EvidenceItem): ExpectedDocument | null {
  return board.documents.find(({ number }) => number === item.documents[0]) ?? null;
}

interface Place {
  readonly document: ExpectedDocument | null;
  readonly deadlineIndex: number | undefined;
}

function judge(board: RowBoard, item: EvidenceItem, { document, deadlineIndex }: Place): YearVerdict {
  const deadline = deadlineIndex === undefined ? null : (board.deadlines[deadlineIndex] ?? null);
  const fileName = item.file?.name ?? '';
  return judgeYear({ years: item.years, fileName, planYear: board.planYear, document, deadline });
}

function dateOf(board: RowBoard, deadlineIndex: number): PlainDate | undefined {
  return board.deadlines[deadlineIndex]?.date;
}

function isProblem(year: YearVerdict): year is NonNullable<Placing['yearProblem']> {
  return year.code === 'other-year' || year.code === 'ask-year';
}
