import { lstatSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describeFileReason } from '../cli/file-problem.ts';
import { readXlsx } from '../cli/read-xlsx.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../domain/calendar/plain-date.ts';
import { cellText } from '../domain/plan/cell-value.ts';
import type { Grid } from '../domain/plan/grid.ts';
import { recountLines } from '../domain/rollup/recount-lines.ts';
import type { ReportOrigin, UnitReport } from '../domain/rollup/rollup.ts';
import { WorkbookRefusal } from '../host/workbook/package/workbook-refusal.ts';
import { openSheetRows } from '../host/workbook/read-sheet-rows.ts';
import { OWN_SHEET_NAMES } from '../messages/own-sheet-id.ts';
import { REKAP_SHEETS } from '../messages/rekap-id.ts';
import type { FileProblem } from '../messages/rekap-problem-id.ts';
import { looksLikeData, readData, type UnitData } from '../sheets/data/read-data.ts';
import { assessWorkbook } from './assess-workbook.ts';
import { formatCsv } from './format-csv.ts';
import type { FoundFile } from './list-files.ts';
import type { FileOutcome } from './outcome.ts';
import { readCsv } from './read-csv.ts';
import { toRows } from './sheet-grid.ts';

const MEBIBYTE = 1 << 20;
const MAX_BYTES = 40 * MEBIBYTE;
/** Of each unit: what is shown of all units together is no longer than that. */
const MOST_OPEN = 60;
const MS_PER_DAY = 86_400_000;

/** What a file tells. Whatever is wrong with it is an outcome of its own: the others go on. */
export function readReport(file: FoundFile, withLines: boolean): FileOutcome {
  try {
    const found = read(file);
    return isRefused(found) ? found : finish(file, found, withLines);
  } catch (error) {
    return refuse(describeError(error));
  }
}

function describeError(error: unknown): FileProblem {
  if (error instanceof WorkbookRefusal) return { code: 'refused', sentence: error.message };
  const reason = describeFileReason(error);
  if (reason !== null) return { code: 'no-access', reason };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'fault', message: message.split('\n')[0]?.slice(0, 120) ?? '' };
}

type Refused = Extract<FileOutcome, { readonly kind: 'refused' }>;

/** The units of a file. */
interface Found {
  readonly units: readonly UnitData[];
  readonly origin: ReportOrigin;
  readonly isCounted: boolean;
}

function refuse(problem: FileProblem): Refused {
  return { kind: 'refused', problem };
}

function isRefused(found: Found | Refused): found is Refused {
  return 'kind' in found;
}

function read(file: FoundFile): Found | Refused {
  if (file.kind === 'link') return refuse({ code: 'link' });
  if (file.kind === 'unreadable-folder')
    return refuse({ code: 'no-access', reason: 'akun ini tidak berhak membukanya' });
  const kind = extname(file.name).toLowerCase();
  if (kind !== '.xlsx' && kind !== '.csv') return refuse({ code: 'unknown-kind' });
  if (file.size > MAX_BYTES) return refuse({ code: 'too-large', megabytes: Math.ceil(file.size / MEBIBYTE) });
  const bytes = readFileSync(file.path);
  return kind === '.csv' ? readTable(bytes) : readBook(file, bytes);
}

function readTable(bytes: Uint8Array): Found | Refused {
  const grid = readCsv(bytes);
  return typeof grid === 'string' ? refuse({ code: grid }) : readLines(grid, 'table');
}

function readLines(grid: Grid, origin: ReportOrigin): Found | Refused {
  const headings = (grid.rows[0] ?? []).map(cellText);
  if (!looksLikeData(headings)) return refuse({ code: 'no-data', headings: headings.slice(0, 4) });
  const units = readData(grid);
  return 'code' in units ? refuse(units) : { units, origin, isCounted: true };
}

function readBook(file: FoundFile, bytes: Uint8Array): Found | Refused {
  const book = openSheetRows(bytes);
  const names = book.sheets.map(({ name }) => name);
  if (names.includes(REKAP_SHEETS.summary)) return refuse({ code: 'own-result' });
  const gridOf = (name: string): Grid => ({ rows: toRows(book.readRows(name) ?? []), merges: [] });
  if (names.includes(OWN_SHEET_NAMES.data)) return readLines(gridOf(OWN_SHEET_NAMES.data), 'sheet');
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) {
    const grid = gridOf(only);
    if (looksLikeData((grid.rows[0] ?? []).map(cellText))) return readLines(grid, 'sheet');
  }
  const assessed = assessWorkbook(readXlsx(bytes).model, dayOf(file));
  if (assessed === null) return refuse({ code: 'no-plan' });
  return { units: [assessed], origin: 'plan', isCounted: assessed.isCounted };
}

/** The day on which the file was last changed. */
function dayOf({ path }: FoundFile): PlainDate {
  const epoch = toDayNumber({ year: 1970, month: 1, day: 1 });
  return fromDayNumber(epoch + Math.floor(lstatSync(path).mtimeMs / MS_PER_DAY));
}

function finish({ name: fileName }: FoundFile, found: Found, withLines: boolean): FileOutcome {
  const { units, origin, isCounted } = found;
  const reports = units.map(({ source, lines }): UnitReport => {
    const { open, ...figures } = recountLines(source, lines);
    return { fileName, origin, isCounted, figures: { ...figures, open: open.slice(0, MOST_OPEN) } };
  });
  return { kind: 'read', reports, lines: withLines ? units.map(formatCsv).join('') : '' };
}
