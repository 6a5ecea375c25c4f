import type { ActionLine, Overview, OwnerLine } from '../../domain/overview/overview.ts';
import { formatOverviewLine, formatOverviewSentence, OVERVIEW_PARTS } from '../../messages/overview-id.ts';
import { formatBlock } from '../cell-address.ts';
import { type Block, blank, type ColumnChart, link, type SheetContent, text } from '../sheet-content.ts';
import { joinSpans } from './join-spans.ts';
import {
  estimateHeight,
  type LaidRow,
  layLine,
  MESSAGE_COLUMN,
  OVERVIEW_WIDTHS,
  one,
  PRINTED_COLUMNS,
  wide,
} from './overview-grid.ts';
import {
  actionRows,
  areaRows,
  factRow,
  lkeRows,
  MOST_ACTIONS,
  ownerRows,
  partNote,
  partTitle,
  verificationRows,
} from './overview-tables.ts';
import type { Reminder } from './whatsapp-message.ts';

/** What the page is made from besides the record. */
export interface OverviewExtras {
  /** True while "Posisi per tanggal" is set. */
  readonly isSetDay: boolean;
  /** Sentences on standing reports with other figures. */
  readonly otherReports: readonly string[];
  /** A sentence a register beside its name; none where none was made. */
  readonly registers: readonly (readonly [name: string, words: string])[];
  readonly linkOf: (line: ActionLine) => string;
  readonly reminderOf: (line: OwnerLine) => Reminder | null;
}

const COLOURS: readonly string[] = ['#4f8a5b', '#e3b04b', '#b5483f', '#b7c9d3', '#8d8d8d'];
/** The chart stands over these blank rows of 22 px. */
const CHART_ROWS = 8;
const CHART_HEIGHT = 168;
/** The first column of the five parts, which the chart shows. */
const FIRST_PART = 3;

/** An upright A4 page with half-inch margins, at the width of the printed columns. */
const PAGE_PIXELS = 1005;

/** The sheet Ringkasan ZI: parts 1–4 fill the first page, the others the second. */
export function buildOverviewContent(overview: Overview, extras: OverviewExtras): SheetContent {
  const head = layHead(overview, extras);
  const areas = areaRows(overview);
  const blanks = Array.from({ length: CHART_ROWS }, () => layLine([]));
  const above = [...head, ...areas, ...blanks, partTitle(OVERVIEW_PARTS.actions)];
  const firstPage = fillFirstPage(above, most => actionRows(overview, extras.linkOf, most));
  const rows = [...firstPage, layLine([]), ...laySecondPage(overview, extras)];
  return {
    rows: rows.map(({ cells }) => cells),
    columnWidths: OVERVIEW_WIDTHS,
    frozenRowCount: 2,
    rowHeights: listHeights(rows, firstPage.length),
    hiddenColumns: [],
    groupedColumns: [MESSAGE_COLUMN],
    merges: [],
    mergesAcross: joinSpans(rows),
    dropDowns: [],
    chart: buildChart(head.length, areas.length),
    tabColour: '#4f8a5b',
  };
}

function layHead(overview: Overview, { isSetDay, otherReports }: OverviewExtras): readonly LaidRow[] {
  const { unitName, checkDate } = overview;
  const line = formatOverviewLine(unitName, checkDate, isSetDay);
  // Blank, so that the line runs on over them.
  const between = Array.from({ length: PRINTED_COLUMNS - 2 }, () => one(blank('subtitle')));
  return [
    layLine([wide(text(OVERVIEW_PARTS.title, 'title'), PRINTED_COLUMNS)]),
    layLine([one(text(line, 'subtitle')), ...between, one(text(OVERVIEW_PARTS.pdf, 'subtitleCentered'))]),
    partNote([formatOverviewSentence(overview), ...otherReports].join(' ')),
    partTitle(OVERVIEW_PARTS.areas),
  ];
}

/** The row and column index of the word that leads to the PDF. */
const PDF_CELL = { rowIndex: 1, columnIndex: PRINTED_COLUMNS - 1 };

/** The page with the word that leads to its PDF; `urlOf` is told which block is printed. */
export function linkPdf(content: SheetContent, urlOf: (range: string) => string): SheetContent {
  const range = formatBlock({
    topRowIndex: 0,
    leftColumnIndex: 0,
    rowCount: content.rows.length,
    columnCount: PRINTED_COLUMNS,
  });
  const cell = link(OVERVIEW_PARTS.pdf, urlOf(range), 'subtitleCentered');
  const rows = content.rows.map((row, rowIndex) =>
    rowIndex === PDF_CELL.rowIndex ? row.map((one, i) => (i === PDF_CELL.columnIndex ? cell : one)) : row,
  );
  return { ...content, rows };
}

function laySecondPage(overview: Overview, { reminderOf, registers }: OverviewExtras): readonly LaidRow[] {
  const lke = lkeRows(overview);
  const registerPart = [layLine([]), partTitle(OVERVIEW_PARTS.registers), ...registers.map(factRow)];
  const lkePart = [layLine([]), partTitle(OVERVIEW_PARTS.lke), partNote(OVERVIEW_PARTS.lkeNote), ...lke];
  return [
    partTitle(OVERVIEW_PARTS.owners),
    partNote(OVERVIEW_PARTS.ownersNote),
    ...ownerRows(overview, reminderOf),
    layLine([]),
    partTitle(OVERVIEW_PARTS.verification),
    partNote(OVERVIEW_PARTS.verificationNote),
    ...verificationRows(overview),
    ...(registers.length === 0 ? [] : registerPart),
    ...(lke.length === 0 ? [] : lkePart),
  ];
}

/** As many lines of what to do as fit on the page, at least one. */
function fillFirstPage(
  above: readonly LaidRow[],
  actionsOf: (most: number) => readonly LaidRow[],
): readonly LaidRow[] {
  const pages = Array.from({ length: MOST_ACTIONS }, (_, i) => [...above, ...actionsOf(MOST_ACTIONS - i)]);
  return pages.find(rows => sumHeights(rows) <= PAGE_PIXELS) ?? pages[MOST_ACTIONS - 1] ?? above;
}

function sumHeights(rows: readonly LaidRow[]): number {
  return rows.reduce((sum, row) => sum + estimateHeight(row), 0);
}

/** The blank row behind the first page fills it up, so that the second begins with its own part. */
function listHeights(rows: readonly LaidRow[], pageEnd: number): NonNullable<SheetContent['rowHeights']> {
  const heights = rows.map(estimateHeight);
  const used = sumHeights(rows.slice(0, pageEnd));
  return heights.map((height, rowIndex) => ({
    rowIndex,
    heightPixels: rowIndex === pageEnd ? Math.max(height, PAGE_PIXELS - used) : height,
  }));
}

function buildChart(topRowIndex: number, rowCount: number): ColumnChart {
  const block = (leftColumnIndex: number, columnCount: number): Block => ({
    topRowIndex,
    leftColumnIndex,
    rowCount: rowCount - 1,
    columnCount,
  });
  return {
    title: OVERVIEW_PARTS.chart,
    categories: block(0, 1),
    values: block(FIRST_PART, COLOURS.length),
    colours: COLOURS,
    anchorRowIndex: topRowIndex + rowCount,
    anchorColumnIndex: 0,
    widthPixels: 660,
    heightPixels: CHART_HEIGHT,
  };
}
