import type { ActionPlan, AreaRow } from '../plan/action-plan.ts';
import { areaTitle, SIX_AREAS } from '../plan/area-names.ts';
import { areaOrder } from '../plan/number-areas.ts';
import { formatNumeral } from '../plan/numbering.ts';
import { isMistakenNumeral } from './check-area-titles.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** Areas that stand twice outside PEMENUHAN/REFORM, or after a later one. */
export function checkAreaOrder({ plan }: CheckContext): readonly Finding[] {
  if (plan.isSorted) return [];
  const seen = new Map<string, AreaRow>();
  const highest = new Map<string, number>();
  return plan.areas.flatMap(area => {
    const number = area.numeral ?? area.officialNumber;
    // A title of another numeral is one fault, reported as such.
    if (number === null || isMistakenNumeral(plan, area)) return [];
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
    // Without numerals the order is the plan's own.
    if (number > before || area.numeral === null) return [];
    return [makeFinding('area-out-of-order', place, { numeral, before: formatNumeral(before) })];
  });
}

/** One line naming the areas that a plan with several areas lacks. */
export function checkMissingAreas({ plan }: CheckContext): readonly Finding[] {
  // Units take up those of the eight areas of Reformasi Birokrasi that are theirs.
  if (plan.isSorted || areaOrder(plan.areas) !== SIX_AREAS) return [];
  const present = new Set(plan.areas.flatMap(presentNumbers(plan)));
  // A single area is a sheet of one working group, not a plan that lacks five.
  if (present.size < 2) return [];
  const missing = SIX_AREAS.flatMap((subject, index) =>
    present.has(index + 1) ? [] : [`${formatNumeral(index + 1)} ${areaTitle(subject)}`],
  );
  if (missing.length === 0) return [];
  return [
    makeFinding('area-missing', { rowIndex: null, column: null, found: '' }, { areas: missing.join(', ') }),
  ];
}

// By name where the plan numbers the areas in an order of its own; a mistyped numeral is present with both.
function presentNumbers(plan: ActionPlan): (area: AreaRow) => readonly number[] {
  return area => {
    const numeral = area.numeral ?? [];
    if (area.officialNumber === null) return [numeral].flat();
    return isMistakenNumeral(plan, area) ? [numeral, area.officialNumber].flat() : [area.officialNumber];
  };
}

/** Rows above the first area of a plan that has areas, one finding for all. */
export function checkRowsWithoutArea({ plan }: CheckContext): readonly Finding[] {
  const first = plan.areas[0];
  const row = plan.rows[0];
  if (plan.isSorted || !first || !row || row.area !== null || row.rowIndex >= first.rowIndex) return [];
  return [makeFinding('row-without-area', { rowIndex: row.rowIndex, column: 'number', found: '' })];
}
