import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ColumnRole } from '../../domain/plan/column-choice.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import type { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import type { ContentPart } from '../../sheets/content-parts.ts';
import type { PendingColumns } from '../../sheets/plan-columns/new-columns.ts';
import type { OwnColumns } from '../../sheets/plan-columns/own-columns.ts';
import type { PlacedBlock } from '../../sheets/rows/placed-block.ts';
import type { RowAnchor } from '../../sheets/rows/row-anchor.ts';
import type { RememberedColumn } from '../../sheets/settings/remembered-column.ts';
import type { ColumnDropDown, ContentCell, DropDown, SheetContent } from '../../sheets/sheet-content.ts';
import type { StyleName } from '../../sheets/sheet-styles.ts';
import type { DrivePort } from './drive-port.ts';
import type { PlanSheetPort } from './plan-sheet-port.ts';
import type { PlatformPort } from './platform-port.ts';
import type { ReportPort } from './report-port.ts';

/** A sheet as the workbook lists it; `sheetId` survives renaming and moving. */
export interface SheetRef {
  readonly sheetId: number;
  readonly name: string;
  readonly isHidden: boolean;
}

/** The sheets that the add-on makes once; reports have a port of their own. */
export interface OwnSheet {
  readonly kind: keyof typeof OWN_SHEET_NAMES;
  /** The sheet behind which a new one is put; at the end where none is named. */
  readonly behindSheetId?: number;
}

/** Marks the add-on left in the workbook (developer metadata). */
export interface WorkbookMarks {
  /** The spreadsheet id that stood here at the last run; another id means that this is a copy. Null before the first. */
  readonly workbookId: string | null;
  readonly planSheetId: number | null;
  /** Own columns of the plan sheet. */
  readonly ownColumns: OwnColumns;
  readonly pendingColumns: PendingColumns | null;
  /** Columns of people on the plan sheet that were chosen for a role. */
  readonly chosenColumns: ReadonlyMap<ColumnRole, RememberedColumn>;
  /** The highest place ever given by code prefix, so that no code is given twice. */
  readonly highestCodes: ReadonlyMap<string, number>;
  /** Ids of the folders above the rows, by `folderRegistryKey`; written down before they are made. */
  readonly folders: ReadonlyMap<string, string>;
  /** The folder up to which, in the order of the plan, a run that was stopped has made all; null where none was. */
  readonly lastMadeFolder: string | null;
  /** Own sheets by key, see {@link ownSheetKey}; only those that still exist. */
  readonly sheets: ReadonlyMap<string, number>;
  /** What was last written on an own sheet, by its id: see write-own-sheet.ts. */
  readonly fingerprints: ReadonlyMap<number, string>;
  /** What was ever written on a sheet of which people may type on any cell, by its id: see written-words.ts. */
  readonly written: ReadonlyMap<number, string>;
  /** A difference of years that people want to stay: `2021 2022` for the setting's and the title's. Null for none. */
  readonly keptYear: string | null;
  /** The id of a document whose making has begun; null when none has. */
  readonly pendingDocument: string | null;
  /** Own sheets and columns without marks that people chose not to use again, see lost-marks.ts. */
  readonly left: ReadonlySet<string>;
  /** Own sheets that were made once, by kind: one that people deleted is not made again unasked. */
  readonly made: ReadonlySet<string>;
}

/**
 * How a table on which people write is brought up to date: own columns are written, new rows added at the end, all rows
 * sorted by `orderColumnIndex`, and the last rows emptied on which nobody wrote. People's cells travel with their row and
 * are never written.
 */
