import { exponent, formatNumber as f, formatTable } from './markdown.ts';
import { OWN_CLICKS, type OwnClick } from './measure-own-work.ts';
import type { Results } from './write-results.ts';

/** What is asked of the script's own work, and what was seen. */
interface Target {
  readonly what: string;
  readonly asked: string;
  /** Null where it was not measured. */
  readonly seen: string | null;
  readonly isMet: boolean;
}

const MOST_GROWTH = 1.1;
const LARGE = 10_000;
const MIDDLE = 1000;

/** Each target of the script's own work beside what was seen, met or not. */
export function tableOfTargets(results: Results): string {
  const targets = [
    ...listWorkTargets(results),
    checkTarget(results),
    namesTarget(results),
    ...listReaderTargets(results),
    loadTarget(results),
  ];
  const rows = targets.flatMap(({ what, asked, seen, isMet }) =>
    seen === null ? [] : [[what, asked, seen, isMet ? 'met' : '**not met**']],
  );
  return formatTable(['target', 'asked', 'seen', ''], rows);
}

function listWorkTargets({ work }: Results): readonly Target[] {
  const msOf = (rows: number, click: OwnClick): number | null =>
    work.find(one => one.rows === rows)?.ms[click] ?? null;
  const within = (rows: number, click: OwnClick, mostMs: number): Target => {
    const ms = msOf(rows, click);
    const what = `${click}, ${f(rows)} rows × 5 files`;
    return most(what, { seen: ms, limit: mostMs, unit: 'ms' });
  };
  const grows = (click: OwnClick): Target => {
    const [a, b] = [msOf(MIDDLE, click), msOf(LARGE, click)];
    const seen = a === null || b === null ? null : exponent([MIDDLE, a], [LARGE, b]);
    return {
      what: `growth of ${click}, 1,000 to 10,000 rows`,
      asked: `at most ${MOST_GROWTH}`,
      seen: seen === null ? null : f(seen, 2),
      isMet: seen !== null && seen <= MOST_GROWTH,
    };
  };
  return [
    within(LARGE, 'segarkan, files new', 4000),
    within(LARGE, 'segarkan, files unchanged', 4000),
    within(3000, 'monev, first', 1000),
    within(3000, 'monev, rebuilt', 1000),
    ...OWN_CLICKS.map(grows),
  ];
}

function checkTarget({ checks }: Results): Target {
  const seen = checks.find(({ rows }) => rows === LARGE)?.ms ?? null;
  return most('check alone, 10,000 rows', { seen, limit: 500, unit: 'ms' });
}

function namesTarget({ names }: Results): Target {
  const kinds = Object.entries(names.find(({ rows }) => rows === LARGE)?.microseconds ?? {});
  const [worst] = [...kinds].sort(([, a], [, b]) => b - a);
  const what = `a name against 10,000 rows, dearest kind${worst ? ` (${worst[0]})` : ''}`;
  return most(what, { seen: worst?.[1] ?? null, limit: 100, unit: 'us' });
}

function listReaderTargets({ readers }: Results): readonly Target[] {
  const [own, chrono] = readers;
  if (!own || !chrono) return [];
  const seen = `${f(own.best)} against ${f(chrono.best)}`;
  const isMet = own.best >= 57_000 && own.best > chrono.best;
  return [{ what: 'wordings a second without memory', asked: '57,000, ahead of chrono-node', seen, isMet }];
}

function loadTarget({ load }: Results): Target {
  return most('evaluating the script', { seen: load?.evaluateMs ?? null, limit: 2, unit: 'ms', places: 1 });
}

interface Limit {
  readonly seen: number | null;
  readonly limit: number;
  readonly unit: string;
  readonly places?: number;
}

function most(what: string, { seen, limit, unit, places = 0 }: Limit): Target {
  return {
    what,
    asked: `at most ${f(limit)} ${unit}`,
    seen: seen === null ? null : `${f(seen, places)} ${unit}`,
    isMet: seen !== null && seen <= limit,
  };
}
