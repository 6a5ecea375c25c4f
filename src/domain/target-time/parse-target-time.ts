import type { CellValue } from '../plan/cell-value.ts';
import type { TargetTime } from './target-time.ts';

/** What a target is read from: its cell, and the texts beside it that may name a cadence ('' for none). */
export interface TargetSource {
  readonly cell: CellValue;
  /** Null when the plan's year is unknown; a target that names no year is then a question. */
  readonly planYear: number | null;
  /** BUKTI FISIK of the row. */
  readonly evidence: string;
  /** LANGKAH AKSI of the row. */
  readonly action: string;
}

/** The deadlines, event part and problems of a TARGET WAKTU cell. */
export function parseTargetTime(source: TargetSource): TargetTime {
  const text = source.cell.kind === 'text' ? source.cell.text : '';
  return { deadlines: [], event: null, remainder: '', problems: [{ code: 'target-unreadable', text }] };
}

/** The deadlines of a month matrix: the last day of each marked month. */
export function deadlinesOfMarkedMonths(_months: readonly number[], year: number | null): TargetTime {
  const text = String(year);
  return { deadlines: [], event: null, remainder: '', problems: [{ code: 'target-unreadable', text }] };
}
