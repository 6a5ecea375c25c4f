import { blank, type ContentCell, type SheetContent, type TextCell, text } from './sheet-content.ts';
import type { StyleName } from './sheet-styles.ts';

/** Whose a column is: people's are made once and never written again, hidden ones hold keys and marks. */
type ColumnOwner = 'add-on' | 'people' | 'hidden';

interface Column {
  readonly heading: string;
  /** What it was headed in workbooks of earlier versions. */
  readonly formerHeading?: string;
  readonly owner: ColumnOwner;
  /** The look of its cells where it is not that of their owner. */
  readonly style?: StyleName;
}

/** A column of an own sheet. */
export interface OwnColumn extends Column {
  readonly widthPixels: number;
}

/** The columns of a table by key, from the left, wherever it stands. */
export type ColumnTable<Key extends string = string> = Readonly<Record<Key, Column>>;

/** The columns of an own sheet by key, from the left. */
export type OwnTable<Key extends string = string> = Readonly<Record<Key, OwnColumn>>;

export type KeyOf<Table extends ColumnTable> = keyof Table & string;

/** The keys of those columns of a table that are one owner's. */
export type KeyOwnedBy<Table extends ColumnTable, Owner extends ColumnOwner> = {
  [Key in KeyOf<Table>]: Table[Key]['owner'] extends Owner ? Key : never;
}[KeyOf<Table>];

/** Where each column of a table stands on a sheet, from 0. */
export type TableColumns<Table extends ColumnTable> = Readonly<Record<KeyOf<Table>, number>>;

/** Headings that a sheet should have and has not. */
export interface MissingHeadings {
  readonly missing: readonly string[];
}

/** The keys of a table from the left. */
export function keysOf<Table extends ColumnTable>(table: Table): readonly KeyOf<Table>[] {
  return Object.keys(table) as KeyOf<Table>[];
}

/** The keys of one owner from the left. */
export function keysOwnedBy<Table extends ColumnTable, Owner extends ColumnOwner>(
  table: Table,
  owner: Owner,
): readonly KeyOwnedBy<Table, Owner>[] {
  return keysOf(table).filter(key => table[key]?.owner === owner) as KeyOwnedBy<Table, Owner>[];
}

/** A record with a value for each of the keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  makeValue: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const record = {} as Record<Key, Value>;
  for (const key of keys) record[key] = makeValue(key);
  return record;
}

/** The columns as the add-on lays them, from 0. */
export function placesOf<Table extends ColumnTable>(table: Table): TableColumns<Table> {
  const keys = keysOf(table);
  return recordOf(keys, key => keys.indexOf(key));
}

/** The columns of a row of headings, which people may have moved or put their own between; letter case does not count. */
export function findColumns<Table extends ColumnTable>(
  table: Table,
  headings: readonly string[],
): TableColumns<Table> | MissingHeadings {
  const shown = headings.map(heading => heading.trim().toUpperCase());
  const columns = recordOf(keysOf(table), key => findHeading(shown, table[key]));
  const missing = keysOf(table).filter(key => columns[key] < 0);
  return missing.length === 0 ? columns : { missing: missing.map(key => headingOf(table, key)) };
}

function findHeading(shown: readonly string[], column: Column | undefined): number {
  const at = shown.indexOf((column?.heading ?? '').toUpperCase());
  if (at >= 0 || column?.formerHeading === undefined) return at;
  return shown.indexOf(column.formerHeading.toUpperCase());
}

/** Whether the columns were not all found. */
export function isMissing(found: object): found is MissingHeadings {
  return 'missing' in found;
}

/** The row of headings; those of people's columns look as if to be written under. */
export function layHeadings(table: ColumnTable): readonly TextCell[] {
  return keysOf(table).map(key =>
    text(headingOf(table, key), table[key]?.owner === 'people' ? 'headingWritable' : 'heading'),
  );
}

/** The cells of a row in the order of the table. */
export function layRow<Table extends ColumnTable>(
  table: Table,
  cells: Readonly<Record<KeyOf<Table>, ContentCell>>,
): readonly ContentCell[] {
  return keysOf(table).map(key => cells[key]);
}

/** The cells of a row where the columns stand on a sheet; blank in people's own between them. */
export function layRowAt<Key extends string>(
  columns: Readonly<Record<Key, number>>,
  cells: Readonly<Record<Key, ContentCell>>,
): readonly ContentCell[] {
  const places = Object.entries<number>(columns) as [Key, number][];
  const keyAt = new Map(places.map(([key, columnIndex]) => [columnIndex, key]));
  return Array.from({ length: Math.max(...keyAt.keys()) + 1 }, (_, columnIndex) => {
    const key = keyAt.get(columnIndex);
    return key === undefined ? blank() : cells[key];
  });
}

/** Widths and hidden columns of a sheet that holds the table from column A. */
export function layoutOf(table: OwnTable): Pick<SheetContent, 'columnWidths' | 'hiddenColumns'> {
  const columns = Object.values(table);
  return {
    columnWidths: columns.map(({ widthPixels }) => widthPixels),
    hiddenColumns: columns.flatMap(({ owner }, index) => (owner === 'hidden' ? [index] : [])),
  };
}

/** The look of a cell of the column. Hidden ones do not wrap: a long key in a narrow column would make its row high. */
export function styleOf({ owner, style }: Column): StyleName {
  if (style !== undefined) return style;
  return { 'add-on': 'body', people: 'writable', hidden: 'outside' }[owner] as StyleName;
}

function headingOf(table: ColumnTable, key: string): string {
  return table[key]?.heading ?? '';
}
