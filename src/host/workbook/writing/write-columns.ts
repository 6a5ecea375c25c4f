import { measureDigit, pixelsToCharacters } from '../measures.ts';
import type { Column } from '../model.ts';
import { sameContent } from '../same-content.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findChild, findChildren, readNumber, type XmlElement } from '../xml/xml-tree.ts';
import type { SheetTarget } from './sheet-target.ts';

type Attributes = Record<string, string | number | undefined>;

/** Rewrites `cols` when widths, groups or the order of columns changed; foreign attributes go with their column. */
export function writeColumns(target: SheetTarget): void {
  const { sheet, original, xml } = target;
  if (sameContent(sheet.columns, original.columns) && sameContent(sheet.columnGroups, original.columnGroups))
    return;
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
  const inside = sheet.columnGroups.filter(group => index >= group.start && index < group.end);
  const level = inside.length;
  const closes = sheet.columnGroups.some(group => group.collapsed && group.end === index);
  const hidden = column?.hidden === true || inside.some(group => group.collapsed);
  const plain =
    column?.width === undefined && column?.style === undefined && level === 0 && !closes && !hidden;
  if (element === undefined && plain) return null;
  const attributes: Attributes = { ...element?.attributes };
  if (column?.width !== before?.width || attributes.width === undefined) {
    const digit = measureDigit(target.tables.styles);
    attributes.width = pixelsToCharacters(column?.width ?? sheet.defaultColumnWidth, digit);
    attributes.customWidth = column?.width === undefined ? undefined : 1;
  }
  if (!sameContent(column?.style, before?.style)) {
    attributes.style = column?.style === undefined ? undefined : target.styles.findCellStyle(column.style);
  }
  attributes.hidden = hidden ? 1 : undefined;
  attributes.outlineLevel = level === 0 ? undefined : level;
  attributes.collapsed = closes ? 1 : undefined;
  return attributes;
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

/** Columns right of the grid keep what the file says about them. */
function findBeyond(target: SheetTarget, elements: readonly XmlElement[]): readonly Attributes[] {
  const { sheet, original } = target;
  const edge = Math.max(sheet.columnCount, original.columnCount);
  return elements
    .filter(element => readNumber(element.attributes.max, 0) > edge)
    .map(element => ({
      ...element.attributes,
      min: Math.max(edge + 1, readNumber(element.attributes.min, 1)),
    }));
}

/** Excel draws the brackets of groups only where the sheet says how deep they go. */
function writeOutlineDepth({ sheet, xml, prefix }: SheetTarget): void {
  const deepest = sheet.columnGroups.reduce((depth, group) => Math.max(depth, group.depth), 0);
  const format = findChild(xml.root, 'sheetFormatPr');
  const level = deepest === 0 ? undefined : deepest;
  if (format === undefined) {
    if (level !== undefined)
      xml.set(
        'sheetFormatPr',
        formatElement(`${prefix}sheetFormatPr`, { defaultRowHeight: 15, outlineLevelCol: level }),
      );
  } else if (readNumber(format.attributes.outlineLevelCol, 0) !== deepest) {
    xml.edits.setAttributes(format, { outlineLevelCol: level });
  }
}