export interface TableUpdate {
  readonly anchor: RowAnchor;
  readonly topRowIndex: number;
  readonly rowCountBefore: number;
  readonly addedCount: number;
  /** What stands in the anchor's name column of the rows to be emptied, which the sort brings to the end. */
  readonly removedKeys: readonly string[];
  readonly ownColumnIndexes: readonly number[];
  readonly orderColumnIndex: number;
  /** Whether rows must change places. */
  readonly isSorted: boolean;
  /** Runs of cells of own columns to be written, in this order; added rows stand behind the others. */
  readonly columns: readonly {
    readonly columnIndex: number;
    /** Rows below `topRowIndex` at which the run begins; less than 0 for a line above the headings. */
    readonly rowOffset: number;
    readonly cells: readonly ContentCell[];
  }[];
  /** The look of added rows by column. */
  readonly styles: readonly StyleName[];
  readonly dropDown: ColumnDropDown;
}

/** A note on a cell, indices from 0. */
export interface CellNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly words: string;
}

/** Where a setting is written, indices from 0. */
export interface SettingPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** What the first cell of that row shows. */
  readonly label: string;
}

/** Lines on Pengaturan ZI: label, people's cell, explanation. */
export interface SettingBlock {
  readonly topRowIndex: number;
  readonly rows: readonly (readonly ContentCell[])[];
  /** Row offsets from the top of the block. */
  readonly dropDowns: readonly DropDown[];
  /** False where the lines stand already: only explanations and drop-downs are written then. */
  readonly isNew: boolean;
}

/** The workbook that the script is bound to. */
export interface WorkbookPort {
  readonly id: string;
  listSheets(): readonly SheetRef[];
  /** An attempt begins: what was read before counts only where the sheet still shows the same. */
  beginReading(): void;
  /** The marks as they were found in this attempt, with what this run marked since. */
  readMarks(): WorkbookMarks;
  /** The marks, searched once more. */
  searchMarks(): WorkbookMarks;
  markWorkbook(planSheetId: number): void;
  markHighestCodes(highest: ReadonlyMap<string, number>): void;
  markFolders(folders: ReadonlyMap<string, string>): void;
  /** Notes the last folder that was made before time ran out; null when all are made. */
  markLastMade(folderId: string | null): void;
  markKeptYear(years: string): void;
  /** Marks a sheet as the add-on's under that key; whatever mark it bore gives way. */
  markSheet(sheetId: number, key: string): void;
  /** Remembers what people chose not to use again. */
  markLeft(names: readonly string[]): void;
  /** All cells of a sheet, hidden and filtered rows included. */
  readGrid(sheetId: number): Grid;
  /** Those of its first rows. */
  readFirstRows(sheetId: number, rowCount: number): Grid;
  /** The cells of an own sheet, of whose merges nothing depends. */
  readOwnGrid(sheetId: number): Grid;
  /** Writes down the id of a document before it is made; null afterwards. */
  markPendingDocument(id: string | null): void;
  /** Remembers that an own sheet was made once; `forgetMade` where the add-on itself takes it away. */
  markMade(kind: OwnSheet['kind']): void;
  forgetMade(kind: OwnSheet['kind']): void;
  /** The texts that people see on a sheet, from A1. */
  readTexts(sheetId: number): readonly (readonly string[])[];
  /** Notes that people put on cells, of the whole sheet or between its leftmost and rightmost of these columns. */
  readNotes(sheetId: number, columnIndexes?: readonly number[]): readonly CellNote[];
  /**
   * Makes the sheet when it is missing, under `name` or the next free name, and fills it; what leads to the sheet itself
   * is made once its id is known. Returns its id.
   */
  writeSheet(
    own: OwnSheet,
    name: string,
    content: SheetContent | ((sheetId: number) => SheetContent),
    /** Parts of the looks that the sheet already has, and nobody moved. */
    standing?: ReadonlySet<ContentPart>,
  ): number;
  /** Writes texts, numbers, row heights and these parts of the looks over a sheet that `writeSheet` filled with no more rows. */
  writeOver(sheetId: number, content: SheetContent, parts: ReadonlySet<ContentPart>): void;
  /** Writes cells of one row of Pengaturan ZI; false when they already show this, SheetMoved when another row stands there. */
  writeSettingCells(sheetId: number, place: SettingPlace, cells: readonly ContentCell[]): boolean;
  /** Writes texts into one column of some rows of Pengaturan ZI; SheetMoved when other rows stand there. */
  writeSettingValues(
    sheetId: number,
    columnIndex: number,
    values: readonly (Omit<SettingPlace, 'columnIndex'> & { readonly cell: ContentCell })[],
  ): void;
  /** Has these cells of a column keep what people type as text, where they do not already. */
  keepAsText(sheetId: number, columnIndex: number, rowIndexes: readonly number[]): void;
  /** Writes lines on Pengaturan ZI; SheetMoved when others stand there. */
  writeSettingBlock(sheetId: number, block: SettingBlock): void;
  /** Remembers on the sheet's columns what they were chosen for, in place of what was remembered before. */
  markChosenColumns(sheetId: number, columns: ReadonlyMap<ColumnRole, RememberedColumn>): void;
  /** Writes rows below what stands on an own sheet. */
  appendRows(sheetId: number, topRowIndex: number, rows: readonly (readonly ContentCell[])[]): void;
  /** What was read of the sheet does not count any more: it is to be seen as it is now. */
  forgetReading(sheetId: number): void;
  /** Throws SheetMoved when people wrote on the sheet since it was read, unless that was the last thing that was done. */
  deleteSheet(sheetId: number, reading?: { readonly isJustRead: boolean }): void;
  /** Takes back what the workbook remembers of the plan's codes. */
  forgetPlan(): void;
  /** Returns how many rows were to be emptied and could not be, since a filter keeps them from being sorted to the end. */
  updateTable(sheetId: number, update: TableUpdate): number;
  /** Writes blocks of the add-on's columns on a register in turn; throws SheetMoved when rows are not any more where they were read. */
  writeBlocks(sheetId: number, anchor: RowAnchor, blocks: readonly PlacedBlock[]): void;
  /** Remembers on the sheet which words are the add-on's. */
  markWritten(sheetId: number, written: string): void;
  /** Remembers on the sheet what was written. */
  markFingerprint(sheetId: number, fingerprint: string): void;
  /** Remembers both on a sheet that is written whole, in one mark. */
  markShown(sheetId: number, shown: { readonly fingerprint: string; readonly written: string }): void;
  /** Brings a sheet before the person's eyes. */
  showSheet(sheetId: number): void;
  flush(): void;
}

