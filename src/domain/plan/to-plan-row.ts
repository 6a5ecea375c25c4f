import type { AreaRow, ColumnKey, ComponentRow, PlanRow } from './action-plan.ts';
import { areaNumber } from './recognize-area.ts';
import { type SheetRow, tableCell } from './sheet-row.ts';

/** Where a row stands in the table. */
export interface RowPosition {
  readonly area: AreaRow | null;
  readonly component: ComponentRow | null;
  /** Indicator of the heading row above, '' when rows have their own. */
  readonly inheritedIndicator: string;
}

/** The plan row of a table row, with area and component of its position. */
export function toPlanRow(row: SheetRow, position: RowPosition, isMatrix: boolean): PlanRow {
  const target = tableCell(row, 'target').value;
  const keys = Object.keys(row.cells) as ColumnKey[];
  return {
    rowIndex: row.rowIndex,
    area: position.area ? areaNumber(position.area) : null,
    areaTitle: position.area?.title ?? '',
    part: position.area?.part ?? null,
    component: position.component?.number ?? null,
    componentTitle: position.component?.title ?? '',
    indicator: tableCell(row, 'indicator').text || position.inheritedIndicator,
    action: tableCell(row, 'action').text,
    evidence: tableCell(row, 'evidence').text,
    target: target.kind === 'error' ? { kind: 'empty' } : target,
    markedMonths: isMatrix ? row.markedMonths : null,
    owner: tableCell(row, 'owner').text,
    errors: keys.flatMap(column => {
      const { value, from } = tableCell(row, column);
      return value.kind === 'error' && from === 'own' ? [{ column, text: value.text }] : [];
    }),
    carriedColumns: keys.filter(key => {
      const { from, text } = tableCell(row, key);
      return from !== 'own' && text !== '';
    }),
  };
}
