import type { Cell, RunStyle, TextRun } from '../workbook/cell.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { CellChange } from '../workbook/sheet-cells.ts';

/** What Sheets makes of linked text when the script gives no colour. */
const LINK_LOOK = { fontColor: '#1155cc', underline: true } as const;

/** The text of a cell in runs; a text without differences is one run. */
export function readRuns(cell: Cell | undefined): readonly TextRun[] {
  if (cell === undefined || cell.value === null) return [];
  if (cell.runs !== undefined) return cell.runs;
  const text = String(cell.value);
  return [cell.link === undefined ? { text } : { text, link: cell.link }];
}

/** The change that writes these runs: a text, never read as a formula, number or date. */
export function writeRuns(runs: readonly TextRun[], before: CellStyle, hadLink: boolean): CellChange {
  const text = runs.map(run => run.text).join('');
  const plain = hadLink ? withoutLinkLook(before) : before;
  const bare = { value: text === '' ? null : text, formula: undefined, runs: undefined, link: undefined };
  const [first] = runs;
  if (first === undefined) return { ...bare, style: plain };
  if (runs.length > 1) return { ...bare, runs: runs.map(addLinkLook), style: plain };
  const { text: words, link, style } = addLinkLook(first);
  // A run of its own, since whether the file can say it as the cell's link depends on the text.
  const linked = link === undefined ? {} : { runs: [{ text: words, link }] };
  return { ...bare, ...linked, style: style === undefined ? plain : { ...plain, ...style } };
}

/** Whether the whole text of a cell leads to one place. */
export function isWhollyLinked(cell: Cell | undefined): boolean {
  if (cell?.runs === undefined) return cell?.link !== undefined;
  return cell.runs.length === 1 && cell.runs[0]?.link !== undefined;
}

function addLinkLook(run: TextRun): TextRun {
  return run.link === undefined ? run : { ...run, style: { ...LINK_LOOK, ...run.style } };
}

function withoutLinkLook(style: CellStyle): CellStyle {
  const hasLook = style.fontColor === LINK_LOOK.fontColor && style.underline;
  return hasLook ? { ...style, fontColor: '#000000', underline: false } : style;
}

/** Sets link or style of the characters from `start` to `end` (exclusive). */
export function changeRuns(
  runs: readonly TextRun[],
  { start, end }: { readonly start: number; readonly end: number },
  change: (run: TextRun) => TextRun,
): readonly TextRun[] {
  const [only] = runs;
  if (only !== undefined && runs.length === 1 && start === 0 && end === only.text.length)
    return [change(only)];
  const pieces: TextRun[] = [];
  let offset = 0;
  for (const run of runs) {
    const from = Math.min(Math.max(start - offset, 0), run.text.length);
    const to = Math.min(Math.max(end - offset, from), run.text.length);
    const before = run.text.slice(0, from);
    const inside = run.text.slice(from, to);
    const after = run.text.slice(to);
    if (before !== '') pieces.push({ ...run, text: before });
    if (inside !== '') pieces.push(change({ ...run, text: inside }));
    if (after !== '') pieces.push({ ...run, text: after });
    offset += run.text.length;
  }
  return joinEqual(pieces);
}

function joinEqual(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const same = last !== undefined && last.link === run.link && sameStyle(last.style, run.style);
    if (last !== undefined && same) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function sameStyle(a: RunStyle | undefined, b: RunStyle | undefined): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(style: RunStyle = {}): readonly (readonly [string, unknown])[] {
  return Object.entries(style).sort();
}
