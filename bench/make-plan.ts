import { type CellValue, cellText } from '../src/domain/plan/cell-value.ts';
import type { Grid } from '../src/domain/plan/grid.ts';
import { referencePlanGrid } from '../test/support/grid-reference-plan.ts';
import { createRandom, pick } from './random.ts';

const HEADER_ROWS = 4;
const TABLE_END = 82;
const REFERENCE_ROWS = 72;
const COLUMNS = { number: 0, component: 1, action: 3, evidence: 4, target: 5 };

type Row = Grid['rows'][number];

/** The plan of the bench, and what stands in the evidence cells of its rows, in their order. */
export interface BenchPlan {
  readonly grid: Grid;
  readonly evidence: readonly string[];
}

/**
 * A plan of exactly that many rows: the reference plan's areas, each with its rows again and again under the next
 * numbers, every repeat with two words of its own in action and evidence, and with a target of another row.
 */
export function makePlan(rowCount: number): BenchPlan {
  const { rows, merges } = referencePlanGrid();
  const table = rows.slice(HEADER_ROWS, TABLE_END);
  const targets = table.map(row => cellText(row[COLUMNS.target] ?? EMPTY)).filter(text => text !== '');
  const areas = splitAreas(table);
  const body = areas.flatMap(([title, ...own]) => {
    const before = areas
      .slice(
        0,
        areas.findIndex(([other]) => other === title),
      )
      .flatMap(each => each.slice(1));
    const repeats = Array.from({ length: Math.ceil(rowCount / REFERENCE_ROWS) }, (_, round) =>
      own
        .filter((_, at) => isTaken(before.length + at, round, rowCount))
        .map(row => repeatRow(row, { round, targets, componentCount: countComponents(own) })),
    );
    return title === undefined ? [] : [title, ...repeats.flat()];
  });
  const evidence = body
    .filter(row => cellText(row[COLUMNS.action] ?? EMPTY) !== '')
    .map(row => cellText(row[COLUMNS.evidence] ?? EMPTY));
  return {
    grid: { rows: [...rows.slice(0, HEADER_ROWS), ...body, ...rows.slice(TABLE_END)], merges },
    evidence,
  };
}

const EMPTY: CellValue = { kind: 'empty' };

/** The last repeat takes as many rows as are left, evenly from all areas. */
function isTaken(index: number, round: number, rowCount: number): boolean {
  const left = Math.min(REFERENCE_ROWS, rowCount - round * REFERENCE_ROWS);
  const share = (count: number): number => Math.floor((count * left) / REFERENCE_ROWS);
  return share(index + 1) > share(index);
}

function splitAreas(rows: readonly Row[]): Row[][] {
  const areas: Row[][] = [];
  for (const row of rows) {
    if (/^[IVX]+$/.test(numberOf(row))) areas.push([]);
    areas[areas.length - 1]?.push(row);
  }
  return areas;
}

function countComponents(rows: readonly Row[]): number {
  return rows.filter(row => numberOf(row) !== '').length;
}

interface Repeat {
  readonly round: number;
  readonly targets: readonly string[];
  readonly componentCount: number;
}

function repeatRow(row: Row, { round, targets, componentCount }: Repeat): Row {
  if (round === 0) return row;
  const number = numberOf(row);
  const random = createRandom(hash(`${round} ${cellText(row[COLUMNS.action] ?? EMPTY)}`));
  const words = `${makeWord(random)} ${makeWord(random)}`;
  return row.map((cell, column): CellValue => {
    const text = cellText(cell);
    if (column === COLUMNS.number && number !== '')
      return textCell(String(Number(number) + round * componentCount));
    if (column === COLUMNS.component && text !== '') return textCell(`${text} ${words}`);
    if (column === COLUMNS.action) return textCell(`${text} ${words}`);
    if (column === COLUMNS.evidence && text !== '')
      return textCell(`${text.replace(/[\s.]+$/, '')} ${words}`);
    return column === COLUMNS.target ? textCell(pick(targets, random)) : cell;
  });
}

const SYLLABLES =
  'ba be bi bo da di do ga gu ka ki ku la li lo ma mi mu na ni pa pi po ra ri sa si ta ti tu wa'.split(' ');

/** A word that no plan holds, of the sound of others. */
function makeWord(random: () => number): string {
  return Array.from({ length: 4 }, () => pick(SYLLABLES, random)).join('');
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}

function textCell(text: string): CellValue {
  return { kind: 'text', text };
}

function numberOf(row: Row): string {
  return cellText(row[COLUMNS.number] ?? EMPTY);
}
