import type { AreaPart, AreaRow, ComponentRow } from './action-plan.ts';
import { normalizeHeading } from './heading-text.ts';
import { areaNumber } from './recognize-area.ts';
import type { ComponentHeading } from './recognize-component.ts';
import { hasOwnContent, ownText, type SheetRow } from './sheet-row.ts';

/** Where the reading of a table stands: the headings met so far, and those that hold for the next row. */
export interface TablePosition {
  readonly areas: AreaRow[];
  readonly components: ComponentRow[];
  part: AreaPart | null;
  area: AreaRow | null;
  component: ComponentRow | null;
  /** Indicator of a heading row above, '' when rows have their own. */
  inheritedIndicator: string;
  /** Indicator of the row above in the same component, '' at its beginning. */
  indicatorAbove: string;
}

/** Goes on under PEMENUHAN or REFORM, or outside both (HASIL), before its first area. */
export function openPart(position: TablePosition, part: AreaPart | null): void {
  position.part = part;
  position.area = null;
  position.component = null;
  position.inheritedIndicator = '';
  position.indicatorAbove = '';
}

/** Goes on in that area; its name filled down on every row, as people do for filters, opens nothing new. */
export function openArea(position: TablePosition, row: SheetRow, heading: AreaRow): void {
  const area = { ...heading, part: heading.part ?? position.part };
  if (position.area && hasOwnContent(row) && isSameArea(position.area, area)) return;
  position.areas.push(area);
  position.area = area;
  position.component = null;
  position.inheritedIndicator = '';
  position.indicatorAbove = '';
}

/** Goes on in that component; a number without a title keeps the title above it. */
export function openComponent(
  position: TablePosition,
  row: SheetRow,
  { number, title }: ComponentHeading,
): void {
  const { component } = position;
  const isSameTitle = component !== null && normalizeHeading(component.title) === normalizeHeading(title);
  if (component && title !== '' && isSameTitle && (number === null || number === component.number)) return;
  position.component = {
    rowIndex: row.rowIndex,
    areaRowIndex: position.area?.rowIndex ?? null,
    number,
    title: title || (component?.title ?? ''),
  };
  position.components.push(position.component);
  position.inheritedIndicator = '';
  position.indicatorAbove = '';
}

/** Goes on under an indicator that stands alone; it is a component where no titled one is open. */
export function openIndicator(position: TablePosition, row: SheetRow): void {
  const indicator = ownText(row, 'indicator');
  const { component, inheritedIndicator } = position;
  const isOpenedHere = component?.rowIndex === row.rowIndex;
  if (!isOpenedHere && (component === null || component.title === inheritedIndicator)) {
    openComponent(position, row, { number: null, title: indicator });
  }
  position.inheritedIndicator = indicator;
  position.indicatorAbove = '';
}

function isSameArea(current: AreaRow, area: AreaRow): boolean {
  const isSameTitle = normalizeHeading(current.title) === normalizeHeading(area.title);
  return (
    current.part === area.part &&
    areaNumber(current) === areaNumber(area) &&
    (isSameTitle || area.title === '')
  );
}
