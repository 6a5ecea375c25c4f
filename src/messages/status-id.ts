import { isSameDay, lastDayOfMonth } from '../domain/calendar/plain-date.ts';
import type { EvidenceLine, OtherFileReason } from '../domain/evidence/evidence-line.ts';
import type {
  AssessedDeadline,
  DeadlineState,
  RowAssessment,
  RowStatus,
} from '../domain/status/row-assessment.ts';
import type { Deadline } from '../domain/target-time/target-time.ts';
import { cutQuote } from './fill-placeholders.ts';
import { formatDay, monthName } from './month-id.ts';

/** The words of STATUS. */
export const ROW_STATUS_WORDS: Readonly<Record<RowStatus, string>> = {
  'not-applicable': 'Tidak berlaku',
  'done-by-decision': 'Selesai',
  'needs-schedule': 'Perlu jadwal',
  'event-bound': 'Insidental',
  overdue: 'Terlambat',
  partly: 'Sebagian terpenuhi',
  'due-soon': 'Segera jatuh tempo',
  running: 'Sedang berjalan',
  done: 'Selesai',
  upcoming: 'Belum jatuh tempo',
};

const DEADLINE_STATE_WORDS: Readonly<Record<DeadlineState, string>> = {
  met: 'Terpenuhi',
  'met-late': 'Terpenuhi terlambat',
  partly: 'Sebagian',
  overdue: 'Belum terpenuhi',
  'due-soon': 'Segera jatuh tempo',
  running: 'Sedang berjalan',
  upcoming: 'Belum jatuh tempo',
  'event-bound': 'Insidental',
};

/** The word of STATUS; the colour rules compare with it. */
export function formatRowStatus(status: RowStatus): string {
  return ROW_STATUS_WORDS[status];
}

/** How a single deadline stands. */
export function formatDeadlineState(state: DeadlineState): string {
  return DEADLINE_STATE_WORDS[state];
}

/** STATUS BUKTI of a line of Bukti ZI. */
export function formatEvidenceLineStatus({ status, file }: EvidenceLine): string {
  switch (status.code) {
    case 'present':
      return 'Ada';
    case 'present-late':
      return file
        ? `Ada, terlambat (diunggah ${formatDay(file.uploadedOn)}, setelah tenggat)`
        : 'Ada, terlambat';
    case 'present-elsewhere':
      return `${status.isLate ? 'Ada, terlambat' : 'Ada'} (di ${status.rowCode})`;
    case 'present-other-year':
      return `Ada (tahun ${status.year})`;
    case 'missing':
      return 'Terlambat (belum ada)';
    case 'not-yet-due':
      return 'Belum jatuh tempo';
    case 'waived':
      return 'Tidak berlaku';
    case 'link':
      return 'Ada (tautan, tidak diperiksa)';
    case 'returned':
      return 'Dikembalikan';
    case 'other':
      return `${file ? 'Berkas lain' : 'Tautan'}${formatReason(status.reason)}`;
  }
}

/** BUKTI of a row: "2/3 dokumen · 5 berkas", "4/10 jadwal lengkap · 23 berkas", "belum ada berkas". */
export function formatEvidenceSummary(row: RowAssessment): string {
  const { deadlines, fileCount } = row;
  const documents = deadlines.flatMap(deadline => deadline.documents);
  const isProved = documents.some(({ presentSince }) => presentSince !== null);
  if (fileCount === 0 && !isProved) return 'belum ada berkas';
  const files = fileCount === 0 ? 'tanpa berkas di folder ini' : `${fileCount} berkas`;
  const progress = deadlines.length > 1 ? countDeadlines(row) : countDocuments(deadlines[0]);
  return progress === '' ? files : `${progress} · ${files}`;
}

function countDeadlines({ deadlines, decision }: RowAssessment): string {
  const complete = deadlines.filter(
    deadline => hasAllDocuments(deadline) || (decision !== 'done' && isMet(deadline)),
  );
  return `${complete.length}/${deadlines.length} jadwal lengkap`;
}

// Where any one file is enough, the number of files says it all.
function countDocuments(deadline: AssessedDeadline | undefined): string {
  const counted = (deadline?.documents ?? []).filter(
    ({ number, isWaived, presentSince }) => number !== null && (!isWaived || presentSince !== null),
  );
  const present = counted.filter(({ presentSince }) => presentSince !== null);
  return counted.length === 0 ? '' : `${present.length}/${counted.length} dokumen`;
}

// A range whose documents are all there is complete before its day, though not met yet.
function hasAllDocuments({ documents }: AssessedDeadline): boolean {
  const required = documents.filter(({ isWaived }) => !isWaived);
  return required.length > 0 && required.every(({ presentSince }) => presentSince !== null);
}

function isMet({ state }: AssessedDeadline): boolean {
  return state === 'met' || state === 'met-late';
}

function formatReason(reason: OtherFileReason): string {
  switch (reason.code) {
    case 'unknown-name':
      return reason.maybe === undefined
        ? ''
        : ` – mungkin ${reason.maybe.number} ${cutQuote(reason.maybe.title)}? tulis ${reason.maybe.number} di COCOKKAN`;
    case 'draft':
      return ' (konsep)';
    case 'other-year':
      return ` (tahun ${reason.year})`;
    case 'ask-year':
      return ` (tahun ${reason.year}); bila untuk jadwal ini, tulis di COCOKKAN`;
    case 'no-evidence':
      return ' (bukan bukti)';
    case 'after-check-date':
      return ' (setelah tanggal posisi)';
    case 'maybe-for':
      return ` (mungkin untuk ${nameDeadline(reason.deadline)} – tulis di COCOKKAN)`;
  }
}

function nameDeadline({ date }: Deadline): string {
  const isMonthEnd = isSameDay(date, lastDayOfMonth(date.year, date.month));
  return isMonthEnd ? monthName(date.month) : formatDay(date);
}
