import { formatIsoDate, isSameDay, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { EVIDENCE_TITLE, formatEvidenceLine, formatGone } from '../../messages/evidence-sheet-id.ts';
import { describeGone, type KnownEvidence } from '../../sheets/evidence/describe-gone.ts';
import { describeDropDown, listLineStyles } from '../../sheets/evidence/evidence-content.ts';
import type { WantedLine } from '../../sheets/evidence/evidence-lines.ts';
import {
  EVIDENCE,
  EVIDENCE_HEADING_ROW,
  type EvidenceTable,
  type StandingLine,
} from '../../sheets/evidence/evidence-table.ts';
import { listEvidenceColours } from '../../sheets/evidence/list-evidence-colours.ts';
import { type MergedRow, mergeLines } from '../../sheets/evidence/merge-lines.ts';
import { isOwnEvidence, isOwnEvidenceTitle, type PlanTexts } from '../../sheets/own-forms.ts';
import { type KeyOwnedBy, keysOwnedBy } from '../../sheets/own-table.ts';
import { blank, type ContentCell, day, number, text } from '../../sheets/sheet-content.ts';
import { parseWritten, type WrittenWords, wordsOfContent } from '../../sheets/written-words.ts';
import { type KeptWord, keepWords } from '../plan/kept-words.ts';
import { writeRemembered } from '../plan/remember-written.ts';
import type { Ports, TableUpdate } from '../ports/ports.ts';
import { listChangedSpans } from './changed-spans.ts';

/** What Bukti ZI is to show. */
export interface EvidenceUpdate {
  readonly wanted: readonly WantedLine[];
  /** Whether the links of KODE lead to the rows as they stand now: of a link only its words can be seen. */
  readonly areLinked: boolean;
  readonly known: KnownEvidence;
  readonly subtitle: Parameters<typeof formatEvidenceLine>[0];
  readonly today: PlainDate;
  /** The texts of the plan, which the lines quote. */
  readonly plan: () => PlanTexts;
}

/** Bukti ZI as it was read. */
export interface StandingSheet {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly table: EvidenceTable;
  /** The mark of what the add-on wrote on it. */
  readonly known: string | undefined;
}

/** Brings the lines of Bukti ZI up to date; false when all stands as it must. People's cells are never written. */
export function updateEvidenceSheet(
  ports: Ports,
  { sheetId, sheetName, table, known }: StandingSheet,
  update: EvidenceUpdate,
): boolean {
  const rows = mergeLines(table.lines, update.wanted);
  const tableUpdate = describeUpdate(table, rows, update);
  const { columns, addedCount, removedKeys, isSorted } = tableUpdate;
  // A row that is blank already may stand at the end.
  const isRemoving = rows.some(({ isRemoved, standing }) => isRemoved && standing?.isBlank === false);
  const isChanged = columns.length > 0 || addedCount > 0 || isRemoving || isSorted;
  keepWords(
    ports,
    listCovered(table, rows, { update, written: parseWritten(known) }).map(word => ({ ...word, sheetName })),
  );
  writeRemembered(ports, { sheetId, known, texts: listTexts(rows, update) }, () => {
    if (isChanged) ports.workbook.updateTable(sheetId, tableUpdate);
  });
  const colours = listEvidenceColours(table, rows.length - removedKeys.length);
  const isColoured = ports.planSheet.applyColourRules(sheetId, colours) !== 'same';
  return isChanged || isColoured;
}

function describeUpdate(
  table: EvidenceTable,
  rows: readonly MergedRow[],
  update: EvidenceUpdate,
): TableUpdate {
  return {
    anchor: {
      headingRowIndex: EVIDENCE_HEADING_ROW,
      columnIndexes: [table.columns.code, table.columns.document, table.columns.file],
      nameColumnIndex: table.columns.key,
    },
    topRowIndex: EVIDENCE_HEADING_ROW + 1,
    rowCountBefore: table.lines.length,
    addedCount: rows.filter(({ standing }) => standing === null).length,
    removedKeys: [...rows]
      .sort((a, b) => a.order - b.order)
      .flatMap(({ isRemoved, standing }) => (isRemoved ? [standing?.key ?? ''] : [])),
    ownColumnIndexes: WRITE_ORDER.map(key => table.columns[key]),
    orderColumnIndex: table.columns.order,
    isSorted: rows.some(({ order }, index) => order !== index),
    columns: [
      ...describeSubtitle(table, update),
      ...WRITE_ORDER.flatMap(key => listChangedRuns(table, key, { rows, update })),
    ],
    styles: listLineStyles(table),
    dropDown: describeDropDown(table),
  };
}

function describeSubtitle(table: EvidenceTable, { subtitle }: EvidenceUpdate): TableUpdate['columns'] {
  const words = formatEvidenceLine(subtitle);
  if (table.subtitle === words) return [];
  return [{ columnIndex: 0, rowOffset: -2, cells: [text(words, 'subtitle')] }];
}

/** The key first: a row cut off half-written is then known again. */
const WRITE_ORDER: readonly WrittenColumn[] = [
  'key',
  'order',
  ...keysOwnedBy(EVIDENCE, 'add-on'),
  'linkSeen',
];

type WrittenColumn = KeyOwnedBy<typeof EVIDENCE, 'add-on' | 'hidden'>;

interface Merge {
  readonly rows: readonly MergedRow[];
  readonly update: EvidenceUpdate;
}

/** The cells of a column from the first that changed to the last; rows that people added themselves are left out. */
function listChangedRuns(
  table: EvidenceTable,
  key: WrittenColumn,
  { rows, update }: Merge,
): TableUpdate['columns'] {
  const cells = rows.map(row => cellOf(key, row, update));
  const isLinked = key !== 'code' || update.areLinked;
  const spans = listChangedSpans(rows.map((row, i) => !isLinked || !shows(key, row, cells[i] ?? blank())));
  const columnIndex = table.columns[key];
  const runs: { columnIndex: number; rowOffset: number; cells: ContentCell[] }[] = [];
  for (const { first, end } of spans)
    cells.slice(first, end).forEach((cell, index) => {
      const rowOffset = first + index;
      if (key !== 'order' && isPeoplesRow(rows[rowOffset])) return;
      const last = runs[runs.length - 1];
      if (last && last.rowOffset + last.cells.length === rowOffset) last.cells.push(cell);
      else runs.push({ columnIndex, rowOffset, cells: [cell] });
    });
  return runs;
}

/** All texts of the add-on that are to stand on the sheet. */
function listTexts(rows: readonly MergedRow[], update: EvidenceUpdate): readonly string[] {
  const lines = rows.filter(row => !isPeoplesRow(row) && !row.isRemoved);
  return [
    EVIDENCE_TITLE,
    formatEvidenceLine(update.subtitle),
    ...lines.flatMap(row => SHOWN.map(key => wordsOfContent(cellOf(key, row, update)))),
  ];
}

const SHOWN = keysOwnedBy(EVIDENCE, 'add-on');

interface Covering {
  readonly update: EvidenceUpdate;
  readonly written: WrittenWords;
}

/** What people typed over cells of the add-on that are about to be written or emptied. */
function listCovered(
  { subtitle, columns }: EvidenceTable,
  rows: readonly MergedRow[],
  { update, written }: Covering,
): readonly Omit<KeptWord, 'sheetName'>[] {
  const lines = rows.flatMap(row => {
    const { standing, isRemoved } = row;
    if (standing === null || isPeoplesRow(row)) return [];
    return SHOWN.flatMap(key => {
      const words = standingWords(standing, key);
      const isKept = !isRemoved && words === wordsOfContent(cellOf(key, row, update));
      if (isKept || (written.isKnown ? written.has(words) : isOwnEvidence(key, words, update.plan())))
        return [];
      const about = `${EVIDENCE[key].heading} · ${standing.texts.file || standing.texts.document}`;
      const { rowIndex } = standing;
      return [{ rowIndex, columnIndex: columns[key], code: standing.texts.code, about, words }];
    });
  });
  const isOwnTitle = written.isKnown ? written.has(subtitle) : isOwnEvidenceTitle(subtitle);
  const isSubtitleKept = subtitle === formatEvidenceLine(update.subtitle) || isOwnTitle;
  const title = { rowIndex: EVIDENCE_HEADING_ROW - 1, columnIndex: 0, code: '', about: '', words: subtitle };
  return isSubtitleKept ? lines : [...lines, title];
}

function standingWords({ texts, uploadedOn }: StandingLine, key: (typeof SHOWN)[number]): string {
  return key === 'uploaded' && uploadedOn ? formatIsoDate(uploadedOn) : texts[key];
}

function isPeoplesRow(row: MergedRow | undefined): boolean {
  return row?.standing?.key === '' && row.wanted === null;
}

function cellOf(
  key: WrittenColumn,
  { standing, wanted, order, isRemoved }: MergedRow,
  { known, today }: EvidenceUpdate,
): ContentCell {
  if (key === 'order') return number(order);
  if (key === 'linkSeen') return linkSeenCell(standing, today);
  if (wanted) return wanted.cells[key];
  if (key === 'uploaded') return standing?.uploadedOn ? day(standing.uploadedOn) : blank();
  if (key === 'status' && !isRemoved && standing && standing.key !== '')
    return text(formatGone(describeGone(standing.key, known)));
  return text(standing?.texts[key] ?? '');
}

function linkSeenCell(standing: StandingLine | null, today: PlainDate): ContentCell {
  if (!standing || standing.texts.link === '') return blank();
  return day(standing.linkSeen.kind === 'date' ? standing.linkSeen.date : today);
}

function shows(key: WrittenColumn, { standing, wanted }: MergedRow, cell: ContentCell): boolean {
  if (!standing) return false;
  if (key !== 'order' && isPeoplesRow({ standing, wanted, order: 0, isRemoved: false })) return true;
  if (cell.kind === 'number') return standing.texts[key] === String(cell.value);
  // A file may be named by blanks only; texts of a sheet are read without those at their ends.
  if (cell.kind !== 'day') return standing.texts[key] === (cell.kind === 'text' ? cell.text.trim() : '');
  const shown = key === 'uploaded' ? standing.uploadedOn : dayOf(standing);
  return shown !== null && isSameDay(shown, cell.date);
}

function dayOf({ linkSeen }: StandingLine): PlainDate | null {
  return linkSeen.kind === 'date' ? linkSeen.date : null;
}
