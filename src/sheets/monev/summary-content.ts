import type { MonevReport, MonevSummary, RowCategory, SummaryRow } from '../../domain/monev/monev-report.ts';
import { ROW_CATEGORIES } from '../../domain/monev/summarize-rows.ts';
import {
  AREA_HEADING,
  CATEGORY_WORDS,
  CHART_TITLE,
  COUNT_HEADING,
  formatAreaTitle,
  formatDeadlineCounts,
  formatDenominator,
  formatPartTotal,
  formatPeriodWords,
  formatShare,
  SHARE_HEADING,
  SUMMARY_SECTION,
  TOTAL_WORD,
} from '../../messages/monev-id.ts';
import { type Block, type ColumnChart, type ContentCell, number, padRow, text } from '../sheet-content.ts';
import { CHART_WIDTH, KEY_COLUMN } from './report-grid.ts';
import type { Section } from './section.ts';

const COLOURS: Readonly<Record<RowCategory, string>> = {
  met: '#4f8a5b',
  'met-late': '#9bbf8f',
  partly: '#e3b04b',
  unmet: '#b5483f',
  running: '#5b8fb0',
  upcoming: '#b7c9d3',
  'event-bound': '#8d8d8d',
  'not-applicable': '#c4c4c4',
  'needs-schedule': '#7a5c8a',
  outside: '#dfe5e8',
};

/** The chart stands over these blank rows of 21 px. */
const CHART_ROWS = 8;
const CHART_HEIGHT = 160;
/** A dash for what did not happen, so that the eye finds what did. */
const COUNT_FORMAT = '0;-0;"–"';

/** Column index of the area's name; the counts begin two columns after it. */
const NAME_COLUMN = 1;

/** The counts by area, what the percentage is of, and the chart below them. */
export function buildSummary(
  report: MonevReport,
  topRowIndex: number,
): Section & { readonly chart: ColumnChart } {
  const { summary } = report;
  const categories = ROW_CATEGORIES.filter(
    category => category !== 'outside' || summary.total.counts.outside > 0,
  );
  const table = layTable(summary, categories);
  const paragraph = `${formatDenominator(summary, formatPeriodWords(report.period))} ${formatDeadlineCounts(summary)}`;
  const headingRow = topRowIndex + 1;
  const end = headingRow + table.length;
  return {
    rows: [
      [text(SUMMARY_SECTION, 'section')],
      ...table,
      [text(paragraph, 'paragraph')],
      ...Array.from({ length: CHART_ROWS }, () => []),
    ],
    merges: [],
    mergesAcross: [
      ...mergeTable({ topRowIndex: headingRow, rowCount: table.length }, countColumns(categories)),
      { topRowIndex: end, leftColumnIndex: 0, rowCount: 1, columnCount: KEY_COLUMN },
    ],
    chart: layChart(categories, {
      topRowIndex: headingRow,
      rowCount: summary.areas.length + 1,
      anchorRowIndex: end + 1,
    }),
  };
}

/** Columns that the table fills: the area over two, the rows, the categories, the share. */
function countColumns(categories: readonly RowCategory[]): number {
  return categories.length + 4;
}

function layTable(
  summary: MonevSummary,
  categories: readonly RowCategory[],
): readonly (readonly ContentCell[])[] {
  const words = categories.map(category => CATEGORY_WORDS[category]);
  const headings = [AREA_HEADING, '', COUNT_HEADING, ...words, SHARE_HEADING];
  const head = headings.map(heading => text(heading, 'heading'));
  return [
    padRow(head, KEY_COLUMN, 'heading'),
    ...summary.areas.map(area =>
      countRow(area, categories, formatAreaTitle(area.area, area.title, area.part)),
    ),
    ...summary.parts.flatMap(part =>
      part.part === null ? [] : [countRow(part, categories, formatPartTotal(part.part), true)],
    ),
    countRow(summary.total, categories, TOTAL_WORD, true),
  ];
}

/** The area's name over two columns, the share over what is left of the page. */
function mergeTable(rows: Pick<Block, 'topRowIndex' | 'rowCount'>, filled: number): readonly Block[] {
  const spare = KEY_COLUMN - filled;
  const name = { ...rows, leftColumnIndex: 0, columnCount: 2 };
  return spare > 0 ? [name, { ...rows, leftColumnIndex: filled - 1, columnCount: spare + 1 }] : [name];
}

/** One group of columns an area, one colour a category; sums are left out. */
function layChart(
  categories: readonly RowCategory[],
  {
    topRowIndex,
    rowCount,
    anchorRowIndex,
  }: { readonly topRowIndex: number; readonly rowCount: number; readonly anchorRowIndex: number },
): ColumnChart {
  const rows = { topRowIndex, rowCount };
  return {
    title: CHART_TITLE,
    categories: { ...rows, leftColumnIndex: 0, columnCount: 1 },
    values: { ...rows, leftColumnIndex: NAME_COLUMN + 2, columnCount: categories.length },
    colours: categories.map(category => COLOURS[category]),
    anchorRowIndex,
    anchorColumnIndex: 0,
    widthPixels: CHART_WIDTH,
    heightPixels: CHART_HEIGHT,
  };
}

function countRow(
  row: SummaryRow,
  categories: readonly RowCategory[],
  title: string,
  isTotal = false,
): readonly ContentCell[] {
  const style = isTotal ? 'numberBold' : 'number';
  const label = isTotal ? 'totalLabel' : 'bodyMiddle';
  const cells = [
    text(title, label),
    text('', label),
    number(row.rowCount, style),
    ...categories.map(category => number(row.counts[category], style, COUNT_FORMAT)),
    text(formatShare(row.metCount, row.dueCount), style),
  ];
  return padRow(cells, KEY_COLUMN, style);
}
