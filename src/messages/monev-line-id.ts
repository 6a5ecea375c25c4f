import { compareDates } from '../domain/calendar/plain-date.ts';
import type { MatrixLine, ReportedDeadline } from '../domain/monev/monev-report.ts';
import { CATEGORY_WORDS } from './monev-id.ts';
import { formatDay } from './month-id.ts';

/** Status of a line: the category, with how much of it is there. */
export function formatLineStatus(line: MatrixLine): string {
  const words = CATEGORY_WORDS[line.category];
  if (line.category === 'running')
    return `${words} · ${formatFileCount(line.fileCount, line.evidence.length > 0)}`;
  const head = line.isByDecision ? `${words} (atas keputusan)` : words;
  const pending = line.deadlines.length - line.dueDeadlineCount;
  if (line.category === 'partly' && line.dueDeadlineCount === 1 && line.documentCount > 0)
    return `${head} · ${formatDocuments(line)}${pending > 0 ? `, ${pending} jadwal belum dinilai` : ''}`;
  if (line.dueDeadlineCount === 0 || line.deadlines.length < 2) return head;
  const rest = pending > 0 ? `, ${pending} belum dinilai` : '';
  return `${head} · ${line.metDeadlineCount} dari ${line.dueDeadlineCount} jadwal terpenuhi${rest}`;
}

// A file whose name says nothing makes a row partly met; "sebagian" beside "0 dari 1" alone would contradict itself.
function formatDocuments({ presentDocumentCount, documentCount }: MatrixLine): string {
  const unread = presentDocumentCount === 0 ? 'ada berkas yang belum dikenali, ' : '';
  return `${unread}${presentDocumentCount} dari ${documentCount} dokumen ada`;
}

/** How many files; "Terpenuhi · belum ada berkas" would contradict itself where the proof lies in another row's folder. */
export function formatFileCount(count: number, isProved: boolean): string {
  if (count > 0) return `${count} berkas`;
  return isProved ? 'tanpa berkas di folder ini' : 'belum ada berkas';
}

/** When a line is due: each day, or how many when there are many. */
export function formatLineDeadlines({ deadlines }: MatrixLine): string {
  const [first, last] = [deadlines[0], deadlines[deadlines.length - 1]];
  if (deadlines.length <= 3 || !first || !last)
    return deadlines.map(one => formatDeadline(one, waitsForGrace(one))).join('\n');
  return `${deadlines.length} jadwal: ${formatDeadline(first, false)} s.d. ${formatDeadline(last, false)}`;
}

function formatDeadline(reported: ReportedDeadline, isGraceNamed: boolean): string {
  const { deadline, dueOn, isFromBefore } = reported;
  const label = deadline.label === null ? '' : `${deadline.label}: `;
  const remarks = [
    ...(isFromBefore ? ['periode lalu'] : []),
    ...(isGraceNamed ? [`tenggat ${formatDay(dueOn)}`] : []),
  ];
  return `${label}${formatDay(deadline.date)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}

/** Whether the days of grace are why it is not judged yet. */
function waitsForGrace({ deadline, dueOn, state }: ReportedDeadline): boolean {
  const isOpen = state === 'due-soon' || state === 'upcoming' || state === 'running';
  return isOpen && compareDates(deadline.date, dueOn) < 0;
}
