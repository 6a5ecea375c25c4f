import type { AreaRow } from '../plan/action-plan.ts';
import { AREA_NAMES } from '../plan/area-names.ts';
import { formatNumeral } from '../plan/numbering.ts';
import { isOfOtherNumeral } from './check-area-titles.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './finding-code.ts';

/** Areas that stand twice outside PEMENUHAN/REFORM, or after a later one. */
export function checkAreaOrder({ plan }: CheckContext): readonly Finding[] {
  if (plan.isSorted) return [];
  const seen = new Map<string, AreaRow>();
  const highest = new Map<string, number>();
  return plan.areas.flatMap(area => {
    const number = area.numeral ?? area.officialNumber;
    // A title of another numeral is one fault, reported as such.
    if (number === null || isOfOtherNumeral(area)) return [];
    const part = area.part ?? '';
    const place = { rowIndex: area.rowIndex, column: 'component', found: area.title } as const;
    const numeral = formatNumeral(number);
    const twin = seen.get(`${part}/${number}`);
    if (twin) {
      return [makeFinding('area-repeated', place, { numeral, otherRow: String(twin.rowIndex + 1) })];
    }
    seen.set(`${part}/${number}`, area);
    const before = highest.get(part) ?? 0;
    highest.set(part, Math.max(before, number));
    if (number > before) return [];
    return [makeFinding('area-out-of-order', place, { numeral, before: formatNumeral(before) })];
  });
}

/** One line naming the areas that a plan with several areas lacks. */
export function checkMissingAreas({ plan }: CheckContext): readonly Finding[] {
  if (plan.isSorted) return [];
  const present = new Set(plan.areas.flatMap(area => [area.numeral, area.officialNumber]));
  present.delete(null);
  // A single area is a sheet of one working group, not a plan that lacks five.
  if (present.size < 2) return [];
  const missing = AREA_NAMES.map((_, index) => index + 1).filter(number => !present.has(number));
  if (missing.length === 0) return [];
  const titles = missing.map(number => `${formatNumeral(number)} ${AREA_NAMES[number - 1]?.[0] ?? ''}`);
  return [
    makeFinding('area-missing', { rowIndex: null, column: null, found: '' }, { areas: titles.join(', ') }),
  ];
}

/** Rows above the first area of a plan that has areas, one finding for all. */
export function checkRowsWithoutArea({ plan }: CheckContext): readonly Finding[] {
  const first = plan.areas[0];
  const row = plan.rows[0];
  if (plan.isSorted || !first || !row || row.area !== null || row.rowIndex >= first.rowIndex) return [];
  return [makeFinding('row-without-area', { rowIndex: row.rowIndex, column: 'number', found: '' })];
}
