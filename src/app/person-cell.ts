/** A stretch of text that leads somewhere; `start` and `end` count UTF-16 units, `end` is outside. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What a person wrote in a cell, to be carried to another cell as it is. */
export type PersonCell =
  | { readonly kind: 'text'; readonly text: string; readonly links: readonly TextLink[] }
  /** A number or date: its value as the sheet counts it, and the format that it is shown in. */
  | { readonly kind: 'value'; readonly value: number; readonly format: string; readonly display: string };

/** The words that a person's cell shows. */
export function personWords(cell: PersonCell): string {
  return cell.kind === 'text' ? cell.text : cell.display;
}
