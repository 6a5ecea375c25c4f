import { formatIsoDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { EVIDENCE_TITLE, formatEvidenceLine } from '../../messages/evidence-sheet-id.ts';
import type { KnownEvidence } from '../../sheets/evidence/describe-gone.ts';
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
import { keysOwnedBy } from '../../sheets/own-table.ts';
import { blank, type ContentCell, text } from '../../sheets/sheet-content.ts';
import { parseWritten, type WrittenWords, wordsOfContent } from '../../sheets/written-words.ts';
import { type KeptWord, keepWords } from '../plan/kept-words.ts';
import { writeRemembered } from '../plan/remember-written.ts';
import type { Ports, TableUpdate } from '../ports/ports.ts';
import { listChangedSpans } from './changed-spans.ts';
import { isPeoplesRow, type LaidColumn, layColumn, type WrittenColumn } from './lay-columns.ts';

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

/** What became of Bukti ZI. */
export interface WrittenEvidence {
  /** False when all stood as it must. */
  readonly isChanged: boolean;
  /** Lines of files that are gone which a filter of people's keeps on the sheet. */
  readonly leftCount: number;
}

/** Brings the lines of Bukti ZI up to date. People's cells are never written. */
export function updateEvidenceSheet(
  ports: Ports,
  { sheetId, sheetName, table, known }: StandingSheet,
  update: EvidenceUpdate,
): WrittenEvidence {
  const rows = mergeLines(table.lines, update.wanted);
  const laid = WRITE_ORDER.map(key => layColumn(key, rows, update));
  const tableUpdate = describeUpdate(table, { rows, laid }, update);
  const { columns, addedCount, removedKeys, isSorted } = tableUpdate;
  // A row that is blank already may stand at the end.
  const isRemoving = rows.some(({ isRemoved, standing }) => isRemoved && standing?.isBlank === false);
  const isChanged = columns.length > 0 || addedCount > 0 || isRemoving || isSorted;
  const written = parseWritten(known);
  const isOwn: OwnTest = (key, words) =>
    written.isKnown ? written.has(words) : isOwnEvidence(key, words, update.plan());
  keepWords(
    ports,
    listCovered(table, { rows, laid }, { update, written, isOwn }).map(word => ({
      ...word,
      sheetName,
    })),
  );
  let leftCount = 0;
  writeRemembered(ports, { sheetId, known, texts: listTexts({ rows, laid }, update, isOwn) }, () => {
    if (isChanged) leftCount = ports.workbook.updateTable(sheetId, tableUpdate);
  });
  const colours = listEvidenceColours(table, rows.length - removedKeys.length);
  const isColoured = ports.planSheet.applyColourRules(sheetId, colours) !== 'same';
  return { isChanged: isChanged || isColoured, leftCount };
}

/** The rows of the sheet after the merge, and the columns that are written of them. */
interface Merge {
  readonly rows: readonly MergedRow[];
  readonly laid: readonly LaidColumn[];
}

function describeUpdate(table: EvidenceTable, { rows, laid }: Merge, update: EvidenceUpdate): TableUpdate {
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
      ...laid.flatMap(column => listChangedRuns(table.columns[column.key], column, { rows, update })),
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

/** The cells of a column from the first that changed to the last; rows that people added themselves are left out. */
function listChangedRuns(
  columnIndex: number,
  { key, cells, shown }: LaidColumn,
  { rows, update }: { readonly rows: readonly MergedRow[]; readonly update: EvidenceUpdate },
): TableUpdate['columns'] {
  const isLinked = key !== 'code' || update.areLinked;
  const spans = listChangedSpans(shown.map(isShown => !isLinked || !isShown));
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

/** Whether words in a column of the add-on are of its making. */
type OwnTest = (key: ShownColumn, words: string) => boolean;

/** All texts of the add-on that are to stand on the sheet. A line that is gone keeps what people typed over it, which is theirs. */
function listTexts({ rows, laid }: Merge, update: EvidenceUpdate, isOwn: OwnTest): readonly string[] {
  const isWritten = rows.map(row => !isPeoplesRow(row) && !row.isRemoved);
  const isTyped = ({ wanted, standing }: MergedRow, key: ShownColumn, words: string): boolean =>
    wanted === null && standing !== null && words === standingWords(standing, key) && !isOwn(key, words);
  const texts = [EVIDENCE_TITLE, formatEvidenceLine(update.subtitle)];
  for (const { key, cells } of laid)
    if (isShownColumn(key))
      cells.forEach((cell, i) => {
        const row = rows[i];
        const words = wordsOfContent(cell);
        if (row && isWritten[i] && !isTyped(row, key, words)) texts.push(words);
      });
  return texts;
}

const SHOWN = keysOwnedBy(EVIDENCE, 'add-on');
type ShownColumn = (typeof SHOWN)[number];

function isShownColumn(key: WrittenColumn): key is ShownColumn {
  return SHOWN.some(shown => shown === key);
}

interface Covering {
  readonly update: EvidenceUpdate;
  readonly written: WrittenWords;
  readonly isOwn: OwnTest;
}

/** What people typed over cells of the add-on that are about to be written or emptied. */
function listCovered(
  { subtitle, columns }: EvidenceTable,
  { rows, laid }: Merge,
  { update, written, isOwn }: Covering,
): readonly Omit<KeptWord, 'sheetName'>[] {
  const shownColumns = laid.flatMap(({ key, cells, shown }) =>
    isShownColumn(key) ? [{ key, cells, shown }] : [],
  );
  const lines = rows.flatMap((row, i) => {
    const { standing, isRemoved } = row;
    if (standing === null || isPeoplesRow(row)) return [];
    return shownColumns.flatMap(({ key, cells, shown }) => {
      if (shown[i] && !isRemoved) return [];
      const words = standingWords(standing, key);
      const isKept = !isRemoved && words === wordsOfContent(cells[i] ?? blank());
      if (isKept || isOwn(key, words)) return [];
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

function standingWords({ texts, uploadedOn }: StandingLine, key: ShownColumn): string {
  return key === 'uploaded' && uploadedOn ? formatIsoDate(uploadedOn) : texts[key];
}
