import { compareDates } from '../../calendar/plain-date.ts';
import type { EvidenceLine } from '../evidence-line.ts';

/** The lines in reading order: by deadline, then document, then upload; files that serve no deadline last. */
export function sortLines(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  return [...lines].sort(
    (a, b) => compareDeadlines(a, b) || documentRank(a) - documentRank(b) || compareUploads(a, b),
  );
}

function compareDeadlines(a: EvidenceLine, b: EvidenceLine): number {
  if (a.deadline && b.deadline) return compareDates(a.deadline.date, b.deadline.date);
  return Number(a.deadline === null) - Number(b.deadline === null);
}

// Files of unknown name stand behind the documents of their deadline.
function documentRank({ documentNumber, status }: EvidenceLine): number {
  if (documentNumber !== null) return documentNumber;
  return status.code === 'other' ? 1000 : 0;
}

function compareUploads(a: EvidenceLine, b: EvidenceLine): number {
  if (!a.file || !b.file) return Number(a.file === null) - Number(b.file === null);
  return compareDates(a.file.uploadedOn, b.file.uploadedOn) || (a.file.name < b.file.name ? -1 : 1);
}
