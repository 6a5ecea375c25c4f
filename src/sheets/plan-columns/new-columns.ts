import type { ActionPlan } from '../../domain/plan/action-plan.ts';
import { formatOwnHeading, formatStatusHeading } from '../../messages/own-column-id.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey, type OwnColumns, planColumn } from './own-columns.ts';

/** Where the plan's table stands, indices from 0; `bottomRowIndex` is its last row. */
export interface TablePlace {
  readonly headerTopRowIndex: number;
  readonly headerRowIndex: number;
  readonly bottomRowIndex: number;
  readonly lastColumnIndex: number;
  /** The first row of the plan itself: the table may begin with titles and numbers of columns. */
  readonly firstRowIndex: number;
  /** Rows of the body that are no rows of the plan: titles of areas and components, blank ones. */
  readonly bandRowIndexes: readonly number[];
}

/** How a new own column is made. */
export interface NewColumn {
  readonly key: OwnColumnKey;
  readonly heading: string;
  readonly widthPixels: number;
  readonly isGrouped: boolean;
  readonly dropDown: { readonly choices: readonly string[]; readonly help: string } | null;
}

/** An append of own columns that has begun; the note stays until it is complete. */
export interface PendingColumns {
  readonly afterColumnIndex: number;
  readonly keys: readonly OwnColumnKey[];
  /** Columns of the sheet before: tells whether the insertion happened. */
  readonly columnCountBefore: number;
}

/** Own columns that the plan sheet lacks, in order. */
export function listMissingKeys(ownColumns: OwnColumns): readonly OwnColumnKey[] {
  return OWN_COLUMN_KEYS.filter(key => !ownColumns.has(key));
}

/** What the headings of own columns depend on: the day that STATUS is of, and whether others of the add-on's stand there unused. */
export interface HeadingFacts {
  readonly dayWords: string;
  readonly isBesideOthers: boolean;
}

/** Own columns as they are to be made. */
export function defineColumns(
  plan: ActionPlan,
  keys: readonly OwnColumnKey[],
  { dayWords, isBesideOthers }: HeadingFacts,
): readonly NewColumn[] {
  const headingOf = (key: OwnColumnKey): string => {
    const isTaken = isBesideOthers || isHeadingTaken(plan, key);
    return key === 'status' ? formatStatusHeading(isTaken, dayWords) : formatOwnHeading(key, isTaken);
  };
  return keys.map(key => {
    const { widthPixels, isGrouped, dropDown } = planColumn(key);
    const heading = headingOf(key);
    return { key, heading, widthPixels, isGrouped, dropDown: dropDown ?? null };
  });
}

/** Whether the team has a column of that name itself. */
export function isHeadingTaken(plan: ActionPlan, key: OwnColumnKey): boolean {
  const wanted = normalize(planColumn(key).heading);
  return [...plan.header.headings.values()].some(heading => normalize(heading) === wanted);
}

/** Where the table stands; new columns come after its last column and after what stands to the right of it. */
export function findTablePlace(
  plan: ActionPlan,
  ownColumns: OwnColumns,
  usedColumnCount: number,
): TablePlace {
  const own = [...ownColumns.values()];
  const last = own.length > 0 ? Math.max(...own) : Math.max(lastHeading(plan), usedColumnCount - 1);
  return {
    headerTopRowIndex: plan.header.topRowIndex,
    headerRowIndex: plan.header.bottomRowIndex,
    bottomRowIndex: plan.endRowIndex - 1,
    lastColumnIndex: last,
    firstRowIndex: plan.rows[0]?.rowIndex ?? plan.header.bottomRowIndex + 1,
    bandRowIndexes: listBands(plan),
  };
}

function listBands({ header, endRowIndex, rows }: ActionPlan): readonly number[] {
  const known = new Set(rows.map(({ rowIndex }) => rowIndex));
  const top = header.bottomRowIndex + 1;
  return Array.from({ length: Math.max(0, endRowIndex - top) }, (_, i) => top + i).filter(
    rowIndex => !known.has(rowIndex),
  );
}

function lastHeading(plan: ActionPlan): number {
  return Math.max(0, ...plan.header.headings.keys());
}

function normalize(heading: string): string {
  return heading
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim();
}
