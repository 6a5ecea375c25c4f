import { type FormulaReference, mapReferences } from '../workbook/formula-references.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import { type LineChange, shiftSpan } from './shift-span.ts';

/** Rewrites the references to the changed sheet in every formula: of cells, rules, drop-downs and names. */
export function shiftFormulas(workbook: Workbook, change: LineChange): void {
  for (const sheet of workbook.sheets) {
    const shift = (formula: string): string => shiftFormula(formula, sheet, change);
    shiftCells(sheet, shift);
    sheet.conditionalFormats = sheet.conditionalFormats.map(rule =>
      rule.kind === 'expression' ? { ...rule, formula: shift(rule.formula) } : rule,
    );
    sheet.validations = sheet.validations.map(rule =>
      rule.kind === 'list' && typeof rule.choices === 'string'
        ? { ...rule, choices: shift(rule.choices) }
        : rule,
    );
  }
  workbook.namedRanges = workbook.namedRanges.map(named => {
    const formula = shiftFormula(named.formula, null, change);
    return formula === named.formula ? named : { ...named, formula };
  });
}

function shiftCells(sheet: Sheet, shift: (formula: string) => string): void {
  for (const row of sheet.rows) {
    row?.cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = shift(cell.formula);
      if (formula !== cell.formula) row.cells[column] = { ...cell, formula };
    });
  }
}

function shiftFormula(formula: string, own: Sheet | null, change: LineChange): string {
  return mapReferences(formula, reference => {
    const isTarget = reference.sheet === null ? own === change.sheet : reference.sheet === change.sheet.name;
    return isTarget ? shiftReference(reference, change) : reference;
  });
}

function shiftReference(reference: FormulaReference, change: LineChange): FormulaReference | null {
  const [first, last = first] = reference.corners;
  const [start, end] = [first?.[change.axis], last?.[change.axis]];
  if (typeof start !== 'number' || typeof end !== 'number') return reference;
  const span = shiftSpan({ start: Math.min(start, end), end: Math.max(start, end) + 1 }, change);
  if (span === null) return null;
  const corners = reference.corners.map((corner, index) => ({
    ...corner,
    [change.axis]: index === 0 ? span.start : span.end - 1,
  }));
  return { ...reference, corners };
}
