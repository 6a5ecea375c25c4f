import type { AreaRow, ComponentRow, PlanRow } from './action-plan.ts';
import { areaNumber } from './recognize-area.ts';
import { placeOfCode, type RowPlace } from './row-code.ts';

/** The rows as their codes place them, and whether the sheet has them in another order. */
export interface CodedRows {
  readonly rows: readonly PlanRow[];
  readonly isSorted: boolean;
}

/** The rows and headings of a table as read by position. */
export interface PositionedRows {
  readonly rows: readonly PlanRow[];
  readonly areas: readonly AreaRow[];
  readonly components: readonly ComponentRow[];
}

/** The rows with area and component of their KODE; rows without one keep those of their position. */
export function applyRowCodes(table: PositionedRows, rowCodes: ReadonlyMap<number, string>): CodedRows {
  const placed = table.rows.map(row => {
    const code = rowCodes.get(row.rowIndex);
    return { row, code: code === undefined ? null : placeOfCode(code) };
  });
  if (placed.every(({ code }) => code === null)) return { rows: table.rows, isSorted: false };
  const titles = indexTitles(table, placed);
  return {
    rows: placed.map(({ row, code }) => (code ? placeByCode(row, code, titles) : row)),
    isSorted: isOtherwiseSorted(placed),
  };
}

interface PlacedRow {
  readonly row: PlanRow;
  readonly code: RowPlace | null;
}

interface Titles {
  readonly areas: ReadonlyMap<string, string>;
  readonly components: ReadonlyMap<string, string>;
}

function placeByCode(row: PlanRow, code: RowPlace, titles: Titles): PlanRow {
  if (isInPlace(row, code)) return row;
  const part = code.part ?? row.part;
  const areaTitle =
    code.area === null ? row.areaTitle : (titles.areas.get(areaKey(code.area, part)) ?? row.areaTitle);
  const componentTitle = titles.components.get(componentKey(code)) ?? row.componentTitle;
  return {
    ...row,
    area: code.area ?? row.area,
    areaTitle,
    part,
    component: code.component ?? row.component,
    componentTitle,
  };
}

// A part that the code leaves out was not in the plan when the code was given: position decides.
function isInPlace(row: PlanRow, { area, component, part }: RowPlace): boolean {
  const isInPart = part === null || part === row.part;
  return (
    isInPart && (area === null || area === row.area) && (component === null || component === row.component)
  );
}

// A component's title travels with the row it stands on, so that row's code tells whose it is.
function indexTitles({ areas, components }: PositionedRows, placed: readonly PlacedRow[]): Titles {
  const codes = new Map(placed.flatMap(({ row, code }) => (code ? [[row.rowIndex, code] as const] : [])));
  const areaTitles = areas.flatMap(area => {
    const number = areaNumber(area);
    return number === null ? [] : [[areaKey(number, area.part), area.title] as const];
  });
  const componentTitles = components.flatMap(({ rowIndex, title }) => {
    const code = codes.get(rowIndex);
    return code ? [[componentKey(code), title] as const] : [];
  });
  return { areas: new Map(areaTitles), components: new Map(componentTitles) };
}

function areaKey(area: number, part: PlanRow['part']): string {
  return `${part ?? ''}/${area}`;
}

function componentKey({ area, component, part }: RowPlace): string {
  return `${part ?? ''}/${area ?? ''}.${component ?? ''}`;
}

/**
 * A plan may itself list areas out of order (a fault that the checks report), and a component may be renumbered
 * while its codes stay. Sorted is a table whose codes step back, or scatter, where its headings say otherwise.
 */
function isOtherwiseSorted(placed: readonly PlacedRow[]): boolean {
  const previous = new Map<PlanRow['part'], RowPlace>();
  for (const { row, code } of placed) {
    if (!code) continue;
    const part = code.part ?? row.part;
    const before = previous.get(part);
    previous.set(part, code);
    if (before && compareCodes(before, code) > 0 && !isInPlace(row, code)) return true;
  }
  return false;
}

function compareCodes(a: RowPlace, b: RowPlace): number {
  return (a.area ?? 0) - (b.area ?? 0) || (a.component ?? 0) - (b.component ?? 0);
}
