import type { WorkbookMarks } from '../app/ports/ports.ts';
import type { DeveloperMetadata } from '../contract/developer-metadata.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import type { PendingColumns } from '../sheets/plan-columns/new-columns.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey } from '../sheets/plan-columns/own-columns.ts';
import { findMarks } from './find-marks.ts';
import { google } from './google.ts';

/** Keys of the developer metadata that the add-on leaves; part of the file, so a copy carries them too. */
export const MARK = {
  workbook: 'zi.workbook',
  plan: 'zi.plan',
  sheet: 'zi.sheet',
  fingerprint: 'zi.fingerprint',
  column: 'zi.column',
  pending: 'zi.pending',
  codes: 'zi.codes',
  folders: 'zi.folders',
  reports: 'zi.reports',
  keptYear: 'zi.kept-year',
} as const;

/** All marks of the workbook by one search; sheets and columns that are gone have none. */
export function readMarks(spreadsheet: Spreadsheet): WorkbookMarks {
  const found = spreadsheet.createDeveloperMetadataFinder().find();
  const planSheetId = Number(found.find(mark => mark.getKey() === MARK.plan)?.getValue() ?? Number.NaN);
  return {
    workbookId: found.find(mark => mark.getKey() === MARK.workbook)?.getValue() ?? null,
    planSheetId: Number.isNaN(planSheetId) ? null : planSheetId,
    ownColumns: readColumnMarks(found, planSheetId),
    pendingColumns: readPending(found, planSheetId),
    highestCodes: new Map(
      [...readPairs(found, MARK.codes)].map(([prefix, ordinal]) => [prefix, Number(ordinal)]),
    ),
    folders: readPairs(found, MARK.folders),
    sheets: readSheetMarks(found),
    fingerprints: readFingerprints(found),
    keptYear: found.find(mark => mark.getKey() === MARK.keptYear)?.getValue() ?? null,
  };
}

/** Sets the mark on the workbook as a whole, once. */
export function markWorkbook(spreadsheet: Spreadsheet, key: string, value: string): void {
  const [mark] = findMarks(spreadsheet, key);
  if (mark) mark.setValue(value);
  else
    spreadsheet.addDeveloperMetadata(key, value, google.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function readColumnMarks(found: DeveloperMetadata[], planSheetId: number): Map<OwnColumnKey, number> {
  const columns = new Map<OwnColumnKey, number>();
  for (const mark of found) {
    const key = OWN_COLUMN_KEYS.find(name => mark.getKey() === MARK.column && mark.getValue() === name);
    const range = key === undefined ? null : mark.getLocation().getColumn();
    if (key === undefined || range === null || range.getSheet().getSheetId() !== planSheetId) continue;
    if (!columns.has(key)) columns.set(key, range.getColumn() - 1);
  }
  return columns;
}

/** A duplicated sheet carries the mark of its original: only the sheet that the mark names is ours. */
function readSheetMarks(found: DeveloperMetadata[]): Map<string, number> {
  const sheets = new Map<string, number>();
  for (const mark of found) {
    if (mark.getKey() !== MARK.sheet) continue;
    const [key, id] = (mark.getValue() ?? '').split('@');
    const sheet = mark.getLocation().getSheet();
    if (key && sheet && String(sheet.getSheetId()) === id) sheets.set(key, sheet.getSheetId());
  }
  return sheets;
}

function readFingerprints(found: DeveloperMetadata[]): Map<number, string> {
  const fingerprints = new Map<number, string>();
  for (const mark of found) {
    const sheet = mark.getKey() === MARK.fingerprint ? mark.getLocation().getSheet() : null;
    if (sheet) fingerprints.set(sheet.getSheetId(), mark.getValue() ?? '');
  }
  return fingerprints;
}

/** The note of an append: `5 26 code,status`. */
export function formatPending({ afterColumnIndex, keys, columnCountBefore }: PendingColumns): string {
  return `${afterColumnIndex} ${columnCountBefore} ${keys.join(',')}`;
}

function readPending(found: DeveloperMetadata[], planSheetId: number): PendingColumns | null {
  const mark = found.find(
    one => one.getKey() === MARK.pending && one.getLocation().getSheet()?.getSheetId() === planSheetId,
  );
  const [after, before, names] = (mark?.getValue() ?? '').split(' ');
  if (after === undefined || before === undefined || names === undefined) return null;
  const keys = OWN_COLUMN_KEYS.filter(key => names.split(',').includes(key));
  return { afterColumnIndex: Number(after), keys, columnCountBefore: Number(before) };
}

/** A table as one text: `I.4.=3 II.1.=1`. Keys and values hold neither spaces nor "=". */
export function formatPairs(pairs: ReadonlyMap<string, string | number>): string {
  return [...pairs].map(([key, value]) => `${key}=${value}`).join(' ');
}

/** The table of a mark; empty when there is no such mark. */
export function readPairs(found: readonly DeveloperMetadata[], markKey: string): Map<string, string> {
  const words = found.find(mark => mark.getKey() === markKey)?.getValue() ?? '';
  const pairs = words.split(' ').map(word => word.split('='));
  return new Map(pairs.flatMap(([key, value]) => (key === undefined || !value ? [] : [[key, value]])));
}
