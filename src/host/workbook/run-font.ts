import type { RunStyle, TextRun } from './cell.ts';
import type { CellStyle } from './cell-style.ts';

const KEYS = ['fontFamily', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor'] as const;

/** The whole font of a part of a text: the file says all of it, since what it leaves out is not the cell's. */
export function completeFont(run: RunStyle, cell: CellStyle): RunStyle {
  return { ...Object.fromEntries(KEYS.map(key => [key, cell[key]])), ...run };
}

/** Runs whose fonts say only how they differ from the cell; undefined when none differs. */
export function reduceFonts(runs: readonly TextRun[], cell: CellStyle): readonly TextRun[] | undefined {
  const reduced = runs.map(run => reduceFont(run, cell));
  return reduced.some(run => run.style !== undefined) ? reduced : undefined;
}

function reduceFont({ style, ...run }: TextRun, cell: CellStyle): TextRun {
  if (style === undefined) return run;
  const differing = KEYS.filter(key => style[key] !== undefined && style[key] !== cell[key]);
  return differing.length === 0
    ? run
    : { ...run, style: Object.fromEntries(differing.map(key => [key, style[key]])) };
}
