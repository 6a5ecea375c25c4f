import { cleanLine, cutLine } from './plain-text.ts';

const gap = '  ';

function measure(text: string): number {
  return [...text].length;
}

/** Takes room from the widest columns until the line fits. */
function fitWidths(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const room = Math.max(width - gap.length * (natural.length - 1), natural.length * 3);
  for (let excess = widths.reduce((a, b) => a + b, 0) - room; excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Lines of at most `width` characters, one a row, cells cut where they are too long. Columns of numbers end flush. */
export function formatTable(rows: readonly (readonly string[])[], width: number): string[] {
  const clean = rows.map(row => row.map(cleanLine));
  const columnCount = Math.max(0, ...clean.map(row => row.length));
  const columns = Array.from({ length: columnCount }, (_, index) => clean.map(row => row[index] ?? ''));
  const widths = fitWidths(
    columns.map(cells => Math.max(...cells.map(measure))),
    width,
  );
  const isNumeric = columns.map(
    ([, ...cells]) => cells.length > 0 && cells.every(cell => /^[\d.,]+$/.test(cell)),
  );
  return clean.map(row =>
    widths
      .map((columnWidth, index) => {
        const cell = cutLine(row[index] ?? '', columnWidth);
        const padding = ' '.repeat(columnWidth - measure(cell));
        return isNumeric[index] ? padding + cell : cell + padding;
      })
      .join(gap)
      .trimEnd(),
  );
}
