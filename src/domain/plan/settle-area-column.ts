import type { PlanHeader } from './action-plan.ts';
import { meantArea, officialArea } from './area-names.ts';
import { cellText } from './cell-value.ts';
import { cellAt, type Grid } from './grid.ts';
import { isLevelMark } from './level-mark.ts';
import { splitNumeral } from './numbering.ts';

/**
 * The header with an AREA or KOMPONEN column that holds nothing but marks ("AREA I", "1") taken for NO; or with its KOMPONEN or AREA column taken for the area of each row, where most of what stands there beside
 * the content of a row is the name of an area; else as it was.
 */
export function settleAreaColumn(grid: Grid, header: PlanHeader): PlanHeader {
  const { area, component, ...others } = header.columns;
  if (area !== undefined || component === undefined) return header;
  const texts = columnTexts(grid, header, component);
  if (others.number === undefined && texts.length > 1 && texts.every(isLevelMark)) {
    return withMarksApart(header, component);
  }
  const titles = titlesBesideContent(grid, header, component);
  const named = titles.filter(title => meantArea(splitNumeral(title)?.title ?? title) !== null);
  if (titles.length === 0 || named.length * 2 <= titles.length) return header;
  if (hasAreaRows(grid, header, component)) return header;
  return { ...header, columns: { ...others, area: component } };
}

// "1 | Tim Kerja" below one KOMPONEN that is merged over both; over more columns all levels stand there.
function withMarksApart(header: PlanHeader, marks: number): PlanHeader {
  const { component: _, ...others } = header.columns;
  const heading = header.headings.get(marks);
  const isWide = (offset: number): boolean => header.headings.get(marks + offset) === heading;
  const columns = { ...others, number: marks };
  return { ...header, columns: isWide(1) && !isWide(2) ? { ...columns, component: marks + 1 } : columns };
}

function columnTexts(grid: Grid, { bottomRowIndex }: PlanHeader, columnIndex: number): readonly string[] {
  const rows = grid.rows.slice(bottomRowIndex + 1);
  return rows
    .map((_, index) => cellText(cellAt(grid, bottomRowIndex + 1 + index, columnIndex)))
    .filter(Boolean);
}

function titlesBesideContent(
  grid: Grid,
  { columns, monthColumns, bottomRowIndex }: PlanHeader,
  titleColumn: number,
): readonly string[] {
  const months = (monthColumns ?? []).map(({ columnIndex }) => columnIndex);
  const contents = [columns.indicator, columns.action, columns.evidence, columns.target].flatMap(
    column => column ?? [],
  );
  return grid.rows.slice(bottomRowIndex + 1).flatMap((_, index) => {
    const rowIndex = bottomRowIndex + 1 + index;
    const title = cellText(cellAt(grid, rowIndex, titleColumn));
    const filled = [...contents, ...months].filter(column => cellText(cellAt(grid, rowIndex, column)) !== '');
    return title !== '' && filled.length > 1 ? [title] : [];
  });
}

// Where areas have rows of their own, what stands beside content is a component, whatever its name.
function hasAreaRows(grid: Grid, header: PlanHeader, titleColumn: number): boolean {
  return grid.rows.slice(header.bottomRowIndex + 1).some((row, index) => {
    const rowIndex = header.bottomRowIndex + 1 + index;
    const title = cellText(cellAt(grid, rowIndex, titleColumn));
    const number = cellText(cellAt(grid, rowIndex, header.columns.number ?? -1));
    const others = row.filter(cell => cellText(cell) !== '' && ![title, number].includes(cellText(cell)));
    return others.length === 0 && officialArea(splitNumeral(title)?.title ?? title) !== null;
  });
}
