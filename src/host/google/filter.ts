import type { Filter, FilterCriteria, FilterCriteriaBuilder } from '../../contract/sheet-parts.ts';
import { type GridRange, intersectRanges } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';
import { ensureRow, getCell } from '../workbook/sheet-cells.ts';
import { type Block, blockInside } from './block.ts';
import { displayValue } from './display-value.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { findLocale } from './locale-words.ts';
import { createRange } from './range.ts';
import { expose, read, requireIntegers, type ScriptRun, write } from './script-run.ts';

const hiddenValuesOf = new WeakMap<object, readonly string[]>();

export function createCriteriaBuilder(run: ScriptRun): FilterCriteriaBuilder {
  let hidden: readonly string[] = [];
  const builder: FilterCriteriaBuilder = expose<FilterCriteriaBuilder>(run, 'FilterCriteriaBuilder', {
    setHiddenValues: values => {
      hidden = [...values];
      return builder;
    },
    build: () => createCriteria(run, hidden),
  });
  return builder;
}

function createCriteria(run: ScriptRun, hidden: readonly string[]): FilterCriteria {
  const criteria = expose<FilterCriteria>(run, 'FilterCriteria', {});
  hiddenValuesOf.set(criteria, hidden);
  return criteria;
}

export function openFilter(run: ScriptRun, sheet: Sheet, range: GridRange): Filter {
  const change = (name: string, perform: () => void): void =>
    write(run, { kind: 'dimension', member: `Filter.${name}` }, perform);
  const filter: Filter = expose<Filter>(run, 'Filter', {
    getRange: () => createRange(run, blockInside(sheet, range)),
    remove: () =>
      change('remove', () => {
        showRows(sheet, range);
        sheet.autoFilter = null;
      }),
    // By which column rows are hidden is not kept.
    getColumnFilterCriteria: column => {
      requireIntegers('Filter.getColumnFilterCriteria', [column]);
      return read(run, { kind: 'block-read', member: 'Filter.getColumnFilterCriteria' }, () =>
        hidesRows(sheet, range) ? createCriteria(run, []) : null,
      );
    },
    setColumnFilterCriteria: (column, criteria) => {
      requireIntegers('Filter.setColumnFilterCriteria', [column]);
      const hidden = criteria === null ? [] : hiddenValuesOf.get(criteria);
      if (hidden === undefined) throw new GoogleError(GOOGLE_TEXTS.badArgument('filterCriteria'));
      change('setColumnFilterCriteria', () => hideRows(run, { sheet, range }, { column, hidden }));
      return filter;
    },
  });
  return filter;
}

/** One filter a sheet. */
export function addFilter(
  run: ScriptRun,
  { sheet, startRow, endRow, startColumn, endColumn }: Block,
): Filter {
  if (sheet.autoFilter !== null)
    throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
  const range = { startRow, endRow, startColumn, endColumn };
  write(run, { kind: 'dimension', member: 'Range.createFilter' }, () => {
    sheet.autoFilter = range;
  });
  return openFilter(run, sheet, range);
}

/** Rows of a block that its sheet's filter hides. */
export function isFiltered(sheet: Sheet, row: number): boolean {
  return sheet.rows[row]?.filtered === true;
}

function hidesRows(sheet: Sheet, range: GridRange): boolean {
  let isHiding = false;
  eachBodyRow(sheet, range, row => {
    isHiding ||= isFiltered(sheet, row);
  });
  return isHiding;
}

function showRows(sheet: Sheet, range: GridRange): void {
  eachBodyRow(sheet, range, row => (ensureRow(sheet, row).filtered = false));
}

function hideRows(
  run: ScriptRun,
  { sheet, range }: { readonly sheet: Sheet; readonly range: GridRange },
  { column, hidden }: { readonly column: number; readonly hidden: readonly string[] },
): void {
  const locale = findLocale(run.host.workbook.locale);
  eachBodyRow(sheet, range, row => {
    const shown = displayValue(getCell(sheet, row, column - 1), locale);
    ensureRow(sheet, row).filtered = hidden.includes(shown);
  });
}

/** Its first row is that of the headings. */
function eachBodyRow(sheet: Sheet, range: GridRange, visit: (row: number) => void): void {
  const all = { ...range, startRow: range.startRow + 1, endRow: sheet.rowCount };
  const body = intersectRanges(range, all);
  for (let row = body?.startRow ?? 0; row < (body?.endRow ?? 0); row += 1) visit(row);
}
