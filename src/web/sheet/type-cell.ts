import { displayValue } from '../../host/google/display-value.ts';
import { findLocale } from '../../host/google/locale-words.ts';
import { parseTyped } from '../../host/google/parse-typed.ts';
import { readChoices } from '../../host/google/validation-choices.ts';
import { formatCell } from '../../host/workbook/a1.ts';
import type { Cell } from '../../host/workbook/cell.ts';
import { containsCell } from '../../host/workbook/grid-range.ts';
import type { Sheet, Workbook } from '../../host/workbook/model.ts';
import { getCell, getStyle, updateCell } from '../../host/workbook/sheet-cells.ts';
import type { ListValidation } from '../../host/workbook/sheet-rules.ts';

export interface CellPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The drop-down of a cell; null where it has none. */
export function findChoices({ workbook, sheet, row, column }: CellPlace): readonly string[] | null {
  const rule = findRule(sheet, row, column);
  const choices = rule === null ? null : readChoices(workbook, sheet, rule);
  return choices === null ? null : [...choices];
}

function findRule(sheet: Sheet, row: number, column: number): ListValidation | null {
  const found = sheet.validations.find(
    rule => rule.kind === 'list' && rule.ranges.some(range => containsCell(range, row, column)),
  );
  return found?.kind === 'list' ? found : null;
}

/** What stands in the editor when a cell is opened. */
export function textToEdit({ workbook, sheet, row, column }: CellPlace): string {
  const cell: Cell | undefined = getCell(sheet, row, column);
  return cell?.formula ?? displayValue(cell, findLocale(workbook.locale));
}

/** The sentence that refuses a typed text; null where it may be written. */
export function refuseTyped(place: CellPlace, text: string): string | null {
  const { sheet, row, column } = place;
  const name = formatCell(row, column);
  const isLocked =
    sheet.protection?.canEdit === false ||
    sheet.protectedRanges.some(({ range, canEdit }) => !canEdit && containsCell(range, row, column));
  if (isLocked)
    return `Sel ${name} dilindungi. Buka perlindungannya di Google Sheets bila isinya perlu diganti.`;
  const rule = findRule(sheet, row, column);
  const choices = rule === null || rule.allowInvalid ? null : findChoices(place);
  if (choices === null || text === '' || choices.includes(text)) return null;
  return `Sel ${name} hanya menerima pilihan dari daftarnya: ${choices.join(', ')}. Yang diketik "${text.slice(0, 60)}".`;
}

/** Writes a text as if it had been typed in Sheets; `year` completes a date that names none. */
export function typeInto({ workbook, sheet, row, column }: CellPlace, text: string, year: number): void {
  const style = getStyle(sheet, row, column);
  const locale = findLocale(workbook.locale);
  const { value, formula, numberFormat } = parseTyped(text, {
    locale,
    currentYear: year,
    numberFormat: style.numberFormat,
  });
  const takesFormat = numberFormat !== undefined && style.numberFormat === '';
  const look = takesFormat ? { ...style, numberFormat } : style;
  updateCell(sheet, row, column, { value, formula, runs: undefined, link: undefined, style: look });
}
