/** A line of figures at once, since a sweep takes long, and one for each fault. */
export function printFigures(
  name: string,
  figures: Readonly<Record<string, number>>,
  faults: readonly object[],
): void {
  const counts = Object.entries({ ...figures, faults: faults.length });
  const line = `${name}: ${counts.map(([what, count]) => `${what} ${count}`).join(', ')}`;
  console.log([line, ...faults.map(fault => JSON.stringify(fault))].join('\n'));
}
