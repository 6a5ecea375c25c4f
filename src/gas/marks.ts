import type { WorkbookMarks } from '../app/ports/ports.ts';
import type { ColumnRole } from '../domain/plan/column-choice.ts';
import type { PendingColumns } from '../sheets/plan-columns/new-columns.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey } from '../sheets/plan-columns/own-columns.ts';
import { parseChosen, type RememberedColumn } from '../sheets/settings/remembered-column.ts';
import type { MarkStore } from './mark-store.ts';

/** Keys of the developer metadata that the add-on leaves; part of the file, so a copy carries them too. */
export const MARK = {
  workbook: 'zi.workbook',
  plan: 'zi.plan',
  sheet: 'zi.sheet',
  fingerprint: 'zi.fingerprint',
  column: 'zi.column',
  chosen: 'zi.chosen',
  pending: 'zi.pending',
  codes: 'zi.codes',
  folders: 'zi.folders',
  reports: 'zi.reports',
  keptYear: 'zi.kept-year',
  left: 'zi.left',
  lastMade: 'zi.last-made',
  made: 'zi.made',
  written: 'zi.written',
  document: 'zi.document',
  probe: 'zi.probe',
  probeFolders: 'zi.probe-folders',
} as const;

/** What the marks of the workbook say; sheets and columns that are gone have none. */
export function readMarks(store: MarkStore): WorkbookMarks {
  const planSheetId = Number(wordsOf(store, MARK.plan) ?? Number.NaN);
  return {
    workbookId: wordsOf(store, MARK.workbook),
    planSheetId: Number.isNaN(planSheetId) ? null : planSheetId,
    ownColumns: readColumnMarks(store, planSheetId),
    pendingColumns: readPending(store, planSheetId),
    chosenColumns: readChosen(store),
    highestCodes: new Map(
      [...readPairs(wordsOf(store, MARK.codes))].map(([prefix, ordinal]) => [prefix, Number(ordinal)]),
    ),
    folders: readPairs(wordsOf(store, MARK.folders)),
    sheets: new Map(listSheetMarks(store).map(({ key, sheetId }) => [key, sheetId])),
    fingerprints: readFingerprints(store),
    lastMadeFolder: wordsOf(store, MARK.lastMade),
    keptYear: wordsOf(store, MARK.keptYear),
    pendingDocument: wordsOf(store, MARK.document) || null,
    left: new Set(readPairs(wordsOf(store, MARK.left)).keys()),
    made: new Set(readPairs(wordsOf(store, MARK.made)).keys()),
    written: new Map([...readSheetTexts(store, MARK.written), ...readShownWords(store)]),
  };
}

/** What a mark on the workbook as a whole says; null when there is none. */
export function wordsOf(store: MarkStore, key: string): string | null {
  return store.on(null, key)[0]?.value ?? null;
}

function readColumnMarks(store: MarkStore, planSheetId: number): Map<OwnColumnKey, number> {
  const columns = new Map<OwnColumnKey, number>();
  for (const { value, columnIndex } of store.onColumns(planSheetId, MARK.column)) {
    const key = OWN_COLUMN_KEYS.find(name => name === value);
    if (key !== undefined && columnIndex !== null && !columns.has(key)) columns.set(key, columnIndex);
  }
  return columns;
}

function readChosen(store: MarkStore): Map<ColumnRole, RememberedColumn> {
  const chosen = new Map<ColumnRole, RememberedColumn>();
  for (const { key, value, sheetId, columnIndex } of store.list()) {
    if (key !== MARK.chosen || columnIndex === null || sheetId === null) continue;
    const found = parseChosen(value, { sheetId, columnIndex });
    if (found) chosen.set(found.role, found.column);
  }
  return chosen;
}

/** The add-on's sheets. A duplicated sheet carries the mark of its original: only the sheet that the mark names is ours. */
export function listSheetMarks(store: MarkStore): readonly { key: string; sheetId: number }[] {
  return store.list().flatMap(mark => {
    const [key, id] = mark.key === MARK.sheet ? mark.value.split('@') : [];
    return key && mark.sheetId !== null && String(mark.sheetId) === id
      ? [{ key, sheetId: mark.sheetId }]
      : [];
  });
}

/** The marks of that key by sheet. */
function readSheetTexts(store: MarkStore, wanted: string): Map<number, string> {
  const marks = store.list().filter(({ key }) => key === wanted);
  return new Map(marks.flatMap(({ sheetId, value }) => (sheetId === null ? [] : [[sheetId, value]])));
}

/** Between what was written on a sheet and the words that are the add-on's there, which neither has in it. */
const SHOWN_SEPARATOR = '|';

/** One mark for both. */
export function formatShownMark(fingerprint: string, written: string): string {
  return `${fingerprint}${SHOWN_SEPARATOR}${written}`;
}

function readFingerprints(store: MarkStore): Map<number, string> {
  const marks = [...readSheetTexts(store, MARK.fingerprint)];
  return new Map(marks.map(([sheetId, value]) => [sheetId, value.split(SHOWN_SEPARATOR)[0] ?? '']));
}

/** Of sheets that are written whole; where an earlier version wrote, both marks stand apart. */
function readShownWords(store: MarkStore): readonly (readonly [number, string])[] {
  return [...readSheetTexts(store, MARK.fingerprint)].flatMap(([sheetId, value]) => {
    const [, written] = value.split(SHOWN_SEPARATOR);
    return written === undefined ? [] : [[sheetId, written] as const];
  });
}

/** The note of an append: `5 26 code,status`. */
export function formatPending({ afterColumnIndex, keys, columnCountBefore }: PendingColumns): string {
  return `${afterColumnIndex} ${columnCountBefore} ${keys.join(',')}`;
}

function readPending(store: MarkStore, planSheetId: number): PendingColumns | null {
  const [after, before, names] = (store.on(planSheetId, MARK.pending)[0]?.value ?? '').split(' ');
  if (after === undefined || before === undefined || names === undefined) return null;
  const keys = OWN_COLUMN_KEYS.filter(key => names.split(',').includes(key));
  return { afterColumnIndex: Number(after), keys, columnCountBefore: Number(before) };
}

/** A table as one text: `I.4.=3 II.1.=1`. Keys and values hold neither spaces nor "=". */
export function formatPairs(pairs: ReadonlyMap<string, string | number>): string {
  return [...pairs].map(([key, value]) => `${key}=${value}`).join(' ');
}

/** The table of a mark; empty when there is no such mark. */
export function readPairs(words: string | null): Map<string, string> {
  const pairs = (words ?? '').split(' ').map(word => word.split('='));
  return new Map(pairs.flatMap(([key, value]) => (key === undefined || !value ? [] : [[key, value]])));
}
