import type { Finding, FindingColumn, FindingCounts } from '../../domain/checks/finding.ts';
import type { Severity } from '../../domain/checks/finding-code.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatChoiceProblem } from '../../messages/column-block-id.ts';
import { type ColumnNames, columnWord, formatFinding, severityWord } from '../../messages/finding-id.ts';
import {
  formatCheckedLine,
  formatFindingsTitle,
  formatFoundInRows,
  NO_FINDINGS,
  PLAN_AS_A_WHOLE,
  SEVERAL_ROWS,
} from '../../messages/findings-sheet-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatReading, type PlanReading } from '../../messages/reading-id.ts';
import { formatSettingProblem, SETTING_WORDS } from '../../messages/settings-id.ts';
import { formatCellLink } from '../cell-address.ts';
import { layHeadings, layoutOf, layRow } from '../own-table.ts';
import type { TextLink } from '../person-cell.ts';
import { labelOf } from '../settings/column-block.ts';
import type { ColumnProblem } from '../settings/resolve-columns.ts';
import { SETTINGS, type SettingProblem } from '../settings/settings.ts';
import { link, padRow, type SheetContent, type TextCell, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { FINDINGS, type FindingCells } from './findings-table.ts';

/** What the sheet Temuan ZI is made from. */
export interface FindingsReport {
  readonly findings: readonly Finding[];
  readonly planSheetId: number;
  readonly planSheetName: string;
  readonly columns: ReadonlyMap<FindingColumn, number>;
  readonly columnNames: ColumnNames;
  readonly codes: ReadonlyMap<number, string>;
  readonly checkedOn: string;
  readonly reading: PlanReading;
  /** Values on Pengaturan ZI that cannot be read. */
  readonly settings: {
    readonly sheetId: number;
    /** Of examples of what to write. */
    readonly exampleYear: number;
    readonly problems: readonly SettingProblem[];
    readonly columnProblems: readonly ColumnProblem[];
  };
}

const STYLE_OF_SEVERITY: Readonly<Record<Severity, StyleName>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** The sheet Temuan ZI: faults and warnings by row, then one line a kind of information. */
export function buildFindingsContent(report: FindingsReport): SheetContent {
  const headings = layHeadings(FINDINGS);
  const width = headings.length;
  const pressing = report.findings.filter(({ severity }) => severity !== 'info');
  const infos = report.findings.filter(({ severity }) => severity === 'info');
  const lines = [
    ...listSettingLines(report.settings),
    ...pressing.map(finding => buildLine(report, [finding])),
    ...[...groupBy(infos, ({ code }) => code).values()].map(findings => buildLine(report, findings)),
  ].map(cells => layRow(FINDINGS, cells));
  const { columnWidths, hiddenColumns } = layoutOf(FINDINGS);
  const description = describeCheck(report);
  const none = padRow([text(NO_FINDINGS, 'good')], width, 'good');
  return {
    rows: [
      padRow([text(formatFindingsTitle(report.planSheetName), 'title')], width, 'outside'),
      padRow([text(description, 'paragraph')], width, 'paragraph'),
      headings,
      ...(lines.length === 0 ? [none] : lines),
    ],
    columnWidths,
    frozenRowCount: 3,
    hiddenColumns,
    merges: [],
    mergesAcross: [{ topRowIndex: 1, leftColumnIndex: 0, rowCount: 1, columnCount: width }],
    rowHeights: [{ rowIndex: 1, heightPixels: fitHeight(description) }],
    dropDowns: [],
    chart: null,
    tabColour: '#a50e0e',
  };
}

function describeCheck({ checkedOn, reading, findings, settings }: FindingsReport): string {
  const counts = countFindings(findings, [...settings.problems, ...settings.columnProblems]);
  return `${formatReading(reading)}\n${formatCheckedLine(checkedOn, reading.rowCount, counts)}`;
}

// Merged rows do not fit themselves to their text.
const CHARACTERS_A_LINE = 180;
const LINE_PIXELS = 17;

function fitHeight(words: string): number {
  const lines = words.split('\n').map(line => Math.ceil(line.length / CHARACTERS_A_LINE));
  return lines.reduce((sum, count) => sum + count, 0) * LINE_PIXELS + 4;
}

/** How many findings there are of each severity; a setting that cannot be read is an error. */
export function countFindings(
  findings: readonly Finding[],
  settingProblems: readonly (SettingProblem | ColumnProblem)[],
): FindingCounts {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  return {
    errorCount: count('error') + settingProblems.length,
    warningCount: count('warning'),
    infoCount: count('info'),
  };
}

/** One finding, or all of one code. */
type FindingGroup = readonly [Finding, ...Finding[]];

function listSettingLines({
  sheetId,
  exampleYear,
  problems,
  columnProblems,
}: FindingsReport['settings']): readonly FindingCells[] {
  const values = problems.map(problem => ({
    ...problem,
    label: SETTING_WORDS[problem.key].label,
    advice: formatSettingProblem(problem.key, {
      defaultWords: String(SETTINGS[problem.key].shownDefault),
      exampleYear,
    }),
  }));
  const columns = columnProblems.map(problem => ({
    ...problem,
    label: labelOf(problem.line),
    advice: formatChoiceProblem(problem.line === 'headingRow'),
  }));
  return [...values, ...columns].map(line => buildSettingLine(sheetId, line));
}

interface SettingLine {
  readonly rowIndex: number;
  readonly label: string;
  readonly found: string;
  readonly advice: string;
}

function buildSettingLine(sheetId: number, { rowIndex, label, found, advice }: SettingLine): FindingCells {
  return {
    severity: text(severityWord('error'), STYLE_OF_SEVERITY.error),
    // "B38" is a cell of another sheet, "38" would be a row of the plan.
    row: link(`B${rowIndex + 1}`, formatCellLink(sheetId, rowIndex, 1), FINDINGS.row.style),
    code: text('', FINDINGS.code.style),
    column: text(OWN_SHEET_NAMES.settings),
    found: text(`${label}: ${found}`),
    advice: text(advice),
  };
}

/** One line: a single finding, or all of one code with every row linked. */
function buildLine(report: FindingsReport, findings: FindingGroup): FindingCells {
  const [first] = findings;
  const isGroup = findings.length > 1;
  const code = first.rowIndex === null || isGroup ? '' : (report.codes.get(first.rowIndex) ?? '');
  return {
    severity: text(severityWord(first.severity), STYLE_OF_SEVERITY[first.severity]),
    row: linkRows(report, findings),
    code: text(code, FINDINGS.code.style),
    column: text(describePlace(first, report)),
    found: text(isGroup ? listFound(findings) : cutFound(first.found)),
    advice: text(formatFinding(first, report.columnNames)),
  };
}

/** The heading of the plan's column, or the name of another sheet. */
function describePlace({ column, elsewhere }: Finding, { columnNames }: FindingsReport): string {
  if (elsewhere !== undefined) return elsewhere.sheetName;
  return column === null ? '' : columnWord(column, columnNames);
}

/** Enough to know the cell by; a cell may hold 50,000 characters, which no row of the sheet could show. */
const LONGEST_FOUND = 500;

function cutFound(found: string): string {
  return found.length <= LONGEST_FOUND ? found : `${found.slice(0, LONGEST_FOUND - 1).trimEnd()}…`;
}

/** Findings about a report name rows by their codes, as the report does. */
const LISTS_CODES = 'monev-';

function linkRows(report: FindingsReport, findings: readonly Finding[]): TextCell {
  let words = '';
  const links: TextLink[] = [];
  for (const { rowIndex, column, elsewhere, code } of findings) {
    if (words !== '') words += ', ';
    if (elsewhere !== undefined) {
      const { sheetId, rowIndex: row, columnIndex } = elsewhere;
      const shown = String(row + 1);
      const url = formatCellLink(sheetId, row, columnIndex);
      links.push({ start: words.length, end: words.length + shown.length, url });
      words += shown;
      continue;
    }
    if (rowIndex === null) {
      words += code.startsWith(LISTS_CODES) ? SEVERAL_ROWS : PLAN_AS_A_WHOLE;
      continue;
    }
    const start = words.length;
    words += String(rowIndex + 1);
    const columnIndex = (column === null ? undefined : report.columns.get(column)) ?? 0;
    links.push({ start, end: words.length, url: formatCellLink(report.planSheetId, rowIndex, columnIndex) });
  }
  return { kind: 'text', text: words, links, style: FINDINGS.row.style };
}

/** The different texts of a group, each once, with the rows that hold it. */
function listFound(findings: readonly Finding[]): string {
  const inRows = findings.flatMap(({ found, rowIndex }) => (rowIndex === null ? [] : { found, rowIndex }));
  return [...groupBy(inRows, ({ found }) => found)]
    .map(([found, same]) =>
      formatFoundInRows(
        cutFound(found),
        same.map(({ rowIndex }) => rowIndex + 1),
      ),
    )
    .join('\n');
}
