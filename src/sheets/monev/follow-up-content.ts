import { PAPER_ORIGIN } from '../../domain/monev/follow-ups.ts';
import type { FollowUp, MonevReport } from '../../domain/monev/monev-report.ts';
import {
  FIRST_FOLLOW_UP,
  FOLLOW_UP_HEADINGS,
  FOLLOW_UP_SECTION,
  formatStateNow,
  MANUAL_STATE,
  NO_FOLLOW_UP,
} from '../../messages/follow-up-id.ts';
import { type Block, blank, type ContentCell, carried, padRow, text } from '../sheet-content.ts';
import { contentWords } from './cell-words.ts';
import {
  FOLLOW_UP_COLUMNS,
  FOLLOW_UP_PLACES,
  type FollowUpColumn,
  FREE_COLUMNS,
} from './follow-up-columns.ts';
import { nameFound } from './found-words.ts';
import type { ReportExtras } from './report-extras.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { formatFollowUpKey, formatFollowUpLine, markWords, parseFollowUpLine } from './report-keys.ts';
import type { Section } from './section.ts';

/** Lines for promises on paper; more when people added some. */
const FREE_LINES = 5;

/** The follow-up block; `statusBlock` is where people choose a status. */
export function buildFollowUps(
  report: MonevReport,
  extras: ReportExtras,
  topRowIndex: number,
): Section & { readonly statusBlock: Block | null } {
  const head = [[text(FOLLOW_UP_SECTION, 'section')]];
  const note = report.isFirst ? FIRST_FOLLOW_UP : report.followUps.length === 0 ? NO_FOLLOW_UP : null;
  if (note !== null) head.push([text(note, 'outside')]);
  const lines = report.isFirst
    ? buildFreeLines(extras)
    : report.followUps.map(item => buildLine(item, extras));
  if (lines.length === 0) return { rows: [...head, []], merges: [], mergesAcross: [], statusBlock: null };
  const tableTop = topRowIndex + head.length;
  const block = (column: FollowUpColumn, top: number, rowCount: number): Block => ({
    topRowIndex: top,
    leftColumnIndex: FOLLOW_UP_PLACES[column].at,
    rowCount,
    columnCount: FOLLOW_UP_PLACES[column].span,
  });
  const wide = FOLLOW_UP_COLUMNS.filter(column => FOLLOW_UP_PLACES[column].span > 1);
  return {
    rows: [...head, buildHeading(report.isFirst), ...lines, []],
    merges: [],
    mergesAcross: wide.map(column => block(column, tableTop, lines.length + 1)),
    statusBlock: block('status', tableTop + 1, lines.length),
  };
}

function buildHeading(isFirst: boolean): readonly ContentCell[] {
  const isWritable = (column: FollowUpColumn): boolean =>
    isFirst || column === 'status' || column === 'remark';
  const cells = new Map(
    FOLLOW_UP_COLUMNS.map(column => [
      column,
      text(FOLLOW_UP_HEADINGS[column], isWritable(column) ? 'headingWritable' : 'heading'),
    ]),
  );
  return spread(cells, text('', 'outside'));
}

function buildLine(item: FollowUp, extras: ReportExtras): readonly ContentCell[] {
  const words = extras.followUpWords.get(formatFollowUpKey(item));
  const own = new Map<FollowUpColumn, ContentCell>([
    ['code', text(item.shownCode, 'bodyBold')],
    ['indicator', text(item.indicator)],
    ['found', text(nameFound(item.found, item.originPeriod))],
    ['promise', text(item.promise)],
    ['owner', text(item.owner)],
    ['until', text(item.until)],
    ['state', item.stateNow ? text(formatStateNow(item.stateNow)) : text(MANUAL_STATE, 'writable')],
  ]);
  const marks = spread(own, blank('outside')).map(cell => markWords(contentWords(cell)));
  const cells = new Map(own);
  if (item.stateNow === null && words?.state) cells.set('state', carried(words.state));
  cells.set('status', carried(words?.status ?? null));
  cells.set('remark', carried(words?.remark ?? null));
  return spread(cells, text(formatFollowUpLine(item, marks), 'outside'));
}

/** A first report has lines for the promises of the last one on paper; all of it is people's. */
function buildFreeLines(extras: ReportExtras): readonly (readonly ContentCell[])[] {
  const written = [...extras.followUpWords.keys()]
    .map(parseFollowUpLine)
    .flatMap(line => (line?.key.originPeriod === PAPER_ORIGIN ? line.key : []));
  const count = Math.max(FREE_LINES, ...written.map(({ rowCode }) => Number(rowCode) || 0));
  return Array.from({ length: count }, (_, i) => {
    const rowCode = String(i + 1);
    const known = written.find(key => key.rowCode === rowCode);
    const key = known ?? { originPeriod: PAPER_ORIGIN, planYear: extras.planYear, rowCode };
    const words = extras.followUpWords.get(formatFollowUpKey(key));
    const cells = new Map<FollowUpColumn, ContentCell>(
      FREE_COLUMNS.map((column, at) => [column, carried(words?.free?.[at] ?? null)]),
    );
    cells.set('status', carried(words?.status ?? null));
    cells.set('remark', carried(words?.remark ?? null));
    return spread(cells, text(formatFollowUpLine(key, []), 'outside'));
  });
}

/** The cells of a line laid on the sheet's columns; what a cell spans stays blank in its look. */
function spread(cells: ReadonlyMap<FollowUpColumn, ContentCell>, key: ContentCell): readonly ContentCell[] {
  const laid: ContentCell[] = [];
  for (const column of FOLLOW_UP_COLUMNS) {
    const cell = cells.get(column) ?? blank();
    laid.push(...padRow([cell], FOLLOW_UP_PLACES[column].span, cell.style));
  }
  return [...padRow(laid, KEY_COLUMN, 'outside'), key];
}
