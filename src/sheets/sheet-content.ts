import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { PersonCell, TextLink } from './person-cell.ts';
import type { StyleName } from './sheet-styles.ts';

/** Text leaves as rich text, so that a name such as `=IMPORTXML(…)` stays a name. */
export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly links: readonly TextLink[];
  /** The characters that are bold and underlined, such as the name under a signature. */
  readonly emphasis?: { readonly start: number; readonly end: number };
  readonly style: StyleName;
}

/** A number with its spreadsheet number format. */
export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  readonly format: string;
  readonly style: StyleName;
}

/** A calendar day: written as a whole day number in a date format, never as a moment. */
export interface DayCell {
  readonly kind: 'day';
  readonly date: PlainDate;
  /** Where it is not shown as people write it. */
  readonly format?: string;
  readonly style: StyleName;
}

export interface BlankCell {
  readonly kind: 'blank';
  readonly style: StyleName;
}

/** What a person wrote elsewhere, carried here as it is. */
export interface CarriedCell {
  readonly kind: 'carried';
  readonly cell: PersonCell;
  readonly style: StyleName;
}

export type ContentCell = TextCell | NumberCell | DayCell | BlankCell | CarriedCell;

/** A drop-down of a column; people may paste other words, which the checks then report. */
export interface ColumnDropDown {
  readonly columnIndex: number;
  readonly choices: readonly string[];
  readonly help: string;
}

/** A drop-down over some rows of a column. */
export interface DropDown extends ColumnDropDown {
  readonly topRowIndex: number;
  readonly rowCount: number;
}

/** A native column chart: one series a column of `values`, one group of columns a row. */
export interface ColumnChart {
  readonly title: string;
  readonly categories: Block;
  readonly values: Block;
  readonly colours: readonly string[];
  readonly anchorRowIndex: number;
  readonly anchorColumnIndex: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A block of cells, indices from 0. */
export interface Block {
  readonly topRowIndex: number;
  readonly leftColumnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface RowHeight {
  readonly rowIndex: number;
  readonly heightPixels: number;
}

/** Everything that stands on a sheet of the add-on. All rows are as long as `columnWidths` (pixels). */
export interface SheetContent {
  readonly rows: readonly (readonly ContentCell[])[];
  readonly columnWidths: readonly number[];
  readonly frozenRowCount: number;
  /** Of rows that do not fit themselves to their text, such as merged ones. */
  readonly rowHeights?: readonly RowHeight[];
  readonly hiddenColumns: readonly number[];
  /** Columns in a closed group, which people open by a tap. */
  readonly groupedColumns?: readonly number[];
  readonly merges: readonly Block[];
  /** Blocks of which each row is merged across. */
  readonly mergesAcross: readonly Block[];
  readonly dropDowns: readonly DropDown[];
  /** Blocks that keep whatever people type as text. */
  readonly textBlocks?: readonly Block[];
  readonly chart: ColumnChart | null;
  readonly tabColour: string;
}

/** The text as a cell can show it: what steers a reader is a blank, half of a pair is the sign for what is lost. */
export function plainWords(words: string): string {
  if (!MAY_BE_ODD.test(words)) return words;
  return words.replace(STEERING, ' ').replace(/\p{Cs}/gu, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;
// The same, and both halves of pairs: hardly any text has one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const MAY_BE_ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufeff]/;

/** A text cell without links. */
export function text(words: string, style: StyleName = 'body'): TextCell {
  return { kind: 'text', text: plainWords(words), links: [], style };
}

/** A text cell that leads, whole, to an address. */
export function link(words: string, url: string, style: StyleName = 'body'): TextCell {
  const cell = text(words, style);
  return words === '' ? cell : { ...cell, links: [{ start: 0, end: words.length, url }] };
}

/** A text cell of several names, each leading to its own address. */
export function linkNames(
  names: readonly { readonly name: string; readonly url: string }[],
  style: StyleName = 'body',
): TextCell {
  let words = '';
  const links: TextLink[] = [];
  for (const { name, url } of names) {
    if (words !== '') words += NAME_SEPARATOR;
    links.push({ start: words.length, end: words.length + name.length, url });
    words += name;
  }
  return { ...text(words, style), links };
}

/** Between names of which each has a link. */
export const NAME_SEPARATOR = ' · ';

/** A number cell; whole numbers by default. */
export function number(value: number, style: StyleName = 'number', format = '0'): NumberCell {
  return { kind: 'number', value, format, style };
}

/** A day cell; shown as people write it by default. */
export function day(date: PlainDate, style: StyleName = 'day', format?: string): DayCell {
  return format === undefined ? { kind: 'day', date, style } : { kind: 'day', date, style, format };
}

/** A person's cell, or a writable blank where nothing was written. */
export function carried(cell: PersonCell | null, style: StyleName = 'writable'): ContentCell {
  return cell === null ? blank(style) : { kind: 'carried', cell, style };
}

/** An empty cell that carries a style. */
export function blank(style: StyleName = 'body'): BlankCell {
  return { kind: 'blank', style };
}

/** The row, filled up with blanks to `width` cells. */
export function padRow(
  cells: readonly ContentCell[],
  width: number,
  style: StyleName = 'body',
): readonly ContentCell[] {
  const missing = Math.max(0, width - cells.length);
  return [...cells, ...Array.from({ length: missing }, () => blank(style))];
}

/** Those cells of the rows that lie in a block. */
export function cellsOf(
  rows: SheetContent['rows'],
  { topRowIndex, leftColumnIndex, rowCount, columnCount }: Block,
): SheetContent['rows'] {
  return rows
    .slice(topRowIndex, topRowIndex + rowCount)
    .map(row => row.slice(leftColumnIndex, leftColumnIndex + columnCount));
}

/** The words of a cell and where they lead; no words for a number or a blank. */
export function wordsOfCell(cell: ContentCell): Pick<TextCell, 'text' | 'links'> {
  if (cell.kind === 'text') return cell;
  return cell.kind === 'carried' && cell.cell.kind === 'text' ? cell.cell : { text: '', links: [] };
}
