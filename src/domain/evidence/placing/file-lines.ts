import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { Deadline } from '../../target-time/target-time.ts';
import { documentKindOf, documentWords } from '../document-nouns.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { EvidenceLine, EvidenceLineStatus, EvidenceLineUse } from '../evidence-line.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { normalizeNameText } from '../matching/name-text.ts';
import { namesItsTime } from './evidence-item.ts';
import type { EvidenceUse, Placing } from './place-item.ts';
import { isGap, type RowEvidence } from './place-row.ts';
import { presentSince, type RowBoard } from './row-board.ts';

/** The lines of the files that lie in a row, one each; `dueDays` has the day of each deadline with its grace. */
export function fileLines(evidence: RowEvidence, dueDays: readonly PlainDate[]): readonly EvidenceLine[] {
  const { board, placings, rejected } = evidence;
  const counted = placings.flatMap(placing => {
    const { file } = placing.item;
    return file ? [placedLine(board, dueDays, { placing, file })] : [];
  });
  return [...counted, ...rejected.map(({ file, status }) => bareLine(file, status))];
}

interface PlacedFile {
  readonly placing: Placing;
  readonly file: EvidenceFile;
}

function placedLine(
  board: RowBoard,
  dueDays: readonly PlainDate[],
  { placing, file }: PlacedFile,
): EvidenceLine {
  if (placing.yearProblem) return bareLine(file, { code: 'other', reason: placing.yearProblem });
  if (board.deadlines.length === 0 || placing.isOfEvent) return lineWithoutDeadline(board, { placing, file });
  const uses = [...placing.uses].sort(compareUses);
  const main = uses[0];
  if (!main) {
    const deadline = board.deadlines[placing.otherAt[0] ?? -1] ?? null;
    return { ...bareLine(file, unknownName(file.name, listGaps(board, placing))), deadline };
  }
  const gap = olderGap(board, placing);
  const status: EvidenceLineStatus = gap
    ? { code: 'other', reason: { code: 'maybe-for', deadline: gap } }
    : useStatus(board, dueDays, main);
  const [first, ...also] = uses.map(use => describeUse(board, use));
  const line = { ...bareLine(file, status), ...first };
  return also.length > 0 ? { ...line, also } : line;
}

// With several that never came nobody can say which it is, and a paper of another kind is none of them.
function unknownName(fileName: string, missing: readonly ExpectedDocument[]): EvidenceLineStatus {
  const [only, ...others] = missing;
  if (only === undefined || others.length > 0 || !mayBe(fileName, only.title))
    return { code: 'other', reason: { code: 'unknown-name' } };
  const { number, title } = only;
  return { code: 'other', reason: { code: 'unknown-name', maybe: { number, title } } };
}

/** Whether a file may be the document: its name tells no kind of paper, or the document's. */
function mayBe(fileName: string, title: string): boolean {
  const kind = documentKindOf(documentWords(normalizeNameText(fileName)));
  return kind === null || kind === documentKindOf(documentWords(title));
}

/** Documents that never came to the deadlines in whose period a file lies, once each. */
function listGaps(board: RowBoard, { otherAt }: Placing): readonly ExpectedDocument[] {
  const gaps = otherAt.flatMap(index => (board.seats[index] ?? []).filter(seat => isGap(board, seat)));
  return [
    ...new Map(gaps.flatMap(({ document }) => (document ? [[document.number, document]] : []))).values(),
  ];
}

// Nothing is due in an event-bound row, nor in the event part of another: a file is there, or its name is not known.
function lineWithoutDeadline(board: RowBoard, { placing, file }: PlacedFile): EvidenceLine {
  const uses = placing.item.documents.flatMap(number => {
    const title = board.documents.find(document => document.number === number)?.title;
    return title === undefined ? [] : [{ deadline: null, documentNumber: number, documentTitle: title }];
  });
  const [first, ...also] = uses;
  const isKnown = first !== undefined || board.documents.length === 0 || placing.item.isAccepted;
  const line = { ...bareLine(file, isKnown ? { code: 'present' } : unknownName(file.name, [])), ...first };
  return also.length > 0 ? { ...line, also } : line;
}

function useStatus(board: RowBoard, dueDays: readonly PlainDate[], use: EvidenceUse): EvidenceLineStatus {
  if (use.lookBackYear !== null) return { code: 'present-other-year', year: use.lookBackYear };
  const since = presentSince(board, use.seat);
  const dueOn = dueDays[use.seat.deadlineIndex];
  return since && dueOn && compareDates(since, dueOn) > 0 ? { code: 'present-late' } : { code: 'present' };
}

// A further file that says nothing of its time may be the one that an older deadline lacks.
function olderGap(board: RowBoard, { item, uses, versionOf }: Placing): Deadline | null {
  if (versionOf || namesItsTime(item) || item.isAccepted || !uses.every(({ isFurther }) => isFurther))
    return null;
  for (const { seat } of uses) {
    const { document } = seat;
    const gap = document && board.seatsByNumber.get(document.number)?.find(other => isGap(board, other));
    if (gap && gap.deadlineIndex < seat.deadlineIndex) return board.deadlines[gap.deadlineIndex] ?? null;
  }
  return null;
}

function describeUse(board: RowBoard, { seat }: EvidenceUse): EvidenceLineUse {
  const deadline = board.deadlines[seat.deadlineIndex] ?? null;
  return {
    deadline,
    documentNumber: seat.document?.number ?? null,
    documentTitle: seat.document?.title ?? deadline?.label ?? '',
  };
}

function compareUses(a: EvidenceUse, b: EvidenceUse): number {
  return (
    a.seat.deadlineIndex - b.seat.deadlineIndex ||
    (a.seat.document?.number ?? 0) - (b.seat.document?.number ?? 0)
  );
}

function bareLine(file: EvidenceFile, status: EvidenceLineStatus): EvidenceLine {
  return { rowCode: file.code, deadline: null, documentNumber: null, documentTitle: '', file, status };
}
