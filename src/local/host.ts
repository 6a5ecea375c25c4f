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

/** Every call that reaches Google passes here: it is counted, may be failed on demand, and others may run inside it. */
export interface CallMeter {
  /** Counts one call of `member` (for messages, `Range.setValues`) touching `cells` cells, then performs it. */
  reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T;
}
