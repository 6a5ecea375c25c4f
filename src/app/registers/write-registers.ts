import type { Grid } from '../../domain/plan/grid.ts';
import type { ColumnTable, KeyOf } from '../../sheets/own-table.ts';
import { type ComputedCells, layComputed } from '../../sheets/registers/lay-computed.ts';
import { showPacts } from '../../sheets/registers/pact-table.ts';
import { showPriorities } from '../../sheets/registers/priorities-table.ts';
import type { RegisterBlock } from '../../sheets/registers/register-block.ts';
import { showSteps } from '../../sheets/registers/team-table.ts';
import type { Ports } from '../ports/ports.ts';
import type { RegisterReading } from './read-registers.ts';

/** Shows on the registers what was counted; false when they show it already. People's cells are never written. */
export function writeRegisters(ports: Ports, { open, registers }: RegisterReading): boolean {
  const { team, pact, priorities } = open;
  const isWritten = [
    team?.content?.steps && registers.team
      ? write(ports, team, {
          block: team.content.steps,
          rowKeys: ['step'],
          wanted: showSteps(registers.team.steps),
        })
      : false,
    pact?.content && registers.pact
      ? write(ports, pact, {
          block: pact.content.block,
          rowKeys: ['name', 'nip'],
          wanted: showPacts(registers.pact.people),
        })
      : false,
    priorities?.content && registers.priorities
      ? write(ports, priorities, {
          block: priorities.content.block,
          rowKeys: ['priority'],
          wanted: showPriorities(registers.priorities),
        })
      : false,
  ];
  return isWritten.includes(true);
}

interface Writing<Table extends ColumnTable> {
  readonly block: RegisterBlock<Table>;
  /** Columns whose words tell rows apart. */
  readonly rowKeys: readonly KeyOf<Table>[];
  readonly wanted: ReadonlyMap<number, ComputedCells<Table>>;
}

function write<Table extends ColumnTable>(
  ports: Ports,
  { sheetId, grid }: { readonly sheetId: number; readonly grid: Grid },
  { block, rowKeys, wanted }: Writing<Table>,
): boolean {
  const blocks = layComputed(grid, block, wanted);
  if (blocks.length === 0) return false;
  const columnIndexes = rowKeys.flatMap(key => block.columns[key] ?? []);
  const anchor = { headingRowIndex: block.headingRowIndex, columnIndexes, nameColumnIndex: null };
  ports.workbook.writeBlocks(sheetId, anchor, blocks);
  return true;
}
