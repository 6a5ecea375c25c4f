import { mapReferences } from '../formula-references.ts';
import type { Sheet, Workbook } from '../model.ts';

/** Renames a sheet, also in the formulas, names and lists that speak of it. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  const rename = (formula: string): string =>
    mapReferences(formula, reference =>
      reference.sheet === before ? { ...reference, sheet: name } : reference,
    );
  sheet.name = name;
  for (const other of workbook.sheets) renameInSheet(other, rename);
  workbook.namedRanges = workbook.namedRanges.map(range => ({ ...range, formula: rename(range.formula) }));
}

function renameInSheet(sheet: Sheet, rename: (formula: string) => string): void {
  for (const row of sheet.rows) {
    row?.cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = rename(cell.formula);
      if (formula !== cell.formula) row.cells[column] = { ...cell, formula };
    });
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map(rule =>
    rule.kind === 'expression'
      ? { ...rule, formula: rename(rule.formula) }
      : { ...rule, ...(rule.formulas && { formulas: rule.formulas.map(rename) }) },
  );
  sheet.validations = sheet.validations.map(validation => {
    if (validation.kind === 'foreign')
      return { ...validation, ...(validation.formulas && { formulas: validation.formulas.map(rename) }) };
    return typeof validation.choices === 'string'
      ? { ...validation, choices: rename(validation.choices) }
      : validation;
  });
}

/** Takes a sheet out of the workbook, with its metadata; formulas that speak of it are left with #REF!. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) return;
  workbook.sheets.splice(at, 1);
  workbook.metadata = workbook.metadata.filter(
    ({ place }) => place.kind === 'spreadsheet' || place.sheetId !== sheet.sheetId,
  );
  const lose = (formula: string): string =>
    mapReferences(formula, reference => (reference.sheet === sheet.name ? null : reference)).replace(
      `'${sheet.name.replace(/'/g, "''")}'!#REF!`,
      '#REF!',
    );
  for (const other of workbook.sheets) renameInSheet(other, lose);
  workbook.namedRanges = workbook.namedRanges
    .filter(range => range.sheetId !== sheet.sheetId)
    .map(range => ({ ...range, formula: lose(range.formula) }));
  if (workbook.activeSheetId === sheet.sheetId) workbook.activeSheetId = workbook.sheets[0]?.sheetId ?? 0;
}

/** Puts a sheet at that tab position. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.sheets.splice(position, 0, sheet);
}
