import { type CellValue, cellText } from '../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import { referencePlanGrid } from './grid-reference-plan.ts';

const HEADER_ROWS = 4;
const TABLE_END = 82;
const COLUMNS = { number: 0, action: 3 };

type Row = Grid['rows'][number];

/**
 * A plan of at least that many rows: the reference plan's areas, each with its components again and again under the
 * next numbers, every action named apart.
 */
export function repeatReferencePlan(planRowCount: number): Grid {
  const { rows, merges } = referencePlanGrid();
  const areas = splitAreas(rows.slice(HEADER_ROWS, TABLE_END));
  const rounds = Math.ceil(planRowCount / 72);
  const table = areas.flatMap(([title, ...body]) => {
    const componentCount = body.filter(row => numberOf(row) !== '').length;
    const repeated = Array.from({ length: rounds }, (_, round) =>
      body.map(row => renumber(row, round, componentCount)),
    );
    return title === undefined ? [] : [title, ...repeated.flat()];
  });
  return { rows: [...rows.slice(0, HEADER_ROWS), ...table, ...rows.slice(TABLE_END)], merges };
}

function splitAreas(rows: readonly Row[]): Row[][] {
  const areas: Row[][] = [];
  for (const row of rows) {
    if (/^[IVX]+$/.test(numberOf(row))) areas.push([]);
    areas[areas.length - 1]?.push(row);
  }
  return areas;
}

function renumber(row: Row, round: number, componentCount: number): Row {
  const number = numberOf(row);
  return row.map((cell, column): CellValue => {
    if (round === 0) return cell;
    if (column === COLUMNS.number && number !== '')
      return { kind: 'text', text: String(Number(number) + round * componentCount) };
    if (column === COLUMNS.action) return { kind: 'text', text: `${cellText(cell)} (tahap ${round + 1})` };
    return cell;
  });
}

function numberOf(row: Row): string {
  return cellText(row[COLUMNS.number] ?? { kind: 'empty' });
}
