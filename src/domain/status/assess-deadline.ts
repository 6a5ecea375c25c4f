import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import type { EvidenceItem } from '../evidence/placing/evidence-item.ts';
import {
  earliest,
  evidenceOf,
  presentSince,
  type RowBoard,
  type Seat,
} from '../evidence/placing/row-board.ts';
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
    const dueOn = lastDayOf(deadline, rules.graceDays);
    const documents = seats.map(seat => documentState(board, seat));
    const evidence = weighEvidence(documents, others, rules.requirement);
    const state = deadlineState({ deadline, dueOn }, evidence, rules);
    const files = distinctFiles([...documents.flatMap(document => document.files), ...filesOf(others)]);
    return {
      assessed: { deadline, dueOn, state, documents, fileCount: files.length },
      isOpen: evidence.isAsked && !evidence.hasEvidence,
    };
  });
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

function weighEvidence(
  documents: readonly DocumentState[],
  others: readonly EvidenceItem[],
  requirement: Requirement,
): DeadlineEvidence {
  const required = documents.filter(({ isWaived }) => !isWaived);
  const days = [
    ...documents.flatMap(({ presentSince: day }) => day ?? []),
    ...others.map(({ since }) => since),
  ];
  const isComplete = required.length > 0 && required.every(document => document.presentSince !== null);
  const lastOfAll = isComplete ? latest(required.flatMap(({ presentSince: day }) => day ?? [])) : null;
  return {
    completeSince: requirement === 'one-file' ? earliest(days) : lastOfAll,
    hasEvidence: days.length > 0,
    isAsked: required.length > 0,
  };
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
  return [...new Map(files.map(file => [file.id, file])).values()];
}
