import { MAX_COLUMNS } from '../a1.ts';
import { measureDigit, pixelsToCharacters } from '../measures.ts';
import type { Column, Sheet } from '../model.ts';
import { sameContent } from '../same-content.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findChild, findChildren, readNumber, type XmlElement } from '../xml/xml-tree.ts';
import type { SheetTarget } from './sheet-target.ts';

type Attributes = Record<string, string | number | undefined>;

/** Rewrites `cols` when widths, groups or the order of columns changed; foreign attributes go with their column. */
export function writeColumns(target: SheetTarget): void {
  const { sheet, original, xml } = target;
  const isSame =
    sheet.columnCount === original.columnCount &&
    sameContent(sheet.columns, original.columns) &&
    sameContent(sheet.columnGroups, original.columnGroups);
  if (isSame) return;
  const elements = findChildren(xml.find('cols'), 'col');
  const formatted = sheet.columns.map((column, index) => formatColumn(target, column, index, elements));
  for (let index = formatted.length; index < sheet.columnCount; index++) {
    formatted.push(formatColumn(target, undefined, index, elements));
  }
  const p = target.prefix;
  const runs = joinRuns(formatted).map(run =>
    formatElement(`${p}col`, { ...run.attributes, min: run.first, max: run.last }),
  );
  const beyond = findBeyond(target, elements).map(attributes => formatElement(`${p}col`, attributes));
  const content = [...runs, ...beyond].join('');
  xml.set('cols', content === '' ? '' : formatElement(`${p}cols`, {}, content));
  writeOutlineDepth(target);
}

function formatColumn(
  target: SheetTarget,
  column: Column | undefined,
  index: number,
  elements: readonly XmlElement[],
): Attributes | null {
  const { sheet, original } = target;
  const source = column?.source;
  const element = source === undefined ? undefined : findElement(elements, source + 1);
  const before = source === undefined ? undefined : original.columns[source];
  const fold = readFold(sheet, index);
  const known: Fold = source === undefined ? { level: 0 } : readFold(original, source);
  const isPlain = column?.width === undefined && column?.style === undefined && sameContent(fold, known);
  if (element === undefined && isPlain) return null;
  const attributes: Attributes = { ...element?.attributes };
  if (column?.width !== before?.width || attributes.width === undefined) {
    const digit = measureDigit(target.tables.styles);
    attributes.width = pixelsToCharacters(column?.width ?? sheet.defaultColumnWidth, digit);
    attributes.customWidth = column?.width === undefined ? undefined : 1;
  }
  if (!sameContent(column?.style, before?.style)) {
    attributes.style = column?.style === undefined ? undefined : target.styles.findCellStyle(column.style);
  }
  if (sameContent(fold, known)) return attributes;
  return {
    ...attributes,
    hidden: fold.hidden ? 1 : undefined,
    outlineLevel: fold.level === 0 ? undefined : fold.level,
    // The file may close a group from its other end.
    collapsed: fold.closes ? 1 : known.closes ? undefined : attributes.collapsed,
  };
}

interface Fold {
  readonly level: number;
  readonly closes?: true | undefined;
  readonly hidden?: true | undefined;
}

/** How groups and people fold a column away; what is not said is absent. */
function readFold(sheet: Sheet, index: number): Fold {
  const inside = sheet.columnGroups.filter(group => index >= group.start && index < group.end);
  const closes = sheet.columnGroups.some(group => group.collapsed && group.end === index);
  const hidden = sheet.columns[index]?.hidden === true || inside.some(group => group.collapsed);
  return { level: inside.length, closes: closes || undefined, hidden: hidden || undefined };
}

function findElement(elements: readonly XmlElement[], number: number): XmlElement | undefined {
  return elements.find(
    element =>
      readNumber(element.attributes.min, 0) <= number && number <= readNumber(element.attributes.max, 0),
  );
}

interface ColumnRun {
  readonly attributes: Attributes;
  readonly first: number;
  last: number;
}

function joinRuns(columns: readonly (Attributes | null)[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  columns.forEach((attributes, index) => {
    if (attributes === null) return;
    const { min: _, max: __, ...own } = attributes;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.last === index && sameContent(last.attributes, own)) last.last = index + 1;
    else runs.push({ attributes: own, first: index + 1, last: index + 1 });
  });
  return runs;
}

/** Columns right of the grid keep what the file says about them, and their distance to the grid's end. */
function findBeyond(target: SheetTarget, elements: readonly XmlElement[]): readonly Attributes[] {
  const edge = target.original.columnCount;
  const shift = target.sheet.columnCount - edge;
  return elements.flatMap(element => {
    const first = Math.max(edge + 1, readNumber(element.attributes.min, 1));
    const last = readNumber(element.attributes.max, 0);
    if (last <= edge) return [];
    const min = first + shift;
    const max = last >= MAX_COLUMNS ? MAX_COLUMNS : Math.min(MAX_COLUMNS, last + shift);
    return min > max ? [] : [{ ...element.attributes, min, max }];
  });
}

/** Excel draws the brackets of groups only where the sheet says how deep they go; a file may say more than it has. */
function writeOutlineDepth({ sheet, original, xml, prefix }: SheetTarget): void {
  const deepest = findDepth(sheet);
  const format = findChild(xml.root, 'sheetFormatPr');
  if (format === undefined) {
    if (deepest > 0)
      xml.set(
        'sheetFormatPr',
        formatElement(`${prefix}sheetFormatPr`, { defaultRowHeight: 15, outlineLevelCol: deepest }),
      );
    return;
  }
  const stated = readNumber(format.attributes.outlineLevelCol, 0);
  if (stated < deepest) xml.edits.setAttributes(format, { outlineLevelCol: deepest });
  else if (stated === findDepth(original) && deepest < stated)
    xml.edits.setAttributes(format, { outlineLevelCol: deepest === 0 ? undefined : deepest });
}

function findDepth(sheet: Sheet): number {
  return sheet.columnGroups.reduce((depth, group) => Math.max(depth, group.depth), 0);
}
