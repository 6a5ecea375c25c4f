import type { AreaFigures } from './unit-figures.ts';

const COUNTS = [
  'metCount',
  'metLateCount',
  'partlyCount',
  'overdueCount',
  'notYetCount',
  'otherCount',
  'uncountedCount',
  'dueSoonCount',
  'acceptedCount',
  'unverifiedCount',
  'replacedCount',
  'unreplacedCount',
] as const satisfies readonly (keyof AreaFigures)[];

type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** Nothing counted yet. */
export const NO_COUNTS: Counts = {
  metCount: 0,
  metLateCount: 0,
  partlyCount: 0,
  overdueCount: 0,
  notYetCount: 0,
  otherCount: 0,
  uncountedCount: 0,
  dueSoonCount: 0,
  acceptedCount: 0,
  unverifiedCount: 0,
  replacedCount: 0,
  unreplacedCount: 0,
};

/** The figures with what is to be added; area and title stay. */
export function addFigures(figures: AreaFigures, more: Partial<Counts>): AreaFigures {
  const sums = Object.fromEntries(COUNTS.map(key => [key, figures[key] + (more[key] ?? 0)]));
  return { ...figures, ...(sums as Counts) };
}

/** The sum of many, under no area. */
export function sumFigures(all: readonly AreaFigures[]): AreaFigures {
  const none: AreaFigures = { part: null, area: null, title: '', ...NO_COUNTS };
  return all.reduce((sum, one) => addFigures(sum, one), none);
}
