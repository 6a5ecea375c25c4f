import { type FormulaReference, mapReferences, type ReferenceCorner } from '../formula-references.ts';
import type { LineMap } from './line-map.ts';

/** The lines of one sheet that move. */
export interface SheetLines {
  readonly sheet: string;
  readonly map: LineMap;
}

/** A formula after the edit; references without a sheet name `home`, the sheet on which the formula stands. */
export function mapFormula(formula: string, home: string | null, lines: SheetLines): string {
  return mapReferences(formula, reference =>
    (reference.sheet ?? home) === lines.sheet ? mapReference(reference, lines.map) : reference,
  );
}

/**
 * A rule's formula after the edit. Where the line that a relative reference names is gone, it goes on
 * counting from the rule's first cell, which moved by `baseShift`.
 */
export function mapRuleFormula(formula: string, lines: SheetLines, baseShift: number): string {
  const { axis } = lines.map;
  return mapReferences(formula, reference => {
    if (reference.sheet !== null && reference.sheet !== lines.sheet) return reference;
    const mapped = mapReference(reference, lines.map);
    if (mapped !== null) return mapped;
    if (reference.corners.some(corner => (axis === 'row' ? corner.rowFixed : corner.columnFixed)))
      return null;
    return { ...reference, corners: reference.corners.map(corner => moveCorner(corner, axis, baseShift)) };
  });
}

function moveCorner(corner: ReferenceCorner, axis: LineMap['axis'], by: number): ReferenceCorner {
  const line = corner[axis];
  return line === null ? corner : { ...corner, [axis]: line + by };
}

function mapReference(reference: FormulaReference, map: LineMap): FormulaReference | null {
  const { axis } = map;
  const [first, last = first] = reference.corners;
  const from = first?.[axis] ?? null;
  const to = last?.[axis] ?? null;
  if (first === undefined || last === undefined || from === null || to === null) return reference;
  if (reference.corners.length === 1) {
    const index = map.mapIndex(from);
    if (index === from) return reference;
    return index === null ? null : { ...reference, corners: [{ ...first, [axis]: index }] };
  }
  const spans = map.mapSpan({ start: Math.min(from, to), end: Math.max(from, to) + 1 });
  if (spans.length === 0) return null;
  const start = Math.min(...spans.map(span => span.start));
  const end = Math.max(...spans.map(span => span.end)) - 1;
  if (start === from && end === to) return reference;
  return {
    ...reference,
    corners: [
      { ...first, [axis]: start },
      { ...last, [axis]: end },
    ],
  };
}
