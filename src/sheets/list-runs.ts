/** Indices that follow each other, as runs from the left. */
export function listRuns(indices: readonly number[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
