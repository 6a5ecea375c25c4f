import { formatIsoDate, fromDayNumber } from '../../src/domain/calendar/plain-date.ts';
import type { Cell, CellValue } from '../../src/host/workbook/cell.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { getCell, getStyle, updateCell } from '../../src/host/workbook/sheet-cells.ts';

/** The own columns by the first words of their headings. */
export type OwnHeading =
  | 'KODE'
  | 'STATUS'
  | 'TENGGAT'
  | 'BUKTI'
  | 'JADWAL TERBACA'
  | 'KOREKSI JADWAL'
  | 'KEPUTUSAN'
  | 'ALASAN'
  | 'SIDIK';

/** The plan sheet as a person looks at it: cells by the heading of their column and the KODE of their row. */
export interface PlanView {
  readonly sheet: Sheet;
  readonly headerRow: number;
  column(heading: OwnHeading | string): number;
  /** Sheet row (from 0) of a code. */
  rowOf(code: string): number;
  /** Codes from top to bottom. */
  codes(): readonly string[];
  /** What is shown: texts, numbers as text, days as `2021-07-31`. */
  read(code: string, heading: OwnHeading | string): string;
  write(code: string, heading: OwnHeading, value: CellValue): void;
  /** INDIKATOR and LANGKAH AKSI by code. */
  texts(headings: readonly string[]): ReadonlyMap<string, string>;
}

/** The view of a sheet that has a row with these headings; own headings may end in " ZI", " ✎" or a day. */
export function viewPlan(sheet: Sheet, codeHeading = 'KODE'): PlanView {
  const headerRow = sheet.rows.findIndex(row => row?.cells.some(cell => isHeading(cell, codeHeading)));
  if (headerRow < 0) throw new Error(`no heading ${codeHeading} on ${sheet.name}`);
  const column = (heading: string): number => {
    const found = (sheet.rows[headerRow]?.cells ?? []).findIndex(cell => isHeading(cell, heading));
    if (found < 0) throw new Error(`no heading ${heading} on ${sheet.name}`);
    return found;
  };
  const codeAt = (row: number): string => String(getCell(sheet, row, column(codeHeading))?.value ?? '');
  const listRows = (): number[] =>
    Array.from({ length: sheet.rows.length - headerRow - 1 }, (_, i) => headerRow + 1 + i).filter(
      row => codeAt(row) !== '',
    );
  const view: PlanView = {
    sheet,
    headerRow,
    column,
    codes: () => listRows().map(codeAt),
    rowOf(code) {
      const row = listRows().find(candidate => codeAt(candidate) === code);
      if (row === undefined) throw new Error(`no row ${code} on ${sheet.name}`);
      return row;
    },
    read: (code, heading) => readText(sheet, view.rowOf(code), column(heading)),
    write(code, heading, value) {
      typeInto(sheet, { row: view.rowOf(code), column: column(heading) }, value);
    },
    texts: headings =>
      new Map(
        listRows().map(row => [
          codeAt(row),
          headings.map(heading => readText(sheet, row, column(heading))).join(' | '),
        ]),
      ),
  };
  return view;
}

/** Types a value into a cell, which keeps its look. */
export function typeInto(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  value: CellValue,
): void {
  updateCell(sheet, row, column, { value, runs: undefined, link: undefined, formula: undefined });
}

/** What a cell shows; days as `2021-07-31`. */
export function readText(sheet: Sheet, row: number, column: number): string {
  const value = getCell(sheet, row, column)?.value ?? null;
  if (value === null) return '';
  const isDay = typeof value === 'number' && /[dmy]/i.test(getStyle(sheet, row, column).numberFormat);
  return isDay ? formatIsoDate(fromDayNumber(value)) : String(value);
}

function isHeading(cell: Cell | undefined, heading: string): boolean {
  if (typeof cell?.value !== 'string') return false;
  return cell.value.replace(/ (?:ZI|✎|per \d.*)/g, '') === heading || cell.value === heading;
}
