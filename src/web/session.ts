import { copyWorkbook } from '../host/workbook/copy-workbook.ts';
import type { Workbook } from '../host/workbook/model.ts';
import type { XlsxFile } from '../host/workbook/xlsx-file.ts';
import type { WorkState } from './click/run-click.ts';
import type { PageDrive } from './drive/page-drive.ts';

const MAX_UNDO = 200;

/** The workbook and Drive on the page, with the way back. */
export class PageSession {
  readonly file: XlsxFile;
  readonly name: string;
  private current: WorkState;
  private undone: WorkState[] = [];
  private done: WorkState[] = [];
  private beforeClick: WorkState | null = null;
  private listeners: (() => void)[] = [];
  private takingOver: ((state: WorkState) => void) | null = null;
  /** Whether something would be lost by leaving. */
  isUnsaved = false;

  constructor(file: XlsxFile, name: string, drive: PageDrive) {
    this.file = file;
    this.name = name;
    this.current = { workbook: file.model, drive };
  }

  get workbook(): Workbook {
    return this.current.workbook;
  }

  get drive(): PageDrive {
    return this.current.drive;
  }

  get state(): WorkState {
    return this.current;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  get canReturn(): boolean {
    return this.beforeClick !== null;
  }

  /** What a person does: typing into a cell, moving a file. */
  change(perform: (state: WorkState) => void): void {
    const next = { workbook: copyWorkbook(this.current.workbook), drive: this.current.drive.copy() };
    perform(next);
    this.done = [...this.done, this.current].slice(-MAX_UNDO);
    this.undone = [];
    this.show(next);
  }

  undo(): void {
    const before = this.done.pop();
    if (before === undefined) return;
    this.undone.push(this.current);
    this.show(before);
  }

  redo(): void {
    const after = this.undone.pop();
    if (after === undefined) return;
    this.done.push(this.current);
    this.show(after);
  }

  /** What a click left behind; typing before it can no longer be undone, the click as a whole can. */
  takeOver(state: WorkState): void {
    this.beforeClick = this.current;
    this.done = [];
    this.undone = [];
    this.current = state;
    this.takingOver?.(state);
    this.takingOver = null;
    this.show(state);
  }

  /** Called once, before what the next click left behind is shown. */
  onNextTakeOver(listener: (state: WorkState) => void): void {
    this.takingOver = listener;
  }

  /** Back to the moment before the last click. */
  returnBeforeClick(): void {
    const before = this.beforeClick;
    if (before === null) return;
    this.beforeClick = null;
    this.done = [];
    this.undone = [];
    this.show(before);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private show(state: WorkState): void {
    this.current = state;
    this.isUnsaved = true;
    for (const listener of this.listeners) listener();
  }
}
