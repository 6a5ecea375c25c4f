import type { Drive } from '../contract/drive.ts';
import type { Workbook } from './workbook/model.ts';

/** The answers of `Ui.alert`; `close` is the dialog's X. */
export type DialogAnswer = 'ok' | 'cancel' | 'yes' | 'no' | 'close';

/** The button rows of `Ui.ButtonSet`. */
export type DialogButtons = 'ok' | 'ok-cancel' | 'yes-no' | 'yes-no-cancel';

/** The person before the screen. Calls block until there is an answer. */
export interface Dialogs {
  alert(title: string, text: string, buttons: DialogButtons): DialogAnswer;
  prompt(title: string, text: string, buttons: DialogButtons): { answer: DialogAnswer; text: string };
  toast(text: string, title: string): void;
}

/** What a call to Google costs, as in the planning table (docs of the host): one entry a row of that table. */
export type CallKind =
  | 'open'
  | 'block-read'
  | 'block-write'
  | 'flush'
  | 'rich-read'
  | 'rich-write'
  | 'sheet'
  | 'format'
  | 'dimension'
  | 'chart'
  | 'metadata'
  | 'property-read'
  | 'property-write'
  | 'lock'
  | 'dialog'
  | 'drive-list'
  | 'drive-read'
  | 'drive-write';

/** How bad a line of the script's log is; the methods of its console. */
export type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** The document lock; one table for all runs on the same workbook. */
export interface LockTable {
  /** The run that holds the lock. */
  holder: object | null;
}

/** Other answers of Google's, where its documents leave two open; docs/host.md says which one is given without them. */
export interface OtherAnswers {
  /** What a sheet's finder finds: marks of its rows and columns too, or its own alone. */
  readonly sheetFinder?: 'narrow';
  /** Ids of marks that came with a copied workbook, and that take no new value without saying so. */
  readonly fixedMarks?: ReadonlySet<number>;
  /** Rows that a filter hides are sorted along. */
  readonly filteredSort?: 'all-rows';
  /** Rich text under an automatic format is read like typed text. */
  readonly richText?: 'typed';
  /** Other values that a member may return, by `Service.member`; given the usual one. */
  readonly odd?: ReadonlyMap<string, (usual: unknown) => unknown>;
}

/** Everything outside that a run of the script meets. */
export interface ScriptHost {
  readonly workbook: Workbook;
  /** Null where the script was installed without it: then it has no such name. */
  readonly drive: Drive | null;
  readonly dialogs: Dialogs;
  readonly meter: ScriptMeter;
  readonly locks: LockTable;
  readonly answers?: OtherAnswers;
  /** What the person agreed to, as addresses; all that the add-on asks for where it is not said. */
  readonly scopes?: readonly string[];
  /** Milliseconds since 1970 by the host's clock. */
  now(): number;
  /** `Utilities.sleep`; a host in a hurry only moves its clock. */
  sleep(milliseconds: number): void;
  log(level: LogLevel, text: string): void;
}

/** Every call that reaches Google passes here: it is counted, may be failed on demand, and others may run inside it. */
export interface CallMeter {
  /** Counts one call of `member` (for messages, `Range.setValues`) touching `cells` cells, then performs it. */
  reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T;
}

/** The meter as the Google surface needs it. */
export interface ScriptMeter extends CallMeter {
  /** Counts a member that did not reach Google; throws, too, once the run has been cut. */
  touch(member: string): void;
  /** Calls so far that reached Google. */
  readonly total: number;
  /** Whether a call was cut off: the script is to be held for dead, whatever it caught. */
  readonly isCut: boolean;
}
