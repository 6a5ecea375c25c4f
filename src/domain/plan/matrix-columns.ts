import { groupBy } from '../group-by.ts';
import { remember } from '../remember.ts';
import type { MatrixColumn } from './action-plan.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { monthOfHeading } from './columns.ts';
import { KEPT_HEADINGS, normalizeHeading } from './heading-text.ts';

/** The period that heads a column of a matrix, with the month (1–12) at whose end it is due. */
export interface HeadingPeriod {
  readonly kind: 'month' | 'quarter' | 'semester';
  readonly month: number;
  /** The week of that month (1–5) where weeks stand below months; null otherwise. */
  readonly week: number | null;
  /** The quarter or semester above a month that is written as a number; null otherwise. */
  readonly group: MonthGroup | null;
}

interface MonthGroup {
  readonly kind: 'quarter' | 'semester';
  /** From 1. */
  readonly ordinal: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  PERTAMA: 1,
  KEDUA: 2,
  KETIGA: 3,
  KEEMPAT: 4,
};
const MONTHS_IN = { quarter: 3, semester: 6 } as const;
const ORDINAL = '(?:KE )?(I{1,3}|IV|[1-4]|PERTAMA|KEDUA|KETIGA|KEEMPAT)';
const QUARTER = new RegExp(`^(?:TW|TRI ?WULAN|KUARTAL|TRIBULAN|Q) ?${ORDINAL}$`);
const SEMESTER = new RegExp(`^(?:SEMESTER|SMT|SEM) ?${ORDINAL}$`);
const MONTHS_OF_QUARTER: ReadonlyMap<string, number> = new Map(
  ['1 3', '4 6', '7 9', '10 12'].map((months, index) => [months, index + 1]),
);
// What was reached is no plan.
const REACHED = /^(?!.*\b(?:TARGET|RENCANA)\b).*\b(?:REALISASI|CAPAIAN|PROGRES|PROGRESS)\b|^R$/;
/** True for a heading of what was reached ("REALISASI"), which is no plan. */
export const saysReached = remember(KEPT_HEADINGS, (text): boolean => REACHED.test(normalizeHeading(text)));

const AROUND_PERIOD = /^(?:RENCANA|TARGET KINERJA|TARGET WAKTU|TARGET) (?=\S)| (?:19|20)\d\d$/g;

const LONGEST_PERIOD = 80;

/**
 * The period that the texts above a column name, the lowest first ("Jan", "TW II", "B03", "TARGET TW I", "TW I (Jan-Mar)";
 * "7" or "III" below a heading of time; "II" below a month is its week); null for none.
 */
export function periodOfHeadings(cells: readonly CellValue[]): HeadingPeriod | null {
  const texts = cells.map(cellText).filter(text => text !== '');
  // Most cells that are looked at are no headings at all.
  if ((texts[0] ?? '').length > LONGEST_PERIOD) return null;
  const period = lowestPeriod(cells, texts);
  return period === null || texts.some(saysReached) ? null : period;
}

function lowestPeriod(cells: readonly CellValue[], texts: readonly string[]): HeadingPeriod | null {
  const filled = cells.filter(cell => cellText(cell) !== '');
  for (const [index, cell] of filled.entries()) {
    const groups = texts.slice(index + 1);
    const period = periodOfCell(cell, groups);
    if (period !== null) return index === 0 ? period : { ...period, ...weekBelow(period, texts[0] ?? '') };
    if (!isBelowPeriod(cellText(cell))) return null;
  }
  return null;
}

// Between a column and the heading of its period stand only words that say what is counted there, or a week.
function isBelowPeriod(text: string): boolean {
  const wording = normalizeHeading(text);
  return /^(?:TARGET|RENCANA|T|RENC|VOLUME|JUMLAH|OUTPUT)$/.test(wording) || weekOf(wording) !== null;
}

function weekBelow({ kind }: HeadingPeriod, text: string): Pick<HeadingPeriod, 'week'> {
  return { week: kind === 'month' ? weekOf(normalizeHeading(text)) : null };
}

