import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MetadataPlace } from '../../src/host/workbook/developer-metadata.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { describeBook } from './describe-book.ts';

/** What a row of clicks left, in a form that both hosts can be asked for. */
export interface Outcome {
  /** The last dialog of each click. */
  readonly closings: readonly string[];
  /** `sheet row column: what was entered`. */
  readonly cells: readonly string[];
  /** `place key: value`. */
  readonly marks: readonly string[];
}

interface OtherMark {
  readonly metadataKey: string;
  readonly metadataValue: string;
  readonly location: {
    readonly sheetId?: number;
    readonly dimensionRange?: {
      readonly sheetId: number;
      readonly dimension: string;
      readonly startIndex: number;
    };
  };
}

interface OtherResult {
  readonly clicks: readonly { readonly dialogs: readonly string[]; readonly thrown?: string }[];
  readonly sheets: readonly {
    readonly title: string;
    readonly rows: readonly (readonly ({ readonly userEnteredValue?: object } | null)[])[];
  }[];
  readonly marks: readonly OtherMark[];
}

const FOLDER = fileURLToPath(new URL('../../second-opinion/', import.meta.url));

/** The clicks on that workbook under gas-fakes, in a process of its own. */
export function askSecondOpinion(bundle: string, workbook: Workbook, commands: readonly string[]): Outcome {
  const directory = mkdtempSync(join(tmpdir(), 'zi-second-'));
  const [code = '', book = '', result = ''] = ['Code.js', 'book.json', 'result.json'].map(name =>
    join(directory, name),
  );
  try {
    writeFileSync(code, bundle);
    writeFileSync(book, JSON.stringify(describeBook(workbook)));
    const run = ['--import', './register.mjs', 'run.mjs', code, book, result, ...commands];
    execFileSync(process.execPath, run, {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 100_000,
    });
    return describeOther(JSON.parse(readFileSync(result, 'utf8')) as OtherResult);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function describeOther({ clicks, sheets, marks }: OtherResult): Outcome {
  return {
    closings: clicks.map(({ dialogs, thrown }) => thrown ?? dialogs.at(-1) ?? ''),
    cells: sheets.flatMap(({ title, rows }) =>
      rows.flatMap((row, rowIndex) =>
        row.flatMap((cell, columnIndex) => {
          const [entered] = Object.values(cell?.userEnteredValue ?? {});
          return entered === undefined ? [] : [nameCell(title, [rowIndex, columnIndex], entered)];
        }),
      ),
    ),
    marks: marks.map(({ metadataKey, metadataValue, location: { sheetId, dimensionRange } }) => {
      const place = dimensionRange
        ? `${dimensionRange.sheetId} ${dimensionRange.dimension} ${dimensionRange.startIndex}`
        : String(sheetId ?? 'workbook');
      return `${place} ${metadataKey}: ${metadataValue}`;
    }),
  };
}

/** The same of a workbook of the own host. */
export function describeOwn(workbook: Workbook, closings: readonly string[]): Outcome {
  return {
    closings,
    cells: workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, rowIndex) =>
        (row?.cells ?? []).flatMap((cell, columnIndex) =>
          cell?.value == null ? [] : [nameCell(name, [rowIndex, columnIndex], cell.value)],
        ),
      ),
    ),
    marks: workbook.metadata.map(({ key, value, place }) => `${namePlace(place)} ${key}: ${value}`),
  };
}

function nameCell(title: string, [row, column]: readonly [number, number], value: unknown): string {
  return `${title} ${row + 1} ${column + 1}: ${JSON.stringify(value)}`;
}

function namePlace(place: MetadataPlace): string {
  if (place.kind === 'spreadsheet') return 'workbook';
  if (place.kind === 'sheet') return String(place.sheetId);
  return `${place.sheetId} ${place.kind === 'column' ? 'COLUMNS' : 'ROWS'} ${place.index}`;
}
