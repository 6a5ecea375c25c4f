import { formatCell, formatColumn, formatRange } from '../../src/host/workbook/a1.ts';
import type { Cell } from '../../src/host/workbook/cell.ts';
import { type CellStyle, DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';
import type { GridRange } from '../../src/host/workbook/grid-range.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';

/**
 * Everything that a person can see or have made on a sheet, in a form that two sheets can be compared in: cells by name
 * with value, formula, links, note and look; rows, columns, rules, merges and the rest.
 */
export function sheetFacts(
  sheet: Sheet,
): Record<string, unknown> & { readonly cells: Readonly<Record<string, object>> } {
  const cells: Record<string, object> = {};
  const rows: Record<string, unknown> = {};
  sheet.rows.forEach((row, rowIndex) => {
    row?.cells.forEach((cell, column) => {
      const facts = cell && cellFacts(cell);
      if (facts) cells[formatCell(rowIndex, column)] = facts;
    });
    const { height, hidden, filtered, style } = row ?? {};
    if (height !== undefined || hidden || filtered || style)
      rows[rowIndex + 1] = { height, hidden, filtered, style: style && styleFacts(style) };
  });
  const columns = Object.fromEntries(
    sheet.columns.flatMap((column, index) =>
      column && (column.width !== undefined || column.hidden || column.style)
        ? [[formatColumn(index), [column.width, column.hidden, column.style && styleFacts(column.style)]]]
        : [],
    ),
  );
  const { name, visibility, rowCount, columnCount, frozenRows, frozenColumns, tabColor } = sheet;
  const { columnGroups, gridlinesHidden, protection, print, charts } = sheet;
  return {
    ...{ name, visibility, rowCount, columnCount, frozenRows, frozenColumns, tabColor },
    ...{ columnGroups, gridlinesHidden, protection, print, charts, cells, rows, columns },
    merges: listRanges(sheet.merges).sort(),
    rules: sheet.conditionalFormats.map(rule => ({ ...rule, ranges: listRanges(rule.ranges) })),
    validations: sheet.validations.map(rule => ({ ...rule, ranges: listRanges(rule.ranges) })),
    filter: sheet.autoFilter && formatRange(sheet.autoFilter),
    protectedRanges: sheet.protectedRanges.map(one => ({ ...one, range: formatRange(one.range) })),
  };
}

/** The facts of all sheets by name, without those that are named. */
export function workbookFacts(workbook: Workbook, without: readonly string[] = []): Record<string, unknown> {
  const sheets = workbook.sheets.filter(({ name }) => !without.includes(name));
  return {
    names: workbook.namedRanges,
    sheets: sheets.map(({ name }) => name),
    ...Object.fromEntries(sheets.map(sheet => [`sheet ${sheet.name}`, sheetFacts(sheet)])),
  };
}

function listRanges(ranges: readonly GridRange[]): string[] {
  return ranges.map(formatRange);
}

/** A cell or look is never changed, only replaced: what was said of it once is true for ever. */
export function remember<K extends object, V>(find: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return thing => {
    const entry = known.get(thing) ?? { value: find(thing) };
    known.set(thing, entry);
    return entry.value;
  };
}

const cellFacts = remember(({ style, ...content }: Cell): Record<string, unknown> | null => {
  const look = styleFacts(style);
  const isBlank = content.value === null && Object.keys(content).length === 1;
  return isBlank && Object.keys(look).length === 0 ? null : { ...content, ...look };
});

/** What a look has that the default look has not. */
const styleFacts = remember(
  ({ source: _, ...style }: CellStyle): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(style).filter(([key, value]) => {
        const standard = DEFAULT_STYLE[key as keyof CellStyle];
        return JSON.stringify(value) !== JSON.stringify(standard);
      }),
    ),
);
