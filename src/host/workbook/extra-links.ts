import type { Cell, TextRun } from './cell.ts';

/** .xlsx has one link a cell: several stand under this line in the cell's note. */
const HEADING = 'Tautan di sel ini:';
const ARROW = ' → ';

/** Longer texts in a cell that wraps are taken for several lines. */
const ONE_LINE = 24;

/**
 * A cell as .xlsx can say it: one link becomes the cell's, several only stand in the note. So does the link of a text
 * of several lines, since LibreOffice draws a linked cell as one line and would cut it.
 */
export function foldLinks(cell: Cell): Cell {
  if (cell.runs === undefined) return cell;
  const [first, ...others] = cell.runs.flatMap(({ link }) => (link === undefined ? [] : [link]));
  if (first === undefined) return cell;
  const isWhole = cell.runs.length === 1;
  const isOneLine = fitsOneLine(cell);
  const linked = others.length === 0 && isOneLine ? { link: first } : {};
  if (isWhole && isOneLine) return { ...withoutLinks(cell), ...linked };
  const lines = describeLinks(cell.runs);
  const note = [...(cell.note === undefined ? [] : [cell.note, '']), HEADING, ...lines].join('\n');
  return { ...withoutLinks(cell), ...linked, note };
}

function fitsOneLine({ value, style }: Cell): boolean {
  return typeof value !== 'string' || (!value.includes('\n') && (!style.wrap || value.length <= ONE_LINE));
}

/** The cell as it was before foldLinks: runs with their links, the note without our lines. */
export function unfoldLinks(cell: Cell): Cell {
  const at = cell.note?.lastIndexOf(HEADING) ?? -1;
  if (cell.note === undefined || at < 0 || typeof cell.value !== 'string') return cell;
  const lines = cell.note
    .slice(at + HEADING.length)
    .trim()
    .split('\n');
  const runs = splitAtLinks(cell.value, cell.runs, lines);
  if (runs === null) return cell;
  const { note, link: _, ...rest } = cell;
  const own = note.slice(0, at).replace(/\n+$/, '');
  return own === '' ? { ...rest, runs } : { ...rest, runs, note: own };
}

/** One line a link; a text that also stands further left is counted: `a (ke-2) → …`. */
function describeLinks(runs: readonly TextRun[]): readonly string[] {
  const text = flatten(runs.map(run => run.text).join(''));
  const lines: string[] = [];
  let start = 0;
  let from = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.link !== undefined && run.text !== '') {
      const words = flatten(run.text);
      const count = countUpTo(text, words, { from, to: start });
      const counted = count > 1 || COUNTED.test(words) ? ` (ke-${count})` : '';
      lines.push(`${words}${counted}${ARROW}${run.link}`);
      from = end;
    }
    start = end;
  }
  return lines;
}

const COUNTED = / \(ke-(\d+)\)$/;

function flatten(text: string): string {
  return text.replace(/\n/g, ' ');
}

/** How often `words` stands in the text from `from` on, up to the place `to` where it is meant. */
function countUpTo(
  text: string,
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let count = 0;
  for (let at = text.indexOf(words, from); at >= 0 && at <= to; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function findCounted(
  text: string,
  words: string,
  { from, count }: { readonly from: number; readonly count: number },
): number {
  let at = text.indexOf(words, from);
  for (let seen = 1; seen < count && at >= 0; seen++) at = text.indexOf(words, at + 1);
  return at;
}

function withoutLinks(cell: Cell): Cell {
  const { runs = [], ...rest } = cell;
  const plain = runs.map(({ text, style }) => (style === undefined ? { text } : { text, style }));
  return plain.some(run => run.style !== undefined) ? { ...rest, runs: plain } : rest;
}

/** Runs of the text with the links that the lines name, in order; null where a person has changed text or lines. */
function splitAtLinks(
  text: string,
  styled: readonly TextRun[] | undefined,
  lines: readonly string[],
): readonly TextRun[] | null {
  const pieces: { start: number; end: number; link: string }[] = [];
  let from = 0;
  for (const line of lines) {
    const arrow = line.lastIndexOf(ARROW);
    if (arrow < 0) return null;
    const name = line.slice(0, arrow);
    const words = name.replace(COUNTED, '');
    const start = findCounted(flatten(text), words, { from, count: Number(COUNTED.exec(name)?.[1] ?? 1) });
    if (start < 0) return null;
    from = start + words.length;
    pieces.push({ start, end: from, link: line.slice(arrow + ARROW.length) });
  }
  const edges = new Set([0, text.length, ...pieces.flatMap(piece => [piece.start, piece.end])]);
  const styles = listStyleSpans(text, styled);
  for (const span of styles) edges.add(span.start).add(span.end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index): TextRun => {
    const start = cuts[index] ?? 0;
    const link = pieces.find(piece => piece.start <= start && piece.end >= end)?.link;
    const style = styles.find(span => span.start <= start && span.end >= end)?.style;
    return {
      text: text.slice(start, end),
      ...(link === undefined ? {} : { link }),
      ...(style === undefined ? {} : { style }),
    };
  });
}

function listStyleSpans(text: string, runs: readonly TextRun[] | undefined) {
  let start = 0;
  return (runs ?? [{ text }]).map(run => {
    const span = { start, end: start + run.text.length, style: run.style };
    start = span.end;
    return span;
  });
}
