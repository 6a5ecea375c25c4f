/** Rows of a column that are written in one call; `end` exclusive. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

// A call for one more block costs about as much as so many cells.
const LONG_GAP = 500;

/** The rows of a column from the first that changes to the last, in two blocks where a long stretch between them stays as it is. */
export function listChangedSpans(changes: readonly boolean[]): readonly Span[] {
  const first = changes.indexOf(true);
  if (first < 0) return [];
  const end = changes.lastIndexOf(true) + 1;
  const gap = longestGap(changes, { first, end });
  if (gap.end - gap.first < LONG_GAP) return [{ first, end }];
  return [
    { first, end: gap.first },
    { first: gap.end, end },
  ];
}

/** The longest stretch of rows within the span that stay as they are. */
function longestGap(changes: readonly boolean[], { first, end }: Span): Span {
  let longest: Span = { first, end: first };
  let from = first;
  for (let at = first; at < end; at += 1) {
    if (changes[at] !== true) continue;
    if (at - from > longest.end - longest.first) longest = { first: from, end: at };
    from = at + 1;
  }
  return longest;
}
