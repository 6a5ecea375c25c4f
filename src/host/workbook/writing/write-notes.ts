import { formatCell, parseCell } from '../a1.ts';
import { foldLinks } from '../extra-links.ts';
import type { Sheet } from '../model.ts';
import { addContentType, addDefaultType } from '../package/content-types.ts';
import { relativePartPath } from '../package/part-path.ts';
import { addRelationship, findRelatedPart } from '../package/relationships.ts';
import { listNotes } from '../reading/read-comments.ts';
import { TextEdits } from '../xml/text-edits.ts';
import { formatElement, formatText } from '../xml/xml-text.ts';
import { findChild, parseXml, prefixOf } from '../xml/xml-tree.ts';
import { addNoteShapes, EMPTY_DRAWING, removeNoteShapes } from './note-shapes.ts';
import { formatRelationAttribute, type SheetTarget } from './sheet-target.ts';

const EMPTY_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList></commentList></comments>';

interface Cut {
  readonly text: string;
  readonly addresses: ReadonlySet<string>;
}

/** Writes the notes that changed, each with the shape in which Excel shows it; the others stay as they are. */
export function writeNotes(target: SheetTarget): void {
  const wanted = collectNotes(target.sheet);
  const before = collectNotes(target.original);
  const gone = [...before.keys()].filter(address => wanted.get(address) !== before.get(address));
  const added = [...wanted].filter(([address, text]) => before.get(address) !== text);
  if (gone.length === 0 && added.length === 0) return;
  const { parts, part } = target;
  const comments = findRelatedPart(parts, part, 'comments') ?? addCommentsPart(target);
  const cut = removeNotes(parts.readText(comments), comments, new Set(gone));
  parts.writeText(comments, insertNotes(cut.text, comments, added));
  const drawing = findRelatedPart(parts, part, 'vmlDrawing') ?? addDrawingPart(target);
  const shapes = removeNoteShapes(parts.readText(drawing), cut.addresses);
  parts.writeText(
    drawing,
    addNoteShapes(
      shapes,
      added.map(([address]) => parseCell(address)).filter(cell => cell !== null),
    ),
  );
}

/** Notes as .xlsx can say them, by address; extra links of a cell are among them. */
function collectNotes(sheet: Sheet): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  sheet.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell === undefined || (cell.note === undefined && cell.runs === undefined)) return;
      const { note } = foldLinks(cell);
      if (note !== undefined && note !== '') notes.set(formatCell(index, column), note);
    });
  });
  return notes;
}

function removeNotes(text: string, part: string, gone: ReadonlySet<string>): Cut {
  const edits = new TextEdits(text);
  const addresses = new Set<string>();
  for (const { row, column, element } of listNotes(parseXml(text, part))) {
    const address = formatCell(row, column);
    if (!gone.has(address)) continue;
    addresses.add(address);
    edits.replaceElement(element, '');
  }
  return { text: edits.apply(), addresses };
}

function insertNotes(text: string, part: string, added: readonly (readonly [string, string])[]): string {
  const root = parseXml(text, part);
  const list = findChild(root, 'commentList');
  if (list === undefined) return text;
  const p = prefixOf(root);
  const elements = added.map(([ref, note]) =>
    formatElement(
      `${p}comment`,
      { ref, authorId: 0 },
      formatElement(`${p}text`, {}, formatElement(`${p}r`, {}, formatText(`${p}t`, note))),
    ),
  );
  const edits = new TextEdits(text);
  edits.append(list, elements.join(''));
  return edits.apply();
}

function addCommentsPart({ parts, part }: SheetTarget): string {
  const name = parts.nameNew('xl/comments', '.xml');
  parts.writeText(name, EMPTY_COMMENTS);
  addContentType(parts, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  addRelationship(parts, part, { type: 'comments', target: relativePartPath(part, name) });
  return name;
}

function addDrawingPart(target: SheetTarget): string {
  const { parts, part, xml, prefix: p } = target;
  const name = parts.nameNew('xl/drawings/vmlDrawing', '.vml');
  parts.writeText(name, EMPTY_DRAWING);
  addDefaultType(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = addRelationship(parts, part, { type: 'vmlDrawing', target: relativePartPath(part, name) });
  xml.set('legacyDrawing', formatElement(`${p}legacyDrawing`, formatRelationAttribute(target, id)));
  return name;
}
