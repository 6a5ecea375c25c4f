import { PAPER_ORIGIN } from '../../domain/monev/follow-ups.ts';
import type { FollowUp, MonevReport } from '../../domain/monev/monev-report.ts';
import { FIRST_FOLLOW_UP, formatStateNow, MANUAL_STATE, NO_FOLLOW_UP } from '../../messages/follow-up-id.ts';
import { bareStateOf, formatBareRows, REPORT_SECTIONS } from '../../messages/monev-sheet-id.ts';
import { layRow, recordOf } from '../own-table.ts';
import { type Block, type ContentCell, carried, padRow, text } from '../sheet-content.ts';
import { contentWords } from './cell-words.ts';
import {
  FOLLOW_UP,
  FOLLOW_UP_COLUMNS,
  FOLLOW_UP_PLACES,
  OWN_FOLLOW_UP_COLUMNS,
  type OwnFollowUpColumn,
} from './follow-up-table.ts';
import { hasFollowUpWords } from './follow-up-words.ts';
import { nameFound } from './found-words.ts';
import { repeatOnPages, rowBelow } from './pages.ts';
import { cutCodes, layParagraphs } from './paragraphs.ts';
import type { FollowUpWords, ReportExtras } from './report-extras.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { formatFollowUpKey, formatFollowUpLine, markWords, parseFollowUpLine } from './report-keys.ts';
import type { Section } from './section.ts';

type Row = readonly ContentCell[];

/** The follow-up block; `statusBlock` is where people choose a status. */
export function buildFollowUps(
  report: MonevReport,
  extras: ReportExtras,
  above: readonly Section[],
): Section & { readonly statusBlock: Block | null } {
  const { lines, bare } = partFollowUps(report, extras);
  const written = report.isFirst ? layFreeLines(extras) : lines.map(item => layItem(item, extras));
  const title: Row[] = [[text(REPORT_SECTIONS.followUps, 'section')]];
  const note = layParagraphs(listNotes(report), rowBelow(above) + title.length);
  const head: Section = { ...note, rows: [...title, ...note.rows] };
  const tableTop = rowBelow([...above, head]);
  const table = layTable([...above, head], written);
  const below = layParagraphs(listBare(bare), tableTop + table.length);
  return {
    rows: [...head.rows, ...table, ...below.rows, []],
    mergesAcross: [...note.mergesAcross, ...below.mergesAcross],
    rowHeights: [...note.rowHeights, ...below.rowHeights],
    statusBlock:
      written.length === 0
        ? null
        : {
            topRowIndex: tableTop + 1,
            leftColumnIndex: FOLLOW_UP_PLACES.status,
            rowCount: table.length - 1,
            columnCount: 1,
          },
  };
}

function listNotes(report: MonevReport): readonly string[] {
  if (report.isFirst) return [FIRST_FOLLOW_UP];
  return report.followUps.length === 0 ? [NO_FOLLOW_UP] : [];
}

interface PartedFollowUps {
  readonly lines: readonly FollowUp[];
  /** Known in state, without a plan and without a word of people: named by code. */
  readonly bare: readonly FollowUp[];
}

/** Those with a plan first, then those on which people have to write or wrote. */
function partFollowUps({ followUps }: MonevReport, { followUpWords }: ReportExtras): PartedFollowUps {
  const isPlanned = ({ promise, until }: FollowUp): boolean => promise.trim() !== '' || until.trim() !== '';
  const isBare = (item: FollowUp): boolean => {
    const words = followUpWords.get(formatFollowUpKey(item));
    const isWritten = [words?.status, words?.remark].some(cell => (cell ?? null) !== null);
    return !isPlanned(item) && item.stateNow !== null && !isWritten;
  };
  const others = followUps.filter(item => !isPlanned(item));
  return {
    lines: [...followUps.filter(isPlanned), ...others.filter(item => !isBare(item))],
    bare: others.filter(isBare),
  };
}

function listBare(bare: readonly FollowUp[]): readonly string[] {
  return (['open', 'met'] as const).flatMap(state => {
    const codes = bare.flatMap(({ stateNow, shownCode }) =>
      stateNow !== null && bareStateOf(stateNow) === state ? shownCode : [],
    );
    return cutCodes([...new Set(codes)]).map(some => formatBareRows(state, some));
  });
}

/** The lines under their headings. */
function layTable(above: readonly Section[], lines: readonly Row[]): readonly Row[] {
  if (lines.length === 0) return [];
  const headings = layRow(
    FOLLOW_UP,
    recordOf(FOLLOW_UP_COLUMNS, column => text(FOLLOW_UP[column].heading, 'heading')),
  );
  return repeatOnPages(above, [{ heading: headings, continued: headings, lines }]);
}

function layItem(item: FollowUp, extras: ReportExtras): Row {
  const words = extras.followUpWords.get(formatFollowUpKey(item));
  const own: Readonly<Record<OwnFollowUpColumn, ContentCell>> = {
    code: text(item.shownCode, 'bodyBold'),
    indicator: text(item.indicator),
    found: text(nameFound(item.found, item.originPeriod)),
    promise: text(item.promise),
    owner: text(item.owner),
    until: text(item.until),
    state: text(item.stateNow ? formatStateNow(item.stateNow) : MANUAL_STATE),
  };
  const unwritten = layRow(FOLLOW_UP, { ...own, status: text(''), remark: text('') });
  const marks = unwritten.map(cell => markWords(contentWords(cell)));
  const state = item.stateNow === null && words?.state ? carried(words.state, 'body') : own.state;
  const line = layRow(FOLLOW_UP, { ...own, state, ...layAnswer(words) });
  return keyed(line, formatFollowUpLine(item, marks));
}

/** What people say of a follow-up, as they wrote it. */
function layAnswer(words: FollowUpWords | undefined): Readonly<Record<'status' | 'remark', ContentCell>> {
  return { status: carried(words?.status ?? null, 'body'), remark: carried(words?.remark ?? null, 'body') };
}

/** A first report has a line for a promise of the last one on paper, and as many as people wrote; all of it is theirs. */
function layFreeLines(extras: ReportExtras): readonly Row[] {
  const written = [...extras.followUpWords].flatMap(([keyText, words]) => {
    const key = parseFollowUpLine(keyText)?.key;
    return key?.originPeriod === PAPER_ORIGIN && hasFollowUpWords(words) ? key : [];
  });
  const count = Math.max(1, ...written.map(({ rowCode }) => Number(rowCode) || 0));
  return Array.from({ length: count }, (_, i) => {
    const rowCode = String(i + 1);
    const known = written.find(key => key.rowCode === rowCode);
    const key = known ?? { originPeriod: PAPER_ORIGIN, planYear: extras.planYear, rowCode };
    const words = extras.followUpWords.get(formatFollowUpKey(key));
    const own = recordOf(OWN_FOLLOW_UP_COLUMNS, column => carried(words?.free?.[column] ?? null, 'body'));
    return keyed(layRow(FOLLOW_UP, { ...own, ...layAnswer(words) }), formatFollowUpLine(key, []));
  });
}

function keyed(line: Row, key: string): Row {
  return [...padRow(line, KEY_COLUMN, 'outside'), text(key, 'outside')];
}
