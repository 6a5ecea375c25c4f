import type { ColumnKey } from './action-plan.ts';
import { activityOfHeading, type HeadingMatch, LEVELS_HEADINGS, SUB_COMPONENT_HEADINGS } from './columns.ts';
import type { HeadingPeriod } from './matrix-columns.ts';

/** A column of a row, or block of rows, that may be the header, with what its heading was understood as. */
export interface HeadedColumn {
  readonly columnIndex: number;
  /** The lowest heading above the column; '' for none. */
  readonly text: string;
  /** The heading over that one, '' for none. */
  readonly group: string;
  readonly match: HeadingMatch | null;
  readonly period: HeadingPeriod | null;
}

type Columns = Partial<Record<ColumnKey, number>>;

/** The column of each key: of several the one with the surest wording, then the leftmost. */
export function chooseColumns(headed: readonly HeadedColumn[]): Columns {
  const chosen: Partial<Record<ColumnKey, HeadedColumn>> = {};
  for (const column of headed) {
    const key = column.match?.key;
    const rival = key && chosen[key]?.match;
    if (key && column.match && (!rival || column.match.rank < rival.rank)) chosen[key] = column;
  }
  const columns: Columns = {};
  for (const key of Object.keys(chosen) as ColumnKey[]) columns[key] = chosen[key]?.columnIndex ?? 0;
  return settleLevelsColumn(settleActivity(settleAreaColumn(columns, headed), headed), headed);
}

// AREA/KEGIATAN without another column of activities holds them below their areas; AREA/RENCANA AKSI beside INDIKATOR too.
function settleActivity(columns: Columns, headed: readonly HeadedColumn[]): Columns {
  if (columns.action !== undefined) return columns;
  const titles = [columns.area, columns.component];
  for (const { text, columnIndex } of headed) {
    const match = activityOfHeading(text);
    const isFree = columns.indicator === undefined;
    if (!match || !(isFree || (match.key === 'action' && titles.includes(columnIndex)))) continue;
    const others = Object.entries(columns).filter(([, index]) => index !== columnIndex);
    return { ...Object.fromEntries(others), [match.key]: columnIndex };
  }
  return columns;
}

// AREA alone is what others call KOMPONEN; KOMPONEN beside SUB KOMPONEN is what others call AREA.
function settleAreaColumn(columns: Columns, headed: readonly HeadedColumn[]): Columns {
  const sub = columnHeadedBy(headed, SUB_COMPONENT_HEADINGS);
  if (columns.area === undefined && sub && columns.component !== sub.columnIndex) {
    const { component, ...others } = columns;
    return component === undefined ? columns : { ...others, area: component, component: sub.columnIndex };
  }
  if (columns.area === undefined || columns.component !== undefined) return columns;
  const { area, ...others } = columns;
  return { ...others, component: area };
}

// URAIAN beside INDIKATOR holds areas and components.
function settleLevelsColumn(columns: Columns, headed: readonly HeadedColumn[]): Columns {
  const levels = columnHeadedBy(headed, LEVELS_HEADINGS);
  const isFree = levels !== undefined && levels.columnIndex !== columns.indicator;
  return isFree && columns.component === undefined ? { ...columns, component: levels.columnIndex } : columns;
}

function columnHeadedBy(
  headed: readonly HeadedColumn[],
  wordings: readonly string[],
): HeadedColumn | undefined {
  return headed.find(({ match }) => match !== null && wordings.includes(match.wording));
}
