import { type AreaRow, bodyTopOf } from './action-plan.ts';
import { type AreaSubject, meantArea, officialArea } from './area-names.ts';
import { isCapitals } from './heading-text.ts';
import { separateLevels } from './level-rows.ts';
import { type NumberStyle, parseNumber } from './numbering.ts';
import { openOwnAreas } from './own-areas.ts';
import type { PlanLine } from './plan-line.ts';
import { ownTitleArea, recognizeArea } from './recognize-area.ts';
import { findNumberStyle } from './recognize-component.ts';
import { recognizePart } from './recognize-part.ts';
import {
  hasOwnContent,
  ownText,
  readSheetRow,
  type SheetRow,
  type TableSource,
  tableCell,
} from './sheet-row.ts';
import { opensSection, repeatedHeaderTest } from './skipped-row.ts';
import { withTitlesElsewhere } from './title-elsewhere.ts';

/** What decides how any line of the table is read. */
export interface TableHabits {
  readonly hasComponentColumn: boolean;
  readonly hasAreaColumn: boolean;
  readonly isMatrix: boolean;
  readonly style: NumberStyle;
  /** KOMPONEN holds area names beside the content: NO counts rows, not components. */
  readonly countsRows: boolean;
  /** "a, b, c" down all rows, also those that go on in a component: letters number no components. */
  readonly lettersCountRows: boolean;
}

/** All lines below the header, to the end of the sheet. */
export function readLines(source: TableSource): readonly PlanLine[] {
  const rows: SheetRow[] = [];
  for (let rowIndex = bodyTopOf(source); rowIndex < source.grid.rows.length; rowIndex++) {
    rows.push(readSheetRow(source, rowIndex));
  }
  const titled = withTitlesElsewhere(source, rows);
  const lines = separateLevels(source, titled, repeatedHeaderTest(source)).map(row => {
    const part = recognizePart(row);
    return { row, part, area: part ? null : areaOf(row) };
  });
  return openOwnAreas(withoutNamesakes(lines));
}

// A component is counted otherwise than areas are: "2 | Pengelolaan akuntabilitas kinerja" below "IV | PENGUATAN AKUNTABILITAS".
function withoutNamesakes(lines: readonly PlanLine[]): readonly PlanLine[] {
  const numbered = lines.filter(({ area }) => area !== null && area.numeral !== null && isNamed(area));
  if (numbered.length === 0) return lines;
  const isCapital = numbered.every(({ area }) => isCapitals(area?.title ?? ''));
  const open = new Set<AreaSubject>();
  return lines.map(line => {
    const { row, area, part } = line;
    if (part !== null) open.clear();
    const subject = area === null ? null : meantArea(area.title);
    const isCounted =
      area !== null &&
      area.numeral === null &&
      parseNumber(tableCell(row, 'number').value, 'arabic') !== null;
    const isOther =
      isCounted &&
      row.cells.area === undefined &&
      ((subject !== null && open.has(subject)) ||
        officialArea(area.title) === null ||
        isCapitals(area.title) !== isCapital);
    if (isOther) return { ...line, area: null };
    if (subject !== null) open.add(subject);
    return line;
  });
}

function isNamed({ title }: AreaRow): boolean {
  return meantArea(title) !== null;
}

function areaOf(row: SheetRow): AreaRow | null {
  if (row.level?.kind === 'own-area') return ownTitleArea(row);
  if (row.level?.kind === 'lower-heading' || row.level?.kind === 'component' || opensSection(row))
    return null;
  return recognizeArea(row);
}

/** How the plan writes its areas and components, judged from all its lines. */
export function findHabits({ header }: TableSource, lines: readonly PlanLine[]): TableHabits {
  const hasAreaColumn = header.columns.area !== undefined;
  const areaRows = lines.flatMap(({ row, area }) => (area ? [row] : []));
  const others = lines.flatMap(({ row, area, part }) =>
    hasAreaColumn || (area === null && part === null) ? [row] : [],
  );
  const isNamedByArea = areaRows.some(row => ownText(row, 'component') !== '' && hasOwnContent(row));
  const hasComponents = others.some(row => ownText(row, 'component') !== '' && hasOwnContent(row));
  const style = findNumberStyle(others);
  return {
    hasComponentColumn: header.columns.component !== undefined || lines.some(({ row }) => row.level !== null),
    hasAreaColumn,
    isMatrix: header.monthColumns !== null,
    style,
    lettersCountRows: style === 'letter' && others.some(continuesInLetters),
    countsRows: !hasAreaColumn && isNamedByArea && !hasComponents,
  };
}

function continuesInLetters(row: SheetRow): boolean {
  const isLetter = parseNumber(tableCell(row, 'number').value, 'letter') !== null;
  return isLetter && ownText(row, 'component') === '' && ownText(row, 'action') !== '';
}
