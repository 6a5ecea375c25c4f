import type {
  CopiedQuestion,
  GiveBackQuestion,
  Question,
  UnitQuestion,
  YearDiffersQuestion,
  YearQuestion,
} from '../app/plan/question.ts';
import { formatDoubts, formatReportDiffers, NO_DOCUMENT } from './build-document-id.ts';
import { formatRowCodes } from './row-codes.ts';

/** "Ya", "Tidak" and "Batal" answer it. */
export const COPY_QUESTION =
  'Spreadsheet ini salinan dari spreadsheet lain yang sudah memakai menu ZI.\n\nYa = lanjut tahun baru: kode baris dan lembar monev lama tetap ada, folder bukti dibuat baru, isi Bukti ZI dikosongkan dan isian tim di sana disimpan di sheet Catatan ZI.\n\nTidak = salinan biasa: kolom, warna, Temuan ZI, Bukti ZI, dan Ringkasan ZI dibersihkan dulu (isian tim disimpan di Catatan ZI), lalu mulai dari awal.\n\nBatal = tidak ada yang diubah.';

/** Ends the closing sentence of the command that carried a copy into its new year. */
export const NEW_YEAR_HINT =
  'Untuk tahun baru, periksa "Tahun rencana aksi" dan "Posisi per tanggal" di Pengaturan ZI, serta isian KOREKSI JADWAL, KEPUTUSAN, dan ALASAN dari tahun lalu, yang masih berlaku.';

/** Asks for the plan's year, with this year as the example. */
export function formatYearQuestion(thisYear: number): string {
  return `Tahun rencana aksi tidak ditemukan pada judul maupun target waktu. Tulis tahunnya, misalnya ${thisYear}.`;
}

export const UNIT_QUESTION =
  'Nama unit kerja tidak ditemukan di atas tabel rencana aksi. Tulis namanya seperti akan tercetak di laporan dan pada folder bukti, misalnya Balai Contoh.\n\nBelum pasti? Biarkan kosong lalu OK, dan isi nanti di Pengaturan ZI. Batal = tidak ada yang ditulis.';

/** "Ya", "Tidak" and "Batal" answer it. */
export function formatYearDiffers({ settingYear, statedYear, hasFolders }: YearDiffersQuestion): string {
  const folders = hasFolders
    ? ` Folder bukti ${settingYear} tetap ada di Drive; folder ${statedYear} dibuat baru, isi Bukti ZI dikosongkan, dan isian tim di sana disimpan di sheet Catatan ZI.`
    : '';
  return `Judul atau target waktu menyebut tahun ${statedYear}, sedangkan "Tahun rencana aksi" di Pengaturan ZI ${settingYear}.\n\nYa = rencana ini untuk tahun ${statedYear}: Pengaturan ZI diubah.${folders}\n\nTidak = tetap tahun ${settingYear}.\n\nBatal = tidak ada yang diubah.`;
}

/** What of the add-on's stands in the workbook without its marks. */
export interface LostNames {
  /** The sheet whose own columns lost them; null where none did. */
  readonly planSheetName: string | null;
  readonly sheetNames: readonly string[];
}

// A dialog shows about 600 characters.
const MOST_LOST_SHEETS = 6;

/** "Ya", "Tidak" and "Batal" answer it. */
export function formatLostMarks({ planSheetName, sheetNames }: LostNames): string {
  const shown = sheetNames.slice(0, MOST_LOST_SHEETS).map(name => `"${name}"`);
  const rest = sheetNames.length - shown.length;
  const sheets =
    shown.length === 0 ? [] : [`sheet ${shown.join(', ')}${rest > 0 ? ` dan ${rest} lainnya` : ''}`];
  const columns = planSheetName === null ? [] : [`Kolom ZI pada sheet "${planSheetName}"`];
  const found = [...columns, ...sheets].join(' dan ');
  return `${found.charAt(0).toUpperCase()}${found.slice(1)} ditemukan tanpa tanda. Biasanya spreadsheet ini pernah disimpan sebagai .xlsx, atau sheet-nya disalin dari spreadsheet lain. Pakai lagi?\n\nYa = diteruskan: isian tim, kode baris, folder bukti, dan lembar monev tetap dipakai.\n\nTidak = dibuat yang baru di sebelahnya; yang lama dibiarkan apa adanya dan tidak dibaca.\n\nBatal = tidak ada yang diubah.`;
}

