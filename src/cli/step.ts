import type { Click } from './command-line.ts';

/** An example file that a person puts into a row's folder. */
export interface Evidence {
  /** KODE of the row. */
  readonly code: string;
  readonly name: string;
  /** The day of its upload, `2021-06-30`. */
  readonly day: string;
}

/** What a person writes into a cell of a row. */
export interface Entry {
  readonly code: string;
  /** Of the column. */
  readonly heading: string;
  readonly text: string;
}

/** What a person writes beside a label, into the cell of that column. */
export interface Remark {
  readonly label: string;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** What a person writes below headings of a table, row by row; '' leaves a cell as it is. */
export interface TableEntries {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the host does one after the other: clicks, and in the demonstration also what people do by hand. */
export type Step =
  | ({ readonly kind: 'click' } & Click)
  | { readonly kind: 'drop'; readonly files: readonly Evidence[] }
  | { readonly kind: 'fill'; readonly sheetName: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'remark'; readonly sheetName: string; readonly remarks: readonly Remark[] }
  | { readonly kind: 'table'; readonly sheetName: string; readonly entries: TableEntries };
