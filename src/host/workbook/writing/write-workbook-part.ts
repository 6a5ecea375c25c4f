import type { Sheet } from '../model.ts';
import { removeContentType } from '../package/content-types.ts';
import { relationshipsPathOf, resolvePartPath } from '../package/part-path.ts';
import {
  addRelationship,
  findRelatedPart,
  readRelationships,
  removeRelationships,
} from '../package/relationships.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findChild, findChildren, readNumber } from '../xml/xml-tree.ts';
import { RELATIONSHIPS_URI } from './sheet-target.ts';
import type { WorkbookTarget } from './workbook-target.ts';
import { writeDefinedNames } from './write-defined-names.ts';

const STATES: Readonly<Record<Sheet['visibility'], string | undefined>> = {
  visible: undefined,
  hidden: 'hidden',
  'very-hidden': 'veryHidden',
};

/** Writes names, order, visibility and ids of sheets; `newParts` are the parts of sheets that the file did not have. */
export function writeWorkbookPart(target: WorkbookTarget, newParts: ReadonlyMap<Sheet, string>): void {
  writeSheetList(target, newParts);
  writeActiveTab(target);
  writeDefinedNames(target);
  removeDeletedSheets(target);
  if (target.xml.isChanged) target.parts.writeText(target.part, target.xml.finish());
}

function writeSheetList(target: WorkbookTarget, newParts: ReadonlyMap<Sheet, string>): void {
  const { xml, prefix: p, parts } = target;
  const list = xml.find('sheets');
  const elements = findChildren(list, 'sheet');
  let number = elements.reduce(
    (highest, element) => Math.max(highest, readNumber(element.attributes.sheetId, 0)),
    0,
  );
  const entries = target.tabs.map(({ sheet, source }) => {
    const element = source === null ? undefined : elements[source];
    if (sheet === null) return element === undefined ? '' : xml.slice(element);
    const before = target.originalOf(sheet);
    if (element !== undefined && before?.name === sheet.name && before.visibility === sheet.visibility) {
      return xml.slice(element);
    }
    const state =
      before?.visibility === sheet.visibility ? element?.attributes.state : STATES[sheet.visibility];
    if (element !== undefined)
      return formatElement(`${p}sheet`, { ...element.attributes, name: sheet.name, state });
    const part = newParts.get(sheet) ?? '';
    const id = addRelationship(parts, target.part, {
      type: 'worksheet',
      target: target.pathFromWorkbook(part),
    });
    number += 1;
    return formatElement(`${p}sheet`, {
      'xmlns:r': RELATIONSHIPS_URI,
      name: sheet.name,
      sheetId: number,
      state,
      'r:id': id,
    });
  });
  if (list !== undefined && elements.map(element => xml.slice(element)).join('') !== entries.join('')) {
    xml.set('sheets', formatElement(`${p}sheets`, { ...list.attributes }, entries.join('')));
  }
}

function writeActiveTab(target: WorkbookTarget): void {
  const { model, xml } = target;
  const view = findChild(xml.find('bookViews'), 'workbookView');
  const active = model.sheets.find(
    sheet => sheet.sheetId === model.activeSheetId && sheet.visibility === 'visible',
  );
  const shown = active ?? model.sheets.find(sheet => sheet.visibility === 'visible');
  if (view === undefined || shown === undefined) return;
  const position = target.positionOf(shown);
  if (readNumber(view.attributes.activeTab, 0) === position) return;
  const { firstSheet: _, ...attributes } = view.attributes;
  xml.edits.replaceElement(
    view,
    formatElement(view.name, { ...attributes, activeTab: position }, xml.sliceInside(view)),
  );
}

function removeDeletedSheets(target: WorkbookTarget): void {
  const gone = target.entries.filter((_, source) => !target.tabs.some(tab => tab.source === source));
  for (const entry of gone) {
    removePart(target, entry.part);
    removeRelationships(target.parts, target.part, new Set([entry.relationId]));
  }
}

/** Takes away a part and, in turn, what only it referred to. */
function removePart(target: WorkbookTarget, part: string): void {
  const { parts } = target;
  const children = readRelationships(parts, part)
    .filter(relation => !relation.external)
    .map(relation => resolvePartPath(part, relation.target));
  parts.remove(part);
  parts.remove(relationshipsPathOf(part));
  removeContentType(parts, part);
  const used = new Set(
    parts.names.filter(name => name.endsWith('.rels')).flatMap(name => listTargets(target, name)),
  );
  for (const child of children) if (parts.has(child) && !used.has(child)) removePart(target, child);
}

function listTargets({ parts }: WorkbookTarget, relationships: string): readonly string[] {
  const owner = relationships.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return readRelationships(parts, owner)
    .filter(relation => !relation.external)
    .map(relation => resolvePartPath(owner, relation.target));
}

/** Excel refuses a list of formula cells that names one which is gone, and makes a new list where there is none. */
export function removeCalculationChain(target: WorkbookTarget): void {
  const { parts, part } = target;
  const chain = findRelatedPart(parts, part, 'calcChain');
  if (chain === undefined) return;
  const relation = readRelationships(parts, part).find(candidate => candidate.type === 'calcChain');
  parts.remove(chain);
  removeContentType(parts, chain);
  if (relation !== undefined) removeRelationships(parts, part, new Set([relation.id]));
}
