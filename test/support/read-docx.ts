import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import sax from 'sax';
import type { DocumentRecord } from '../../src/documents/document.ts';
import { writeDocx } from '../../src/documents/wordprocessing/write-docx.ts';

/** The parts of a document by name. */
export function partsOf(document: DocumentRecord): ReadonlyMap<string, string> {
  return new Map(writeDocx(document).map(({ name, text }) => [name, text]));
}

/** The document as a file, its parts in the writer's order. */
export function packDocx(document: DocumentRecord): Uint8Array {
  return zipSync(Object.fromEntries(writeDocx(document).map(({ name, text }) => [name, strToU8(text)])));
}

/** What an independent reader finds in the file: its text, and what it did not understand. */
export async function readDocx(document: DocumentRecord): Promise<{ text: string; html: string }> {
  const buffer = Buffer.from(packDocx(document));
  const [text, html] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { text: text.value, html: html.value };
}

/** Throws where a part is no well-formed XML; gives the names of its elements in their order. */
export function elementsOf(xml: string): readonly string[] {
  const parser = sax.parser(true);
  const names: string[] = [];
  parser.onerror = error => {
    throw error;
  };
  parser.onopentag = ({ name }) => names.push(name);
  parser.write(xml).close();
  return names;
}
