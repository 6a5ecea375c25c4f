import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { EvidenceLine, EvidenceLineStatus } from '../evidence-line.ts';
import type { EvidenceItem } from './evidence-item.ts';
import type { RowEvidence } from './place-row.ts';
import { isGap } from './place-row.ts';
import { evidenceOf, occupantsOf, type RowBoard, type Seat } from './row-board.ts';

/** A deadline of the board, as far as its missing documents depend on it. */
export interface DueDeadline {
  /** The deadline with its days of grace. */
  readonly dueOn: PlainDate;
  /** With "satu berkas" a deadline is met although documents are missing. */
  readonly isMet: boolean;
}

/** When lines about documents are written. */
export interface DocumentLineContext {
  /** By the index of the board's deadlines. */
  readonly deadlines: readonly DueDeadline[];
  readonly checkDate: PlainDate;
  /** A decision closed the row: nothing in it is missing any more. */
  readonly isClosed: boolean;
}

/** The lines of documents without a file in the row: missing, not needed, linked, or lying in another row. */
export function documentLines(evidence: RowEvidence, context: DocumentLineContext): readonly EvidenceLine[] {
  const { board, links } = evidence;
  const linkLines = links.map(({ seat, status }) => seatLine(board, seat, status));
  const linked = new Set(links.map(({ seat }) => seat));
  const others = board.seats.flat().flatMap(seat => {
    const line = linked.has(seat) ? null : lineOfSeat(board, seat, context);
    return line ?? [];
  });
  return [...linkLines, ...others];
}

function lineOfSeat(board: RowBoard, seat: Seat, context: DocumentLineContext): EvidenceLine | null {
  const here = occupantsOf(board, seat);
  const guest = here.foreign[0];
  if (guest && here.own.length === 0) {
    return elsewhereLine(board, seat, { guest, dueOn: context.deadlines[seat.deadlineIndex]?.dueOn });
  }
  const { own, foreign } = evidenceOf(board, seat);
  if (own.length > 0 || foreign.length > 0) return null;
  if (seat.isWaived) return seat.document?.optional ? null : seatLine(board, seat, { code: 'waived' });
  const deadline = context.deadlines[seat.deadlineIndex];
  if (!deadline || context.isClosed || deadline.isMet || !hasBegun(board, seat, context.checkDate))
    return null;
  if (seat.document?.repeats === 'once' && !isFirstGap(board, seat)) return null;
  const isPast = compareDates(deadline.dueOn, context.checkDate) < 0;
  return seatLine(board, seat, { code: isPast ? 'missing' : 'not-yet-due' });
}

function elsewhereLine(
  board: RowBoard,
  seat: Seat,
  { guest, dueOn }: { readonly guest: EvidenceItem; readonly dueOn: PlainDate | undefined },
): EvidenceLine {
  const { rowCode, file, since } = guest;
  const isLate = dueOn !== undefined && compareDates(since, dueOn) > 0;
  const status = { code: 'present-elsewhere', rowCode, ...(isLate ? { isLate } : {}) } as const;
  return { ...seatLine(board, seat, status), file };
}

// The period of a deadline begins on the day after the deadline before it.
function hasBegun({ deadlines }: RowBoard, { deadlineIndex }: Seat, checkDate: PlainDate): boolean {
  const own = deadlines[deadlineIndex]?.date;
  const before = deadlines.filter(({ date }) => own && compareDates(date, own) < 0);
  const previous = before[before.length - 1];
  return previous === undefined || compareDates(previous.date, checkDate) < 0;
}

// One missing decree is one line, however many deadlines wait for it.
function isFirstGap(board: RowBoard, seat: Seat): boolean {
  const seats = board.seatsByNumber.get(seat.document?.number ?? 0) ?? [];
  return seats.find(other => isGap(board, other)) === seat;
}

function seatLine(board: RowBoard, seat: Seat, status: EvidenceLineStatus): EvidenceLine {
  const deadline = board.deadlines[seat.deadlineIndex] ?? null;
  return {
    rowCode: board.rowCode,
    deadline,
    documentNumber: seat.document?.number ?? null,
    documentTitle: seat.document?.title ?? deadline?.label ?? '',
    file: null,
    status,
  };
}
