import { strFromU8, unzipSync } from 'fflate';
import { formatCell, formatColumn, MAX_ROWS, parseRangeList } from '../../src/host/workbook/a1.ts';
import { type GridRange, subtractRange } from '../../src/host/workbook/grid-range.ts';
import { findChild, findChildren, parseXml, type XmlElement } from '../../src/host/workbook/xml/xml-tree.ts';

/** Columns that the add-on put in: from which (0 for A), how many. */
interface OwnColumns {
  readonly first: number;
  readonly count: number;
}

/** All that people's programs said about the first sheet, one line a thing, without what the add-on put in. */
export function listForeignFacts(bytes: Uint8Array, own: OwnColumns): readonly string[] {
  const parts = unzipSync(bytes);
  const read = (part: string): XmlElement => parseXml(strFromU8(parts[part] ?? new Uint8Array()), part);
  const sheet = read('xl/worksheets/sheet1.xml');
  const styles = read('xl/styles.xml');
  const isOwn = (column: number): boolean => column >= own.first && column < own.first + own.count;
  return [
    ...listRules(sheet, styles, own),
    ...listValidations(sheet, own),
    ...listColumns(sheet, styles, own),
    ...listLooks(sheet, styles, isOwn),
    ...listNames(read('xl/workbook.xml')),
    ...listPlaces(sheet, own),
  ].sort();
}

function describe(element: XmlElement, without: readonly string[] = []): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const inside = element.children.map(child => describe(child)).join('');
  return `<${element.local} ${attributes.join(' ')}>${element.text.trim()}${inside}`;
}

/** The cells of a list of ranges without own columns, however it is cut: bands of rows with their columns. */
function describeCells(list: string, own: OwnColumns): string {
  const hole = {
    startRow: 0,
    endRow: MAX_ROWS,
    startColumn: own.first,
    endColumn: own.first + own.count,
  };
  const ranges = parseRangeList(list).flatMap(range => subtractRange(range, hole));
  const edges = [...new Set(ranges.flatMap(({ startRow, endRow }) => [startRow, endRow]))].sort(
    (a, b) => a - b,
  );
  const bands = edges.slice(0, -1).map((startRow, index) => {
    const inside = ranges.filter(range => range.startRow <= startRow && range.endRow > startRow);
    return { startRow, endRow: edges[index + 1] ?? startRow, columns: joinColumns(inside) };
  });
  const joined: typeof bands = [];
  for (const band of bands) {
    const last = joined[joined.length - 1];
    if (last?.columns === band.columns) joined[joined.length - 1] = { ...last, endRow: band.endRow };
    else if (band.columns !== '') joined.push(band);
  }
  return joined.map(({ startRow, endRow, columns }) => `${startRow + 1}-${endRow} ${columns}`).join('; ');
}

function joinColumns(ranges: readonly GridRange[]): string {
  const spans: { start: number; end: number }[] = [];
  for (const { startColumn, endColumn } of [...ranges].sort((a, b) => a.startColumn - b.startColumn)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.end >= startColumn) last.end = Math.max(last.end, endColumn);
    else spans.push({ start: startColumn, end: endColumn });
  }
  return spans.map(({ start, end }) => `${formatColumn(start)}:${formatColumn(end - 1)}`).join(' ');
}

function describeEntry(styles: XmlElement, list: string, index: string | undefined): string {
  const entry = findChild(styles, list)?.children[Number(index ?? -1)];
  return entry === undefined ? '' : describe(entry);
}

function listRules(sheet: XmlElement, styles: XmlElement, own: OwnColumns): readonly string[] {
  return findChildren(sheet, 'conditionalFormatting').flatMap(container =>
    findChildren(container, 'cfRule')
      .filter(rule => !rule.children.some(({ text }) => text.includes('N("zi")')))
      .map(rule => {
        const look = describeEntry(styles, 'dxfs', rule.attributes.dxfId);
        return `rule ${describeCells(container.attributes.sqref ?? '', own)} ${describe(rule, ['priority', 'dxfId'])} ${look}`;
      }),
  );
}

function listValidations(sheet: XmlElement, own: OwnColumns): readonly string[] {
  return findChildren(findChild(sheet, 'dataValidations'), 'dataValidation').flatMap(validation => {
    const cells = describeCells(validation.attributes.sqref ?? '', own);
    return cells === '' ? [] : [`list ${cells} ${describe(validation, ['sqref'])}`];
  });
}

/** Columns one by one as far as tests go, and the last one for all that follow. */
function listColumns(sheet: XmlElement, styles: XmlElement, own: OwnColumns): readonly string[] {
  const next = own.first + own.count;
  return findChildren(findChild(sheet, 'cols'), 'col').flatMap(element => {
    const { min = '1', max = '1', style } = element.attributes;
    const said = describe(element, ['min', 'max', 'style']);
    // The column behind the own group carries its closing mark.
    const besideGroup = describe(element, ['min', 'max', 'style', 'collapsed']);
    const look = style === undefined ? '' : describeEntry(styles, 'cellXfs', style);
    const lines: string[] = [];
    for (let number = Number(min); number <= Math.min(Number(max), 800); number++) {
      const column = number - 1;
      if (column >= own.first && column < next) continue;
      if (column !== next) lines.push(`column ${formatColumn(column)} ${said} ${look}`);
      else if (besideGroup !== '<col width=9.14>')
        lines.push(`column ${formatColumn(column)} ${besideGroup} ${look}`);
    }
    return Number(max) > 800 ? [...lines, `column to ${max} ${said} ${look}`] : lines;
  });
}

/** Cells without content that have a look. */
function listLooks(
  sheet: XmlElement,
  styles: XmlElement,
  isOwn: (column: number) => boolean,
): readonly string[] {
  return (findChild(sheet, 'sheetData')?.children ?? []).flatMap(row =>
    row.children.flatMap(cell => {
      const [range] = parseRangeList(cell.attributes.r ?? '');
      const { s = '0' } = cell.attributes;
      if (range === undefined || s === '0' || cell.children.length > 0 || isOwn(range.startColumn)) return [];
      const address = formatCell(range.startRow, range.startColumn);
      return [`look ${address} ${describeEntry(styles, 'cellXfs', s)}`];
    }),
  );
}

function listNames(workbook: XmlElement): readonly string[] {
  return findChildren(findChild(workbook, 'definedNames'), 'definedName')
    .filter(
      ({ attributes: { name = '', localSheetId = '0' } }) => localSheetId === '0' && !/^_ZI/i.test(name),
    )
    .map(element => `name ${describe(element).replace(/'/g, '')}`);
}

function listPlaces(sheet: XmlElement, own: OwnColumns): readonly string[] {
  const blocks = ['protectedRanges', 'ignoredErrors'].flatMap(
    local => findChild(sheet, local)?.children ?? [],
  );
  return [
    ...findChildren(sheet, 'sheetPr').map(element => `frame ${describe(element)}`),
    ...blocks.map(
      element =>
        `block ${describeCells(element.attributes.sqref ?? '', own)} ${describe(element, ['sqref'])}`,
    ),
  ];
}
