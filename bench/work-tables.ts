import { exponent, formatNumber as f, formatTable } from './markdown.ts';
import type { NameCost } from './measure-domain.ts';
import { OWN_CLICKS, type OwnWork } from './measure-own-work.ts';

type Seen = ReadonlyMap<number, number>;

const SMALL = 72;
const MIDDLE = 1000;
const LARGE = 10_000;

/** How a cost grows from 72 to 1,000 and from there to 10,000 rows; a dash where a size was not measured. */
export function growthCells(costs: Seen): readonly [string, string] {
  return [growth(costs, SMALL, MIDDLE), growth(costs, MIDDLE, LARGE)];
}

/** Headings of those two cells. */
export const GROWTH_HEADINGS = ['exponent 72 to 1,000', 'exponent 1,000 to 10,000'] as const;

function growth(costs: Seen, from: number, to: number): string {
  const [a, b] = [costs.get(from), costs.get(to)];
  return a === undefined || b === undefined ? '–' : f(exponent([from, a], [to, b]), 2);
}

/** The script's own work of each click by rows, and how it grows. */
export function tableOfOwnWork(all: readonly OwnWork[]): string {
  const rows = OWN_CLICKS.map(click => [
    click,
    ...all.map(({ ms }) => f(ms[click])),
    ...growthCells(new Map(all.map(({ rows, ms }) => [rows, ms[click]]))),
  ]);
  const sizes = all.map(({ rows, filesARow }) => `${f(rows)} × ${filesARow}`);
  return formatTable(['ms', ...sizes, ...GROWTH_HEADINGS], rows);
}

/** The cost of names by what they say, of the cells and words before, and how each grows. */
export function tableOfNames(costs: readonly NameCost[]): string {
  const row = (what: string, costOf: (cost: NameCost) => number): readonly string[] => [
    what,
    ...costs.map(cost => f(costOf(cost))),
    ...growthCells(new Map(costs.map(cost => [cost.rows, costOf(cost)]))),
  ];
  return formatTable(
    ['', ...costs.map(({ rows }) => `${f(rows)} rows`), ...GROWTH_HEADINGS],
    [
      ...Object.keys(costs[0]?.microseconds ?? {}).map(kind =>
        row(`${kind}, us a name`, ({ microseconds }) => microseconds[kind] ?? 0),
      ),
      row('reading the evidence cells, ms', ({ documentsMs }) => documentsMs),
      row('words of the plan, ms', ({ vocabularyMs }) => vocabularyMs),
    ],
  );
}
