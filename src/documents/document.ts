/** A stretch of text with one look. Line feeds are line breaks. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** A web address that the text leads to; anything but http(s) is shown as plain text. */
  readonly url?: string;
}

/** What a paragraph is for; how it looks is the writer's. */
export type ParagraphRole =
  | 'body'
  | 'centered'
  | 'note'
  | 'cover-title'
  | 'cover-line'
  | 'cover-unit'
  /** A heading outside the contents: Kata Pengantar, Daftar Isi. */
  | 'front-heading'
  | 'cell'
  | 'cell-centered'
  /** The title of rows below it, with which it stays on one page. */
  | 'cell-band'
  | 'cell-heading';

/** A paragraph of running text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
}

/** A heading that the contents list; level 1 begins a chapter on a new page. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Numbered or dotted points; each list counts from 1. */
export interface List {
  readonly kind: 'list';
  readonly isNumbered: boolean;
  readonly items: readonly (readonly Run[])[];
}

/** A cell of a table. A cell that `continues` belongs to the one above it and has no text of its own. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** Columns that the cell covers, from 1. */
  readonly span: number;
  readonly merge: 'none' | 'begins' | 'continues';
  readonly isShaded: boolean;
}

/** A table with borders. The first `headerRowCount` rows are repeated on each page. */
export interface Table {
  readonly kind: 'table';
  /** Shares of the width between the margins, in any unit. */
  readonly widths: readonly number[];
  readonly headerRowCount: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Who signs: a block stands whole on one page. */
export interface Signatory {
  /** Lines above the room for the signature. */
  readonly above: readonly string[];
  readonly name: string;
  /** Lines below the name. */
  readonly below: readonly string[];
}

/** One or two signatories, left and right. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly left: Signatory | null;
  readonly right: Signatory;
}

/** The list of the document's headings. */
export interface Contents {
  readonly kind: 'contents';
}

/** White space, or what follows begins a new page. */
export interface Break {
  readonly kind: 'page-break' | 'space';
}

export type Block = Paragraph | Heading | List | Table | Signatures | Contents | Break;

/** Pages of one direction. */
export interface Section {
  readonly orientation: 'upright' | 'lying';
  /** Whether page numbers stand below; a cover has none. */
  readonly hasPageNumbers: boolean;
  readonly blocks: readonly Block[];
}

/** A document as a record of blocks on A4; how it is written to a file is another matter. */
export interface DocumentRecord {
  /** Words around the page number and the number of pages: "Halaman ", " dari ". */
  readonly pageNumberWords: { readonly before: string; readonly between: string };
  readonly sections: readonly Section[];
}

/** A paragraph of one run. */
export function paragraph(text: string, role: ParagraphRole = 'body'): Paragraph {
  return { kind: 'paragraph', role, runs: [{ text }] };
}

/** A heading of the contents. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

/** A list of plain texts. */
export function list(texts: readonly string[], isNumbered = false): List {
  return { kind: 'list', isNumbered, items: texts.map(text => [{ text }]) };
}

/** A cell of plain text. */
export function cell(
  text: string,
  role: ParagraphRole = 'cell',
  more: Partial<Pick<TableCell, 'span' | 'merge' | 'isShaded'>> = {},
): TableCell {
  return { paragraphs: [paragraph(text, role)], span: 1, merge: 'none', isShaded: false, ...more };
}
