import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import type { LineWords, MatrixColumn } from './matrix-table.ts';
import type { LineKey } from './report-keys.ts';

/** A row in a matrix that stands by itself, with what its cells say. */
export interface LooseRow {
  readonly texts: Readonly<Record<MatrixColumn, string>>;
  readonly words: LineWords;
}

/** People's words on a line that the matrix has no more, or on a row of their own; then the key is null. */
export interface OrphanWords extends LooseRow {
  readonly key: Pick<LineKey, 'planYear' | 'rowCode'> | null;
}

/** What the matrix is made from besides the report. */
export interface MatrixExtras {
  readonly planYear: number;
  readonly wordsOf: (rowCode: string) => LineWords | null;
  /** The owner that is filled in where people wrote none. */
  readonly ownerOf: (line: MatrixLine) => string;
  readonly folderUrlOf: (rowCode: string) => string | null;
  readonly orphans: readonly OrphanWords[];
  /** Sentences about own cells that people had changed. */
  readonly changed: readonly string[];
  /** Sentences about cells of people that hold a formula: its result is carried, the formula is named. */
  readonly formulas: readonly string[];
}
