import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { EvidenceLineStatus } from '../evidence-line.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { type EvidenceItem, sortForPlacing } from './evidence-item.ts';
import { originalOf, placeVersion } from './further-version.ts';
import { judgeFile, type MatchedFile } from './judge-file.ts';
import { documentNoteKey, type EvidenceNotes, fileNoteKey } from './note-keys.ts';
import { type Placing, placeItem } from './place-item.ts';
import {
  type BoardPlan,
  buildBoard,
  isMissingOn,
  presentSince,
  type RowBoard,
  type Seat,
  seatItem,
} from './row-board.ts';
import { holdsWebAddress } from './web-address.ts';

/** A web address that a person wrote as evidence of a seat's document. */
export interface LinkUse {
  readonly seat: Seat;
  readonly status: EvidenceLineStatus;
}

/** A row's own evidence after placing. */
export interface RowEvidence {
  readonly board: RowBoard;
  readonly files: readonly EvidenceFile[];
  readonly placings: readonly Placing[];
  /** Files that count for nothing, with the reason. */
  readonly rejected: readonly { readonly file: EvidenceFile; readonly status: EvidenceLineStatus }[];
  readonly links: readonly LinkUse[];
}

/** What is known when a row's evidence is placed. */
export interface PlacingContext {
  readonly notes: EvidenceNotes;
  readonly checkDate: PlainDate;
}

/** The evidence that lies in the row itself, placed on its board. */
export function placeRow(
  plan: BoardPlan,
  files: readonly MatchedFile[],
  { notes, checkDate }: PlacingContext,
): RowEvidence {
  const empty = buildBoard(plan, notes);
  const documents = allDocuments(plan);
  const verdicts = files.map(file => ({
    file,
    verdict: judgeFile({
      file,
      note: notes.files.get(fileNoteKey(file.code, file.id)),
      documents,
      checkDate,
    }),
  }));
  const links = readLinks(empty, { notes, checkDate });
  const seatOfLink = new Map(links.flatMap(({ item, seat }) => (item ? [[item, seat] as const] : [])));
  const items = verdicts.flatMap(({ verdict }) => verdict.item ?? []);
  let board = empty;
  const placings: Placing[] = [];
  for (const item of sortForPlacing([...items, ...seatOfLink.keys()])) {
    const seat = seatOfLink.get(item);
    const original = originalOf(item, placings, board);
    const placed = seat ? null : original ? placeVersion(board, item, original) : placeItem(board, item);
    if (placed) placings.push(placed.placing);
    board = placed?.board ?? (seat ? seatItem(board, seat, { item, as: 'own' }) : board);
  }
  const rejected = verdicts.flatMap(({ file, verdict }) =>
    verdict.status ? [{ file, status: verdict.status }] : [],
  );
  return { board, files, placings, rejected, links };
}

/**
 * The row's evidence once more, where a file that a person accepted proves the document that would come last at its
 * deadline or not at all; with several that never came nobody can say which.
 */
export function settleAccepted(evidence: RowEvidence): RowEvidence {
  let { board } = evidence;
  const placings = evidence.placings.map((placing): Placing => {
    const { item, otherAt, uses } = placing;
    if (!item.isAccepted || otherAt.length === 0 || uses.length > 0) return placing;
    const seats = otherAt.flatMap(index => lastToCome(board, index, item.since) ?? []);
    board = seats.reduce((before, seat) => seatItem(before, seat, { item, as: 'own' }), board);
    return { ...placing, uses: seats.map(seat => ({ seat, isFurther: false, lookBackYear: null })) };
  });
  return { ...evidence, board, placings };
}

function lastToCome(board: RowBoard, deadlineIndex: number, day: PlainDate): Seat | null {
  const waiting = (board.seats[deadlineIndex] ?? []).filter(seat => isMissingOn(board, seat, day));
  const gaps = waiting.filter(seat => isGap(board, seat));
  if (gaps.length > 1) return null;
  const daysOf = (seat: Seat) => presentSince(board, seat);
  return waiting.reduce<Seat | null>(
    (last, seat) => (last && compareArrival(daysOf(last), daysOf(seat)) >= 0 ? last : seat),
    null,
  );
}

function compareArrival(a: PlainDate | null, b: PlainDate | null): number {
  return a && b ? compareDates(a, b) : Number(a === null) - Number(b === null);
}

/** Whether nothing at all proves the seat's document, and it is needed. */
export function isGap(board: RowBoard, seat: Seat): boolean {
  return !seat.isWaived && presentSince(board, seat) === null;
}

// A label that names no document of the row is one itself ("PK Januari 2021"), with a number of its own.
function allDocuments({ documents, documentsByDeadline }: BoardPlan): readonly ExpectedDocument[] {
  const laidOut = [...documents, ...documentsByDeadline.flat()];
  return [...new Map(laidOut.map(document => [document.number, document])).values()];
}

interface ReadLink extends LinkUse {
  readonly item: EvidenceItem | null;
}

function readLinks(board: RowBoard, { notes, checkDate }: PlacingContext): readonly ReadLink[] {
  if (notes.documents.size === 0) return [];
  return board.seats.flat().flatMap((seat): readonly ReadLink[] => {
    const deadline = board.deadlines[seat.deadlineIndex];
    const number = seat.document?.number ?? null;
    const note = deadline && notes.documents.get(documentNoteKey(board.rowCode, deadline.date, number));
    if (!note || !holdsWebAddress(note.link)) return [];
    const since = note.linkSeenOn ?? checkDate;
    if (compareDates(since, checkDate) > 0)
      return [{ seat, item: null, status: { code: 'other', reason: { code: 'after-check-date' } } }];
    if (note.verification === 'returned') return [{ seat, item: null, status: { code: 'returned' } }];
    return [{ seat, item: linkItem(board.rowCode, number, since), status: { code: 'link' } }];
  });
}

function linkItem(rowCode: string, number: number | null, since: PlainDate): EvidenceItem {
  const documents = number === null ? [] : [number];
  return {
    rowCode,
    file: null,
    since,
    documents,
    periods: [],
    times: [],
    years: [],
    stem: '',
    isAccepted: true,
  };
}
