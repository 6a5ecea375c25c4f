import type { ScannedCell, ScannedRow } from '../reading/scan-sheet.ts';
import { findChild } from '../xml/xml-tree.ts';

/** A row as it stands in the part: only what saving needs, since large sheets have hundreds of thousands of cells. */
export interface WrittenRow {
  readonly index: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly WrittenCell[];
  readonly explicit: boolean;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export interface WrittenCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Number of the shared formula that it is part of. */
  readonly formulaGroup: string | undefined;
}

export function toWrittenRow({ index, element, cells, explicit }: ScannedRow): WrittenRow {
  const { attributes, start, openEnd, closeStart, end } = element;
  return { index, attributes, cells: cells.map(toWrittenCell), explicit, start, openEnd, closeStart, end };
}

function toWrittenCell({ column, element }: ScannedCell): WrittenCell {
  const { start, end } = element;
  return { column, start, end, formulaGroup: findChild(element, 'f')?.attributes.si };
}
