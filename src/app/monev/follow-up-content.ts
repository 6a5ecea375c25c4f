import { parsePeriodCode } from '../../domain/calendar/report-period.ts';
import type { FollowUp, MonevReport } from '../../domain/monev/monev-report.ts';
import {
  FIRST_FOLLOW_UP,
  FOLLOW_UP_HEADINGS,
  FOLLOW_UP_SECTION,
  formatFound,
  formatPeriodWords,
  formatStateNow,
  NO_FOLLOW_UP,
} from '../../messages/monev-id.ts';
import { type Block, blank, type ContentCell, carried, padRow, text } from '../sheet-content.ts';
import type { FollowUpWords, ReportExtras, Section } from './report-content.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { FREE_ORIGIN, formatFollowUpKey } from './report-keys.ts';

export type FollowUpColumn = keyof typeof FOLLOW_UP_HEADINGS;

/** First grid column and span of each column of the block. */
export const FOLLOW_UP_PLACES: Readonly<
  Record<FollowUpColumn, { readonly at: number; readonly span: number }>
> = {
  code: { at: 0, span: 1 },
  indicator: { at: 1, span: 1 },
  found: { at: 2, span: 2 },
  promise: { at: 4, span: 2 },
  owner: { at: 6, span: 1 },
  until: { at: 7, span: 1 },
  state: { at: 8, span: 2 },
  status: { at: 10, span: 2 },
  remark: { at: 12, span: 2 },
};

export const FOLLOW_UP_COLUMNS = Object.keys(FOLLOW_UP_HEADINGS) as FollowUpColumn[];

/** The columns of a free line that people fill, other than status and remark. */
export const FREE_COLUMNS: readonly FollowUpColumn[] = [
  'code',
  'indicator',
  'found',
  'promise',
  'owner',
  'until',
  'state',
];

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
  const key = formatFollowUpKey(item);
  const words = extras.followUpWords.get(key);
  const period = parsePeriodCode(item.originPeriod);
  const found = period ? formatFound(formatPeriodWords(period), item.found) : item.found;
  return spread(
    new Map<FollowUpColumn, ContentCell>([
      ['code', text(item.rowCode, 'bodyBold')],
      ['indicator', text(item.indicator)],
      ['found', text(found)],
      ['promise', text(item.promise)],
      ['owner', text(item.owner)],
      ['until', text(item.until)],
      ['state', text(formatStateNow(item.stateNow))],
      ['status', carried(words?.status ?? null)],
      ['remark', carried(words?.remark ?? null)],
    ]),
    text(key, 'outside'),
  );
}

/** A first report has lines for the promises of the last one on paper; all of it is people's. */
function buildFreeLines(extras: ReportExtras): readonly (readonly ContentCell[])[] {
  return Array.from({ length: FREE_LINES }, (_, i) => {
    const key = formatFollowUpKey({
      originPeriod: FREE_ORIGIN,
      planYear: extras.planYear,
      rowCode: String(i + 1),
    });
    const words: FollowUpWords | undefined = extras.followUpWords.get(key);
    const cells = new Map<FollowUpColumn, ContentCell>(
      FREE_COLUMNS.map((column, at) => [column, carried(words?.free?.[at] ?? null)]),
    );
    cells.set('status', carried(words?.status ?? null));
    cells.set('remark', carried(words?.remark ?? null));
    return spread(cells, text(key, 'outside'));
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