function weekOf(wording: string): number | null {
  const ordinal = /^(?:(?:MINGGU|MG|MGG|M|W|PEKAN) ?(?:KE )?)?(I{1,3}|IV|V|[1-5])$/.exec(wording)?.[1];
  return ordinal === undefined ? null : (ORDINALS[ordinal] ?? null);
}

function periodOfCell(cell: CellValue, groups: readonly string[]): HeadingPeriod | null {
  const month = monthOfHeading(cell);
  if (month !== null) return toMonth(month);
  for (const wording of periodWordings(cellText(cell))) {
    const named = namedPeriod(wording) ?? periodUnderGroups(wording, groups);
    if (named !== null) return named;
  }
  return null;
}

/** The wordings in which a heading may name a period: without its brackets, and whole. */
const periodWordings = remember(KEPT_HEADINGS, (text): ReadonlySet<string> => {
  const bare = text.replace(/\([^)]*\)?/g, ' ');
  return new Set([bare, text].map(words => normalizeHeading(words).replace(AROUND_PERIOD, '')));
});

const namedPeriod = remember(KEPT_HEADINGS, (wording): HeadingPeriod | null => {
  const month = monthOfHeading({ kind: 'text', text: wording });
  if (month !== null) return toMonth(month);
  const code = /^B(03|06|09|12)$/.exec(wording)?.[1];
  if (code !== undefined) return { kind: 'quarter', month: Number(code), week: null, group: null };
  const quarter = QUARTER.exec(wording)?.[1];
  if (quarter !== undefined) return toPeriod('quarter', quarter);
  const semester = SEMESTER.exec(wording)?.[1];
  if (semester !== undefined) return toPeriod('semester', semester);
  return quarterOfMonths(wording);
});

// "JAN MAR", "JANUARI MARET", "JANUARI S D MARET"
function quarterOfMonths(wording: string): HeadingPeriod | null {
  const [, first, last] = /^([A-Z]+) (?:S D |SD |SAMPAI DENGAN |SAMPAI )?([A-Z]+)$/.exec(wording) ?? [];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first, last].map(text => monthOfHeading({ kind: 'text', text }));
  const quarter = MONTHS_OF_QUARTER.get(`${from ?? ''} ${to ?? ''}`);
  return quarter === undefined ? null : toPeriod('quarter', String(quarter));
}

const ROMAN_MONTHS = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');

function monthOfNumber(wording: string): number {
  const month = /^\d{1,2}$/.test(wording) ? Number(wording) : ROMAN_MONTHS.indexOf(wording);
  return month >= 1 && month <= 12 ? month : 0;
}

// Under a merged "BULAN" months stand as 1 … 12, under "TRIWULAN" quarters as I … IV.
function periodUnderGroups(wording: string, groups: readonly string[]): HeadingPeriod | null {
  const [nearest = ''] = groups;
  const above = normalizeHeading(nearest);
  const isOrdinal = /^(?:I{1,3}|IV|[1-4])$/.test(wording);
  if (isOrdinal && /\b(?:TRI ?WULAN|TW|KUARTAL)$/.test(above)) return toPeriod('quarter', wording);
  if (/^(?:I{1,2}|[12])$/.test(wording) && /\bSEMESTER$/.test(above)) return toPeriod('semester', wording);
  const month = monthOfNumber(wording);
  if (month === 0) return null;
  const group = namedPeriod(above.replace(AROUND_PERIOD, ''));
  const isRoman = !/\d/.test(wording);
  if (group?.kind === 'semester' || (group?.kind === 'quarter' && !isRoman)) {
    const ordinal = group.month / MONTHS_IN[group.kind];
    return { ...toMonth(month), group: { kind: group.kind, ordinal } };
  }
  // "1 2 3 4" below a letter or a number of a month are its weeks.
  if (above.length === 1 || monthOfNumber(above) !== 0) return null;
  const isTime = groups.some(words => /\bBULAN\b/.test(normalizeHeading(words)));
  return isTime && monthOfHeading({ kind: 'text', text: nearest }) === null ? toMonth(month) : null;
}

