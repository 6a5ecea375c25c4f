import { PAPER_ORIGIN } from '../../domain/monev/follow-ups.ts';
import type { FollowUp, MonevReport } from '../../domain/monev/monev-report.ts';
import {
  FIRST_FOLLOW_UP,
  FOLLOW_UP_SECTION,
  formatStateNow,
  MANUAL_STATE,
  NO_FOLLOW_UP,
} from '../../messages/follow-up-id.ts';
import { recordOf } from '../own-table.ts';
import { type Block, blank, type ContentCell, carried, padRow, text } from '../sheet-content.ts';
import { contentWords } from './cell-words.ts';
import {
  FOLLOW_UP,
  FOLLOW_UP_COLUMNS,
  FOLLOW_UP_PLACES,
  type FollowUpColumn,
  OWN_FOLLOW_UP_COLUMNS,
  type OwnFollowUpColumn,
} from './follow-up-table.ts';
import { nameFound } from './found-words.ts';
import type { FollowUpWords, ReportExtras } from './report-extras.ts';
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
    leftColumnIndex: FOLLOW_UP_PLACES[column],
    rowCount,
    columnCount: FOLLOW_UP[column].span,
  });
  const wide = FOLLOW_UP_COLUMNS.filter(column => FOLLOW_UP[column].span > 1);
  return {
    rows: [...head, buildHeading(report.isFirst), ...lines, []],
    merges: [],
    mergesAcross: wide.map(column => block(column, tableTop, lines.length + 1)),
    statusBlock: block('status', tableTop + 1, lines.length),
  };
}

type FollowUpCells = Readonly<Record<FollowUpColumn, ContentCell>>;

function buildHeading(isFirst: boolean): readonly ContentCell[] {
  const cells = recordOf(FOLLOW_UP_COLUMNS, (column): ContentCell => {
    const { heading, owner } = FOLLOW_UP[column];
    return text(heading, isFirst || owner === 'people' ? 'headingWritable' : 'heading');
  });
  return spread(cells, text('', 'outside'));
}

function buildLine(item: FollowUp, extras: ReportExtras): readonly ContentCell[] {
  const words = extras.followUpWords.get(formatFollowUpKey(item));
  const own: Readonly<Record<OwnFollowUpColumn, ContentCell>> = {
    code: text(item.shownCode, 'bodyBold'),
    indicator: text(item.indicator),
    found: text(nameFound(item.found, item.originPeriod)),
    promise: text(item.promise),
    owner: text(item.owner),
    until: text(item.until),
    state: item.stateNow ? text(formatStateNow(item.stateNow)) : text(MANUAL_STATE, 'writable'),
  };
  const unwritten = spread({ ...own, status: blank(), remark: blank() }, blank('outside'));
  const marks = unwritten.map(cell => markWords(contentWords(cell)));
  const state = item.stateNow === null && words?.state ? carried(words.state) : own.state;
  return spread({ ...own, state, ...layAnswer(words) }, text(formatFollowUpLine(item, marks), 'outside'));
}

/** What people say of a follow-up, as they wrote it. */
function layAnswer(words: FollowUpWords | undefined): Readonly<Record<'status' | 'remark', ContentCell>> {
  return { status: carried(words?.status ?? null), remark: carried(words?.remark ?? null) };
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
    const own = recordOf(OWN_FOLLOW_UP_COLUMNS, column => carried(words?.free?.[column] ?? null));
    return spread({ ...own, ...layAnswer(words) }, text(formatFollowUpLine(key, []), 'outside'));
  });
}

/** The cells of a line laid on the sheet's columns; what a cell spans stays blank in its look. */
function spread(cells: FollowUpCells, key: ContentCell): readonly ContentCell[] {
  const laid = FOLLOW_UP_COLUMNS.flatMap(column => {
    const cell = cells[column];
    return padRow([cell], FOLLOW_UP[column].span, cell.style);
  });
  return [...padRow(laid, KEY_COLUMN, 'outside'), key];
}
