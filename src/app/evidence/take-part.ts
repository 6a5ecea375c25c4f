import type { WantedLine } from '../../sheets/evidence/evidence-lines.ts';
import type { StandingLine } from '../../sheets/evidence/evidence-table.ts';

/** What tells how many lines can still be written. */
export interface Pace {
  /** Milliseconds since the click, most of which went into reading. */
  readonly elapsedMs: number;
  /** Milliseconds until no further unit of work is to be begun. */
  readonly leftMs: number;
  /** Files that were read in that time. */
  readonly fileCount: number;
}

// Of the host's latencies, on a usual and on a slow day: a line is written in less than twice the time in which its file is read.
const WRITING_TO_READING = 2;
// Four times the host's slow day. Of the time since the click much may have gone into folders, and hardly any into files.
const MOST_MS_PER_LINE = 20;
// So that every click gets on, however slow the day.
const LEAST_LINES = 500;

/** The lines that can be written in this click: those that stand, and of the new ones the first, as many as there is time for. */
export function takePart(
  wanted: readonly WantedLine[],
  standing: readonly StandingLine[],
  { elapsedMs, leftMs, fileCount }: Pace,
): readonly WantedLine[] {
  const msPerLine = Math.min(MOST_MS_PER_LINE, (WRITING_TO_READING * elapsedMs) / Math.max(fileCount, 1));
  const most = Math.max(LEAST_LINES, msPerLine > 0 ? Math.floor(leftMs / msPerLine) : wanted.length);
  if (wanted.length <= most) return wanted;
  const known = new Set(standing.map(({ key }) => key));
  let added = 0;
  return wanted.filter(({ key }) => {
    if (known.has(key)) return true;
    added += 1;
    return added <= most;
  });
}
