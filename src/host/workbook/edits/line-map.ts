import { MAX_COLUMNS, MAX_ROWS } from '../a1.ts';
import type { GridRange, Span } from '../grid-range.ts';

/** Where rows or columns go in an edit of the grid. */
export interface LineMap {
  readonly axis: 'row' | 'column';
  /** null: the line is gone. */
  mapIndex(index: number): number | null;
  /** The lines of a span, wherever they are now; none when all are gone. */
  mapSpan(span: Span): readonly Span[];
}

/** New lines before line `at`; a span that reaches over the place grows. */
export function createInsertion(axis: LineMap['axis'], at: number, count: number): LineMap {
  return {
    axis,
    mapIndex: index => (index >= at ? index + count : index),
    mapSpan: ({ start, end }) =>
      keepEdge(axis, end, [
        { start: start >= at ? start + count : start, end: end > at ? end + count : end },
      ]),
  };
}

export function createDeletion(axis: LineMap['axis'], at: number, count: number): LineMap {
  const last = at + count;
  const shift = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - count));
  return {
    axis,
    mapIndex: index => (index < at ? index : index < last ? null : index - count),
    mapSpan: ({ start, end }) => {
      return keepEdge(axis, end, [{ start: shift(start), end: shift(end) }]);
    },
  };
}

/** The lines of `moved` go before the line that is now `to`; what reached over them is cut where they left. */
export function createMove(axis: LineMap['axis'], moved: Span, to: number): LineMap {
  const count = moved.end - moved.start;
  const mapIndex = (index: number): number => {
    if (index >= moved.start && index < moved.end) {
      return index - moved.start + (to > moved.start ? to - count : to);
    }
    if (index >= moved.end && index < to) return index - count;
    return index >= to && index < moved.start ? index + count : index;
  };
  const edges = [moved.start, moved.end, to].sort((a, b) => a - b);
  return {
    axis,
    mapIndex,
    mapSpan: ({ start, end }) => {
      const cuts = [start, ...edges.filter(edge => edge > start && edge < end), end];
      const pieces = cuts.slice(1).map((cut, index) => {
        const first = mapIndex(cuts[index] ?? start);
        return { start: first, end: first + cut - (cuts[index] ?? start) };
      });
      return joinSpans(pieces);
    },
  };
}

/** What reaches to the far edge of the grid of .xlsx means all lines that follow: it goes on doing so, and nothing lies behind. */
function keepEdge(axis: LineMap['axis'], end: number, spans: readonly Span[]): readonly Span[] {
  const edge = axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  return spans
    .map(span => ({ start: span.start, end: end >= edge ? edge : Math.min(edge, span.end) }))
    .filter(span => span.start < span.end);
}

function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.end === span.start)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

export function mapRange(range: GridRange, map: LineMap): readonly GridRange[] {
  return map.axis === 'row'
    ? map
        .mapSpan({ start: range.startRow, end: range.endRow })
        .map(({ start, end }) => ({ ...range, startRow: start, endRow: end }))
    : map
        .mapSpan({ start: range.startColumn, end: range.endColumn })
        .map(({ start, end }) => ({ ...range, startColumn: start, endColumn: end }));
}

export function mapRanges(ranges: readonly GridRange[], map: LineMap): readonly GridRange[] {
  return ranges.flatMap(range => mapRange(range, map));
}
