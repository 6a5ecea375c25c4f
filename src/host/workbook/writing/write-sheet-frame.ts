import { formatCell, formatRange } from '../a1.ts';
import type { PrintSetup, Sheet } from '../model.ts';
import { sameContent } from '../same-content.ts';
import { escapeText, formatElement } from '../xml/xml-text.ts';
import { findChild, type XmlElement } from '../xml/xml-tree.ts';
import type { SheetTarget } from './sheet-target.ts';
import { formatColor } from './style-text.ts';

/** Everything about a sheet as a whole that changed: view, tab, merges, filter, protection, print. */
export function writeFrame(target: SheetTarget): void {
  writeSheetProperties(target);
  writeView(target);
  writeMerges(target);
  writeAutoFilter(target);
  writeProtection(target);
  writePrintSetup(target);
}

function writeSheetProperties(target: SheetTarget): void {
  const { sheet, original, xml, prefix: p } = target;
  const recolored = sheet.tabColor !== original.tabColor;
  const refitted = sheet.print.fitToWidth !== original.print.fitToWidth;
  if (!recolored && !refitted) return;
  const element = xml.find('sheetPr');
  const keep = (local: string): string => {
    const child = findChild(element, local);
    return child === undefined ? '' : xml.slice(child);
  };
  const tab = sheet.tabColor === null ? '' : formatColor(p, 'tabColor', sheet.tabColor);
  const setup = findChild(element, 'pageSetUpPr')?.attributes;
  const fit = formatElement(`${p}pageSetUpPr`, { ...setup, fitToPage: sheet.print.fitToWidth ? 1 : 0 });
  const content = [
    recolored ? tab : keep('tabColor'),
    keep('outlinePr'),
    refitted ? fit : keep('pageSetUpPr'),
  ].join('');
  xml.set('sheetPr', formatElement(`${p}sheetPr`, { ...element?.attributes }, content));
}

function writeView(target: SheetTarget): void {
  const { sheet, original, xml, prefix: p } = target;
  const refrozen = sheet.frozenRows !== original.frozenRows || sheet.frozenColumns !== original.frozenColumns;
  if (!refrozen && sheet.gridlinesHidden === original.gridlinesHidden) return;
  const view = findChild(xml.find('sheetViews'), 'sheetView');
  const attributes = {
    workbookViewId: 0,
    ...view?.attributes,
    showGridLines: sheet.gridlinesHidden ? 0 : undefined,
  };
  const isPaneOrSelection = (child: XmlElement): boolean =>
    child.local === 'pane' || child.local === 'selection';
  const kept = (view?.children ?? [])
    .filter(child => !refrozen || !isPaneOrSelection(child))
    .map(child => xml.slice(child));
  const content = (refrozen ? formatPane(target) : '') + kept.join('');
  const formatted = formatElement(`${p}sheetView`, attributes, content);
  if (view === undefined) xml.set('sheetViews', formatElement(`${p}sheetViews`, {}, formatted));
  else xml.edits.replaceElement(view, formatted);
}

function formatPane({ sheet, prefix: p }: SheetTarget): string {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const activePane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = formatElement(`${p}pane`, {
    xSplit: frozenColumns === 0 ? undefined : frozenColumns,
    ySplit: frozenRows === 0 ? undefined : frozenRows,
    topLeftCell: formatCell(frozenRows, frozenColumns),
    activePane,
    state: 'frozen',
  });
  return pane + formatElement(`${p}selection`, { pane: activePane });
}

function writeMerges({ sheet, original, xml, prefix: p }: SheetTarget): void {
  if (sameContent(sheet.merges, original.merges)) return;
  const merges = sheet.merges.map(merge => formatElement(`${p}mergeCell`, { ref: formatRange(merge) }));
  const element = formatElement(`${p}mergeCells`, { count: merges.length }, merges.join(''));
  xml.set('mergeCells', merges.length === 0 ? '' : element);
}