export type YesNo = 'yes' | 'no';

/** The person who clicked. Every question drops locks: ask first, then lock. */
export interface PersonPort {
  tell(title: string, message: string): void;
  /** 'no' also when the dialog is closed or times out. */
  confirm(title: string, message: string): YesNo;
  /** Null when cancelled, closed or timed out. */
  ask(title: string, message: string): string | null;
  /** Three ways: 'yes', 'no', or null when cancelled. */
  choose(title: string, message: string): YesNo | null;
  progress(message: string): void;
}

/** The clock of the run. */
export interface ClockPort {
  /** Today in the spreadsheet's time zone. */
  today(): PlainDate;
  /** Wall time there, `14.05`. */
  time(): string;
  /** Milliseconds since the command began. */
  elapsedMs(): number;
}

/** One lock a workbook; lost whenever the person is asked something. */
export interface LockPort {
  /** Runs the work under the lock; throws a PlanError `busy` when another run holds it. */
  hold<T>(work: () => T): T;
}

/** Everything a command needs from outside. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly planSheet: PlanSheetPort;
  readonly drive: DrivePort;
  readonly platform: PlatformPort;
  readonly reports: ReportPort;
  readonly person: PersonPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  /** Of the add-on, `1.2.0`. */
  readonly version: string;
}

/** The key of an own sheet in {@link WorkbookMarks.sheets}. */
export function ownSheetKey({ kind }: OwnSheet): string {
  return kind;
}
