import { cellText } from '../../domain/plan/cell-value.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import type { WrittenPriority } from '../../domain/registers/priorities.ts';
import type { PriorityLine } from '../../domain/registers/registers.ts';
import { formatPriorityState, PRIORITY_HEADINGS } from '../../messages/priorities-id.ts';
import type { OwnTable } from '../own-table.ts';
import { text } from '../sheet-content.ts';
import type { ComputedCells } from './lay-computed.ts';
import { cellOf, findBlock, type RegisterBlock, rowsWith } from './register-block.ts';

/** The target priorities. */
export const PRIORITIES = {
  priority: { heading: PRIORITY_HEADINGS.priority, widthPixels: 420, owner: 'people' },
  links: { heading: PRIORITY_HEADINGS.links, widthPixels: 130, owner: 'people' },
  proposal: { heading: PRIORITY_HEADINGS.proposal, widthPixels: 120, owner: 'add-on' },
  state: { heading: PRIORITY_HEADINGS.state, widthPixels: 210, owner: 'add-on' },
  remark: { heading: PRIORITY_HEADINGS.remark, widthPixels: 220, owner: 'people' },
  trace: { heading: PRIORITY_HEADINGS.trace, widthPixels: 60, owner: 'hidden' },
} as const satisfies OwnTable<keyof typeof PRIORITY_HEADINGS>;

/** Target Prioritas ZI as people left it. */
export interface PrioritySheet {
  readonly block: RegisterBlock<typeof PRIORITIES>;
  readonly written: readonly WrittenPriority[];
}

/** What stands on Target Prioritas ZI; null where its headings are gone. */
export function readPrioritySheet(grid: Grid): PrioritySheet | null {
  const block = findBlock(grid, PRIORITIES);
  if (block === null || block.columns.priority === undefined) return null;
  return {
    block,
    written: rowsWith(grid, block, 'priority').map(rowIndex => ({
      rowIndex,
      priority: cellText(cellOf(grid, block, { rowIndex, key: 'priority' })),
      links: cellText(cellOf(grid, block, { rowIndex, key: 'links' })),
    })),
  };
}

/** What the add-on shows beside the priorities, by row. */
export function showPriorities(
  lines: readonly PriorityLine[],
): ReadonlyMap<number, ComputedCells<typeof PRIORITIES>> {
  return new Map(
    lines.map(line => [
      line.rowIndex,
      { proposal: text(line.proposal.join(', ')), state: text(formatPriorityState(line)) },
    ]),
  );
}
