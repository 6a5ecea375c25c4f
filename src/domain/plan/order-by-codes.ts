import type { ActionPlan } from './action-plan.ts';
import { parseRowCode, placeOfCode } from './row-code.ts';

/** Places of a row, compared one after the other. */
type Place = readonly [area: number, part: number, component: number, ordinal: number];

const LAST = Number.MAX_SAFE_INTEGER;

/** Rows of a table that people sorted, in the order of their codes: each area above its rows, what has no code behind all. */
export function orderByCodes(
  rowIndexes: readonly number[],
  { areas }: Pick<ActionPlan, 'areas'>,
  codes: ReadonlyMap<number, string>,
): readonly number[] {
  const areaNumbers = new Map(areas.map(({ rowIndex, number, part }) => [rowIndex, { number, part }]));
  const places = new Map(
    rowIndexes.map((rowIndex): [number, Place] => {
      const code = codes.get(rowIndex);
      if (code !== undefined) return [rowIndex, placeOfRow(code)];
      const area = areaNumbers.get(rowIndex);
      const part = area?.part === 'reform' ? 1 : 0;
      return [rowIndex, area ? [area.number ?? LAST, part, -1, -1] : [LAST, 0, 0, 0]];
    }),
  );
  return [...rowIndexes].sort((a, b) => comparePlaces(places.get(a), places.get(b)) || a - b);
}

function placeOfRow(code: string): Place {
  const place = placeOfCode(code);
  const ordinal = parseRowCode(code)?.ordinal ?? 0;
  return [place?.area ?? 0, place?.part === 'reform' ? 1 : 0, place?.component ?? 0, ordinal];
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  const differences = (a ?? []).map((number, i) => number - (b?.[i] ?? 0));
  return differences.find(difference => difference !== 0) ?? 0;
}
