import type { StateNow } from '../domain/monev/monev-report.ts';
import { CATEGORY_WORDS } from './monev-id.ts';
import { formatFileCount } from './monev-line-id.ts';

export const NO_FOLLOW_UP = 'Tidak ada yang perlu ditindaklanjuti dari monev sebelumnya.';
export const FIRST_FOLLOW_UP =
  'Belum ada lembar monev sebelumnya di spreadsheet ini. Rencana tindak lanjut dari laporan di atas kertas, bila ada:';

/** Headings of the follow-up block. */
export const FOLLOW_UP_HEADINGS = {
  code: 'KODE',
  indicator: 'Indikator',
  found: 'Temuan',
  owner: 'Penanggung jawab',
  until: 'Batas waktu',
  promise: 'Rencana tindak lanjut',
  state: 'Keadaan sekarang',
  status: 'Status tindak lanjut',
  remark: 'Keterangan',
} as const;

/** What the same columns were headed before, in workbooks that stand. */
export const FORMER_FOLLOW_UP_HEADINGS = {
  owner: 'PIC',
  promise: 'Tindak lanjut yang dijanjikan',
  status: 'Status tindak lanjut ✎',
  remark: 'Keterangan ✎',
} as const;

/** The drop-down of "Status tindak lanjut". */
export const FOLLOW_UP_STATUS_WORDS = {
  closed: 'Sesuai',
  'not-yet-right': 'Belum sesuai',
  'not-started': 'Belum ditindaklanjuti',
  impossible: 'Tidak dapat ditindaklanjuti',
} as const;

export const FOLLOW_UP_HELP =
  'Sesuai dan Tidak dapat ditindaklanjuti menutup butir ini; yang lain dibawa ke monev berikutnya.';

/** Stands in place of a state that the workbook cannot tell; people write over it. */
export const MANUAL_STATE = 'isi manual';

/** State of a follow-up now. */
export function formatStateNow({ category, isByDecision, fileCount, isProved }: StateNow): string {
  const head = isByDecision ? `${CATEGORY_WORDS[category]} (atas keputusan)` : CATEGORY_WORDS[category];
  return `${head} · ${formatFileCount(fileCount, isProved)}`;
}

/** `Semester I 2021: Belum terpenuhi`. */
export function formatFound(periodWords: string, found: string): string {
  const head = periodWords.charAt(0).toUpperCase() + periodWords.slice(1);
  return found === '' ? head : `${head}: ${found}`;
}
