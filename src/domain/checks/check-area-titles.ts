import type { AreaRow } from '../plan/action-plan.ts';
import { AREA_NAMES } from '../plan/area-names.ts';
import { formatNumeral } from '../plan/numbering.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './finding-code.ts';

/** Area titles that are no official name, or the name of another numeral's area. */
export function checkAreaTitles({ plan }: CheckContext): readonly Finding[] {
  if (plan.isSorted) return [];
  return plan.areas.flatMap(area => {
    const place = { rowIndex: area.rowIndex, column: 'component', found: area.title } as const;
    if (area.officialNumber === null) {
      return [makeFinding('area-unknown', place, { expected: expectedTitle(area) })];
    }
    if (!isOfOtherNumeral(area)) return [];
    const values = { numeral: formatNumeral(area.officialNumber), expected: expectedTitle(area) };
    return [makeFinding('area-title-of-other-numeral', place, values)];
  });
}

/** True when the title is the official name of an area with another numeral. */
export function isOfOtherNumeral({ numeral, officialNumber }: AreaRow): boolean {
  return numeral !== null && officialNumber !== null && numeral !== officialNumber;
}

function expectedTitle({ numeral }: AreaRow): string {
  const names = AREA_NAMES.map(([name]) => name ?? '');
  return names[(numeral ?? 0) - 1] ?? names.join(', ');
}
