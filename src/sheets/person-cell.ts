/** A stretch of text that leads somewhere; `start` and `end` count UTF-16 units, `end` is outside. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

interface PersonText {
  readonly kind: 'text';
  readonly text: string;
  readonly links: readonly TextLink[];
  /** Made the text; it is not carried, since its references would lead elsewhere. */
  readonly formula?: string;
}

/** A number or date: its value as the sheet counts it, and the format that it is shown in. */
interface PersonValue {
  readonly kind: 'value';
  readonly value: number;
  readonly format: string;
  readonly display: string;
  readonly formula?: string;
}

/** What a person wrote in a cell, to be carried to another cell as it is. */
export type PersonCell = PersonText | PersonValue;

/** The cells of a sheet from A1; null where a cell is blank. */
export type PersonCells = readonly (readonly (PersonCell | null)[])[];

/** The words that a person's cell shows. */
export function personWords(cell: PersonCell): string {
  return cell.kind === 'text' ? cell.text : cell.display;
}

/** The words of a cell, trimmed; '' where there is none or it is blank. */
export function wordsIn(cell: PersonCell | null | undefined): string {
  return cell ? personWords(cell).trim() : '';
}

/** The words of the cell at a place, trimmed; '' where it is blank. */
export function wordsAt(cells: PersonCells, rowIndex: number, columnIndex: number): string {
  return wordsIn(cells[rowIndex]?.[columnIndex]);
}
