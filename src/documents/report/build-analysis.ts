import type { MatrixLine, SummaryRow } from '../../domain/monev/monev-report.ts';
import {
  formatAreaTitle,
  formatDeadlineCounts,
  formatDenominator,
  formatPartTotal,
  formatPeriodWords,
  formatShare,
  TOTAL_WORD,
} from '../../messages/monev-id.ts';
import { formatLineStatus } from '../../messages/monev-line-id.ts';
import { formatShortfall } from '../../messages/monev-sheet-id.ts';
import {
  formatMetOfDue,
  formatSettledBefore,
  formatWithoutObstacle,
  formatWithoutPlan,
  formatYearColumn,
  REPORT_TABLES,
  REPORT_WORDS,
} from '../../messages/report-document-id.ts';
import { type Block, cell, heading, list, paragraph, type TableCell } from '../document.ts';
import { buildTable } from './build-table.ts';
import { listGaps } from './list-gaps.ts';
import type { ReportSources } from './report-sources.ts';

/** Chapter III: the counts, what fell short and why, what is to be done. */
export function buildAnalysis(sources: ReportSources): readonly Block[] {
  const { report } = sources;
  return [
    heading(1, REPORT_WORDS.chapter3),
    heading(2, REPORT_WORDS.summary),
    buildSummaryTable(sources),
    paragraph(
      `${formatDenominator(report.summary, formatPeriodWords(report.period))} ${formatDeadlineCounts(report.summary)} ${formatShortfall(report.summary.total)}`.trim(),
      'note',
    ),
    heading(2, REPORT_WORDS.gaps),
    ...buildGaps(sources),
    ...buildRunning(sources),
    heading(2, REPORT_WORDS.plans),
    ...buildPlans(sources),
  ];
}

function buildSummaryTable({ report, yearSummary, checkDate }: ReportSources): Block {
  const yearOf = (area: SummaryRow): SummaryRow | undefined =>
    yearSummary.areas.find(one => one.area === area.area && one.part === area.part);
  return buildTable({
    headings: [...REPORT_TABLES.summary, formatYearColumn(checkDate)],
    widths: [25, 13, 11, 14, 13, 10, 13, 12, 17],
    rows: [
      ...report.summary.areas.map(area =>
        summaryRow(area, formatAreaTitle(area.area, area.title, area.part), yearOf(area)),
      ),
      ...report.summary.parts.flatMap(part =>
        part.part === null ? [] : [summaryRow(part, formatPartTotal(part.part), yearOf(part))],
      ),
      summaryRow(report.summary.total, TOTAL_WORD, yearSummary.total),
    ],
  });
}

function summaryRow(area: SummaryRow, title: string, year: SummaryRow | undefined): readonly TableCell[] {
  const { counts } = area;
  const name = counts.outside > 0 ? `${title}\n(${formatSettledBefore(counts.outside)})` : title;
  const numbers = [
    area.rowCount,
    area.dueCount,
    area.metCount,
    counts.partly,
    counts.unmet,
    counts.running,
  ].map(String);
  return [
    cell(name),
    ...[...numbers, formatShare(area.metCount, area.dueCount), year ? formatMetOfDue(year) : ''].map(words =>
      cell(words, 'cell-centered'),
    ),
  ];
}

function buildGaps(sources: ReportSources): readonly Block[] {
  const gaps = listGaps(sources);
  if (gaps.length === 0) return [paragraph(REPORT_WORDS.noGaps)];
  const obstacleOf = (line: MatrixLine): string => sources.remarksOf(line.rowCode).obstacle.trim();
  const told = gaps.filter(line => obstacleOf(line) !== '');
  const silent = gaps.filter(line => obstacleOf(line) === '');
  const table = buildTable({
    headings: REPORT_TABLES.gaps,
    widths: [9, 34, 22, 35],
    rows: told.map(line => [
      cell(line.rowCode),
      cell(line.row.indicator || line.row.action),
      cell(formatLineStatus(line)),
      cell(sources.remarksOf(line.rowCode).obstacle),
    ]),
  });
  return [
    ...(told.length === 0 ? [] : [table]),
    ...(silent.length === 0 ? [] : [paragraph(formatWithoutObstacle(silent.map(({ rowCode }) => rowCode)))]),
  ];
}

/** What merely runs is no problem; it is named so that nobody misses it. */
function buildRunning({ report }: ReportSources): readonly Block[] {
  const running = report.lines.filter(({ category, isException }) => category === 'running' && isException);
  if (running.length === 0) return [];
  return [
    heading(3, REPORT_WORDS.running),
    paragraph(REPORT_WORDS.runningNote),
    list(running.map(({ rowCode, row }) => `${rowCode} ${row.indicator || row.action}`)),
  ];
}

function buildPlans(sources: ReportSources): readonly Block[] {
  const { report } = sources;
  const remarks = report.lines.map(line => ({ line, ...sources.remarksOf(line.rowCode) }));
  const planned = remarks.filter(({ followUp }) => followUp.trim() !== '');
  const gaps = listGaps(sources);
  const silent = gaps.filter(line => !planned.some(({ line: one }) => one.rowCode === line.rowCode));
  const table = buildTable({
    headings: REPORT_TABLES.plans,
    widths: [9, 48, 23, 20],
    rows: planned.map(({ line, followUp, owner, until }) =>
      [line.rowCode, followUp, owner, until].map(words => cell(words === '' ? REPORT_WORDS.empty : words)),
    ),
  });
  if (planned.length === 0)
    return [paragraph(gaps.length === 0 ? REPORT_WORDS.noPlansNeeded : REPORT_WORDS.noPlans)];
  return [
    table,
    ...(silent.length === 0 ? [] : [paragraph(formatWithoutPlan(silent.map(({ rowCode }) => rowCode)))]),
  ];
}
