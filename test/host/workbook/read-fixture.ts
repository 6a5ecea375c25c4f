import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import type { XlsxFile } from '../../../src/host/workbook/xlsx-file.ts';

/** A workbook with chart, shape, picture, note, link, validation, filter and protected sheet, made with LibreOffice. */
export const TEAM_WORKBOOK = 'test/fixtures/workbooks/tim-zi.xlsx';
export const REFERENCE_PLAN = 'examples/rencana-aksi-2021.xlsx';
export const DATE_CELL_PLAN = 'examples/rencana-aksi-2021-sel-tanggal.xlsx';

export function openFixture(path: string): XlsxFile {
  return readXlsx(new Uint8Array(readFileSync(path)));
}

/** Parts of an .xlsx file as text, by name. */
export function unzipTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
}
