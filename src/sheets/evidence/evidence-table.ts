import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { EvidenceNote } from '../../domain/evidence/evidence-file.ts';
import { type EvidenceNotes, isDocumentKey } from '../../domain/evidence/placing/note-keys.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { EVIDENCE_HEADINGS, VERIFICATION_WORDS } from '../../messages/evidence-sheet-id.ts';
import {
  findColumns,
  isMissing,
  type KeyOf,
  keysOf,
  keysOwnedBy,
  type MissingHeadings,
  type OwnTable,
  recordOf,
  type TableColumns,
} from '../own-table.ts';

/** The columns of Bukti ZI. Together no wider than a laptop's screen of 1366 pixels shows. */
export const EVIDENCE = {
  code: { heading: EVIDENCE_HEADINGS.code, widthPixels: 62, owner: 'add-on' },
  indicator: { heading: EVIDENCE_HEADINGS.indicator, widthPixels: 136, owner: 'add-on' },
  deadline: { heading: EVIDENCE_HEADINGS.deadline, widthPixels: 84, owner: 'add-on' },
  document: { heading: EVIDENCE_HEADINGS.document, widthPixels: 168, owner: 'add-on' },
  file: { heading: EVIDENCE_HEADINGS.file, widthPixels: 216, owner: 'add-on' },
  uploaded: { heading: EVIDENCE_HEADINGS.uploaded, widthPixels: 84, owner: 'add-on', style: 'dayCentered' },
  status: { heading: EVIDENCE_HEADINGS.status, widthPixels: 144, owner: 'add-on' },
  match: { heading: EVIDENCE_HEADINGS.match, widthPixels: 98, owner: 'people' },
  verification: { heading: EVIDENCE_HEADINGS.verification, widthPixels: 106, owner: 'people' },
  link: { heading: EVIDENCE_HEADINGS.link, widthPixels: 84, owner: 'people' },
  remark: { heading: EVIDENCE_HEADINGS.remark, widthPixels: 96, owner: 'people' },
  key: { heading: EVIDENCE_HEADINGS.key, widthPixels: 60, owner: 'hidden' },
  linkSeen: { heading: EVIDENCE_HEADINGS.linkSeen, widthPixels: 60, owner: 'hidden', style: 'dayCentered' },
  order: { heading: EVIDENCE_HEADINGS.order, widthPixels: 60, owner: 'hidden', style: 'number' },
} as const satisfies OwnTable<keyof typeof EVIDENCE_HEADINGS>;

export type EvidenceColumn = KeyOf<typeof EVIDENCE>;

/** Row index of the headings on Bukti ZI. */
export const EVIDENCE_HEADING_ROW = 2;

/** The columns that belong to people. */
export const EVIDENCE_PEOPLES = keysOwnedBy(EVIDENCE, 'people');

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
  readonly columns: TableColumns<typeof EVIDENCE>;
  readonly lines: readonly StandingLine[];
}

/** The table of Bukti ZI, or the headings that it lacks; people may have moved columns or put their own between. */
export function readEvidenceTable(grid: Grid): EvidenceTable | MissingHeadings {
  const columns = findColumns(EVIDENCE, (grid.rows[EVIDENCE_HEADING_ROW] ?? []).map(cellText));
  if (isMissing(columns)) return columns;
  const ownColumns = new Set(KEYS.filter(key => EVIDENCE[key].owner !== 'people').map(key => columns[key]));
  const top = EVIDENCE_HEADING_ROW + 1;
  const lines = grid.rows
    .slice(top)
    .map((cells, index) => readLine(cells, { rowIndex: top + index, columns, ownColumns }));
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

interface LinePlace {
  readonly rowIndex: number;
  readonly columns: EvidenceTable['columns'];
  /** Columns in which the add-on writes. */
  readonly ownColumns: ReadonlySet<number>;
}

function readLine(cells: readonly CellValue[], { rowIndex, columns, ownColumns }: LinePlace): StandingLine {
  const cellOf = (key: EvidenceColumn): CellValue => cells[columns[key]] ?? EMPTY;
  // A file may be named "#N/A".
  const texts = recordOf(KEYS, key => {
    const cell = cellOf(key);
    return cell.kind === 'error' && EVIDENCE[key].owner !== 'people' ? cell.text : cellText(cell);
  });
  let hasWords = false;
  let isBlank = true;
  cells.forEach((cell, columnIndex) => {
    if (cell.kind === 'empty' || cellText(cell) === '') return;
    isBlank = false;
    hasWords ||= !ownColumns.has(columnIndex);
  });
  return {
    rowIndex,
    key: texts.key,
    texts,
    linkSeen: cellOf('linkSeen'),
    uploadedOn: dayOf(cellOf('uploaded')),
    hasWords,
    isBlank,
  };
}

const EMPTY: CellValue = { kind: 'empty' };
const KEYS = keysOf(EVIDENCE);

function dayOf(cell: CellValue): PlainDate | null {
  return cell.kind === 'date' ? cell.date : null;
}
