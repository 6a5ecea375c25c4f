import type { AreaPart, AreaRow, ComponentRow, PlanRow } from './action-plan.ts';
import { normalizeHeading } from './heading-text.ts';
import type { NumberStyle } from './numbering.ts';
import { areaNumber, hasContentBeside, recognizeArea, recognizePart } from './recognize-area.ts';
import {
  type ComponentHeading,
  findNumberStyle,
  recognizeComponent,
  recognizeHeadingLine,
} from './recognize-component.ts';
import {
  hasOwnContent,
  ownContent,
  ownText,
  readSheetRow,
  type SheetRow,
  type TableSource,
  tableCell,
} from './sheet-row.ts';
import { isSignatureRow } from './signature-block.ts';
import { isColumnNumberRow, isRemarkRow, isSectionRow, repeatedHeaderTest } from './skipped-row.ts';
import { toPlanRow } from './to-plan-row.ts';

/** The rows of the table by kind, with area and component by position. */
export interface PlanTable {
  readonly areas: readonly AreaRow[];
  readonly components: readonly ComponentRow[];
  readonly rows: readonly PlanRow[];
  /** The first row index after the table. */
  readonly endRowIndex: number;
}

interface TableWalk {
  readonly areas: AreaRow[];
  readonly components: ComponentRow[];
  readonly rows: PlanRow[];
  part: AreaPart | null;
  area: AreaRow | null;
  component: ComponentRow | null;
  /** Indicator of a heading row, '' when rows have their own. */
  inheritedIndicator: string;
  followsBlank: boolean;
  endRowIndex: number;
}

/** What decides how any row of the table is read. */
interface TableHabits {
  readonly hasComponentColumn: boolean;
  readonly hasAreaColumn: boolean;
  readonly isMatrix: boolean;
  readonly style: NumberStyle;
  /** KOMPONEN holds area names beside the content: NO counts rows, not components. */
  readonly countsRows: boolean;
}

interface Surroundings {
  readonly habits: TableHabits;
  /** The next row with content, null when none is near. */
  readonly next: SheetRow | null;
}

/** The table below the header, read row by row until it ends. */
export function readTable(source: TableSource): PlanTable {
  const rows = readableRows(source);
  const habits = findHabits(source, rows);
  const walk: TableWalk = {
    areas: [],
    components: [],
    rows: [],
    part: null,
    area: null,
    component: null,
    inheritedIndicator: '',
    followsBlank: false,
    endRowIndex: source.header.bottomRowIndex + 1,
  };
  const isRepeatedHeader = repeatedHeaderTest(source);
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) {
      walk.followsBlank ||= !isCarried(row);
      continue;
    }
    if (!isRepeatedHeader(row) && !isColumnNumberRow(row)) {
      const next = rows.slice(index + 1, index + 9).find(hasOwnContent) ?? null;
      if (!readRow(walk, row, { habits, next })) break;
    }
    walk.followsBlank = false;
    walk.endRowIndex = row.rowIndex + 1;
  }
  return walk;
}

function findHabits({ header }: TableSource, rows: readonly SheetRow[]): TableHabits {
  const hasAreaColumn = header.columns.area !== undefined;
  const areaRows = new Set(rows.filter(row => recognizePart(row) || recognizeArea(row, null)));
  const others = hasAreaColumn ? rows : rows.filter(row => !areaRows.has(row));
  const isNamedByArea = [...areaRows].some(row => ownText(row, 'component') !== '' && hasOwnContent(row));
  const hasComponents = others.some(row => hasOwnContent(row) && ownText(row, 'component') !== '');
  return {
    hasComponentColumn: header.columns.component !== undefined,
    hasAreaColumn,
    isMatrix: header.monthColumns !== null,
    style: findNumberStyle(others),
    countsRows: !hasAreaColumn && isNamedByArea && !hasComponents,
  };
}

function readableRows(source: TableSource): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (let rowIndex = source.header.bottomRowIndex + 1; rowIndex < source.grid.rows.length; rowIndex++) {
    rows.push(readSheetRow(source, rowIndex));
  }
  return rows;
}

function isBlank(row: SheetRow): boolean {
  if (hasOwnContent(row)) return false;
  return Object.values(row.cells).every(
    cell => cell.from !== 'own' || cell.value.kind === 'empty' || cell.text === '',
  );
}

function isCarried(row: SheetRow): boolean {
  return Object.values(row.cells).some(cell => cell.from === 'above' && cell.text !== '');
}

