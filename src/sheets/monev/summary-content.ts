import type { MonevReport, MonevSummary, SummaryRow } from '../../domain/monev/monev-report.ts';
import {
  CHART_TITLE,
  formatAreaTitle,
  formatDeadlineCounts,
  formatDenominator,
  formatPartTotal,
  formatPeriodWords,
  formatShare,
  TOTAL_WORD,
} from '../../messages/monev-id.ts';
import {
  formatAreaLabel,
  formatShortfall,
  formatToDate,
  REPORT_SECTIONS,
} from '../../messages/monev-sheet-id.ts';
import { layHeadings, layRow, placesOf } from '../own-table.ts';
import { type ColumnChart, type ContentCell, number, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { DUE_COUNTS, ROW_COUNTS } from './count-tables.ts';
import { layParagraphs } from './paragraphs.ts';
import { CHART_WIDTH } from './report-grid.ts';
import type { Section } from './section.ts';

/** The chart's series, from what is good to what is not; they stand beside each other in the table. Neighbours differ in grey, too. */
const SERIES = { met: '#2f6b3e', metLate: '#c3dfb8', partly: '#dd9f35', unmet: '#a33a32' } as const;

/** The chart stands over these blank rows of 21 px. */
const CHART_ROWS = 8;
const CHART_HEIGHT = 160;
/** A dash for what did not happen, so that the eye finds what did. */
const COUNT_FORMAT = '0;-0;"–"';

/** The counts by area, what the percentages are of, and the chart. */
export function buildSummary(
  report: MonevReport,
  topRowIndex: number,
): Section & { readonly chart: ColumnChart } {
  const lines = listLines(report.summary);
  const due = [layHeadings(DUE_COUNTS), ...lines.map(line => layRow(DUE_COUNTS, layDue(line)))];
  const all = [layHeadings(ROW_COUNTS), ...lines.map(line => layRow(ROW_COUNTS, layAll(line)))];
  const dueTop = topRowIndex + 1;
  const explained = layParagraphs(explain(report), dueTop + due.length);
  const chartTop = dueTop + due.length + explained.rows.length;
  return {
    rows: [
      [text(REPORT_SECTIONS.summary, 'section')],
      ...due,
      ...explained.rows,
      ...Array.from({ length: CHART_ROWS }, () => []),
      ...all,
      [],
    ],
    mergesAcross: explained.mergesAcross,
    rowHeights: explained.rowHeights,
    chart: layChart({ topRowIndex: dueTop, rowCount: report.summary.areas.length + 1 }, chartTop),
  };
}

function explain({ summary, period }: MonevReport): readonly string[] {
  const ofPeriod = `${formatDenominator(summary, formatPeriodWords(period))} ${formatDeadlineCounts(summary)}`;
  const sentences = [ofPeriod, formatToDate(summary.total.toDate), formatShortfall(summary.total)];
  return [sentences.filter(words => words !== '').join(' ')];
}

/** A line of the tables. */
interface CountLine {
  /** Of the area, by which the chart names it; '' for sums. */
  readonly numeral: string;
  readonly title: string;
  readonly counts: SummaryRow;
  readonly isTotal: boolean;
}

function listLines({ areas, parts, total }: MonevSummary): readonly CountLine[] {
  return [
    ...areas.map((area, i) => ({
      numeral: formatAreaLabel(area.area, area.part, i + 1),
      title: formatAreaTitle(null, area.title, area.part),
      counts: area,
      isTotal: false,
    })),
    ...parts.flatMap(part =>
      part.part === null
        ? []
        : [{ numeral: '', title: formatPartTotal(part.part), counts: part, isTotal: true }],
    ),
    { numeral: '', title: TOTAL_WORD, counts: total, isTotal: true },
  ];
}

function layDue(line: CountLine): Readonly<Record<keyof typeof DUE_COUNTS, ContentCell>> {
  const { counts, dueCount, metCount, toDate } = line.counts;
  const style = numberStyle(line);
  return {
    ...nameCells(line),
    due: number(dueCount, style, COUNT_FORMAT),
    met: number(counts.met, style, COUNT_FORMAT),
    metLate: number(counts['met-late'], style, COUNT_FORMAT),
    partly: number(counts.partly, style, COUNT_FORMAT),
    unmet: number(counts.unmet, style, COUNT_FORMAT),
    share: text(formatShare(metCount, dueCount), style),
    shareToDate: text(formatShare(toDate.metCount, toDate.dueCount), style),
  };
}

function layAll(line: CountLine): Readonly<Record<keyof typeof ROW_COUNTS, ContentCell>> {
  const { counts, rowCount } = line.counts;
  const style = numberStyle(line);
  return {
    ...nameCells(line),
    rowCount: number(rowCount, style),
    running: number(counts.running, style, COUNT_FORMAT),
    upcoming: number(counts.upcoming, style, COUNT_FORMAT),
    eventBound: number(counts['event-bound'], style, COUNT_FORMAT),
    notApplicable: number(counts['not-applicable'], style, COUNT_FORMAT),
    needsSchedule: number(counts['needs-schedule'], style, COUNT_FORMAT),
    outside: number(counts.outside, style, COUNT_FORMAT),
  };
}

function nameCells({
  numeral,
  title,
  isTotal,
}: CountLine): Readonly<Record<'numeral' | 'area', ContentCell>> {
  return {
    numeral: text(numeral, isTotal ? 'numberBoldCentered' : 'numberCentered'),
    area: text(title, isTotal ? 'totalLabel' : 'bodyMiddle'),
  };
}

function numberStyle({ isTotal }: CountLine): StyleName {
  return isTotal ? 'numberBoldCentered' : 'numberCentered';
}

/** One group of columns an area, one colour a state of what fell due; sums are left out. */
function layChart(
  rows: { readonly topRowIndex: number; readonly rowCount: number },
  anchorRowIndex: number,
): ColumnChart {
  const colours = Object.values(SERIES);
  return {
    title: CHART_TITLE,
    categories: { ...rows, leftColumnIndex: placesOf(DUE_COUNTS).numeral, columnCount: 1 },
    values: { ...rows, leftColumnIndex: placesOf(DUE_COUNTS).met, columnCount: colours.length },
    colours,
    anchorRowIndex,
    anchorColumnIndex: 0,
    widthPixels: CHART_WIDTH,
    heightPixels: CHART_HEIGHT,
  };
}
