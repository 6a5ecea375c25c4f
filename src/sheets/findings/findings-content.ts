import type { Finding, FindingColumn, FindingCounts, Severity } from '../../domain/checks/finding.ts';
import { type ColumnNames, columnWord, formatFinding, severityWord } from '../../messages/finding-id.ts';
import {
  FINDINGS_HEADINGS,
  formatCheckedLine,
  formatFindingsTitle,
  NO_FINDINGS,
  PLAN_AS_A_WHOLE,
} from '../../messages/findings-sheet-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatSettingProblem, SETTING_WORDS } from '../../messages/settings-id.ts';
import { formatCellLink } from '../cell-address.ts';
import type { TextLink } from '../person-cell.ts';
import { SETTINGS, type SettingProblem } from '../settings/settings.ts';
import { type ContentCell, link, padRow, type SheetContent, type TextCell, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';

/** What the sheet Temuan ZI is made from. */
export interface FindingsReport {
  readonly findings: readonly Finding[];
  readonly planSheetId: number;
  readonly planSheetName: string;
  readonly columns: ReadonlyMap<FindingColumn, number>;
  readonly columnNames: ColumnNames;
  readonly codes: ReadonlyMap<number, string>;
  readonly checkedOn: string;
  readonly rowCount: number;
  /** Values on Pengaturan ZI that cannot be read. */
  readonly settings: { readonly sheetId: number; readonly problems: readonly SettingProblem[] };
}

const WIDTHS: readonly number[] = [90, 64, 72, 130, 400, 500];
const STYLE_OF_SEVERITY: Readonly<Record<Severity, StyleName>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** The sheet Temuan ZI: faults and warnings by row, then one line a kind of information. */
export function buildFindingsContent(report: FindingsReport): SheetContent {
  const width = WIDTHS.length;
  const pressing = report.findings.filter(({ severity }) => severity !== 'info');
  const infos = groupByCode(report.findings.filter(({ severity }) => severity === 'info'));
  const lines = [
    ...report.settings.problems.map(problem => buildSettingLine(report.settings.sheetId, problem)),
    ...pressing.map(finding => buildLine(report, [finding])),
    ...infos.map(findings => buildLine(report, findings)),
  ];
  const none = padRow([text(NO_FINDINGS, 'good')], width, 'good');
  return {
    rows: [
      padRow([text(formatFindingsTitle(report.planSheetName), 'title')], width, 'outside'),
      padRow(
        [
          text(
            formatCheckedLine(
              report.checkedOn,
              report.rowCount,
              countFindings(report.findings, report.settings.problems),
            ),
            'subtitle',
          ),
        ],
        width,
        'outside',
      ),
      FINDINGS_HEADINGS.map(heading => text(heading, 'heading')),
      ...(lines.length === 0 ? [none] : lines),
    ],
    columnWidths: WIDTHS,
    frozenRowCount: 3,
    hiddenColumns: [],
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#a50e0e',
  };
}

/** How many findings there are of each severity; a setting that cannot be read is an error. */
export function countFindings(
  findings: readonly Finding[],
  settingProblems: readonly SettingProblem[],
): FindingCounts {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  return {
    errorCount: count('error') + settingProblems.length,
    warningCount: count('warning'),
    infoCount: count('info'),
  };
}

function groupByCode(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return [...groups.values()];
}

function buildSettingLine(sheetId: number, { key, rowIndex, found }: SettingProblem): readonly ContentCell[] {
  return [
    text(severityWord('error'), STYLE_OF_SEVERITY.error),
    link(String(rowIndex + 1), formatCellLink(sheetId, rowIndex, 1), 'centered'),
    text('', 'centered'),
    text(OWN_SHEET_NAMES.settings),
    text(`${SETTING_WORDS[key].label}: ${found}`),
    text(formatSettingProblem(key, String(SETTINGS[key].shownDefault))),
  ];
}

/** One line: a single finding, or all of one code with every row linked. */
function buildLine(report: FindingsReport, findings: readonly Finding[]): readonly ContentCell[] {
  const [first] = findings;
  if (!first) return [];
  const isGroup = findings.length > 1;
  const code = first.rowIndex === null || isGroup ? '' : (report.codes.get(first.rowIndex) ?? '');
  return [
    text(severityWord(first.severity), STYLE_OF_SEVERITY[first.severity]),
    linkRows(report, findings),
    text(code, 'centered'),
    text(first.column === null ? '' : columnWord(first.column, report.columnNames)),
    text(isGroup ? listFound(findings) : cutFound(first.found)),
    text(formatFinding(first, report.columnNames)),
  ];
}

/** Enough to know the cell by; a cell may hold 50,000 characters, which no row of the sheet could show. */
const LONGEST_FOUND = 500;

function cutFound(found: string): string {
  return found.length <= LONGEST_FOUND ? found : `${found.slice(0, LONGEST_FOUND - 1).trimEnd()}…`;
}

function linkRows(report: FindingsReport, findings: readonly Finding[]): TextCell {
  let words = '';
  const links: TextLink[] = [];
  for (const { rowIndex, column } of findings) {
    if (words !== '') words += ', ';
    if (rowIndex === null) {
      words += PLAN_AS_A_WHOLE;
      continue;
    }
    const start = words.length;
    words += String(rowIndex + 1);
    const columnIndex = (column === null ? undefined : report.columns.get(column)) ?? 0;
    links.push({ start, end: words.length, url: formatCellLink(report.planSheetId, rowIndex, columnIndex) });
  }
  return { kind: 'text', text: words, links, style: 'centered' };
}

/** The different texts of a group, each once, with the rows that hold it. */
function listFound(findings: readonly Finding[]): string {
  const rows = new Map<string, number[]>();
  for (const { found, rowIndex } of findings) {
    if (rowIndex !== null) rows.set(found, [...(rows.get(found) ?? []), rowIndex + 1]);
  }
  return [...rows]
    .map(([found, sheetRows]) => `${cutFound(found)} (baris ${sheetRows.join(', ')})`)
    .join('\n');
}
