import type { ActionPlan, AreaRow } from '../plan/action-plan.ts';
import { areaTitle } from '../plan/area-names.ts';
import { areaOrder } from '../plan/number-areas.ts';
import { formatNumeral } from '../plan/numbering.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** Area titles that are no official name (they count as areas of their own), or the name of another numeral's area. */
export function checkAreaTitles({ plan }: CheckContext): readonly Finding[] {
  if (plan.isSorted) return [];
  return plan.areas.flatMap(area => {
    const place = { rowIndex: area.rowIndex, column: 'component', found: area.title } as const;
    if (area.officialNumber === null) {
      return [makeFinding('area-unknown', place)];
    }
    if (!isMistakenNumeral(plan, area)) return [];
    const values = { numeral: formatNumeral(area.officialNumber), expected: expectedTitle(plan, area) };
    return [makeFinding('area-title-of-other-numeral', place, values)];
  });
}

/** One line for a plan that numbers the official areas in an order of its own, as courts do. */
export function checkAreaNumbering({ plan }: CheckContext): readonly Finding[] {
  const other = plan.areas.filter(area => isOfOtherNumeral(area) && !isMistakenNumeral(plan, area));
  if (plan.isSorted || other.length === 0) return [];
  return [makeFinding('area-own-numbering', { rowIndex: null, column: null, found: '' })];
}

/**
 * True when the title is the official name of an area with another numeral, and that numeral or that name stands in the
 * plan a second time: one of the two was mistyped. A plan may well number its areas in an order of its own.
 */
export function isMistakenNumeral({ areas }: ActionPlan, area: AreaRow): boolean {
  if (!isOfOtherNumeral(area)) return false;
  return areas.some(
    other =>
      other !== area &&
      other.part === area.part &&
      (other.numeral === area.numeral || other.officialNumber === area.officialNumber),
  );
}

function isOfOtherNumeral({ numeral, officialNumber }: AreaRow): boolean {
  return numeral !== null && officialNumber !== null && numeral !== officialNumber;
}

function expectedTitle({ areas }: ActionPlan, { numeral }: AreaRow): string {
  const names = areaOrder(areas).map(areaTitle);
  return names[(numeral ?? 0) - 1] ?? names.join(', ');
}
