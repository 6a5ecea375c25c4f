import { isSameDay, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  EVIDENCE_HEADINGS,
  EVIDENCE_TITLE,
  type EvidenceColumn,
  formatEvidenceLine,
  LINE_GONE,
  VERIFICATION_HELP,
  VERIFICATION_WORDS,
} from '../../messages/evidence-sheet-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import type { Ports } from '../ports.ts';
import { blank, type ContentCell, day, number, padRow, type SheetContent, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import type { WantedLine } from './evidence-lines.ts';
import { EVIDENCE_COLUMNS, EVIDENCE_HEADING_ROW, type EvidenceTable } from './evidence-table.ts';
import { type MergedRow, mergeLines } from './merge-lines.ts';

const PEOPLES: readonly EvidenceColumn[] = ['match', 'verification', 'link', 'remark'];
const WIDTHS: Readonly<Record<EvidenceColumn, number>> = {
  code: 60,
  indicator: 190,
  deadline: 100,
  document: 210,
  file: 230,
  uploaded: 90,
  status: 150,
  match: 90,
  verification: 100,
  link: 120,
  remark: 150,
  key: 60,
  linkSeen: 60,
  order: 60,
};

/** Bukti ZI with its headings and no lines. */
export function buildEvidenceContent(dayWords: string): SheetContent {
  const width = EVIDENCE_COLUMNS.length;
  const headings = EVIDENCE_COLUMNS.map(key =>
    text(EVIDENCE_HEADINGS[key], PEOPLES.includes(key) ? 'headingWritable' : 'heading'),
  );
  return {
    rows: [
      padRow([text(EVIDENCE_TITLE, 'title')], width, 'outside'),
      padRow([text(formatEvidenceLine(dayWords), 'subtitle')], width, 'outside'),
      headings,
    ],
    columnWidths: EVIDENCE_COLUMNS.map(key => WIDTHS[key]),
    frozenRowCount: EVIDENCE_HEADING_ROW + 1,
    hiddenColumns: (['key', 'linkSeen', 'order'] as const).map(key => EVIDENCE_COLUMNS.indexOf(key)),
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#1f4e5f',
  };
}

/** Makes Bukti ZI when it is missing. Returns its id. */
export function ensureEvidenceSheet(ports: Ports, known: number | undefined, checkDate: PlainDate): number {
  if (known !== undefined) return known;
  return ports.workbook.writeSheet(
    { kind: 'evidence' },
    OWN_SHEET_NAMES.evidence,
    buildEvidenceContent(formatDay(checkDate)),
  );
}

/** Brings the lines of Bukti ZI up to date; false when all stands as it must. People's cells are never written. */
export function updateEvidenceSheet(
  ports: Ports,
  sheet: { readonly sheetId: number; readonly table: EvidenceTable },
  {
    wanted,
    days,
  }: { readonly wanted: readonly WantedLine[]; readonly days: { checkDate: PlainDate; today: PlainDate } },
): boolean {
  const { table, sheetId } = sheet;
  const rows = mergeLines(table.lines, wanted);
  const addedCount = rows.filter(({ standing }) => standing === null).length;
  const removeCount = rows.filter(({ isRemoved }) => isRemoved).length;
  const isSorted = rows.some(({ order }, index) => order !== index);
  const columns = listChangedColumns(table, rows, days.today);
  const line = text(formatEvidenceLine(formatDay(days.checkDate)), 'subtitle');
  const isDated = ports.workbook.writeCells(sheetId, { rowIndex: 1, columnIndex: 0 }, [line]);
  if (columns.length === 0 && addedCount === 0 && removeCount === 0 && !isSorted) return isDated;
  ports.workbook.updateTable(sheetId, {
    topRowIndex: EVIDENCE_HEADING_ROW + 1,
    rowCountBefore: table.lines.length,
    addedCount,
    removeCount,
    orderColumnIndex: table.columns.get('order') ?? 0,
    isSorted,
    columns,
    styles: listStyles(table),
    dropDown: {
      columnIndex: table.columns.get('verification') ?? 0,
      choices: Object.values(VERIFICATION_WORDS),
      help: VERIFICATION_HELP,
    },
  });
  return true;
}

/** The key first: a row cut off half-written is then known again. */
const WRITE_ORDER: readonly EvidenceColumn[] = [
  'key',
  'order',
  ...EVIDENCE_COLUMNS.filter(key => key !== 'key' && key !== 'order'),
];

function listChangedColumns(
  table: EvidenceTable,
  rows: readonly MergedRow[],
  today: PlainDate,
): readonly { columnIndex: number; cells: readonly ContentCell[] }[] {
  return WRITE_ORDER.filter(key => !PEOPLES.includes(key)).flatMap(key => {
    const cells = rows.map(row => cellOf(key, row, today));
    const isSame = rows.every((row, i) => shows(key, row, cells[i] ?? blank()));
    return isSame ? [] : [{ columnIndex: table.columns.get(key) ?? 0, cells }];
  });
}

function cellOf(
  key: EvidenceColumn,
  { standing, wanted, order, isRemoved }: MergedRow,
  today: PlainDate,
): ContentCell {
  if (key === 'order') return number(order);
  if (key === 'linkSeen') return linkSeenCell(standing, today);
  if (wanted && key in wanted.cells) return wanted.cells[key as keyof WantedLine['cells']];
  if (key === 'status' && !isRemoved && standing && standing.key !== '') return text(LINE_GONE);
  if (key === 'uploaded') return standing?.uploadedOn ? day(standing.uploadedOn) : blank();
  return text(standing?.texts[key] ?? '');
}

function linkSeenCell(standing: MergedRow['standing'], today: PlainDate): ContentCell {
  if (!standing || standing.texts.link === '') return blank();
  return day(standing.linkSeen.kind === 'date' ? standing.linkSeen.date : today);
}

function shows(key: EvidenceColumn, { standing }: MergedRow, cell: ContentCell): boolean {
  if (!standing) return false;
  if (cell.kind === 'number') return standing.texts[key] === String(cell.value);
  if (cell.kind !== 'day') return standing.texts[key] === (cell.kind === 'text' ? cell.text : '');
  const shown =
    key === 'uploaded'
      ? standing.uploadedOn
      : standing.linkSeen.kind === 'date'
        ? standing.linkSeen.date
        : null;
  return shown !== null && isSameDay(shown, cell.date);
}

function listStyles(table: EvidenceTable): readonly StyleName[] {
  const last = Math.max(...table.columns.values());
  const keyOf = new Map([...table.columns].map(([key, columnIndex]) => [columnIndex, key]));
  return Array.from({ length: last + 1 }, (_, columnIndex) => styleOf(keyOf.get(columnIndex)));
}

function styleOf(key: EvidenceColumn | undefined): StyleName {
  if (key === undefined) return 'body';
  if (PEOPLES.includes(key)) return 'writable';
  if (key === 'uploaded' || key === 'linkSeen') return 'day';
  if (key === 'order') return 'number';
  return key === 'indicator' ? 'bodyMuted' : 'body';
}
