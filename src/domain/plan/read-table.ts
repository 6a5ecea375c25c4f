import type { AreaRow, ComponentRow, PlanHeader, PlanRow } from './action-plan.ts';
import { areaAbove } from './area-above.ts';
import type { PlanLine } from './plan-line.ts';
import { hasContentBeside } from './recognize-area.ts';
import { type ComponentHeading, recognizeComponent } from './recognize-component.ts';
import { hasOwnContent, ownText, type SheetRow, type TableSource, tableCell } from './sheet-row.ts';
import { isSignatureRow } from './signature-block.ts';
import {
  isColumnNumberRow,
  isRemarkHeading,
  isRemarkRow,
  isSectionRow,
  opensSection,
  repeatedHeaderTest,
} from './skipped-row.ts';
import { findHabits, readLines, type TableHabits } from './table-line.ts';
import { openArea, openComponent, openIndicator, openPart, type TablePosition } from './table-position.ts';
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
  readonly position: TablePosition;
  readonly rows: PlanRow[];
  followsBlank: boolean;
  endRowIndex: number;
}

interface Surroundings {
  readonly habits: TableHabits;
  /** The next line with content, null when none is near. */
  readonly next: PlanLine | null;
}

interface LineSurroundings extends Surroundings {
  readonly header: PlanHeader;
}

const NEAR = 8;

/** The table below the header, read line by line until it ends. */
export function readTable(source: TableSource): PlanTable {
  const lines = readLines(source);
  const habits = findHabits(source, lines);
  const isRepeatedHeader = repeatedHeaderTest(source);
  const first = lines.find(({ row }) => !isBlank(row) && !isRepeatedHeader(row) && !isColumnNumberRow(row));
  const walk = beginWalk(source, first?.area || first?.part ? null : areaAbove(source));
  for (const [index, line] of lines.entries()) {
    const { row } = line;
    if (isBlank(row)) {
      walk.followsBlank ||= !isCarried(row);
      continue;
    }
    if (!isRepeatedHeader(row) && !isColumnNumberRow(row)) {
      const around = { habits, next: nextContent(lines, index) };
      if (endsTable(line, walk.followsBlank, around) || opensRemarks(lines, index)) break;
      readLine(walk, line, { ...around, header: source.header });
    }
    walk.followsBlank = false;
    walk.endRowIndex = row.rowIndex + 1;
  }
  const { areas, components } = walk.position;
  return { areas, components, rows: walk.rows, endRowIndex: walk.endRowIndex };
}

function beginWalk({ header }: TableSource, area: AreaRow | null): TableWalk {
  return {
    position: {
      areas: area === null ? [] : [area],
      components: [],
      part: null,
      area,
      component: null,
      inheritedIndicator: '',
      indicatorAbove: '',
    },
    rows: [],
    followsBlank: false,
    endRowIndex: header.bottomRowIndex + 1,
  };
}

function nextContent(lines: readonly PlanLine[], index: number): PlanLine | null {
  for (let ahead = index + 1; ahead <= index + NEAR; ahead++) {
    const line = lines[ahead];
    if (line && hasOwnContent(line.row)) return line;
  }
  return null;
}

function isBlank(row: SheetRow): boolean {
  return row.texts.length === 0 && !hasOwnContent(row);
}

function isCarried(row: SheetRow): boolean {
  return Object.values(row.cells).some(cell => cell.from === 'above' && cell.text !== '');
}

function endsTable(line: PlanLine, followsBlank: boolean, around: Surroundings): boolean {
  const { row, area, part } = line;
  if (isSignatureRow(row, followsBlank)) return true;
  if (!followsBlank || area !== null || part !== null || isSectionRow(row)) return false;
  if (isRemarkRow(row)) return true;
  const isActivity = row.content.some(key => key !== 'evidence') || row.hasOwnMark;
  const component = isActivity ? null : componentHeading(line, around);
  return !isActivity && (component === null || component.number === null);
}

