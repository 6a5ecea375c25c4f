import { assignCodes, type CodeAssignment, type CodeCells } from '../../domain/codes/assign-codes.ts';
import { type CodeMove, findCodeMoves, type StampedRow } from '../../domain/codes/realign-codes.ts';
import { parseStamp, stampRow } from '../../domain/codes/row-stamp.ts';
import type { OpenPlan } from './open-plan.ts';
import { readOwnTexts } from './open-plan.ts';

/** Codes of the plan's rows; `moves` is not empty when own columns are out of step with the team's. */
export interface CodeReading {
  readonly assignment: CodeAssignment;
  readonly moves: readonly CodeMove[];
}

/** The codes that the plan's rows have or are to be given. */
export function readCodes(open: OpenPlan): CodeReading {
  const codes = readOwnTexts(open.grid, open.ownColumns, 'code');
  const stamps = readOwnTexts(open.grid, open.ownColumns, 'fingerprint');
  const cells = new Map<number, CodeCells>();
  for (const rowIndex of new Set([...codes.keys(), ...stamps.keys()])) {
    if (rowIndex <= open.plan.header.bottomRowIndex) continue;
    cells.set(rowIndex, { code: codes.get(rowIndex) ?? '', stamp: stamps.get(rowIndex) ?? '' });
  }
  return {
    assignment: assignCodes(open.plan.rows, cells, open.marks.highestCodes),
    // Without stamps there is nothing that could have moved away from its own.
    moves: stamps.size === 0 ? [] : findCodeMoves(listStampedRows(open, cells)),
  };
}

function listStampedRows(open: OpenPlan, cells: ReadonlyMap<number, CodeCells>): readonly StampedRow[] {
  const rows = new Map(open.plan.rows.map(row => [row.rowIndex, row]));
  const rowIndexes = [...new Set([...rows.keys(), ...cells.keys()])].sort((a, b) => a - b);
  return rowIndexes.map(rowIndex => {
    const row = rows.get(rowIndex);
    return {
      rowIndex,
      current: row ? stampRow('', row) : null,
      stamp: parseStamp(cells.get(rowIndex)?.stamp ?? ''),
    };
  });
}
