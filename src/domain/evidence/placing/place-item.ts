import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { isAboutTimeBefore } from '../time-before.ts';
import { chooseDeadlines, type DeadlineSlot } from './choose-deadlines.ts';
import { isPaperOfOccasion } from './document-key.ts';
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
  /** The file of which it is a further version; null for none. */
  readonly versionOf: EvidenceItem | null;
  /** True when its name says a time after the last deadline and the row goes on with an event: it is of that. */
  readonly isOfEvent: boolean;
}

/** A board after an item was placed, and where it came to stand. */
export interface PlacedItem {
  readonly board: RowBoard;
  readonly placing: Placing;
}

/** The board of its row with the item on it, and where that is. */
export function placeItem(board: RowBoard, item: EvidenceItem): PlacedItem {
  const placing: Placing = {
    item,
    uses: [],
    otherAt: [],
    yearProblem: null,
    versionOf: null,
    isOfEvent: false,
  };
  if (isOfEvent(board, item) && !item.documents.some(number => isWantedOnce(board, number))) {
    const year = judge(board, item, { document: documentOf(board, item), deadlineIndex: undefined });
    return { board, placing: { ...placing, isOfEvent: true, yearProblem: isProblem(year) ? year : null } };
  }
  const seats = chooseSeats(board, item);
  const verdicts = seats.map(seat => ({ seat, year: yearOf(board, item, seat) }));
  const uses = verdicts.flatMap(({ seat, year }) =>
    year.code === 'counts' || year.code === 'look-back' ? [describeUse(board, seat, year)] : [],
  );
  if (uses.length > 0) {
    const filled = uses.reduce((before, { seat }) => seatItem(before, seat, { item, as: 'own' }), board);
    return { board: filled, placing: { ...placing, uses } };
  }
  const homes = homeDeadlines(board, item);
  const home = judge(board, item, { document: documentOf(board, item), deadlineIndex: homes[0] });
  const rejected = [...verdicts.map(({ year }) => year), home].find(isProblem);
  if (rejected) return { board, placing: { ...placing, yearProblem: rejected } };
  return { board: putBeside(board, homes, item), placing: { ...placing, otherAt: homes } };
}

// Whether something is missing there is looked up only where it is asked for.
function slotOf(date: PlainDate, isMissing: () => boolean): DeadlineSlot {
  return {
    date,
    get isMissing() {
      return isMissing();
    },
  };
}

/** The seats of a document that an item serves, whether or not its year lets it count. */
export function chooseSeatsOf(board: RowBoard, seats: readonly Seat[], item: EvidenceItem): readonly Seat[] {
  const document = seats[0]?.document;
  const isOnce = document?.repeats === 'once';
  if (!isOnce && isOfEvent(board, item)) return [];
  // A paper needed once is due at the first deadline that expects it, and the first that comes is it.
  const firstGap =
    isOnce && item.times.length === 0 ? seats.find(seat => isMissingOn(board, seat, item.since)) : undefined;
  if (firstGap) return [firstGap];
  const slots = seats.flatMap(seat => {
    const date = dateOf(board, seat.deadlineIndex);
    return date ? [slotOf(date, () => isMissingOn(board, seat, item.since))] : [];
  });
  const timed = {
    ...item,
    isOfTimeBefore: document ? namesTimeBefore(document) : false,
    isOfOccasion: document ? isPaperOfOccasion(document.title) : false,
  };
  const chosen = chooseDeadlines(slots, timed, board.planYear);
  return chosen.flatMap(index => seats[index] ?? []);
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
  if (!board.takesAnyFile) return named;
  const anyFile = homeDeadlines(board, item).flatMap(index =>
    (board.seats[index] ?? []).filter(({ document }) => document === null),
  );
  return [...named, ...anyFile];
}

function homeDeadlines(board: RowBoard, item: EvidenceItem): readonly number[] {
  if (board.deadlines.length === 0) return [];
  const isMissingAt = (index: number): boolean =>
    (board.seats[index] ?? []).some(seat => isMissingOn(board, seat, item.since));
  const slots = board.deadlines.map(({ date }, index) => slotOf(date, () => isMissingAt(index)));
  const timed = { ...item, isOfTimeBefore: false, isOfOccasion: false };
  const chosen = chooseDeadlines(slots, timed, board.planYear);
  return chosen.flatMap(index => deadlinesOfSameDay(board, index));
}

// "Notulen rapat", due "Februari 2024, setiap ada rapat": June's minutes are of a later meeting.
function isOfEvent({ hasEvent, deadlines }: RowBoard, { times, periods }: EvidenceItem): boolean {
  const last = deadlines[deadlines.length - 1]?.date;
  if (!hasEvent || !last || times.length > 0 || periods.length === 0) return false;
  return periods.every(period => compareDates(period.first, last) > 0);
}

function isWantedOnce({ seatsByNumber }: RowBoard, number: number): boolean {
  return seatsByNumber.get(number)?.[0]?.document?.repeats === 'once';
}

function namesTimeBefore({ title, alternatives }: ExpectedDocument): boolean {
  return [title, ...alternatives].some(isAboutTimeBefore);
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
  const { years, periods } = item;
  return judgeYear({ years, periods, fileName, planYear: board.planYear, document, deadline });
}

function dateOf(board: RowBoard, deadlineIndex: number): PlainDate | undefined {
  return board.deadlines[deadlineIndex]?.date;
}

function isProblem(year: YearVerdict): year is NonNullable<Placing['yearProblem']> {
  return year.code === 'other-year' || year.code === 'ask-year';
}
