import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { FOLLOW_UP_HELP, FOLLOW_UP_STATUS_WORDS } from '../../messages/follow-up-id.ts';
import { formatCheckDate, formatPeriodTitle, formatUnit, REPORT_TITLE } from '../../messages/monev-id.ts';
import { padRow, type SheetContent, text } from '../sheet-content.ts';
import { buildFollowUps } from './follow-up-content.ts';
import { markRows } from './mark-rows.ts';
import type { ReportExtras } from './report-extras.ts';
import { KEY_COLUMN, REPORT_WIDTHS } from './report-grid.ts';
import { listMarks } from './report-keys.ts';
import type { Section } from './section.ts';
import { formatSheetKey } from './sheet-key.ts';
import { buildSignatures, SIGNATURE_HEIGHT } from './signature-content.ts';
import { buildSummary } from './summary-content.ts';

/** The sheet Monev: title, summary with its chart, follow-up of the last report, signatures. */
export function buildReportContent(report: MonevReport, extras: ReportExtras): SheetContent {
  const width = REPORT_WIDTHS.length;
  const title = buildTitle(report);
  const summary = buildSummary(report, title.rows.length);
  const followUps = buildFollowUps(report, extras, title.rows.length + summary.rows.length);
  const signaturesTop = title.rows.length + summary.rows.length + followUps.rows.length;
  const signatures = buildSignatures(extras, report, signaturesTop);
  const sections: readonly Section[] = [title, summary, followUps, signatures];
  const rows = sections.flatMap(section => section.rows.map(row => padRow(row, width, 'outside')));
  return {
    rows: markRows(rows, KEY_COLUMN),
    columnWidths: REPORT_WIDTHS,
    frozenRowCount: 0,
    rowHeights: [{ rowIndex: signaturesTop, heightPixels: SIGNATURE_HEIGHT }],
    hiddenColumns: [width - 1],
    merges: sections.flatMap(({ merges }) => merges),
    mergesAcross: sections.flatMap(({ mergesAcross }) => mergesAcross),
    dropDowns: followUps.statusBlock
      ? [
          {
            topRowIndex: followUps.statusBlock.topRowIndex,
            rowCount: followUps.statusBlock.rowCount,
            columnIndex: followUps.statusBlock.leftColumnIndex,
            choices: Object.values(FOLLOW_UP_STATUS_WORDS),
            help: FOLLOW_UP_HELP,
          },
        ]
      : [],
    chart: summary.chart,
    tabColour: '#1f4e5f',
  };
}

function buildTitle(report: MonevReport): Section {
  const key = formatSheetKey({ ...report, cellMarks: listMarks([REPORT_TITLE]) });
  const lines = [
    text(REPORT_TITLE, 'titleCentered'),
    text(formatUnit(report.unitName), 'titleSmallCentered'),
    text(formatPeriodTitle(report.period), 'titleSmallCentered'),
    text(formatCheckDate(report.checkDate), 'subtitleCentered'),
  ];
  const rows = lines.map((cell, i) =>
    i === 0 ? [...padRow([cell], KEY_COLUMN, 'outside'), text(key, 'outside')] : [cell],
  );
  return {
    rows,
    merges: [],
    mergesAcross: [{ topRowIndex: 0, leftColumnIndex: 0, rowCount: lines.length, columnCount: KEY_COLUMN }],
  };
}
