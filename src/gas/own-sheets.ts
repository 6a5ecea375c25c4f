import { type OwnSheet, ownSheetKey, type WorkbookMarks } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { ContentPart } from '../sheets/content-parts.ts';
import type { SheetContent } from '../sheets/sheet-content.ts';
import { MARK } from './marks.ts';
import type { OpenBook } from './open-book.ts';
import { writeContent } from './write-content.ts';

/** Sheets that remember what was written on them when they are full: without it they are written again. */
const REMEMBERING: ReadonlySet<OwnSheet['kind']> = new Set(['findings', 'overview', 'data', 'platform']);

/**
 * Fills the own sheet with that key. A missing one is made under its name and marked as unfinished; its own mark it gets
 * when it is full: a run cut in between leaves a sheet that the next run fills again.
 */
export function fillOwnSheet(
  book: OpenBook,
  marks: WorkbookMarks,
  own: OwnSheet & {
    readonly name: string;
    readonly content: SheetContent | ((sheetId: number) => SheetContent);
    readonly standing?: ReadonlySet<ContentPart> | undefined;
  },
): Sheet {
  const key = ownSheetKey(own);
  const contentOf = (sheet: Sheet): SheetContent =>
    typeof own.content === 'function' ? own.content(sheet.getSheetId()) : own.content;
  const known = marks.sheets.get(key);
  if (known !== undefined && book.hasSheet(known)) {
    const existing = book.change(known);
    writeContent(existing, contentOf(existing), { standing: own.standing });
    return existing;
  }
  const unfinishedKey = REMEMBERING.has(own.kind) ? key : `unfinished:${key}`;
  const begun = marks.sheets.get(unfinishedKey);
  const isBegun = begun !== undefined && book.hasSheet(begun);
  const { sheet, isNew } = isBegun
    ? { sheet: book.change(begun), isNew: false }
    : openBlankSheet(book, own.name, own.behindSheetId);
  if (!isBegun) markNewSheet(book, sheet, unfinishedKey);
  writeContent(sheet, contentOf(sheet), { isNew });
  if (unfinishedKey !== key) markNewSheet(book, sheet, key);
  return sheet;
}

/** Marks a sheet as the add-on's; the mark names the sheet, since a duplicate carries it too. */
export function markSheet(book: OpenBook, sheet: Sheet, key: string): void {
  book.marks.set(sheet, MARK.sheet, `${key}@${sheet.getSheetId()}`);
}

/** The same for one that this run made: there is nothing to look for. */
export function markNewSheet(book: OpenBook, sheet: Sheet, key: string): void {
  book.marks.add(sheet, MARK.sheet, `${key}@${sheet.getSheetId()}`);
}

/** A new sheet behind that one, else behind all others, or the blank one of that name which a run left that was cut before it marked it. */
export function openBlankSheet(
  book: OpenBook,
  name: string,
  behindSheetId?: number,
): { readonly sheet: Sheet; readonly isNew: boolean } {
  const blank = book.sheets().find(sheet => sheet.getName() === name && sheet.getLastRow() === 0);
  // It was looked at as any sheet, and is about to be written.
  if (blank) return { sheet: book.change(blank.getSheetId()), isNew: false };
  const sheets = book.tabs();
  const behind = sheets.findIndex(sheet => sheet.getSheetId() === behindSheetId);
  const index = behind < 0 ? sheets.length : behind + 1;
  return { sheet: book.insertSheet(findFreeName(sheets, name), index), isNew: true };
}

/** The name, or with a number behind it when a sheet other than `ownId` bears it; letter case does not count. */
export function findFreeName(sheets: readonly Sheet[], name: string, ownId: number | null = null): string {
  const others = ownId === null ? sheets : sheets.filter(sheet => sheet.getSheetId() !== ownId);
  const taken = new Set(others.map(sheet => sheet.getName().toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
    const suffix = ` (${n})`;
    free = `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
  }
  return free;
}

/** Longer names are cut by Excel, into which workbooks are taken. */
const LONGEST_NAME = 31;
