import type { ColumnChart } from '../column-chart.ts';
import type { DeveloperMetadata } from '../developer-metadata.ts';
import type { GridRange, Span } from '../grid-range.ts';
import type { ColumnGroup, Sheet, Workbook } from '../model.ts';
import type { ConditionalFormat, DataValidation } from '../sheet-rules.ts';
import { type LineMap, mapRange, mapRanges } from './line-map.ts';
import { mapFormula, mapRuleFormula, type SheetLines } from './map-formula.ts';

/** Brings everything that names rows or columns of the sheet up to the edit, except the rows and columns themselves. */
export function applyLineMap(workbook: Workbook, sheet: Sheet, map: LineMap): void {
  const lines = { sheet: sheet.name, map };
  const only = (range: GridRange | null): GridRange | null =>
    range === null ? null : (mapRange(range, map)[0] ?? null);
  sheet.merges = mapRanges(sheet.merges, map).filter(isLargerThanCell);
  sheet.conditionalFormats = sheet.conditionalFormats.map(rule => mapRule(rule, lines)).filter(hasRanges);
  sheet.validations = sheet.validations.map(validation => mapValidation(validation, lines)).filter(hasRanges);
  sheet.protectedRanges = sheet.protectedRanges.flatMap(entry =>
    mapRange(entry.range, map).map(range => ({ ...entry, range })),
  );
  sheet.autoFilter = only(sheet.autoFilter);
  sheet.charts = sheet.charts.map(chart => mapChart(chart, map));
  if (map.axis === 'column') sheet.columnGroups = sheet.columnGroups.flatMap(group => mapGroup(group, map));
  if (map.axis === 'row') {
    const rows = sheet.print.repeatedRows;
    sheet.print = { ...sheet.print, repeatedRows: rows === null ? null : (map.mapSpan(rows)[0] ?? null) };
  }
  workbook.metadata = workbook.metadata.flatMap(entry => mapMetadata(entry, sheet, map));
  for (const other of workbook.sheets) if (other !== sheet) mapForeignRules(other, lines);
  mapWorkbookFormulas(workbook, lines);
}

/** All formulas of cells and names, on every sheet. */
function mapWorkbookFormulas(workbook: Workbook, lines: SheetLines): void {
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach(row => {
      row?.cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = mapFormula(cell.formula, sheet.name, lines);
        if (formula !== cell.formula) row.cells[column] = { ...cell, formula };
      });
    });
  }
  workbook.namedRanges = workbook.namedRanges.map(range => ({
    ...range,
    formula: mapFormula(range.formula, null, lines),
  }));
}

function isLargerThanCell(range: GridRange): boolean {
  return range.endRow - range.startRow > 1 || range.endColumn - range.startColumn > 1;
}

function hasRanges(rule: { readonly ranges: readonly GridRange[] }): boolean {
  return rule.ranges.length > 0;
}

function mapRule(rule: ConditionalFormat, lines: SheetLines): ConditionalFormat {
  const ranges = mapRanges(rule.ranges, lines.map);
  const shift = findShift(rule.ranges, ranges, lines.map);
  const follow = (formula: string): string => mapRuleFormula(formula, lines, shift);
  return rule.kind === 'foreign'
    ? { ...rule, ranges, ...mapFormulas(rule.formulas, follow) }
    : { ...rule, ranges, formula: follow(rule.formula) };
}

/** How far the first cell has moved, from which relative references count. */
function findShift(before: readonly GridRange[], after: readonly GridRange[], { axis }: LineMap): number {
  const edge = axis === 'row' ? 'startRow' : 'startColumn';
  const [from] = before;
  const [to] = after;
  return from === undefined || to === undefined ? 0 : to[edge] - from[edge];
}

function mapFormulas(
  formulas: readonly string[] | undefined,
  change: (formula: string) => string,
): { readonly formulas?: readonly string[] } {
  return formulas === undefined ? {} : { formulas: formulas.map(change) };
}

/** Rules and lists of another sheet that name cells of the edited one. */
function mapForeignRules(sheet: Sheet, lines: SheetLines): void {
  const follow = (formula: string): string => mapFormula(formula, sheet.name, lines);
  sheet.conditionalFormats = sheet.conditionalFormats.map(rule =>
    rule.kind === 'foreign'
      ? { ...rule, ...mapFormulas(rule.formulas, follow) }
      : { ...rule, formula: follow(rule.formula) },
  );
  sheet.validations = sheet.validations.map(validation => {
    if (validation.kind === 'foreign') return { ...validation, ...mapFormulas(validation.formulas, follow) };
    const { choices } = validation;
    return typeof choices === 'string' ? { ...validation, choices: follow(choices) } : validation;
  });
}

function mapValidation(validation: DataValidation, lines: SheetLines): DataValidation {
  const ranges = mapRanges(validation.ranges, lines.map);
  if (validation.kind === 'foreign') {
    const shift = findShift(validation.ranges, ranges, lines.map);
    const follow = (formula: string): string => mapRuleFormula(formula, lines, shift);
    return { ...validation, ranges, ...mapFormulas(validation.formulas, follow) };
  }
  if (typeof validation.choices !== 'string') return { ...validation, ranges };
  return { ...validation, ranges, choices: mapFormula(validation.choices, lines.sheet, lines) };
}

function mapGroup(group: ColumnGroup, map: LineMap): readonly ColumnGroup[] {
  return map.mapSpan(group).map((span: Span) => ({ ...group, ...span }));
}

function mapChart(chart: ColumnChart, map: LineMap): ColumnChart {
  const follow = (range: GridRange): GridRange => mapRange(range, map)[0] ?? range;
  const place =
    map.axis === 'row'
      ? { row: map.mapIndex(chart.row) ?? chart.row }
      : { column: map.mapIndex(chart.column) ?? chart.column };
  return {
    ...chart,
    ...place,
    categories: chart.categories === null ? null : follow(chart.categories),
    series: chart.series.map(series => ({
      ...series,
      name: series.name === null ? null : follow(series.name),
      values: follow(series.values),
    })),
  };
}

function mapMetadata(entry: DeveloperMetadata, sheet: Sheet, map: LineMap): readonly DeveloperMetadata[] {
  const { place } = entry;
  if (place.kind !== map.axis || place.sheetId !== sheet.sheetId) return [entry];
  const index = map.mapIndex(place.index);
  return index === null ? [] : [{ ...entry, place: { ...place, index } }];
}
