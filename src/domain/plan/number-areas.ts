import type { AreaRow, PlanRow } from './action-plan.ts';
import { type AreaSubject, EIGHT_AREAS, meantArea, officialArea, SIX_AREAS } from './area-names.ts';

// Numerals are written up to XX; no plan has that many areas.
const LAST_NUMERAL = 20;

/** The areas and rows of a table, with the number that each counts under. */
export interface NumberedAreas {
  readonly areas: readonly AreaRow[];
  readonly rows: readonly PlanRow[];
}

/**
 * The areas under their numbers: the numeral that the plan gives, else the number of the name (of six areas, or of the
 * eight of Reformasi Birokrasi where the plan names one of those), else, in the order of the plan, the number that the
 * codes of its rows say, else the next that is free.
 */
export function numberAreas(
  { areas, rows }: NumberedAreas,
  areaOfCode: (rowIndex: number) => number | null,
): NumberedAreas {
  const order = areaOrder(areas);
  const taken = new Set(areas.flatMap(area => area.numeral ?? numberIn(order, area.title) ?? []));
  // A plan of none of the official areas counts its own from I.
  const last = taken.size > 0 ? order.length : 0;
  const ownNumbers = new Map<string, number>();
  const numbered = areas.map(area => {
    const officialNumber = numberIn(order, area.title);
    const known = area.numeral ?? officialNumber ?? ownNumbers.get(area.title);
    const number =
      known ?? numberOfCodes(rows, area, areaOfCode) ?? Math.min(LAST_NUMERAL, Math.max(last, ...taken) + 1);
    if (known === undefined) ownNumbers.set(area.title, number);
    taken.add(number);
    return { ...area, officialNumber, number };
  });
  const byRow = new Map(numbered.map(area => [area.rowIndex, area]));
  return {
    areas: numbered,
    rows: rows.map(row => {
      const area = row.areaRowIndex === null ? undefined : byRow.get(row.areaRowIndex);
      return area === undefined || area.number === row.area ? row : { ...row, area: area.number };
    }),
  };
}

/** The subjects of the plan's areas in the order of their numbers: eight where it names one that only those have. */
export function areaOrder(areas: readonly Pick<AreaRow, 'title'>[]): readonly AreaSubject[] {
  const isEight = areas.some(({ title }) => {
    const subject = officialArea(title);
    return subject === 'regulation' || subject === 'organisation';
  });
  return isEight ? EIGHT_AREAS : SIX_AREAS;
}

function numberIn(order: readonly AreaSubject[], title: string): number | null {
  const subject = officialArea(title) ?? meantArea(title);
  const index = subject === null ? -1 : order.indexOf(subject);
  return index < 0 ? null : index + 1;
}

function numberOfCodes(
  rows: readonly PlanRow[],
  area: AreaRow,
  areaOfCode: (rowIndex: number) => number | null,
): number | null {
  const row = rows.find(
    ({ areaRowIndex, rowIndex }) => areaRowIndex === area.rowIndex && areaOfCode(rowIndex) !== null,
  );
  return row === undefined ? null : areaOfCode(row.rowIndex);
}
