import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { NamedPeriod } from '../file-match.ts';
import type { PersonTime } from './match-word.ts';

/** One piece of evidence that counts, before it is known for which deadline. */
export interface EvidenceItem {
  /** KODE of the row in which it lies. */
  readonly rowCode: string;
  /** Null for a web address typed in TAUTAN. */
  readonly file: EvidenceFile | null;
  /** Day from which it is there. */
  readonly since: PlainDate;
  /** Numbers of the documents that it proves; empty when its name says none. */
  readonly documents: readonly number[];
  readonly periods: readonly NamedPeriod[];
  /** Times from COCOKKAN; they decide over periods. */
  readonly times: readonly PersonTime[];
  /** Years of its name; empty when a person answers for it. */
  readonly years: readonly number[];
  /** Versions of one paper have one stem; '' where the name says nothing. */
  readonly stem: string;
  /** VERIFIKASI Diterima: it counts whatever its name. */
  readonly isAccepted: boolean;
}

/**
 * The items in the order in which they are placed: by day, so that a later file never changes what an earlier
 * one proves; on one day, those that name their deadline before the others.
 */
export function sortForPlacing(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  return [...items].sort(
    (a, b) =>
      compareDates(a.since, b.since) ||
      placingRank(a) - placingRank(b) ||
      compareTexts(a.file?.name ?? '', b.file?.name ?? '') ||
      compareTexts(a.file?.id ?? '', b.file?.id ?? ''),
  );
}

/** Whether a name or a person says for which time the item is. */
export function namesItsTime(item: EvidenceItem): boolean {
  return item.times.length > 0 || item.periods.length > 0;
}

function placingRank(item: EvidenceItem): number {
  if (item.times.length > 0) return 0;
  return item.periods.length > 0 ? 1 : 2;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
