import type { Rollup, TrendPoint, UnitStanding } from '../../domain/rollup/rollup.ts';
import {
  type AreaFigures,
  countsOf,
  fulfilledCountOf,
  rowCountOf,
  shareOf,
} from '../../domain/rollup/unit-figures.ts';
import { formatAreaNumber } from '../../messages/monev-id.ts';
import { formatRekapState } from '../../messages/rekap-end-id.ts';
import { formatRekapLine, listAttention, REKAP_HEADINGS, REKAP_PARTS } from '../../messages/rekap-id.ts';
import {
  type Block,
  type ColumnChart,
  type ContentCell,
  day,
  number,
  type SheetContent,
  text,
} from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { layPage, type PageLine, plainLine, wideLine } from './rekap-page.ts';

const WIDTHS = [40, 226, 60, 72, 72, 72, 76, 56, 66];
const COLOURS = ['#4f8a5b', '#e3b04b', '#b5483f', '#b7c9d3', '#8d8d8d'];
/** The chart stands over these blank rows. */
const CHART_ROWS = 11;
const CHART_HEIGHT = 231;
/** The first column of the five parts, which the chart shows. */
const FIRST_PART = 3;
const COUNT_FORMAT = '#,##0;-#,##0;"–"';
/** Days of the trend that fit on the page, the newest. */
const MOST_DAYS = 12;

/** The first sheet: what all units together say. */
export function buildSummaryPage(rollup: Rollup, refusedCount: number): SheetContent {
  const head = [
    wideLine(REKAP_PARTS.title, 'title'),
    wideLine(formatRekapLine(rollup), 'subtitle'),
    wideLine(formatRekapState(countsOf(rollup.total)), 'paragraph'),
    plainLine([]),
    wideLine(REKAP_PARTS.areas, 'section'),
  ];
  const areas = areaLines(rollup);
  const blanks = Array.from({ length: CHART_ROWS }, () => plainLine([]));
  const lines = [
    ...head,
    ...areas,
    plainLine([]),
    ...blanks,
    ...attentionLines(rollup, refusedCount),
    ...trendLines(rollup.trend),
  ];
  return layPage(lines, {
    columnWidths: WIDTHS,
    frozenRowCount: 2,
    tabColour: '#4f8a5b',
    chart: buildChart(head.length, areas.length - 1),
  });
}

/** The five parts of each area, below the table that begins on that row. */
function buildChart(topRowIndex: number, rowCount: number): ColumnChart {
  const block = (leftColumnIndex: number, columnCount: number): Block => ({
    topRowIndex,
    leftColumnIndex,
    rowCount,
    columnCount,
  });
  return {
    title: REKAP_PARTS.chart,
    categories: block(0, 1),
    values: block(FIRST_PART, COLOURS.length),
    colours: COLOURS,
    anchorRowIndex: topRowIndex + rowCount + 2,
    anchorColumnIndex: 0,
    widthPixels: WIDTHS.reduce((sum, one) => sum + one, 0),
    heightPixels: CHART_HEIGHT,
  };
}

function areaLines({ areas, total }: Rollup): readonly PageLine[] {
  const headings = ['', REKAP_HEADINGS.area, ...REKAP_HEADINGS.parts].map(words =>
    text(words, 'headingSmall'),
  );
  return [
    plainLine(headings),
    ...areas.map(area => figureLine(area.title || REKAP_PARTS.noArea, area, 'number')),
    figureLine(REKAP_PARTS.total, total, 'numberBold'),
  ];
}

function figureLine(name: string, figures: AreaFigures, style: StyleName): PageLine {
  const parts = [
    fulfilledCountOf(figures),
    figures.partlyCount,
    figures.overdueCount,
    figures.notYetCount,
    figures.otherCount + figures.uncountedCount,
    rowCountOf(figures),
  ];
  const isTotal = style === 'numberBold';
  return plainLine([
    text(formatAreaNumber(figures.area), isTotal ? 'totalLabel' : 'centeredMiddle'),
    text(name, isTotal ? 'totalLabel' : 'bodyMiddle'),
    shareCell(shareOf(figures), style),
    ...parts.map(count => number(count, style, COUNT_FORMAT)),
  ]);
}

/** A share as a number that programs can read too; a dash where nothing fell due. */
export function shareCell(share: number | null, style: StyleName): ContentCell {
  return share === null ? text('–', style) : number(share, style, '0.0%');
}

function attentionLines(rollup: Rollup, refusedCount: number): readonly PageLine[] {
  const { units, year, missing, fates } = rollup;
  const has = (code: UnitStanding['remarks'][number]['code']): number =>
    units.filter(unit => unit.year === year && unit.remarks.some(remark => remark.code === code)).length;
  const sentences = listAttention({
    missing: missing?.length ?? null,
    old: has('old-day'),
    withoutCode: has('code-missing'),
    replaced: fates.filter(({ replacedBy }) => replacedBy !== null).length,
    refused: refusedCount,
    otherYears: units.filter(unit => unit.year !== year).length,
  });
  return [
    plainLine([]),
    wideLine(REKAP_PARTS.attention, 'section'),
    ...sentences.map(sentence => wideLine(`• ${sentence}`, 'paragraph')),
  ];
}

function trendLines(trend: readonly TrendPoint[]): readonly PageLine[] {
  if (trend.length === 0) return [];
  const { day: dayWords, units, due, met, share } = REKAP_HEADINGS.trend;
  return [
    plainLine([]),
    wideLine(REKAP_PARTS.trend, 'section'),
    wideLine(REKAP_PARTS.trendNote, 'subtitle'),
    plainLine(
      [REKAP_HEADINGS.units.rank, dayWords, share, met, due, units].map(words => text(words, 'headingSmall')),
    ),
    ...trend
      .slice(-MOST_DAYS)
      .map((point, index) =>
        plainLine([
          number(index + 1, 'centeredMiddle'),
          day(point.day, 'centeredMiddle'),
          shareCell(point.dueCount === 0 ? null : point.metCount / point.dueCount, 'number'),
          number(point.metCount, 'number', COUNT_FORMAT),
          number(point.dueCount, 'number', COUNT_FORMAT),
          number(point.unitCount, 'number', COUNT_FORMAT),
        ]),
      ),
  ];
}
