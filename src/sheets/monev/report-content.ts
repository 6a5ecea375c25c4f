import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { FOLLOW_UP_HELP, FOLLOW_UP_STATUS_WORDS } from '../../messages/follow-up-id.ts';
import { formatCheckDate, formatPeriodTitle, formatUnit, REPORT_TITLE } from '../../messages/monev-id.ts';
import type { PersonCell } from '../person-cell.ts';
import type { Signatory } from '../settings/settings.ts';
import { type Block, type ContentCell, padRow, type SheetContent, text } from '../sheet-content.ts';
import { buildFollowUps } from './follow-up-content.ts';
import { markRows } from './mark-rows.ts';
import { KEY_COLUMN, REPORT_WIDTHS } from './report-grid.ts';
import { joinMarks } from './report-keys.ts';
import { buildSignatures, SIGNATURE_HEIGHT } from './signature-content.ts';
import { buildSummary } from './summary-content.ts';

/** What people wrote beside a follow-up, by the hidden key of its line. */
export interface FollowUpWords {
  /** Beside a state that the add-on cannot tell. */
  readonly state: PersonCell | null;
  readonly status: PersonCell | null;
  readonly remark: PersonCell | null;
  /** The words of a free line, which people fill whole; null on a line that the add-on writes. */
  readonly free: readonly (PersonCell | null)[] | null;
}

/** What the report's first sheet is made from besides the record. */
export interface ReportExtras {
  readonly planYear: number;
  readonly followUpWords: ReadonlyMap<string, FollowUpWords>;
  readonly head: Signatory;
  readonly chair: Signatory;
  readonly place: string;
  /** Hidden words by which the sheet is known again: its check date. */
  readonly sheetKey: string;
}

/** A stretch of the sheet, with the merges and the like that it needs at the place where it comes to stand. */
export interface Section {
  readonly rows: readonly (readonly ContentCell[])[];
  readonly merges: readonly Block[];
  readonly mergesAcross: readonly Block[];
}

/** The sheet Monev: title, summary with its chart, follow-up of the last report, signatures. */
export function buildReportContent(report: MonevReport, extras: ReportExtras): SheetContent {
  const width = REPORT_WIDTHS.length;
  const title = buildTitle(report, extras.sheetKey);
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

function buildTitle(report: MonevReport, sheetKey: string): Section {
  const key = text(`${sheetKey}|${joinMarks([REPORT_TITLE])}`, 'outside');
  const lines = [
    text(REPORT_TITLE, 'titleCentered'),
    text(formatUnit(report.unitName), 'titleSmallCentered'),
    text(formatPeriodTitle(report.period), 'titleSmallCentered'),
    text(formatCheckDate(report.checkDate), 'subtitleCentered'),
  ];
  const rows = lines.map((cell, i) => (i === 0 ? [...padRow([cell], KEY_COLUMN, 'outside'), key] : [cell]));
  return {
    rows,
    merges: [],
    mergesAcross: [{ topRowIndex: 0, leftColumnIndex: 0, rowCount: lines.length, columnCount: KEY_COLUMN }],
  };
}
