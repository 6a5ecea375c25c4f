import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { DATA_SCHEMA, type DataLine, type DataSource } from '../../domain/rollup/data-line.ts';
import {
  LINE_STATE_WORDS,
  LINE_STATUS_WORDS,
  NAME_SEPARATOR,
  PERIOD_KIND_WORDS,
  UNCOUNTED_WORDS,
} from '../../messages/data-sheet-id.ts';
import { ANY_FILE } from '../../messages/evidence-sheet-id.ts';
import { layHeadings, layoutOf, layRow } from '../own-table.ts';
import { blank, type ContentCell, day, number, type SheetContent, text } from '../sheet-content.ts';
import { DATA, type DataColumn } from './data-table.ts';

/** How days stand there: as programs sort and read them. */
const DAY_FORMAT = 'yyyy-mm-dd';

/** The sheet Data ZI. */
export function buildDataContent(source: DataSource, lines: readonly DataLine[]): SheetContent {
  const same = layCells(describeSource(source));
  const rows = lines.map(line => layRow(DATA, { ...same, ...layCells(describeLine(line)) }));
  return {
    rows: [layHeadings(DATA), ...rows],
    ...layoutOf(DATA),
    frozenRowCount: 1,
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#5f6368',
  };
}

/** What a cell of Data ZI holds; a truth is 1 or 0, null a blank cell. */
export type DataValue = string | number | boolean | PlainDate | null;

type LineColumn = keyof DataLine & DataColumn;
type SourceColumn = Exclude<DataColumn, LineColumn>;

/** The values of a line by column. */
export function describeLine(line: DataLine): Readonly<Record<LineColumn, DataValue>> {
  return {
    ...line,
    period: line.period === null ? '' : `${line.period.year}-S${line.period.index}`,
    rowStatus: LINE_STATUS_WORDS[line.rowStatus],
    state: LINE_STATE_WORDS[line.state],
    missingDocuments: line.missingDocuments.map(nameDocument).join(NAME_SEPARATOR.between),
    part: line.part ?? '',
    uncounted: line.uncounted === null ? '' : UNCOUNTED_WORDS[line.uncounted],
  };
}

/** The values that are the same on all lines, by column. */
export function describeSource(source: DataSource): Readonly<Record<SourceColumn, DataValue>> {
  const { monitoring } = source;
  return {
    schema: DATA_SCHEMA,
    unitCode: source.unitCode,
    unitName: source.unitName,
    planYear: source.planYear,
    checkDate: source.checkDate,
    madeOn: source.madeOn,
    isSetDay: source.isSetDay,
    warningDays: source.warningDays,
    ruleSet: source.ruleSet,
    periodKind: monitoring === null ? '' : PERIOD_KIND_WORDS[monitoring.periodKind],
    endedCount: monitoring?.endedCount ?? null,
    reportedCount: monitoring?.reportedCount ?? null,
    promiseCount: monitoring?.promiseCount ?? null,
    blankCount: monitoring?.blankCount ?? null,
    closedCount: monitoring?.closedCount ?? null,
  };
}

function nameDocument(title: string | null): string {
  return title === null ? ANY_FILE : title.replace(/;/g, NAME_SEPARATOR.inside);
}

function layCells<Key extends string>(
  values: Readonly<Record<Key, DataValue>>,
): Readonly<Record<Key, ContentCell>> {
  const cells = Object.entries<DataValue>(values).map(([key, value]) => [key, layCell(value)]);
  return Object.fromEntries(cells) as Record<Key, ContentCell>;
}

function layCell(value: DataValue): ContentCell {
  if (value === null || value === '') return blank('outside');
  if (typeof value === 'boolean') return number(value ? 1 : 0, 'outside');
  if (typeof value === 'number') return number(value, 'outside');
  return typeof value === 'string' ? text(value, 'outside') : day(value, 'outside', DAY_FORMAT);
}