function toMonth(month: number): HeadingPeriod {
  return { kind: 'month', month, week: null, group: null };
}

function toPeriod(kind: 'quarter' | 'semester', ordinal: string): HeadingPeriod {
  return { kind, month: (ORDINALS[ordinal] ?? 1) * MONTHS_IN[kind], week: null, group: null };
}

// How many columns of a kind are surely a matrix: a plan of the second half has six months.
const FEWEST = { month: 4, quarter: 2, semester: 2 } as const;

type PeriodColumn = { readonly columnIndex: number; readonly period: HeadingPeriod | null };

/** The columns of the month (else quarter, else semester) matrix, each period's first; null when there is none. */
export function findMatrixColumns(headed: readonly PeriodColumn[]): readonly MatrixColumn[] | null {
  for (const kind of ['month', 'quarter', 'semester'] as const) {
    const found = periodsOfKind(headed, kind);
    if (leavesColumnsUnread(found)) return null;
    const columns = distinctColumns(found);
    const isAscending = columns.every(({ month }, index) => month >= (columns[index - 1]?.month ?? 0));
    const periods = new Set(columns.map(({ month }) => month));
    const isSure = periods.size >= FEWEST[kind] || (kind === 'month' && areSideBySide(columns));
    if (isSure && isAscending) return columns;
  }
  return null;
}

// The months of a quarter, or the weeks of a month or two, in columns next to each other.
function areSideBySide(columns: readonly MatrixColumn[]): boolean {
  const months = new Set(columns.map(({ month }) => month));
  const haveWeeks = columns.every(({ week }) => week !== null);
  if (columns.length < 3 || (months.size < 3 && !haveWeeks)) return false;
  return columns.every((column, index) => {
    const before = columns[index - 1];
    return (
      before === undefined ||
      (column.columnIndex === before.columnIndex + 1 && column.month - before.month <= 1)
    );
  });
}

/** Whether "1 2 3" are the first to third month of each quarter, or "1 … 6" of each semester. */
function beginAnew(periods: readonly HeadingPeriod[]): boolean {
  const [first] = periods;
  if (!first?.group) return false;
  const most = MONTHS_IN[first.group.kind];
  return periods.length > most && periods.every(({ group, month }) => group !== null && month <= most);
}

interface FoundPeriod {
  readonly columnIndex: number;
  readonly period: HeadingPeriod;
}

function periodsOfKind(headed: readonly PeriodColumn[], kind: HeadingPeriod['kind']): readonly FoundPeriod[] {
  return headed.flatMap(({ columnIndex, period }) =>
    period?.kind === kind ? [{ columnIndex, period }] : [],
  );
}

/**
 * Whether marks could stand in columns whose period is not known: a period that is merged over several columns, of which
 * nothing says which is which, or numbers below semesters that are not six each.
 */
function leavesColumnsUnread(found: readonly FoundPeriod[]): boolean {
  const numbered = found.filter(({ period }) => period.group?.kind === 'semester');
  const semesters = groupBy(numbered, ({ period }) => period.group?.ordinal);
  if ([...semesters.values()].some(({ length }) => length !== MONTHS_IN.semester)) return true;
  return found.some(({ columnIndex, period: { month, week, group } }, index) => {
    const next = found[index + 1];
    const isWhole = week === null && group === null;
    return isWhole && next?.columnIndex === columnIndex + 1 && next.period.month === month;
  });
}

/** The columns of the periods, each period's first. */
function distinctColumns(found: readonly FoundPeriod[]): readonly MatrixColumn[] {
  const areRelative = beginAnew(found.map(({ period }) => period));
  const columns: MatrixColumn[] = [];
  for (const { columnIndex, period } of found) {
    const { week, group } = period;
    const before = areRelative && group ? (group.ordinal - 1) * MONTHS_IN[group.kind] : 0;
    const month = before + period.month;
    if (!columns.some(other => other.month === month && other.week === week)) {
      columns.push({ columnIndex, month, week });
    }
  }
  return columns;
}
