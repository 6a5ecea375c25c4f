import { compareDates, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { EvidenceLine, EvidenceLineUse } from '../../domain/evidence/evidence-line.ts';
import type { ExpectedDocument } from '../../domain/evidence/expected-document.ts';
import { findCopies } from '../../domain/evidence/placing/find-copies.ts';
import { documentNoteKey, fileNoteKey } from '../../domain/evidence/placing/note-keys.ts';
import { lazy } from '../../domain/lazy.ts';
import type { ActionPlan, PlanRow } from '../../domain/plan/action-plan.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import {
  ANY_FILE,
  formatCopyOf,
  formatDocument,
  formatGrace,
  formatRowName,
  formatWordProblem,
  SHORTCUT_DATE,
} from '../../messages/evidence-sheet-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { formatEvidenceLineStatus } from '../../messages/status-id.ts';
import type { KeyOwnedBy } from '../own-table.ts';
import { blank, type ContentCell, day, link, text } from '../sheet-content.ts';
import type { EVIDENCE, StandingLine } from './evidence-table.ts';
import { findWordProblem, listNumberedDocuments, type NumberedDocuments } from './find-word-problem.ts';
import type { WordProblem } from './line-problems.ts';

/** The cells of a line that the add-on writes of what it knows. */
export type LineCells = Readonly<Record<KeyOwnedBy<typeof EVIDENCE, 'add-on'> | 'key', ContentCell>>;

/** What the lines of Bukti ZI are made from. */
export interface LineSources {
  readonly plan: Pick<ActionPlan, 'rows' | 'year'>;
  readonly checkDate: PlainDate;
  /** Expected documents by row index. */
  readonly documents: ReadonlyMap<number, readonly ExpectedDocument[]>;
  readonly assessments: readonly RowAssessment[];
  /** The address of a row of the plan by its index. */
  readonly linkOf: (rowIndex: number) => string;
  /** Who answers for a row; '' where nobody is named. */
  readonly ownerOf: (row: PlanRow) => string;
}

/** A line of Bukti ZI as it is to be. */
export interface WantedLine {
  readonly key: string;
  readonly code: string;
  readonly cells: LineCells;
  /** What a person wrote beside it without effect. */
  readonly problem: WordProblem | null;
}

const INDICATOR_CHARACTERS = 50;

/** The lines of Bukti ZI, in the order of the plan; each key once. */
export function listWantedLines(
  sources: LineSources,
  standing: readonly StandingLine[],
): readonly WantedLine[] {
  const { plan, checkDate, assessments } = sources;
  const rows = new Map(plan.rows.map(row => [row.rowIndex, row]));
  // A copied line has the key of its original, which stands above it and whose words count.
  const words = new Map([...standing].reverse().flatMap(line => (line.hasWords ? [[line.key, line]] : [])));
  const copies = findCopies(assessments, plan.year ?? checkDate.year);
  const lines = new Map<string, WantedLine>();
  for (const assessment of assessments) {
    const row = describeRow(assessment, rows.get(assessment.rowIndex), sources);
    const documents = lazy(() =>
      listNumberedDocuments(assessment, sources.documents.get(assessment.rowIndex) ?? []),
    );
    for (const line of assessment.lines) {
      const key = keyOfLine(line);
      if (lines.has(key)) continue;
      const problem = problemOf(words.get(key), line, documents);
      const notes = [...listNotes(line, { assessment, checkDate }), ...listCopyNote(copies.get(key))];
      const remarks = problem === null ? notes : [...notes, formatWordProblem(problem)];
      lines.set(key, {
        key,
        code: line.rowCode,
        problem,
        cells: buildCells(line, row, { key, remarks }),
      });
    }
  }
  return [...lines.values()];
}

/** The cells that all lines of a row share. */
type RowCells = Pick<LineCells, 'code' | 'indicator'>;

function describeRow(
  { rowCode, rowIndex }: RowAssessment,
  row: PlanRow | undefined,
  sources: LineSources,
): RowCells {
  const name = shorten(row?.indicator || row?.action || '');
  return {
    code: link(rowCode, sources.linkOf(rowIndex)),
    indicator: text(formatRowName(name, row ? sources.ownerOf(row) : '')),
  };
}

function keyOfLine({ rowCode, file, deadline, documentNumber }: EvidenceLine): string {
  const liesHere = file !== null && file.code === rowCode;
  if (liesHere || deadline === null) return fileNoteKey(rowCode, file?.id ?? '');
  return documentNoteKey(rowCode, deadline.date, documentNumber);
}

function problemOf(
  words: StandingLine | undefined,
  { file, rowCode }: EvidenceLine,
  documents: () => NumberedDocuments,
): WordProblem | null {
  const isFile = file !== null && file.code === rowCode;
  return words === undefined ? null : findWordProblem(words, { isFile, documents: documents() });
}

interface NoteSources {
  readonly assessment: RowAssessment;
  readonly checkDate: PlainDate;
}

/** What stands behind the status: that a passed day still has its grace, that only a shortcut's day is known. */
function listNotes(
  { status, deadline, file }: EvidenceLine,
  { assessment, checkDate }: NoteSources,
): readonly string[] {
  if (file?.isShortcutDate) return [SHORTCUT_DATE];
  const isPast = deadline !== null && compareDates(deadline.date, checkDate) < 0;
  if (status.code !== 'not-yet-due' || !isPast) return [];
  const assessed = assessment.deadlines.find(one => one.deadline === deadline);
  return assessed ? [formatGrace(assessed.dueOn)] : [];
}

function listCopyNote(rowCode: string | undefined): readonly string[] {
  return rowCode === undefined ? [] : [formatCopyOf(rowCode)];
}

interface LineWords {
  readonly key: string;
  readonly remarks: readonly string[];
}

function buildCells(line: EvidenceLine, row: RowCells, { key, remarks }: LineWords): LineCells {
  const { file } = line;
  const uses: readonly EvidenceLineUse[] = line.also ? [line, ...line.also] : [line];
  const days = uses.map(({ deadline }) => (deadline === null ? '' : formatDay(deadline.date)));
  const documents = uses.map(use => formatDocument(use.documentNumber, use.documentTitle));
  return {
    code: row.code,
    indicator: row.indicator,
    deadline: text(joinOnce(days)),
    document: text(joinOnce(documents) || (file === null ? ANY_FILE : '')),
    file: file ? link(file.name, file.url) : text(''),
    uploaded: file ? day(file.uploadedOn) : blank(),
    status: text([formatEvidenceLineStatus(line), ...remarks].join(' · ')),
    key: text(key),
  };
}

function joinOnce(words: readonly string[]): string {
  const [only = ''] = words;
  return words.length === 1 ? only : [...new Set(words.filter(word => word !== ''))].join('; ');
}

function shorten(indicator: string): string {
  const flat = indicator.replace(/\s+/g, ' ').trim();
  if (flat.length <= INDICATOR_CHARACTERS) return flat;
  const lastSpace = flat.lastIndexOf(' ', INDICATOR_CHARACTERS - 1);
  return `${flat.slice(0, lastSpace > 0 ? lastSpace : INDICATOR_CHARACTERS - 1)} …`;
}
