import type { ColourRule } from '../../sheets/colour-rule.ts';
import type { NewColumn, PendingColumns, TablePlace } from '../../sheets/plan-columns/new-columns.ts';
import type { OwnColumns } from '../../sheets/plan-columns/own-columns.ts';
import type { PlacedBlock } from '../../sheets/rows/placed-block.ts';
import type { RowAnchor } from '../../sheets/rows/row-anchor.ts';
import type { ContentCell } from '../../sheets/sheet-content.ts';

export interface AppendRequest {
  readonly place: TablePlace;
  readonly columns: readonly NewColumn[];
  /** An append that was cut before; null when none is open. */
  readonly pending: PendingColumns | null;
}

/** The body of the table, and own columns that stand in it. */
export interface DressRequest {
  readonly topRowIndex: number;
  readonly rowCount: number;
  readonly columns: readonly (Pick<NewColumn, 'dropDown'> & { readonly columnIndex: number })[];
}

/** Where a command is about to write on the plan sheet, rows inclusive. */
export interface WritePlace {
  readonly topRowIndex: number;
  readonly bottomRowIndex: number;
  readonly columnIndexes: readonly number[];
  /** Columns will be inserted after this one; null when none are missing. */
  readonly insertAfterColumnIndex: number | null;
}

/** The links of one column's cells by row index: the first link of each text. */
export type ColumnLinks = ReadonlyMap<number, string>;

/** A block of the plan sheet, indices from 0. */
export interface SheetBlock {
  readonly topRowIndex: number;
  readonly rowCount: number;
  readonly leftColumnIndex: number;
  readonly columnCount: number;
}

/** How a block looks: its letters cell by cell, and the columns that people hid. */
export interface BlockLook {
  readonly letters: readonly (readonly { readonly isBold: boolean; readonly isItalic: boolean }[])[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * `same` when the rules already stand so; `refused` when Google takes none of the sheet's rules back, since one of the team's
 * does not please it, or lets this person take none away, since the sheet is protected; `others-changed` when a rule of the team's does not stand as it stood.
 */
export type ColourOutcome = 'set' | 'same' | 'refused' | 'others-changed';

/** What the add-on may do on the people's plan sheet: own columns, own rules, and nothing else. */
export interface PlanSheetPort {
  /** Why this person can't write there (name of the protected range or sheet); null when all is free. */
  findProtection(sheetId: number, place: WritePlace): string | null;
  hasFilter(sheetId: number): boolean;
  /** Marks columns that stand already as own ones, each once. */
  markColumns(sheetId: number, columns: OwnColumns): void;
  /** Inserts the missing columns after the table, marked, headed and formatted like it. */
  appendColumns(sheetId: number, anchor: RowAnchor, request: AppendRequest): void;
  /** Gives rows that joined the table the look and drop-downs of its own columns; what stands in cells stays. */
  dressColumns(sheetId: number, anchor: RowAnchor, table: DressRequest): void;
  /** Writes blocks of own columns in turn; throws SheetMoved when rows are not any more where they were read. */
  writeColumns(sheetId: number, anchor: RowAnchor, blocks: readonly PlacedBlock[]): void;
  /** Of a sheet that was read. */
  readLinks(sheetId: number, columnIndex: number): ColumnLinks;
  /** Of a sheet that was read, all addresses in these columns by row index: links of texts, HYPERLINK formulas, addresses typed as text. */
  readAllLinks(sheetId: number, columnIndexes: readonly number[]): ReadonlyMap<number, readonly string[]>;
  /** The look of a block. */
  readLook(sheetId: number, block: SheetBlock): BlockLook;
  /** Sets the add-on's rules behind the team's, which stay as they are. */
  applyColourRules(sheetId: number, rules: readonly ColourRule[]): ColourOutcome;
  /** Brings own columns back in step: one sort of their block by what is written into `keyColumnIndex`. */
  realignColumns(sheetId: number, anchor: RowAnchor, realignment: Realignment): void;
  /** Takes the own columns away; throws SheetMoved when people wrote on the sheet since it was read. */
  removeColumns(sheetId: number, columnIndexes: readonly number[]): void;
}

export interface Realignment {
  readonly columnIndexes: readonly number[];
  readonly keyColumnIndex: number;
  readonly topRowIndex: number;
  /** What `keyColumnIndex` shows while the block is sorted by it: texts in the order of the new places. */
  readonly sortCells: readonly ContentCell[];
  /** What `keyColumnIndex` shows afterwards, in the new places. */
  readonly keyCells: readonly ContentCell[];
}
