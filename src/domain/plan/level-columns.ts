import type { PlanHeader } from './action-plan.ts';
import { cellText } from './cell-value.ts';
import type { HeadedColumn } from './choose-columns.ts';
import { cellAt } from './grid.ts';
import type { HeaderSearch } from './header-search.ts';
import { isLevelMark } from './level-mark.ts';

const LOOKED_AT_ROWS = 200;

/**
 * The columns that hold the marks and titles of all levels of a plan without KOMPONEN, left to right: NO or
 * KODE, INDIKATOR, and the columns below the same heading or below none. Empty for every other plan.
 */
export function findLevelColumns(
  search: HeaderSearch,
  header: PlanHeader,
  headed: readonly HeadedColumn[],
): readonly number[] {
  const { number, component, indicator, action } = header.columns;
  const title = indicator ?? action;
  if (component !== undefined || title === undefined) return [];
  const own = headed.findIndex(({ columnIndex }) => columnIndex === title);
  const columns = [...columnsBeside(search, header, headed.slice(own))];
  const marks = headed.findIndex(({ columnIndex }) => columnIndex === number);
  if (marks >= 0) columns.push(...columnsBeside(search, header, headed.slice(marks)));
  const left = headed[own - 1];
  const isMarkColumn = left !== undefined && left.text === '' && number === undefined;
  if (isMarkColumn && holdsMarks(search, header, left.columnIndex)) columns.push(left.columnIndex);
  return [...new Set(columns)].sort((a, b) => a - b);
}

// The first column, and those to its right below the same (merged) heading or below none.
function columnsBeside(
  search: HeaderSearch,
  header: PlanHeader,
  [first, ...others]: readonly HeadedColumn[],
): readonly number[] {
  if (!first) return [];
  const columns = [first.columnIndex];
  for (const { columnIndex, text } of others) {
    const isSame = text === first.text;
    if (!isSame && (text !== '' || bodyTexts(search, header, columnIndex).length === 0)) break;
    columns.push(columnIndex);
  }
  return columns;
}

function holdsMarks(search: HeaderSearch, header: PlanHeader, columnIndex: number): boolean {
  const texts = bodyTexts(search, header, columnIndex);
  return texts.length > 1 && texts.filter(isLevelMark).length * 2 > texts.length;
}

function bodyTexts(
  { grid }: HeaderSearch,
  { bottomRowIndex }: PlanHeader,
  columnIndex: number,
): readonly string[] {
  const last = Math.min(grid.rows.length, bottomRowIndex + 1 + LOOKED_AT_ROWS);
  const texts: string[] = [];
  for (let rowIndex = bottomRowIndex + 1; rowIndex < last; rowIndex++) {
    const text = cellText(cellAt(grid, rowIndex, columnIndex));
    if (text !== '') texts.push(text);
  }
  return texts;
}
