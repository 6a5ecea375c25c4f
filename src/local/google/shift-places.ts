import type { ColumnChart } from '../workbook/column-chart.ts';
import type { MetadataPlace } from '../workbook/developer-metadata.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import { type LineChange, shiftIndex, shiftRange, shiftRanges, shiftSpan } from './shift-span.ts';

/** Moves what is pinned to cells: merges, rules, protections, filter, groups, charts, frozen lines, metadata. */
export function shiftPlaces(workbook: Workbook, change: LineChange): void {
  const { sheet } = change;
  shiftCellRanges(sheet, change);
  sheet.charts = sheet.charts.map(chart => shiftChart(chart, change));
  if (change.axis === 'column') {
    sheet.columnGroups = sheet.columnGroups.flatMap(group => {
      const span = shiftSpan(group, change);
      return span === null ? [] : [{ ...group, ...span }];
    });
    sheet.frozenColumns = shiftFrozen(sheet.frozenColumns, change);
  } else {
    sheet.frozenRows = shiftFrozen(sheet.frozenRows, change);
    const { repeatedRows } = sheet.print;
    sheet.print = { ...sheet.print, repeatedRows: repeatedRows && shiftSpan(repeatedRows, change) };
  }
  workbook.metadata = workbook.metadata.flatMap(metadata => {
    const place = shiftMetadata(metadata.place, change);
    return place === null ? [] : [place === metadata.place ? metadata : { ...metadata, place }];
  });
}

function shiftCellRanges(sheet: Sheet, change: LineChange): void {
  sheet.merges = shiftRanges(sheet.merges, change).filter(
    merge => merge.endRow - merge.startRow > 1 || merge.endColumn - merge.startColumn > 1,
  );
  const keep = <T extends { readonly ranges: Sheet['merges'] }>(rules: readonly T[]): readonly T[] =>
    rules
      .map(rule => ({ ...rule, ranges: shiftRanges(rule.ranges, change) }))
      .filter(rule => rule.ranges.length > 0);
  sheet.conditionalFormats = keep(sheet.conditionalFormats);
  sheet.validations = keep(sheet.validations);
  sheet.protectedRanges = sheet.protectedRanges.flatMap(protection => {
    const range = shiftRange(protection.range, change);
    return range === null ? [] : [{ ...protection, range }];
  });
  sheet.autoFilter = sheet.autoFilter && shiftRange(sheet.autoFilter, change);
}

function shiftChart(chart: ColumnChart, change: LineChange): ColumnChart {
  const anchor = change.axis === 'row' ? 'row' : 'column';
  const series = chart.series.flatMap(one => {
    const values = shiftRange(one.values, change);
    return values === null ? [] : [{ ...one, values, name: one.name && shiftRange(one.name, change) }];
  });
  const categories = chart.categories && shiftRange(chart.categories, change);
  return { ...chart, categories, series, [anchor]: shiftIndex(chart[anchor], change) ?? change.at };
}

/** Lines put in right below the frozen ones are not frozen. */
function shiftFrozen(frozen: number, change: LineChange): number {
  return frozen === 0 ? 0 : (shiftSpan({ start: 0, end: frozen }, change)?.end ?? 0);
}

function shiftMetadata(place: MetadataPlace, change: LineChange): MetadataPlace | null {
  if (place.kind !== change.axis || place.sheetId !== change.sheet.sheetId) return place;
  const index = shiftIndex(place.index, change);
  if (index === null) return null;
  return index === place.index ? place : { ...place, index };
}
