import { compareDates, isSameDay, type PlainDate } from '../../calendar/plain-date.ts';
import type { Deadline } from '../../target-time/target-time.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import type { EvidenceItem } from './evidence-item.ts';
import { documentNoteKey, type EvidenceNotes } from './note-keys.ts';

/** The place of one document at one deadline. */
export interface Seat {
  /** Among all seats of the board, from 0. */
  readonly index: number;
  readonly deadlineIndex: number;
  /** Null where any one file is enough. */
  readonly document: ExpectedDocument | null;
  /** Optional, or set "Tidak berlaku" by a person: never missing. */
  readonly isWaived: boolean;
}

/** What has been put on a seat. */
export interface Occupants {
  /** Evidence of the row itself, in the order of placing. */
  readonly own: readonly EvidenceItem[];
  /** Evidence of other rows that expect the same document. */
  readonly foreign: readonly EvidenceItem[];
}

/** The deadlines of a row with the places that its evidence fills: a value, each step of placing gives the next. */
export interface RowBoard {
  readonly rowCode: string;
  readonly planYear: number;
  readonly documents: readonly ExpectedDocument[];
  readonly deadlines: readonly Deadline[];
  /** The target goes on with an event behind its dates ("Februari 2024, setiap ada rapat"). */
  readonly hasEvent: boolean;
  /** Seats of each deadline, in the order of the documents; at least one. */
  readonly seats: readonly (readonly Seat[])[];
  /** Whether a deadline asks for no certain document. */
  readonly takesAnyFile: boolean;
  /** Seats of each document, in the order of the deadlines. */
  readonly seatsByNumber: ReadonlyMap<number, readonly Seat[]>;
  /** Of each seat, by its index. */
  readonly occupants: readonly Occupants[];
  /** For each deadline: evidence of its period whose name proves no document. */
  readonly others: readonly (readonly EvidenceItem[])[];
}

/** What a board is laid out from. */
export interface BoardPlan {
  readonly rowCode: string;
  readonly planYear: number;
  readonly documents: readonly ExpectedDocument[];
  readonly deadlines: readonly Deadline[];
  readonly hasEvent: boolean;
  /** One list for each deadline; an empty one asks for any one file. */
  readonly documentsByDeadline: readonly (readonly ExpectedDocument[])[];
}

/** An empty board of the row. */
export function buildBoard(plan: BoardPlan, notes: EvidenceNotes): RowBoard {
  const { rowCode, planYear, documents: allDocuments, deadlines, hasEvent } = plan;
  const hasNotes = notes.documents.size > 0;
  let seatCount = 0;
  const seats = deadlines.map((deadline, deadlineIndex) => {
    const documents = plan.documentsByDeadline[deadlineIndex] ?? [];
    const expected = documents.length > 0 ? documents : [null];
    return expected.map((document): Seat => {
      const note = hasNotes
        ? notes.documents.get(documentNoteKey(rowCode, deadline.date, document?.number ?? null))
        : undefined;
      const isNotNeeded = note?.verification === 'not-applicable' && note.remark.trim() !== '';
      const isWaived = document?.optional === true || isNotNeeded;
      seatCount += 1;
      return { index: seatCount - 1, deadlineIndex, document, isWaived };
    });
  });
  const seatsByNumber = new Map<number, Seat[]>();
  for (const seat of seats.flat()) {
    if (!seat.document) continue;
    const known = seatsByNumber.get(seat.document.number);
    if (known) known.push(seat);
    else seatsByNumber.set(seat.document.number, [seat]);
  }
  return {
    rowCode,
    planYear,
    documents: allDocuments,
    deadlines,
    hasEvent,
    seats,
    takesAnyFile: seats.some(each => each.some(({ document }) => document === null)),
    seatsByNumber,
    occupants: Array.from({ length: seatCount }, () => NOBODY),
    others: deadlines.map(() => []),
  };
}

const NOBODY: Occupants = { own: [], foreign: [] };

/** What has been put on that seat itself. */
export function occupantsOf(board: RowBoard, { index }: Seat): Occupants {
  return board.occupants[index] ?? NOBODY;
}

/** The board with the item on that seat, as the row's own evidence or as a guest from another row. */
export function seatItem(
  board: RowBoard,
  { index }: Seat,
  { item, as }: { readonly item: EvidenceItem; readonly as: keyof Occupants },
): RowBoard {
  const occupants = [...board.occupants];
  const before = occupants[index] ?? NOBODY;
  const items = [...before[as], item];
  occupants[index] =
    as === 'own' ? { own: items, foreign: before.foreign } : { own: before.own, foreign: items };
  return { ...board, occupants };
}

/** The board with the item among the evidence of those deadlines that proves no document. */
export function putBeside(board: RowBoard, deadlineIndices: readonly number[], item: EvidenceItem): RowBoard {
  const others = board.others.map((items, at) => (deadlineIndices.includes(at) ? [...items, item] : items));
  return { ...board, others };
}

/** What proves the seat's document there: its own evidence and, of a paper needed once, that of earlier deadlines. */
export function evidenceOf(board: RowBoard, seat: Seat): Occupants {
  if (seat.document?.repeats !== 'once') return occupantsOf(board, seat);
  const upToHere = (board.seatsByNumber.get(seat.document.number) ?? [])
    .filter(({ deadlineIndex }) => deadlineIndex <= seat.deadlineIndex)
    .map(each => occupantsOf(board, each));
  return { own: upToHere.flatMap(({ own }) => own), foreign: upToHere.flatMap(({ foreign }) => foreign) };
}

/** The day from which the seat's document is there, or null. */
export function presentSince(board: RowBoard, seat: Seat): PlainDate | null {
  if (seat.document?.repeats !== 'once') return earliestIn(occupantsOf(board, seat), null);
  let first: PlainDate | null = null;
  for (const each of board.seatsByNumber.get(seat.document.number) ?? [])
    if (each.deadlineIndex <= seat.deadlineIndex) first = earliestIn(occupantsOf(board, each), first);
  return first;
}

function earliestIn({ own, foreign }: Occupants, before: PlainDate | null): PlainDate | null {
  let first = before;
  for (const { since } of own) if (first === null || compareDates(since, first) < 0) first = since;
  for (const { since } of foreign) if (first === null || compareDates(since, first) < 0) first = since;
  return first;
}

/** Whether the seat's document is due there, and not merely carried on from a deadline before. */
export function isDueHere({ seatsByNumber }: RowBoard, seat: Seat): boolean {
  const { document } = seat;
  return document?.repeats !== 'once' || seatsByNumber.get(document.number)?.[0] === seat;
}

/** Whether the seat's document was still missing on that day. */
export function isMissingOn(board: RowBoard, seat: Seat, day: PlainDate): boolean {
  const since = presentSince(board, seat);
  return !seat.isWaived && (since === null || compareDates(since, day) > 0);
}

/** The indices of all deadlines on the day of that one: labelled deadlines may share a day. */
export function deadlinesOfSameDay(board: RowBoard, index: number): readonly number[] {
  const day = board.deadlines[index]?.date;
  return board.deadlines.flatMap(({ date }, at) => (day && isSameDay(date, day) ? [at] : []));
}

/** The earliest of the days; null when there is none. */
export function earliest(days: readonly PlainDate[]): PlainDate | null {
  return days.reduce<PlainDate | null>(
    (first, day) => (first && compareDates(first, day) <= 0 ? first : day),
    null,
  );
}
