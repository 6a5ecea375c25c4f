import type { DataProblem } from '../sheets/data/read-data.ts';
import { REKAP_SHEETS } from './rekap-id.ts';

/** Why a file was not read; `sentence` is one that the reader of workbooks or the file system gave. */
export type FileProblem =
  | DataProblem
  | { readonly code: 'refused'; readonly sentence: string }
  | { readonly code: 'no-access'; readonly reason: string }
  | { readonly code: 'link' }
  | { readonly code: 'unknown-kind' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'open-quote' }
  | { readonly code: 'no-data'; readonly headings: readonly string[] }
  | { readonly code: 'no-plan' }
  | { readonly code: 'own-result' }
  | { readonly code: 'memory' }
  | { readonly code: 'fault'; readonly message: string };

/** The reason in a sentence: what stands there, what to do. */
export function formatFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'columns-missing':
      return `Judul kolom Data ZI tidak lengkap: ${problem.headings.join(', ')}. Minta unit mengunduh ulang sheet Data ZI tanpa mengubah baris pertamanya.`;
    case 'schema-unknown':
      return `Skema "${problem.found}" belum dikenal rekap ini (yang dikenal: 1). Pakai versi rekap yang lebih baru.`;
    case 'no-lines':
      return 'Data ZI tidak memuat baris. Minta unit mengklik Segarkan bukti & status lalu mengunduh ulang.';
    case 'cell-unread':
      return `Baris ${problem.sheetRow}, kolom ${problem.heading}: "${problem.found.slice(0, 60)}" tidak terbaca. Minta unit mengunduh ulang sheet Data ZI.`;
    case 'refused':
      return problem.sentence;
    case 'no-access':
      return `Tidak dapat dibuka: ${problem.reason}.`;
    case 'link':
      return 'Tautan simbolik; tidak dibuka. Salin berkasnya sendiri ke folder ini.';
    case 'unknown-kind':
      return 'Jenis berkas ini tidak dikenal. Yang dibaca: .xlsx dan .csv.';
    case 'too-large':
      return `Berkas ini terlalu besar (${problem.megabytes} MB, paling besar 40 MB). Kirim sheet Data ZI saja.`;
    case 'not-text':
      return 'Isinya bukan teks CSV. Unduh ulang sebagai Nilai yang dipisahkan koma (.csv).';
    case 'open-quote':
      return 'Tanda petik di dalam CSV tidak ditutup; berkas ini terpotong. Unduh ulang.';
    case 'no-data':
      return `Tabel ini bukan Data ZI (baris pertamanya: ${problem.headings.map(words => words.slice(0, 40)).join(' | ') || 'kosong'}). Unduh sheet Data ZI, atau kirim spreadsheet rencana aksi (.xlsx).`;
    case 'no-plan':
      return 'Tidak ada sheet Data ZI dan tidak ada rencana aksi yang terbaca di berkas ini. Kirim spreadsheet rencana aksi.';
    case 'own-result':
      return `Ini hasil rekap (ada sheet ${REKAP_SHEETS.summary}), bukan kiriman unit.`;
    case 'memory':
      return 'Berkas ini memerlukan memori terlalu banyak. Kirim sheet Data ZI saja.';
    case 'fault':
      return `Kesalahan di dalam program (${problem.message}). Laporkan bersama berkasnya.`;
  }
}