/** "Catatan:" ends the table when only remarks follow: nothing with a time, no area, no further table. */
function opensRemarks(lines: readonly PlanLine[], index: number): boolean {
  const line = lines[index];
  if (!line || !isRemarkHeading(line.row)) return false;
  return lines.slice(index + 1).every(({ row, area, part }) => {
    const hasTime = ownText(row, 'target') !== '' && !isSignatureRow(row, false);
    return area === null && part === null && !row.hasOwnMark && !hasTime;
  });
}

function readLine({ position, rows }: TableWalk, line: PlanLine, around: LineSurroundings): void {
  const { row, area, part } = line;
  if (part) openPart(position, part);
  else if (area === null && opensSection(row)) openPart(position, null);
  if (part || (area === null && (isSectionRow(row) || isRemarkRow(row)))) return;
  const component = componentHeading(line, around);
  if (area) openArea(position, row, area);
  if (component) openComponent(position, row, counted(component, position, around.habits));
  if (givesIndicator(line, around)) position.inheritedIndicator = ownText(row, 'component');
  if (isHeadingIndicator(row, around.next)) {
    openIndicator(position, row);
    return;
  }
  if (!(area ? hasContentBeside(row, area.title) : hasOwnContent(row)) || row.level !== null) return;
  if (tableCell(row, 'indicator').text !== '') position.inheritedIndicator = '';
  const plan = toPlanRow(
    row,
    { ...position, inheritedIndicator: indicatorAbove(row, position, !around.habits.hasComponentColumn) },
    around.header,
  );
  rows.push(plan);
  position.indicatorAbove = plan.indicator;
}

// The title of a level is the indicator of rows below it that have none.
function givesIndicator({ row, area }: PlanLine, { next, header }: LineSurroundings): boolean {
  if (row.level === null || area !== null || next === null || header.columns.indicator === undefined)
    return false;
  return row.level.kind === 'lower-heading' || tableCell(next.row, 'indicator').text === '';
}

// An indicator written once above several actions belongs to all; a row that opens a component with a number lacks one.
function indicatorAbove(
  row: SheetRow,
  { inheritedIndicator, indicatorAbove: above }: TablePosition,
  countsRows: boolean,
): string {
  const continues = (countsRows || ownText(row, 'number') === '') && ownText(row, 'action') !== '';
  return inheritedIndicator === '' && continues ? above : inheritedIndicator;
}

// Where NO counts rows, components count in the order in which they stand in their area.
function counted(
  heading: ComponentHeading,
  { area, component, components }: TablePosition,
  { lettersCountRows }: TableHabits,
): ComponentHeading {
  if (!lettersCountRows) return heading;
  if (component?.title === heading.title) return { ...heading, number: component.number };
  const areaRowIndex = area?.rowIndex ?? null;
  return { ...heading, number: components.filter(each => each.areaRowIndex === areaRowIndex).length + 1 };
}

function componentHeading({ row, area }: PlanLine, { habits }: Surroundings): ComponentHeading | null {
  if (habits.countsRows) return null;
  if (!habits.hasComponentColumn || row.level?.kind === 'lower-heading') return null;
  if (area && !hasContentBeside(row, area.title)) return null;
  return recognizeComponent(row, habits.style, area !== null && !habits.hasAreaColumn);
}

// "SS1 | Terwujudnya tata kelola | | |" above rows that hold actions only.
function isHeadingIndicator(row: SheetRow, next: PlanLine | null): boolean {
  const isAlone = row.content.length === 1 && row.content[0] === 'indicator' && !row.hasOwnMark;
  if (!isAlone || next === null || next.area !== null) return false;
  const isBare = (['action', 'evidence', 'target'] as const).every(key => tableCell(row, key).text === '');
  return isBare && tableCell(next.row, 'indicator').text === '' && ownText(next.row, 'component') === '';
}
