import type { GridRange } from './grid-range.ts';

/** What a conditional format changes; absent means as in the cell. */
export interface RuleFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** A rule of form "custom formula is". */
export interface ExpressionRule {
  readonly kind: 'expression';
  readonly ranges: readonly GridRange[];
  /** With its equals sign, relative to the first cell of the first range. */
  readonly formula: string;
  readonly format: RuleFormat;
  /** Where the codec read it. */
  readonly source?: number;
}

/** A rule that the model cannot say (data bar, colour scale, icon set …): kept as it is, in its place in the order. */
export interface ForeignRule {
  readonly kind: 'foreign';
  readonly ranges: readonly GridRange[];
  /** The file's own name for it, such as `dataBar`. */
  readonly type: string;
  /** What it computes, as in the file: without equals sign, in order. */
  readonly formulas?: readonly string[];
  /** Absent where a script made it: no file can say it. */
  readonly source?: number;
}

export type ConditionalFormat = ExpressionRule | ForeignRule;

/** A drop-down list. */
export interface ListValidation {
  readonly kind: 'list';
  readonly ranges: readonly GridRange[];
  /** The choices, or a formula (with its equals sign) that names where they stand. */
  readonly choices: readonly string[] | string;
  /** false: what is not in the list is refused. */
  readonly allowInvalid: boolean;
  readonly showDropDown: boolean;
  readonly help: string;
  readonly source?: number;
}

/** A validation of another kind, kept as it is. */
export interface ForeignValidation {
  readonly kind: 'foreign';
  readonly ranges: readonly GridRange[];
  readonly type: string;
  readonly formulas?: readonly string[];
  readonly source: number;
}

export type DataValidation = ListValidation | ForeignValidation;

/** A protected block of cells. */
export interface ProtectedRange {
  readonly range: GridRange;
  readonly description: string;
  readonly canEdit: boolean;
}
