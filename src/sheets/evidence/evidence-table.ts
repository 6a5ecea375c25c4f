import { PlanError } from '../../app/plan/plan-error.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { EvidenceNote } from '../../domain/evidence/evidence-file.ts';
import type { EvidenceNotes } from '../../domain/evidence/placing/note-keys.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import {
  EVIDENCE_HEADINGS,
  type EvidenceColumn,
  VERIFICATION_WORDS,
} from '../../messages/evidence-sheet-id.ts';

/** Row index of the headings on Bukti ZI. */
export const EVIDENCE_HEADING_ROW = 2;

export const EVIDENCE_COLUMNS = Object.keys(EVIDENCE_HEADINGS) as EvidenceColumn[];

/** The columns that belong to people. */
export const PEOPLES_COLUMNS: readonly EvidenceColumn[] = ['match', 'verification', 'link', 'remark'];

/** A line of Bukti ZI as it stands. */
export interface StandingLine {
  readonly rowIndex: number;
  readonly key: string;
  readonly texts: Readonly<Record<EvidenceColumn, string>>;
  readonly linkSeen: CellValue;
  readonly uploadedOn: PlainDate | null;
  /** Whether people wrote on it, be it in a column of their own. */
  readonly hasWords: boolean;
  readonly isBlank: boolean;
}

/** Bukti ZI as read: where its columns stand now, and its lines from the top. */
export interface EvidenceTable {
  /** The line below the title. */
  readonly subtitle: string;
  readonly columns: ReadonlyMap<EvidenceColumn, number>;
  readonly lines: readonly StandingLine[];
}

/** The table of Bukti ZI; people may have moved columns or put their own between. */
export function readEvidenceTable(grid: Grid): EvidenceTable {
  const headings = (grid.rows[EVIDENCE_HEADING_ROW] ?? []).map(cell => cellText(cell).toUpperCase());
  const columns = new Map(
    EVIDENCE_COLUMNS.map(key => [key, headings.indexOf(EVIDENCE_HEADINGS[key].toUpperCase())]),
  );
  const missing = EVIDENCE_COLUMNS.filter(key => (columns.get(key) ?? -1) < 0);
  if (missing.length > 0) {
    throw new PlanError({
      code: 'evidence-headings-missing',
      headings: missing.map(key => EVIDENCE_HEADINGS[key]),
    });
  }
  const lines = grid.rows
    .map((_, rowIndex) => rowIndex)
    .slice(EVIDENCE_HEADING_ROW + 1)
    .map(rowIndex => readLine(grid, rowIndex, columns));
  return { subtitle: cellText(cellAt(grid, EVIDENCE_HEADING_ROW - 1, 0)), columns, lines };
}

/** What people wrote, by the keys of their lines. A web address is dated by the day on which it was first seen. */
export function readEvidenceNotes(
  lines: readonly StandingLine[],
  today: EvidenceNote['linkSeenOn'],
): EvidenceNotes {
  const files = new Map<string, EvidenceNote>();
  const documents = new Map<string, EvidenceNote>();
  for (const line of lines.filter(({ hasWords, key }) => hasWords && key !== '')) {
    const target = isDocumentKey(line.key) ? documents : files;
    // A copied line has the key of its original, which stands above it or was written first.
    if (!target.has(line.key)) target.set(line.key, toNote(line, today));
  }
  return { files, documents };
}

/** Whether a key is that of a missing document: it has a day in the middle, `I.4.b|2021-06-30|2`. */
export function isDocumentKey(key: string): boolean {
  return /\|\d{4}-\d{2}-\d{2}\|\d+$/.test(key);
}

/** What VERIFIKASI says; null when it is empty or says something else. */
export function readVerification(words: string): EvidenceNote['verification'] {
  const wanted = words.trim().toLowerCase();
  const found = Object.entries(VERIFICATION_WORDS).find(([, word]) => word.toLowerCase() === wanted);
  return (found?.[0] as EvidenceNote['verification'] | undefined) ?? null;
}

function toNote({ texts, linkSeen }: StandingLine, today: EvidenceNote['linkSeenOn']): EvidenceNote {
  const seen = linkSeen.kind === 'date' ? linkSeen.date : today;
  return {
    match: texts.match,
    verification: readVerification(texts.verification),
    link: texts.link,
    linkSeenOn: texts.link === '' ? null : seen,
    remark: texts.remark,
  };
}

function readLine(grid: Grid, rowIndex: number, columns: ReadonlyMap<EvidenceColumn, number>): StandingLine {
  const cellOf = (key: EvidenceColumn): CellValue => cellAt(grid, rowIndex, columns.get(key) ?? -1);
  // A file may be named "#N/A".
  const textOf = (key: EvidenceColumn): string => {
    const cell = cellOf(key);
    return cell.kind === 'error' && !PEOPLES_COLUMNS.includes(key) ? cell.text : cellText(cell);
  };
  const texts = Object.fromEntries(EVIDENCE_COLUMNS.map(key => [key, textOf(key)])) as Record<
    EvidenceColumn,
    string
  >;
  const shown = (grid.rows[rowIndex] ?? []).map(cellText);
  const written = new Set(
    [...columns].flatMap(([key, columnIndex]) => (PEOPLES_COLUMNS.includes(key) ? [] : [columnIndex])),
  );
  return {
    rowIndex,
    key: texts.key,
    texts,
    linkSeen: cellOf('linkSeen'),
    uploadedOn: dayOf(cellOf('uploaded')),
    hasWords: shown.some((words, columnIndex) => words !== '' && !written.has(columnIndex)),
    isBlank: shown.every(words => words === ''),
  };
}

function dayOf(cell: CellValue): PlainDate | null {
  return cell.kind === 'date' ? cell.date : null;
}
