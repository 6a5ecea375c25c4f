import { formatCell } from '../a1.ts';
import { foldLinks } from '../extra-links.ts';
import type { Sheet } from '../model.ts';
import { addRelationships, removeRelationships } from '../package/relationships.ts';
import { toLocation } from '../place-link.ts';
import { listLinks, type ReadLink } from '../reading/read-links.ts';
import { getCell } from '../sheet-cells.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findAttribute, findChildren } from '../xml/xml-tree.ts';
import { formatRelationAttribute, type SheetTarget } from './sheet-target.ts';

/** Rewrites the hyperlinks that changed; the others keep their elements and relationships. */
export function writeLinks(target: SheetTarget): void {
  const { xml, prefix: p, parts, part, original, sheet } = target;
  const wanted = collectLinks(sheet);
  const listed = listLinks(xml.root, parts, { part, sheets: target.originalSheets });
  const kept = listed.filter(link => stays(target, link, wanted));
  for (const link of kept) {
    for (const address of addressesOf(link, original)) wanted.delete(address);
  }
  const dropped = listed.filter(link => !kept.includes(link));
  if (dropped.length === 0 && wanted.size === 0) return;
  dropRelationships(target, dropped, kept);
  const foreign = findChildren(xml.find('hyperlinks'), 'hyperlink').filter(
    element => !dropped.some(link => link.element === element),
  );
  const added = formatLinks(target, wanted);
  const content = [...foreign.map(element => xml.slice(element)), added].join('');
  xml.set('hyperlinks', content === '' ? '' : formatElement(`${p}hyperlinks`, {}, content));
}

/** Links as .xlsx can say them, by address. */
function collectLinks(sheet: Sheet): Map<string, string> {
  const links = new Map<string, string>();
  sheet.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell === undefined || (cell.link === undefined && cell.runs === undefined)) return;
      const { link } = foldLinks(cell);
      if (link !== undefined) links.set(formatCell(index, column), link);
    });
  });
  return links;
}

/** The cells that reading gave the link to. */
function addressesOf({ range }: ReadLink, original: Sheet): readonly string[] {
  const addresses: string[] = [];
  for (let row = range.startRow; row < Math.min(range.endRow, original.rowCount); row++) {
    for (let column = range.startColumn; column < Math.min(range.endColumn, original.columnCount); column++) {
      const cell = getCell(original, row, column);
      if (cell !== undefined && foldLinks(cell).link !== undefined) addresses.push(formatCell(row, column));
    }
  }
  return addresses;
}

function stays(target: SheetTarget, link: ReadLink, wanted: ReadonlyMap<string, string>): boolean {
  const addresses = addressesOf(link, target.original);
  if (!addresses.every(address => wanted.get(address) === link.link)) return false;
  // A renamed sheet changes the wording of links to it.
  const before = toLocation(link.link, target.originalSheets);
  return before === toLocation(link.link, target.sheets);
}

function dropRelationships(
  target: SheetTarget,
  dropped: readonly ReadLink[],
  kept: readonly ReadLink[],
): void {
  const used = new Set(kept.map(link => findAttribute(link.element, 'id')));
  const unused = dropped
    .map(link => findAttribute(link.element, 'id'))
    .filter(id => id !== undefined && !used.has(id));
  removeRelationships(target.parts, target.part, new Set(unused as string[]));
}

function formatLinks(target: SheetTarget, links: ReadonlyMap<string, string>): string {
  const { parts, part, prefix: p } = target;
  const outside = [...new Set(links.values())].filter(link => describePlace(target, link) === null);
  const ids = addRelationships(
    parts,
    part,
    outside.map(link => ({ type: 'hyperlink', target: link, external: true })),
  );
  const idOf = new Map(outside.map((link, index) => [link, ids[index] ?? '']));
  return [...links]
    .map(([ref, link]) => {
      const location = describePlace(target, link);
      const leads = location === null ? formatRelationAttribute(target, idOf.get(link) ?? '') : { location };
      return formatElement(`${p}hyperlink`, { ref, ...leads });
    })
    .join('');
}

/** A place in the workbook, also one that is no longer there; null for an address outside. */
function describePlace(target: SheetTarget, link: string): string | null {
  return toLocation(link, target.sheets) ?? (link.startsWith('#') ? link.slice(1) : null);
}
