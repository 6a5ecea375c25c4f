import type { CellStyle } from './cell-style.ts';

/** A cell that shows an error: `#N/A`, `#REF!` … */
export interface CellError {
  readonly error: string;
}

/** Dates are day numbers (30 December 1899 is 0, also in 1904 workbooks) under a date format; null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

/** Font of a part of a text; what is absent is as in the cell. */
export interface RunStyle {
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
}

/** A part of a cell's text; the texts of all runs together are the cell's value. */
export interface TextRun {
  readonly text: string;
  /** A web address, or `#gid=…&range=…` for a place in the workbook. */
  readonly link?: string;
  readonly style?: RunStyle;
}

/** One cell. Never changed in place: a change is a new record, so that codec and tests see what changed. */
export interface Cell {
  readonly value: CellValue;
  /** As a person types it, with its equals sign; `value` is then its result as last computed. */
  readonly formula?: string;
  /** Only where parts of the text differ in link or font. */
  readonly runs?: readonly TextRun[];
  /** The link of the whole cell; form as in `TextRun.link`. */
  readonly link?: string;
  readonly note?: string;
  /** A picture lies in the cell itself, in place of a value. */
  readonly image?: true;
  readonly style: CellStyle;
}
