import { formatAbsoluteRange, formatColumn, formatSheetPrefix } from '../a1.ts';
import { formatMetadataName } from '../identity.ts';
import type { Sheet } from '../model.ts';
import { sameContent } from '../same-content.ts';
import { escapeText, formatElement } from '../xml/xml-text.ts';
import { findChildren, type XmlElement } from '../xml/xml-tree.ts';
import { mapChangedSheets, type SheetChange } from './moved-lines.ts';
import type { WorkbookTarget } from './workbook-target.ts';

/** Rewrites the list of names when a name, a sheet's position or something that names stand for changed. */
export function writeDefinedNames(target: WorkbookTarget): void {
  const { xml, prefix: p } = target;
  const elements = findChildren(xml.find('definedNames'), 'definedName');
  const changes = target.listChanges();
  const kept = elements.map((element, source) => formatKept(target, element, { source, changes }));
  const added = [
    ...listNewNames(target),
    ...listPrintTitles(target),
    ...listFilters(target),
    ...listOwnNames(target),
  ];
  const content = [...kept, ...added].join('');
  const before = xml.find('definedNames');
  if (before !== undefined && xml.sliceInside(before) === content) return;
  xml.set('definedNames', content === '' ? '' : formatElement(`${p}definedNames`, {}, content));
}

/** A name of the file as it must read now; `''` when it goes or is written anew. */
function formatKept(
  target: WorkbookTarget,
  element: XmlElement,
  { source, changes }: { readonly source: number; readonly changes: readonly SheetChange[] },
): string {
  const { xml, prefix: p, model } = target;
  const { name = '', localSheetId } = element.attributes;
  if (name.startsWith(target.names.namePrefix)) return '';
  const sheet = localSheetId === undefined ? undefined : findBySource(target, Number(localSheetId));
  if (localSheetId !== undefined && sheet === undefined) return '';
  if (name === '_xlnm.Print_Titles' && sheet !== undefined && titlesChanged(target, sheet)) return '';
  if (name === '_xlnm._FilterDatabase' && sheet !== undefined && filterChanged(target, sheet)) return '';
  const listed = model.namedRanges.find(range => range.source === source);
  if (listed === undefined && !name.startsWith('_xlnm.')) return '';
  const position = sheet === undefined ? undefined : String(target.positionOf(sheet));
  const formula = listed?.formula ?? mapChangedSheets(element.text.trim(), changes);
  if (position === localSheetId && formula === element.text.trim() && (listed?.name ?? name) === name)
    return xml.slice(element);
  const attributes = { ...element.attributes, name: listed?.name ?? name, localSheetId: position };
  return formatElement(`${p}definedName`, attributes, escapeText(formula));
}

function findBySource({ model }: WorkbookTarget, source: number): Sheet | undefined {
  return model.sheets.find(sheet => sheet.source === source);
}

function listNewNames(target: WorkbookTarget): readonly string[] {
  return target.model.namedRanges
    .filter(range => range.source === undefined)
    .map(range => {
      const sheet = target.model.sheets.find(candidate => candidate.sheetId === range.sheetId);
      const localSheetId = sheet === undefined ? undefined : target.positionOf(sheet);
      return formatElement(
        `${target.prefix}definedName`,
        { name: range.name, localSheetId },
        escapeText(range.formula),
      );
    });
}

function titlesChanged(target: WorkbookTarget, sheet: Sheet): boolean {
  return !sameContent(sheet.print.repeatedRows, target.originalOf(sheet)?.print.repeatedRows ?? null);
}

function filterChanged(target: WorkbookTarget, sheet: Sheet): boolean {
  return !sameContent(sheet.autoFilter, target.originalOf(sheet)?.autoFilter ?? null);
}

function listPrintTitles(target: WorkbookTarget): readonly string[] {
  return target.model.sheets.flatMap(sheet => {
    const rows = sheet.print.repeatedRows;
    if (rows === null || !titlesChanged(target, sheet)) return [];
    const formula = `${formatSheetPrefix(sheet.name)}$${rows.start + 1}:$${rows.end}`;
    const attributes = { name: '_xlnm.Print_Titles', localSheetId: target.positionOf(sheet) };
    return [formatElement(`${target.prefix}definedName`, attributes, escapeText(formula))];
  });
}

function listFilters(target: WorkbookTarget): readonly string[] {
  return target.model.sheets.flatMap(sheet => {
    if (sheet.autoFilter === null || !filterChanged(target, sheet)) return [];
    const formula = formatSheetPrefix(sheet.name) + formatAbsoluteRange(sheet.autoFilter);
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId: target.positionOf(sheet), hidden: 1 };
    return [formatElement(`${target.prefix}definedName`, attributes, escapeText(formula))];
  });
}

/** Sheet ids and the places of metadata, which offices move along with their sheets, rows and columns. */
function listOwnNames(target: WorkbookTarget): readonly string[] {
  const { model, names, prefix: p } = target;
  const ids = model.sheets.map(sheet =>
    formatElement(
      `${p}definedName`,
      { name: names.sheetId, localSheetId: target.positionOf(sheet), hidden: 1 },
      String(sheet.sheetId),
    ),
  );
  const places = model.metadata.flatMap(({ metadataId, place }) => {
    if (place.kind !== 'row' && place.kind !== 'column') return [];
    const sheet = model.sheets.find(candidate => candidate.sheetId === place.sheetId);
    if (sheet === undefined) return [];
    const line = place.kind === 'row' ? String(place.index + 1) : formatColumn(place.index);
    const formula = `${formatSheetPrefix(sheet.name)}$${line}:$${line}`;
    return [
      formatElement(
        `${p}definedName`,
        { name: formatMetadataName(names, metadataId), hidden: 1 },
        escapeText(formula),
      ),
    ];
  });
  return [...ids, ...places];
}