function writeAutoFilter({ sheet, original, xml, prefix: p }: SheetTarget): void {
  if (sameContent(sheet.autoFilter, original.autoFilter)) return;
  const element = xml.find('autoFilter');
  if (sheet.autoFilter === null) xml.set('autoFilter', '');
  else if (element !== undefined) xml.edits.setAttributes(element, { ref: formatRange(sheet.autoFilter) });
  else xml.set('autoFilter', formatElement(`${p}autoFilter`, { ref: formatRange(sheet.autoFilter) }));
}

function writeProtection({ sheet, original, xml, prefix: p }: SheetTarget): void {
  if ((sheet.protection === null) === (original.protection === null)) return;
  xml.set(
    'sheetProtection',
    sheet.protection === null
      ? ''
      : formatElement(`${p}sheetProtection`, { sheet: 1, objects: 1, scenarios: 1 }),
  );
}

function writePrintSetup(target: SheetTarget): void {
  const { sheet, original, xml, prefix: p } = target;
  const isNew = isNewPage(target);
  if (isNew && xml.find('headerFooter') === undefined) writeFooter(target);
  const print: PrintSetup =
    isNew && isMadeForUprightPage(sheet) ? { ...sheet.print, orientation: 'portrait' } : sheet.print;
  const same = (key: keyof PrintSetup): boolean => sameContent(print[key], original.print[key]);
  if (!same('margins')) {
    const before = xml.find('pageMargins')?.attributes ?? { header: '0.3', footer: '0.3' };
    const { left, right, top, bottom } = print.margins;
    xml.set(
      'pageMargins',
      formatElement(`${p}pageMargins`, {
        left,
        right,
        top,
        bottom,
        header: before.header,
        footer: before.footer,
      }),
    );
  }
  if (same('orientation') && same('paper') && same('fitToWidth')) return;
  const attributes = {
    ...xml.find('pageSetup')?.attributes,
    ...(print.paper === 'A4' ? { paperSize: 9 } : {}),
    orientation: print.orientation,
    ...(same('fitToWidth') ? {} : { fitToWidth: 1, fitToHeight: print.fitToWidth ? 0 : 1, scale: undefined }),
  };
  xml.set('pageSetup', formatElement(`${p}pageSetup`, attributes));
}

/** A sheet that was made here, not read from the file. */
function isNewPage({ sheet, original }: SheetTarget): boolean {
  return original.print.paper === 'other' && sheet.print.paper === 'A4';
}

/** The sheet's name and the number of the page, as the address of a PDF on Google asks for them. */
function writeFooter({ xml, prefix: p }: SheetTarget): void {
  const footer = formatElement(`${p}oddFooter`, {}, escapeText('&C&A – &P/&N'));
  xml.set('headerFooter', formatElement(`${p}headerFooter`, {}, footer));
}

/** A sheet whose columns fill an upright A4 page, in pixels, was made for one. */
const UPRIGHT = { least: 600, most: 720 };

/** Columns that nobody sees do not count. */
function isMadeForUprightPage(sheet: Sheet): boolean {
  const used = Math.max(0, ...sheet.rows.map(row => row?.cells.length ?? 0));
  const width = Array.from({ length: used }, (_, index) => sheet.columns[index])
    .filter((column, index) => column?.hidden !== true && !isFoldedAway(sheet, index))
    .reduce((sum, column) => sum + (column?.width ?? sheet.defaultColumnWidth), 0);
  return width >= UPRIGHT.least && width <= UPRIGHT.most;
}

function isFoldedAway({ columnGroups }: Sheet, column: number): boolean {
  return columnGroups.some(({ start, end, collapsed }) => collapsed && column >= start && column < end);
}

/** Says which block has content, for readers that trust it. */
export function writeDimension({ sheet, xml, prefix: p }: SheetTarget): void {
  let lastRow = 0;
  let lastColumn = 0;
  sheet.rows.forEach((row, index) => {
    if (row === undefined || row.cells.length === 0) return;
    lastRow = index;
    lastColumn = Math.max(lastColumn, row.cells.length - 1);
  });
  const ref = formatRange({ startRow: 0, endRow: lastRow + 1, startColumn: 0, endColumn: lastColumn + 1 });
  const element = xml.find('dimension');
  if (element !== undefined) xml.edits.setAttributes(element, { ref });
  else xml.set('dimension', formatElement(`${p}dimension`, { ref }));
}
