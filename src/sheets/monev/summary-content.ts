import type { MonevReport, RowCategory, SummaryRow } from '../../domain/monev/monev-report.ts';
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
import { type ColumnChart, type ContentCell, number, padRow, text } from '../sheet-content.ts';
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
  const heading = [
    AREA_HEADING,
    '',
    COUNT_HEADING,
    ...categories.map(category => CATEGORY_WORDS[category]),
    SHARE_HEADING,
  ];
  const paragraph = `${formatDenominator(summary, formatPeriodWords(report.period))} ${formatDeadlineCounts(summary)}`;
  const headingRow = topRowIndex + 1;
  const filled = heading.length;
  const spare = KEY_COLUMN - filled;
  const areaRows = summary.areas.map(area =>
    countRow(area, categories, formatAreaTitle(area.area, area.title, area.part)),
  );
  const partRows = summary.parts.flatMap(part =>
    part.part === null ? [] : [countRow(part, categories, formatPartTotal(part.part), true)],
  );
  const rows = [
    [text(SUMMARY_SECTION, 'section')],
    padRow(
      heading.map(words => text(words, 'heading')),
      KEY_COLUMN,
      'heading',
    ),
    ...areaRows,
    ...partRows,
    countRow(summary.total, categories, TOTAL_WORD, true),
    [text(paragraph, 'paragraph')],
    ...Array.from({ length: CHART_ROWS }, () => []),
  ];
  const tableRows = areaRows.length + partRows.length + 2;
  return {
    rows,
    merges: [],
    mergesAcross: [
      { topRowIndex: headingRow, leftColumnIndex: 0, rowCount: tableRows, columnCount: 2 },
      ...(spare > 0
        ? [
            {
              topRowIndex: headingRow,
              leftColumnIndex: filled - 1,
              rowCount: tableRows,
              columnCount: spare + 1,
            },
          ]
        : []),
      { topRowIndex: headingRow + tableRows, leftColumnIndex: 0, rowCount: 1, columnCount: KEY_COLUMN },
    ],
    chart: {
      title: CHART_TITLE,
      categories: {
        topRowIndex: headingRow,
        leftColumnIndex: 0,
        rowCount: areaRows.length + 1,
        columnCount: 1,
      },
      values: {
        topRowIndex: headingRow,
        leftColumnIndex: NAME_COLUMN + 2,
        rowCount: areaRows.length + 1,
        columnCount: categories.length,
      },
      colours: categories.map(category => COLOURS[category]),
      anchorRowIndex: headingRow + tableRows + 1,
      anchorColumnIndex: 0,
      widthPixels: CHART_WIDTH,
      heightPixels: CHART_HEIGHT,
    },
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
