import type { SummaryRow } from '../../domain/monev/monev-report.ts';
import { type ActionLine, areaKey, type Overview, type OwnerLine } from '../../domain/overview/overview.ts';
import { formatLke } from '../../messages/lke-id.ts';
import { formatAreaNumber, formatAreaTitle, formatShare } from '../../messages/monev-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import {
  cutOnWord,
  formatActionKind,
  formatDueSoonHeading,
  formatMissing,
  formatMoreLines,
  formatOwner,
  OVERVIEW_HEADINGS,
  OVERVIEW_PARTS,
} from '../../messages/overview-id.ts';
import { blank, type ContentCell, link, number, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { type LaidRow, layLine, one, PRINTED_COLUMNS, type SpanCell, wide } from './overview-grid.ts';
import type { Reminder } from './whatsapp-message.ts';

const LONGEST_INDICATOR = 52;
/** Lines of "Perlu tindakan" on the first page; more are counted, and each owner's message has them all. */
export const MOST_ACTIONS = 8;
/** A dash for what did not happen, so that the eye finds what did. */
const COUNT_FORMAT = '0;-0;"–"';

/** A heading over all printed columns. */
export function partTitle(words: string): LaidRow {
  return layLine([wide(text(words, 'section'), PRINTED_COLUMNS)]);
}

/** A paragraph over all printed columns. */
export function partNote(words: string): LaidRow {
  return layLine([wide(text(words, 'paragraph'), PRINTED_COLUMNS)]);
}

const count = (value: number, style: StyleName = 'number'): ContentCell => number(value, style, COUNT_FORMAT);
const heading = (words: string, columns = 1): SpanCell => wide(text(words, 'heading'), columns);
const narrowHeading = (words: string, columns = 1): SpanCell => wide(text(words, 'headingSmall'), columns);

interface AreaLine {
  readonly line: SummaryRow;
  readonly title: string;
  readonly rowCount: number;
  /** What the last column counts. */
  readonly last: number;
}

/** Headings, a line an area, and the total: the five parts and what could not be counted add up to the activities. */
export function areaRows(overview: Overview): readonly LaidRow[] {
  const { summary, dueSoonByArea, uncountedByArea, warningDays } = overview;
  const hasUncounted = uncountedByArea.size > 0;
  const shown = hasUncounted ? uncountedByArea : dueSoonByArea;
  const lastHeading = hasUncounted ? OVERVIEW_HEADINGS.uncounted : formatDueSoonHeading(warningDays);
  const total = [...shown.values()].reduce((sum, value) => sum + value, 0);
  const lineOf = (line: SummaryRow, title: string, last: number): AreaLine => ({
    line,
    title,
    rowCount: line.rowCount + (hasUncounted ? last : 0),
    last,
  });
  return [
    layLine([
      heading(''),
      heading(OVERVIEW_HEADINGS.area),
      ...OVERVIEW_HEADINGS.counts.map(words => narrowHeading(words)),
      narrowHeading(lastHeading),
    ]),
    ...summary.areas.map(line => areaRow(lineOf(line, nameOf(line), shown.get(areaKey(line)) ?? 0))),
    areaRow(lineOf(summary.total, OVERVIEW_PARTS.total, total), true),
  ];
}

/** The area's title beside its numeral; its part stands before it. */
function nameOf({ part, area, title }: SummaryRow): string {
  return part === null && title !== '' ? title : formatAreaTitle(area, title, part);
}

function areaRow({ line, title, rowCount, last }: AreaLine, isTotal = false): LaidRow {
  const { counts } = line;
  const style = isTotal ? 'numberBold' : 'number';
  const parts = [
    line.metCount,
    counts.partly,
    counts.unmet,
    counts.running + counts.upcoming + counts.outside,
    counts['event-bound'] + counts['not-applicable'] + counts['needs-schedule'],
  ];
  const name = isTotal
    ? [one(text('', 'totalLabel')), one(text(title, 'totalLabel'))]
    : [one(text(formatAreaNumber(line.area), 'centeredMiddle')), one(text(title, 'bodyMiddle'))];
  return layLine([
    ...name,
    one(text(formatShare(line.metCount, line.dueCount), style)),
    ...parts.map(value => one(count(value, style))),
    one(number(rowCount, style)),
    one(count(last, style)),
  ]);
}

const KIND_STYLES: Readonly<Record<ActionLine['kind'], StyleName>> = {
  overdue: 'error',
  partly: 'warning',
  'due-soon': 'info',
};

/** The columns that each cell of a line of what to do covers: code, what is missing, until when, activity, owner. */
const ACTION_SPANS = [1, 2, 2, 3, 2] as const;
const WAITING_STYLES: readonly StyleName[] = ['waitingBold', 'waiting', 'waiting', 'waiting', 'waiting'];

/**
 * The list of what to do, its first `most` lines; `linkOf` leads to the row on the plan sheet. Always as many rows, so
 * that a line more or less changes words and colours alone: those that are not needed wait.
 */
export function actionRows(
  { actions, uncounted }: Overview,
  linkOf: (line: ActionLine) => string,
  most: number,
): readonly LaidRow[] {
  const shown = uncounted === null ? actions.slice(0, most) : [];
  const more = uncounted === null ? actions.length - shown.length : 0;
  // Before evidence is counted the page has other lines anyway.
  const blankRow = uncounted === null ? waitingRow : () => ({ ...layLine([]), isWaiting: true });
  const waiting = Array.from({ length: MOST_ACTIONS - shown.length }, blankRow);
  return [
    noteOrWaiting(sayWhyNone({ actions, uncounted })),
    shown.length === 0 ? blankRow() : actionHeading(),
    ...shown.map(line => actionRow(line, linkOf(line))),
    ...waiting,
    noteOrWaiting(more > 0 ? formatMoreLines(more) : ''),
  ];
}

function sayWhyNone({ actions, uncounted }: Pick<Overview, 'actions' | 'uncounted'>): string {
  if (uncounted !== null) return OVERVIEW_PARTS.unknown;
  return actions.length === 0 ? OVERVIEW_PARTS.noActions : '';
}

function noteOrWaiting(words: string): LaidRow {
  return words === '' ? { ...partNote(''), isWaiting: true } : partNote(words);
}

function layAction(cells: readonly ContentCell[]): LaidRow {
  return layLine(cells.map((cell, i) => wide(cell, ACTION_SPANS[i] ?? 1)));
}

function waitingRow(): LaidRow {
  return { ...layAction(WAITING_STYLES.map(style => blank(style))), isWaiting: true };
}

function actionHeading(): LaidRow {
  const { code, missing, due, activity, owner } = OVERVIEW_HEADINGS.actions;
  return layAction([code, missing, due, activity, owner].map(words => text(words, 'heading')));
}

function actionRow(line: ActionLine, url: string): LaidRow {
  return layAction([
    link(line.rowCode, url, 'bodyBold'),
    text(formatMissing(line)),
    text(`${formatActionKind(line.kind)} · ${formatDay(line.dueOn)}`, KIND_STYLES[line.kind]),
    text(cutOnWord(line.indicator, LONGEST_INDICATOR)),
    text(formatOwner(line.owner)),
  ]);
}

/** A line an owner with the reminder; its whole text stands right of the page. */
export function ownerRows(
  { owners, warningDays, uncounted }: Overview,
  reminderOf: (line: OwnerLine) => Reminder | null,
): readonly LaidRow[] {
  if (uncounted !== null) return [partNote(OVERVIEW_PARTS.unknown)];
  const { owner, overdue, partly, rows, reminder } = OVERVIEW_HEADINGS.owners;
  const head = [
    heading(owner, 2),
    ...[overdue, partly].map(words => narrowHeading(words)),
    ...[formatDueSoonHeading(warningDays), rows].map(words => narrowHeading(words, 2)),
    heading(reminder, 2),
  ];
  return [
    layLine(head, text(OVERVIEW_HEADINGS.message, 'heading')),
    ...owners.map(line => ownerRow(line, reminderOf(line))),
  ];
}

function ownerRow(line: OwnerLine, reminder: Reminder | null): LaidRow {
  const send =
    reminder === null
      ? text(OVERVIEW_PARTS.nothingOpen, 'bodyMuted')
      : link(OVERVIEW_PARTS.send, reminder.url, 'centeredMiddle');
  return layLine(
    [
      wide(text(formatOwner(line.owner), 'bodyMiddle'), 2),
      ...[line.overdueCount, line.partlyCount].map(value => one(count(value))),
      ...[line.dueSoonCount, line.rowCount].map(value => wide(count(value), 2)),
      wide(send, 2),
    ],
    text(reminder?.text ?? '', 'outside'),
  );
}

/** Files by what people said of them. */
export function verificationRows({ verification }: Overview): readonly LaidRow[] {
  const { counted, accepted, unverified, replaced, unreplaced } = OVERVIEW_HEADINGS.verification;
  return [
    layLine([
      heading(OVERVIEW_HEADINGS.area, 2),
      narrowHeading(counted),
      narrowHeading(accepted),
      ...[unverified, replaced, unreplaced].map(words => narrowHeading(words, 2)),
    ]),
    ...verification.map(line =>
      layLine([
        wide(text(formatAreaTitle(line.area, line.title, line.part), 'bodyMiddle'), 2),
        one(count(line.acceptedCount + line.unverifiedCount)),
        one(count(line.acceptedCount)),
        ...[line.unverifiedCount, line.replacedCount, line.unreplacedCount].map(value =>
          wide(count(value), 2),
        ),
      ]),
    ),
  ];
}

/** The estimate, a question a line. */
export function lkeRows({ lke }: Overview): readonly LaidRow[] {
  if (lke === null) return [];
  return formatLke(lke).map(factRow);
}

/** A bold name, and words beside it. */
export function factRow([name, words]: readonly [string, string]): LaidRow {
  return layLine([wide(text(name, 'bodyBold'), 2), wide(text(words, 'body'), PRINTED_COLUMNS - 2)]);
}
