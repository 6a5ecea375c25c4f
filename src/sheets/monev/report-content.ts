import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { FOLLOW_UP_HELP, FOLLOW_UP_STATUS_WORDS } from '../../messages/follow-up-id.ts';
import { formatCheckDate, formatPeriodTitle, formatUnit, REPORT_TITLE } from '../../messages/monev-id.ts';
import { formatRunningHead } from '../../messages/monev-sheet-id.ts';
import { type Block, type DropDown, padRow, type SheetContent, text } from '../sheet-content.ts';
import { buildConclusion } from './conclusion-content.ts';
import { buildFollowUps } from './follow-up-content.ts';
import { buildGaps } from './gap-content.ts';
import { markRows } from './mark-rows.ts';
import { buildMeeting } from './meeting-content.ts';
import { heightOfGap, rowBelow } from './pages.ts';
import { layParagraphs } from './paragraphs.ts';
import type { ReportExtras } from './report-extras.ts';
import { KEY_COLUMN, PAPER_COLUMNS, REPORT_WIDTHS } from './report-grid.ts';
import { listMarks } from './report-keys.ts';
import type { Section } from './section.ts';
import { formatSheetKey } from './sheet-key.ts';
import { buildSignatures } from './signature-content.ts';
import { buildSummary } from './summary-content.ts';

/** The sheet Monev, section below section as the head reads it. */
export function buildReportContent(report: MonevReport, extras: ReportExtras): SheetContent {
  const sections: Section[] = [];
  const add = <S extends Section>(build: (topRowIndex: number, above: readonly Section[]) => S): S => {
    const section = build(rowBelow(sections), [...sections]);
    sections.push(section);
    return section;
  };
  add(() => buildTitle(report));
  add(() => buildMeeting(extras));
  const summary = add(top => buildSummary(report, top));
  add(top => layParagraphs(extras.registerLines, top));
  add((_, above) => buildGaps(report, extras, above));
  const followUps = add((_, above) => buildFollowUps(report, extras, above));
  const above = [...sections];
  const signed = [add(top => buildConclusion(extras, top)), add(top => buildSignatures(extras, report, top))];
  const width = REPORT_WIDTHS.length;
  const rows = sections.flatMap(section => section.rows.map(row => padRow(row, width, 'outside')));
  return {
    rows: markRows(rows, KEY_COLUMN),
    columnWidths: REPORT_WIDTHS,
    frozenRowCount: HEAD_ROWS,
    rowHeights: [...sections.flatMap(({ rowHeights }) => rowHeights), ...keepTogether(above, signed)],
    hiddenColumns: [KEY_COLUMN],
    merges: [],
    mergesAcross: sections.flatMap(({ mergesAcross }) => mergesAcross),
    dropDowns: listDropDowns(followUps.statusBlock),
    chart: summary.chart,
    tabColour: '#1f4e5f',
  };
}

/** No page is to hold nothing but signatures. */
function keepTogether(above: readonly Section[], signed: readonly Section[]): Section['rowHeights'] {
  const heights = signed.flatMap(({ rowHeights }) => rowHeights.map(({ heightPixels }) => heightPixels));
  const heightPixels = heightOfGap(above, heights);
  return heightPixels === null ? [] : [{ rowIndex: rowBelow(above) - 1, heightPixels }];
}

/** The running head: frozen, and therefore on top of every page. */
const HEAD_ROWS = 1;

function listDropDowns(statusBlock: Block | null): readonly DropDown[] {
  if (statusBlock === null) return [];
  const { topRowIndex, rowCount, leftColumnIndex: columnIndex } = statusBlock;
  const choices = Object.values(FOLLOW_UP_STATUS_WORDS);
  return [{ topRowIndex, rowCount, columnIndex, choices, help: FOLLOW_UP_HELP }];
}

function buildTitle(report: MonevReport): Section {
  const { unitName, period, checkDate } = report;
  const head = formatRunningHead(unitName, period, checkDate);
  const key = formatSheetKey({ ...report, cellMarks: listMarks([head]) });
  const lines = [
    text(REPORT_TITLE, 'titleCentered'),
    text(formatUnit(unitName), 'titleSmallCentered'),
    text(formatPeriodTitle(period), 'titleSmallCentered'),
    text(formatCheckDate(checkDate), 'subtitleCentered'),
  ];
  return {
    rows: [
      [...padRow([text(head, 'subtitle')], KEY_COLUMN, 'outside'), text(key, 'outside')],
      ...lines.map(cell => [cell]),
    ],
    mergesAcross: [
      { topRowIndex: HEAD_ROWS, leftColumnIndex: 0, rowCount: lines.length, columnCount: PAPER_COLUMNS },
    ],
    rowHeights: [],
  };
}
