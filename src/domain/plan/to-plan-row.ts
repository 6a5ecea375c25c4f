import type { AreaPart, AreaRow, ColumnKey, ComponentRow, PlanHeader, PlanRow } from './action-plan.ts';
import { readTarget } from './row-target.ts';
import { type SheetRow, tableCell } from './sheet-row.ts';

/** Where a row stands in the table. */
export interface RowPosition {
  readonly part: AreaPart | null;
  readonly area: AreaRow | null;
  readonly component: ComponentRow | null;
  /** Indicator of the heading row above, '' when rows have their own. */
  readonly inheritedIndicator: string;
}

/** The plan row of a table row, with area and component of its position. */
export function toPlanRow(row: SheetRow, position: RowPosition, header: PlanHeader): PlanRow {
  return {
    rowIndex: row.rowIndex,
    area: position.area?.number ?? null,
    areaRowIndex: position.area?.rowIndex ?? null,
    areaTitle: position.area?.title ?? '',
    part: position.area?.part ?? position.part,
    component: position.component?.number ?? null,
    componentTitle: position.component?.title ?? '',
    indicator: tableCell(row, 'indicator').text || position.inheritedIndicator,
    action: tableCell(row, 'action').text,
    evidence: tableCell(row, 'evidence').text,
    ...readTarget(row, header),
    owner: tableCell(row, 'owner').text,
    ...exceptionalCells(row),
  };
}

function exceptionalCells({ cells }: SheetRow): Pick<PlanRow, 'errors' | 'carriedColumns'> {
  const errors: { column: ColumnKey; text: string }[] = [];
  const carriedColumns: ColumnKey[] = [];
  for (const column of Object.keys(cells) as ColumnKey[]) {
    const cell = cells[column];
    if (!cell) continue;
    if (cell.from !== 'own' && cell.text !== '') carriedColumns.push(column);
    if (cell.from === 'own' && cell.value.kind === 'error') errors.push({ column, text: cell.value.text });
  }
  return { errors, carriedColumns };
}
