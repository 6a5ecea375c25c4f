import type { MatrixLine, MonevReport } from '../../domain/monev/monev-report.ts';
import {
  formatLineDeadlines,
  formatLineStatus,
  formatMatrixLine,
  formatPeriodTitle,
  MATRIX_HEADINGS,
  MATRIX_TITLE,
} from '../../messages/monev-id.ts';
import type { PersonCell } from '../person-cell.ts';
import {
  type ContentCell,
  carried,
  padRow,
  type SheetContent,
  type TextCell,
  text,
} from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { buildFilesCell } from './files-cell.ts';
import { markRows } from './mark-rows.ts';
import { buildBands } from './matrix-bands.ts';
import {
  MATRIX_COLUMNS,
  MATRIX_HEADING_ROW,
  MATRIX_PEOPLES,
  type MatrixColumn,
  type MatrixPeoples,
} from './matrix-columns.ts';
import { buildMatrixFoot } from './matrix-foot.ts';
import { formatLineKey, type LineKey, markWords } from './report-keys.ts';

/** What people wrote on a line; null where nothing. */
export type LineWords = Readonly<Record<MatrixPeoples, PersonCell | null>>;

/** A row in a matrix that stands by itself, with what its cells say. */
export interface LooseRow {
  readonly texts: Readonly<Record<MatrixColumn, string>>;
  readonly words: LineWords;
}

/** People's words on a line that the matrix has no more, or on a row of their own; then the key is null. */
export interface OrphanWords extends LooseRow {
  readonly key: Pick<LineKey, 'planYear' | 'rowCode'> | null;
}

/** What the matrix is made from besides the report. */
export interface MatrixExtras {
  readonly planYear: number;
  readonly wordsOf: (rowCode: string) => LineWords | null;
  /** The owner that is filled in where people wrote none. */
  readonly ownerOf: (line: MatrixLine) => string;
  readonly folderUrlOf: (rowCode: string) => string | null;
  readonly orphans: readonly OrphanWords[];
  /** Sentences about own cells that people had changed. */
  readonly changed: readonly string[];
}

// Together at most 1,280 px, so that 10 pt print as at least 8 on A4 landscape.
const WIDTHS: Readonly<Record<MatrixColumn, number>> = {
  code: 54,
  indicator: 158,
  action: 164,
  evidence: 158,
  due: 84,
  status: 98,
  files: 152,
  obstacle: 108,
  followUp: 108,
  owner: 92,
  until: 98,
  key: 60,
};

/** The sheet Matriks: one line a row of the plan, under bands of areas and components. */
export function buildMatrixContent(report: MonevReport, extras: MatrixExtras): SheetContent {
  const width = MATRIX_COLUMNS.length;
  const title = formatMatrixLine(report.unitName, formatPeriodTitle(report.period), report.checkDate);
  const head = [
    padRow([text(MATRIX_TITLE, 'title')], width, 'outside'),
    padRow([text(title, 'subtitle')], width, 'outside'),
    MATRIX_COLUMNS.map(key => text(MATRIX_HEADINGS[key], isPeoples(key) ? 'headingWritable' : 'heading')),
  ];
  const body = buildBands(report.lines, width, line => buildLine(line, extras));
  const foot = buildMatrixFoot(report, extras, head.length + body.length);
  return {
    rows: markRows([...head, ...body, ...foot.rows], MATRIX_COLUMNS.indexOf('key')),
    columnWidths: MATRIX_COLUMNS.map(key => WIDTHS[key]),
    frozenRowCount: MATRIX_HEADING_ROW + 1,
    hiddenColumns: [MATRIX_COLUMNS.indexOf('key')],
    merges: [],
    mergesAcross: foot.mergesAcross,
    dropDowns: [],
    chart: null,
    tabColour: '#1f4e5f',
  };
}

/** The own cells of a line, in the order of the columns. */
function buildOwnCells(
  line: MatrixLine,
  folderUrl: string | null,
): Readonly<Record<OwnMatrixColumn, TextCell>> {
  return {
    code: text(line.rowCode, 'bodyBold'),
    indicator: text(line.row.indicator),
    action: text(line.row.action),
    evidence: text(line.row.evidence),
    due: text(formatLineDeadlines(line)),
    status: text(formatLineStatus(line), STATUS_STYLES[line.category] ?? 'body'),
    files: buildFilesCell(line, folderUrl),
  };
}

type OwnMatrixColumn = Exclude<MatrixColumn, MatrixPeoples | 'key'>;

const STATUS_STYLES: Readonly<Partial<Record<MatrixLine['category'], StyleName>>> = {
  met: 'good',
  'met-late': 'good',
  partly: 'warning',
  unmet: 'error',
  running: 'info',
  'event-bound': 'info',
};

function buildLine(line: MatrixLine, extras: MatrixExtras): readonly ContentCell[] {
  const own = buildOwnCells(line, extras.folderUrlOf(line.rowCode));
  const words = extras.wordsOf(line.rowCode);
  const owner = words?.owner ? carried(words.owner) : text(extras.ownerOf(line), 'writable');
  const key = formatLineKey({
    planYear: extras.planYear,
    rowCode: line.rowCode,
    category: line.category,
    cellMarks: Object.values(own).map(cell => markWords(cell.text)),
    linkMark: markWords(own.files.links.map(({ url }) => url).join(' ')),
  });
  return [
    ...Object.values(own),
    carried(words?.obstacle ?? null),
    carried(words?.followUp ?? null),
    owner,
    carried(words?.until ?? null),
    text(key, 'outside'),
  ];
}

function isPeoples(key: MatrixColumn): boolean {
  return (MATRIX_PEOPLES as readonly string[]).includes(key);
}
