import { compareDates, isMonthEnd, type PlainDate } from '../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import type { EvidenceItem } from '../evidence/placing/evidence-item.ts';
import {
  earliest,
  evidenceOf,
  isDueHere,
  occupantsOf,
  presentSince,
  type RowBoard,
  type Seat,
} from '../evidence/placing/row-board.ts';
import { MONTHS_OF_CADENCE } from '../target-time/target-time.ts';
import {
  type DeadlineEvidence,
  deadlineState,
  lastDayOf,
  type Requirement,
  type StateClock,
} from './deadline-state.ts';
import type { AssessedDeadline, DocumentState } from './row-assessment.ts';

/** What a deadline is judged by. */
export interface DeadlineRules extends StateClock {
  readonly graceDays: number;
  readonly requirement: Requirement;
}

/** A deadline with its evidence, and whether TENGGAT passes it by. */
export interface DeadlineResult {
  readonly assessed: AssessedDeadline;
  /** True when no file counts for it yet and one is asked for. */
  readonly isOpen: boolean;
}

/** The deadlines of a board with their states. */
export function assessDeadlines(board: RowBoard, rules: DeadlineRules): readonly DeadlineResult[] {
  return board.deadlines.map((deadline, index) => {
    const seats = board.seats[index] ?? [];
    const others = board.others[index] ?? [];
    const dueOn = lastDayOf(deadline, hasGrace(board, index) ? rules.graceDays : 0);
    const documents = seats.map(seat => documentState(board, seat));
    const evidence = weighEvidence(board, { seats, others }, rules.requirement);
    const state = deadlineState({ deadline, dueOn }, evidence, rules);
    const files = distinctFiles([...documents.flatMap(document => document.files), ...filesOf(others)]);
    return {
      assessed: {
        deadline,
        dueOn,
        state,
        metOn: evidence.completeSince,
        documents,
        fileCount: files.length,
      },
      isOpen: evidence.isAsked && !evidence.hasEvidence,
    };
  });
}

// "setiap tanggal 10 bulan berikutnya": the plan itself gives the time to write the report.
function hasGrace(board: RowBoard, index: number): boolean {
  return board.deadlines[index]?.assumption !== 'fixed-day' && isRecurring(board, index);
}

/**
 * Whether recurring reports fall on the deadline: "Juni 2021, Januari s/d Oktober 2021" states June in its own words,
 * and the report of June is written in July as those of other months are. So is "Laporan triwulanan", due in TW I and III.
 */
function isRecurring({ deadlines, seats }: RowBoard, index: number): boolean {
  if (deadlines[index]?.cadence || deadlines[index]?.isSpelledCadence) return true;
  const cadences = (seats[index] ?? []).flatMap(({ document }) => document?.cadence ?? []);
  const reports = cadences.filter(cadence => cadence !== 'year');
  const date = deadlines[index]?.date;
  if (reports.length === 0 || !date) return false;
  const endsPeriod =
    isMonthEnd(date) && reports.some(cadence => date.month % MONTHS_OF_CADENCE[cadence] === 0);
  return (
    deadlines.some(({ cadence }) => cadence !== null) || (endsPeriod && isOneOfSeveral(deadlines, index))
  );
}

function isOneOfSeveral(deadlines: RowBoard['deadlines'], index: number): boolean {
  return deadlines.length > 1 && deadlines[index]?.windowStart === null;
}

function documentState(board: RowBoard, seat: Seat): DocumentState {
  const { own, foreign } = evidenceOf(board, seat);
  return {
    number: seat.document?.number ?? null,
    title: seat.document?.title ?? board.deadlines[seat.deadlineIndex]?.label ?? '',
    presentSince: presentSince(board, seat),
    presentIn: own.length === 0 ? (foreign[0]?.rowCode ?? null) : null,
    files: distinctFiles(filesOf(own)),
    isWaived: seat.isWaived,
  };
}

interface Evidence {
  readonly seats: readonly Seat[];
  readonly others: readonly EvidenceItem[];
}

function weighEvidence(
  board: RowBoard,
  { seats, others }: Evidence,
  requirement: Requirement,
): DeadlineEvidence {
  const days = [
    ...seatsThatCount(board, seats).flatMap(seat => presentSince(board, seat) ?? []),
    ...others.map(({ since }) => since),
  ];
  const required = seats.filter(({ isWaived }) => !isWaived);
  const present = required.flatMap(seat => presentSince(board, seat) ?? []);
  const isComplete = required.length > 0 && present.length === required.length;
  const lastOfAll = isComplete ? latest(present) : null;
  return {
    completeSince: requirement === 'one-file' ? earliest(days) : lastOfAll,
    hasEvidence: days.length > 0,
    isAsked: required.length > 0,
    isOptional: seats.every(({ document }) => document?.optional === true),
  };
}

/**
 * The seats whose evidence counts for the deadline itself. The decree of January says nothing about the monthly report
 * of May: a paper carried on from an earlier deadline counts only where nothing else is due.
 */
function seatsThatCount(board: RowBoard, seats: readonly Seat[]): readonly Seat[] {
  const isAnythingDue = seats.some(seat => !seat.isWaived && isDueHere(board, seat));
  if (!isAnythingDue) return seats;
  return seats.filter(seat => {
    const { own, foreign } = occupantsOf(board, seat);
    return isDueHere(board, seat) || own.length + foreign.length > 0;
  });
}

function latest(days: readonly PlainDate[]): PlainDate | null {
  return days.reduce<PlainDate | null>(
    (last, day) => (last && compareDates(last, day) >= 0 ? last : day),
    null,
  );
}

function filesOf(items: readonly EvidenceItem[]): readonly EvidenceFile[] {
  return items.flatMap(({ file }) => file ?? []);
}

function distinctFiles(files: readonly EvidenceFile[]): readonly EvidenceFile[] {
  return files.length < 2 ? files : [...new Map(files.map(file => [file.id, file])).values()];
}
