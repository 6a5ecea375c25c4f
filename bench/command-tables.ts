import type { RunCost } from './bench-host.ts';
import { boundOf, countBound } from './lower-bound.ts';
import { formatNumber as f, formatTable } from './markdown.ts';
import { CLICKS, type ClickName, type Measured, type Size } from './measure-commands.ts';
import { GROWTH_HEADINGS, growthCells } from './work-tables.ts';

/** What was measured on one size of plan and evidence. */
export interface CommandCosts extends Size {
  readonly folders: number;
  readonly ours: Measured;
  readonly rowByRow: Measured;
}

/** Files a row at which all else is compared. */
export const COMPARED_FILES = 5;

/** Calls that reach Google; dialogs wait for people. */
export function callsOf({ calls, kinds }: RunCost): number {
  return calls - (kinds.dialog ?? 0);
}

/** Calls, seconds, bound and baseline of every click at that size. */
export function tableOfCalls(costs: CommandCosts): string {
  const rows = eachClick(costs).map(([click, own, other]) => {
    const bound = countBound(click, costs);
    const calls = callsOf(own);
    return [
      click,
      f(calls),
      f(bound),
      f(calls / bound, 2),
      f(callsOf(other)),
      f(callsOf(other) / calls, 1),
      f(own.getters),
      `${f(own.typicalSeconds)} / ${f(own.pessimisticSeconds)}`,
      `${f(other.typicalSeconds)} / ${f(other.pessimisticSeconds)}`,
      `${f(own.kindestSeconds)} / ${f(other.kindestSeconds)}`,
    ];
  });
  return formatTable(
    [
      'click',
      'calls',
      'bound',
      'calls / bound',
      'row by row',
      'times as many',
      'getters',
      's usual / slow',
      'row by row s usual / slow',
      's under the kindest latencies, ours / row by row',
    ],
    rows,
  );
}

/** Calls and seconds of every click for each number of files. */
export function tableOfFiles(all: readonly CommandCosts[]): string {
  const sizes = all.filter(({ filesARow }) => filesARow !== COMPARED_FILES);
  const rows = CLICKS.map(click => [
    click,
    ...sizes.map(({ ours }) => {
      const cost = ours[click];
      return cost ? `${f(callsOf(cost))} (${f(cost.typicalSeconds)} / ${f(cost.pessimisticSeconds)})` : '–';
    }),
  ]);
  return formatTable(['calls (s usual / slow)', ...sizes.map(nameOf)], rows);
}

/** Calls of every click by kind. */
export function tableOfKinds(costs: CommandCosts): string {
  const kinds = [...new Set(eachClick(costs).flatMap(([, { kinds }]) => Object.keys(kinds)))].sort();
  const rows = eachClick(costs).map(([click, own]) => [
    click,
    ...kinds.map(kind => own.kinds[kind as keyof typeof own.kinds] ?? ''),
  ]);
  return formatTable(['click', ...kinds], rows);
}

/** The parts of every bound at that size, with their reasons. */
export function tableOfBounds(costs: CommandCosts): string {
  const rows = CLICKS.flatMap(click =>
    boundOf(click, costs).map(({ what, calls, reason }, at) => [
      at === 0 ? `**${click}**` : '',
      what,
      calls,
      reason,
    ]),
  );
  return formatTable(['click', 'for', 'calls', 'why no fewer'], rows);
}

/** Processor time of the script itself by rows, with five files a row, how it grows, and the most memory. */
export function tableOfWork(all: readonly CommandCosts[]): string {
  const sizes = all.filter(({ filesARow }) => filesARow === COMPARED_FILES);
  const rows = CLICKS.map(click => {
    const costs = new Map(
      sizes.flatMap(({ rows, ours }) => {
        const cost = ours[click];
        return cost ? [[rows, cost.ownMs] as const] : [];
      }),
    );
    const peak = Math.max(...sizes.map(({ ours }) => ours[click]?.peakMb ?? 0));
    return [
      click,
      ...sizes.map(({ ours }) => `${f(ours[click]?.ownMs ?? 0)} (${f(ours[click]?.totalMs ?? 0)})`),
      ...growthCells(costs),
      f(peak),
    ];
  });
  const headings = sizes.map(({ rows }) => `${f(rows)} rows`);
  return formatTable(['ms, script (with host)', ...headings, ...GROWTH_HEADINGS, 'peak MB'], rows);
}

/** A name such as `1,000 × 20`. */
export function nameOf({ rows, filesARow }: Size): string {
  return `${f(rows)} × ${filesARow}`;
}

function eachClick({ ours, rowByRow }: CommandCosts): readonly (readonly [ClickName, RunCost, RunCost])[] {
  return CLICKS.flatMap(click => {
    const [own, other] = [ours[click], rowByRow[click]];
    return own && other ? [[click, own, other] as const] : [];
  });
}
