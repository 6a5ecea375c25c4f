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
import { type ContentCell, link, number, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { type LaidRow, layLine, one, PRINTED_COLUMNS, type SpanCell, wide } from './overview-grid.ts';
import type { Reminder } from './whatsapp-message.ts';

const LONGEST_INDICATOR = 52;
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
      heading(OVERVIEW_HEADINGS.area, 2),
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
    ? [wide(text(title, 'totalLabel'), 2)]
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

/** The list of what to do, its first `most` lines; `linkOf` leads to the row on the plan sheet. */
export function actionRows(
  { actions, uncounted }: Overview,
  linkOf: (line: ActionLine) => string,
  most: number,
): readonly LaidRow[] {
  if (uncounted !== null) return [partNote(OVERVIEW_PARTS.unknown)];
  if (actions.length === 0) return [partNote(OVERVIEW_PARTS.noActions)];
  const { code, missing, due, activity, owner } = OVERVIEW_HEADINGS.actions;
  const shown = actions.slice(0, most);
  const more = actions.length - shown.length;
  return [
    layLine([heading(code), heading(missing, 2), heading(due, 2), heading(activity, 3), heading(owner, 2)]),
    ...shown.map(line =>
      layLine([
        one(link(line.rowCode, linkOf(line), 'bodyBold')),
        wide(text(formatMissing(line)), 2),
        wide(text(`${formatActionKind(line.kind)} · ${formatDay(line.dueOn)}`, KIND_STYLES[line.kind]), 2),
        wide(text(cutOnWord(line.indicator, LONGEST_INDICATOR)), 3),
        wide(text(formatOwner(line.owner)), 2),
      ]),
    ),
    ...(more > 0 ? [partNote(formatMoreLines(more))] : []),
  ];
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
    ...[overdue, partly, formatDueSoonHeading(warningDays), rows].map(words => narrowHeading(words)),
    heading(reminder, 4),
  ];
  return [
    layLine(head, text(OVERVIEW_HEADINGS.message, 'heading')),
    ...owners.map(line => ownerRow(line, reminderOf(line))),
  ];
}

function ownerRow(line: OwnerLine, reminder: Reminder | null): LaidRow {
  const counts = [line.overdueCount, line.partlyCount, line.dueSoonCount, line.rowCount];
  const send =
    reminder === null
      ? text(OVERVIEW_PARTS.nothingOpen, 'bodyMuted')
      : link(OVERVIEW_PARTS.send, reminder.url, 'centeredMiddle');
  return layLine(
    [
      wide(text(formatOwner(line.owner), 'bodyMiddle'), 2),
      ...counts.map(value => one(count(value))),
      wide(send, 4),
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
