import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import { formatLineDeadlines, formatLineStatus } from '../../messages/monev-line-id.ts';
import { layRow, recordOf } from '../own-table.ts';
import { type ContentCell, carried, type TextCell, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { buildFilesCell } from './files-cell.ts';
import type { MatrixExtras } from './matrix-extras.ts';
import {
  type LineWords,
  MATRIX,
  MATRIX_OWN,
  MATRIX_PEOPLES,
  type MatrixPeoples,
  type OwnMatrixColumn,
} from './matrix-table.ts';
import { formatLineKey, markWords } from './report-keys.ts';

/**
 * The place of each own cell's mark in the key of its line. Keys stand in workbooks: a new column takes the next place,
 * and none changes its own when the table is put in another order.
 */
const MARK_PLACES: Readonly<Record<OwnMatrixColumn, number>> = {
  code: 0,
  indicator: 1,
  action: 2,
  evidence: 3,
  due: 4,
  status: 5,
  files: 6,
};

/** The own columns in the order of their marks. */
export const MARKED_COLUMNS: readonly OwnMatrixColumn[] = [...MATRIX_OWN].sort(
  (a, b) => MARK_PLACES[a] - MARK_PLACES[b],
);

const STATUS_STYLES: Readonly<Partial<Record<MatrixLine['category'], StyleName>>> = {
  met: 'good',
  'met-late': 'good',
  partly: 'warning',
  unmet: 'error',
  running: 'info',
  'event-bound': 'info',
};

/** The own cells of a line; `folderUrl` leads to the files that are not named. */
export function buildOwnCells(
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

/** The cells of a line with people's words beside it and its hidden key, in the order of the columns. */
export function layMatrixLine(line: MatrixLine, extras: MatrixExtras): readonly ContentCell[] {
  const own = buildOwnCells(line, extras.folderUrlOf(line.rowCode));
  const words = extras.wordsOf(line.rowCode);
  const key = formatLineKey({
    planYear: extras.planYear,
    rowCode: line.rowCode,
    category: line.category,
    cellMarks: MARKED_COLUMNS.map(column => markWords(own[column].text)),
    linkMark: markWords(own.files.links.map(({ url }) => url).join(' ')),
  });
  const peoples = layWords(words);
  const owner = words?.owner ? peoples.owner : text(extras.ownerOf(line), 'writable');
  return layRow(MATRIX, { ...own, ...peoples, owner, key: text(key, 'outside') });
}

/** People's cells as they wrote them; writable blanks where they wrote nothing. */
export function layWords(words: LineWords | null): Readonly<Record<MatrixPeoples, ContentCell>> {
  return recordOf(MATRIX_PEOPLES, column => carried(words?.[column] ?? null));
}