/** False when the table ends before this row. */
function readRow(walk: TableWalk, row: SheetRow, around: Surroundings): boolean {
  if (isSignatureRow(row, walk.followsBlank)) return false;
  const part = recognizePart(row);
  if (part) {
    openPart(walk, part);
    return true;
  }
  if (isSectionRow(row)) return true;
  const area = recognizeArea(row, walk.part);
  const component = componentHeading(row, area, around);
  if (walk.followsBlank && !area && endsAfterBlank(row, component)) return false;
  if (area) openArea(walk, row, area);
  if (component) openComponent(walk, row, component);
  if (isHeadingRow(row, around.next)) inheritIndicator(walk, row);
  else if (isPlanRow(row, area, component !== null && !around.habits.hasComponentColumn)) {
    if (tableCell(row, 'indicator').text !== '') walk.inheritedIndicator = '';
    walk.rows.push(toPlanRow(row, walk, around.habits.isMatrix));
  }
  return true;
}

function endsAfterBlank(row: SheetRow, component: ComponentHeading | null): boolean {
  if (isRemarkRow(row)) return true;
  const content = ownContent(row);
  const isActivity = content.some(key => key !== 'evidence') || row.hasOwnMark;
  return !isActivity && (component === null || component.number === null);
}

function componentHeading(
  row: SheetRow,
  area: AreaRow | null,
  { habits, next }: Surroundings,
): ComponentHeading | null {
  if (habits.countsRows) return null;
  if (!habits.hasComponentColumn) return area ? null : recognizeHeadingLine(row, next);
  if (area && !hasContentBeside(row, area.title)) return null;
  return recognizeComponent(row, habits.style, area !== null && !habits.hasAreaColumn);
}

function isPlanRow(row: SheetRow, area: AreaRow | null, isHeadingLine: boolean): boolean {
  if (isHeadingLine) return false;
  return area ? hasContentBeside(row, area.title) : hasOwnContent(row);
}

function openPart(walk: TableWalk, part: AreaPart): void {
  walk.part = part;
  walk.area = null;
  walk.component = null;
  walk.inheritedIndicator = '';
}

function openArea(walk: TableWalk, row: SheetRow, area: AreaRow): void {
  if (walk.area && hasOwnContent(row) && isSameArea(walk.area, area)) return;
  walk.areas.push(area);
  walk.area = area;
  walk.component = null;
  walk.inheritedIndicator = '';
}

// The area's name filled down on every row, as people do for filters, opens nothing new.
function isSameArea(current: AreaRow, area: AreaRow): boolean {
  const isSameTitle = normalizeHeading(current.title) === normalizeHeading(area.title);
  return (
    current.part === area.part &&
    areaNumber(current) === areaNumber(area) &&
    (isSameTitle || area.title === '')
  );
}

function openComponent(walk: TableWalk, row: SheetRow, { number, title }: ComponentHeading): void {
  const { component } = walk;
  const isSameTitle = component !== null && normalizeHeading(component.title) === normalizeHeading(title);
  if (component && title !== '' && isSameTitle && (number === null || number === component.number)) return;
  walk.component = {
    rowIndex: row.rowIndex,
    areaRowIndex: walk.area?.rowIndex ?? null,
    number,
    title: title || (component?.title ?? ''),
  };
  walk.components.push(walk.component);
  walk.inheritedIndicator = '';
}

// "SS1 | Terwujudnya tata kelola | | |" above rows that hold actions only.
function isHeadingRow(row: SheetRow, next: SheetRow | null): boolean {
  const isIndicatorOnly = ownContent(row).join() === 'indicator' && !row.hasOwnMark;
  if (!isIndicatorOnly || next === null) return false;
  const isBare = (['action', 'evidence', 'target'] as const).every(key => tableCell(row, key).text === '');
  const isContinued = tableCell(next, 'indicator').text === '' && ownText(next, 'component') === '';
  return isBare && isContinued && recognizeArea(next, null) === null;
}

function inheritIndicator(walk: TableWalk, row: SheetRow): void {
  const indicator = ownText(row, 'indicator');
  const isOpenedHere = walk.component?.rowIndex === row.rowIndex;
  if (!isOpenedHere && (walk.component === null || walk.component.title === walk.inheritedIndicator)) {
    openComponent(walk, row, { number: null, title: indicator });
  }
  walk.inheritedIndicator = indicator;
}