/** "Ya", "Tidak" and "Batal" answer it. */
export function formatGiveBack({ count }: GiveBackQuestion): string {
  return `Di sheet Catatan ZI ada ${count} isian tim dari baris-baris ini, yang disimpan sebelum kolom atau sheet ZI dihapus.\n\nYa = kembalikan ke kolom ✎ barisnya; catatannya tetap ada di Catatan ZI.\n\nTidak = biarkan di Catatan ZI saja; pilih ini bila rencana aksinya sudah diganti.\n\nBatal = berhenti di sini.`;
}

/** A question that "Ya" and "Tidak" answer. */
export function formatQuestion(
  question: Exclude<
    Question,
    YearQuestion | UnitQuestion | YearDiffersQuestion | GiveBackQuestion | CopiedQuestion
  >,
): string {
  switch (question.kind) {
    case 'columns':
      return `Di sebelah kanan tabel pada sheet "${question.sheetName}" akan ditambahkan kolom ${question.headings.join(', ')}. Sel yang sudah ada tidak diubah.${question.makesOverview ? ' Di belakang sheet itu dibuat sheet Ringkasan ZI.' : ''}${formatFilterHint(question.hasFilter)} Lanjutkan?`;
    case 'realign':
      return `Kolom ZI tidak lagi sebaris dengan rencana aksi; yang bergeser: ${formatRowCodes(question.codes, 12)}. Mungkin kolom rencana aksi diurutkan tanpa kolom ZI. Kembalikan kolom ZI, termasuk isian KOREKSI JADWAL, KEPUTUSAN, dan ALASAN, ke barisnya?`;
    case 'same-year':
      return `Judul, target waktu, dan Pengaturan ZI masih menyebut tahun ${question.year}. Lanjutkan dengan tahun ${question.year}? Bila rencana ini untuk tahun lain, pilih Tidak, ubah judul dan target waktunya, lalu klik lagi.`;
    case 'report-differs':
      return formatReportDiffers(question.period);
    case 'document-doubts':
      return formatDoubts(question.doubts);
    case 'document-root':
      return `Dokumen disimpan di bawah folder bukti, dan folder itu belum ada. Buat folder "${question.rootName}" di Google Drive Anda? Folder barisnya dibuat nanti oleh Siapkan folder bukti.`;
    case 'folders':
      return `Akan dibuat ${question.count} folder di Google Drive Anda, di bawah folder "${question.rootName}"${formatRegisterFolders(question.registerNames)}. Berkas yang sudah ada tidak disentuh. Bagikan folder itu kepada tim sesudahnya. Lanjutkan?`;
  }
}

/** The closing sentence when the person did not go on. */
export function formatDeclined(question: Question): string {
  switch (question.kind) {
    case 'columns':
      return 'Kolom ZI tidak ditambahkan; tidak ada yang diubah. Klik lagi bila sudah siap.';
    case 'realign':
      return 'Tidak ada yang ditulis. Urutkan kembali rencana aksi bersama kolom ZI, atau klik lagi dan pilih Ya.';
    case 'folders':
      return 'Tidak ada folder yang dibuat. Klik lagi bila sudah siap.';
    case 'report-differs':
    case 'document-doubts':
    case 'document-root':
      return NO_DOCUMENT;
    case 'same-year':
    case 'year-differs':
      return 'Tidak ada yang diubah. Samakan dulu tahun pada judul, target waktu, dan "Tahun rencana aksi" di Pengaturan ZI, lalu klik lagi.';
    case 'give-back':
      return 'Kolom ZI sudah ada; status belum ditulis dan isian di Catatan ZI belum dikembalikan. Klik lagi bila sudah jelas.';
    case 'copied':
      return 'Tidak ada yang diubah. Klik lagi bila sudah jelas untuk apa salinan ini.';
    case 'unit':
      return 'Unit kerja belum diisi; tidak ada yang ditulis. Klik lagi, lalu tulis namanya, atau tulis nama unit di atas tabel rencana aksi.';
    case 'year':
      return 'Tahun belum diisi; tidak ada yang diubah. Klik lagi, lalu tulis tahunnya dengan empat angka.';
  }
}

function formatRegisterFolders(names: readonly string[]): string {
  return names.length === 0 ? '' : `, termasuk ${names.map(name => `"${name}"`).join(' dan ')}`;
}

function formatFilterHint(hasFilter: boolean): string {
  return hasFilter
    ? ' Sheet ini memakai filter: perluas filternya sampai kolom ZI, supaya kolom ZI ikut terurut.'
    : '';
}
