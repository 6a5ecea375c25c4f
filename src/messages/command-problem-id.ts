import type { CommandProblem, ConsentBox, WorkLeft } from '../app/plan/command-problem.ts';
import type { SheetHeadings } from '../domain/plan/find-plan-sheet.ts';
import { formatDocumentRefusal } from './build-document-id.ts';
import { formatPeriodExamples } from './build-monev-id.ts';
import { cutQuote } from './fill-placeholders.ts';
import { formatPlanProblem } from './plan-problem-id.ts';

const CONSENT_BOXES: Readonly<Record<ConsentBox, string>> = {
  'see-files': '"Melihat informasi tentang file Google Drive Anda"',
  'make-folders':
    '"Melihat, mengedit, membuat, dan menghapus hanya file Google Drive tertentu yang Anda gunakan dengan aplikasi ini"',
};

const WORK_LEFT: Readonly<Record<WorkLeft, string>> = {
  evidence: 'Kolom ZI sudah disegarkan; sheet Bukti ZI dan warna belum.',
  'evidence-lines':
    'Status dan kode baris sudah ditulis; sebagian baris sheet Bukti ZI sudah ditulis, selebihnya belum.',
  report: 'Rencana dan bukti sudah dibaca; satu dari dua lembar laporan monev sudah dibuat, yang lain belum.',
  findings: 'Lembar monev sudah jadi; sheet Temuan ZI belum diperbarui.',
  removal: 'Isian orang sudah tersalin di sheet Catatan ZI; sebagian milik menu ZI belum dihapus.',
};

const NOTHING_CHANGED: Readonly<Record<'busy' | 'evidence-incomplete' | 'lost-marks', string>> = {
  busy: 'Menu ZI sedang dijalankan oleh orang lain pada spreadsheet ini. Tidak ada yang diubah. Tunggu sebentar, lalu klik lagi.',
  'evidence-incomplete':
    'Google Drive hanya memberi sebagian daftar berkas di drive bersama, jadi bukti tidak dihitung dan status tidak diubah. Tunggu sebentar, lalu klik menu yang sama sekali lagi.',
  'lost-marks':
    'Tidak ada yang diubah. Klik lagi bila sudah jelas apakah kolom dan sheet ZI yang lama dipakai lagi.',
};

/** The sentence of a problem that stops a command: where, what, and what to do. */
export function formatCommandProblem(problem: CommandProblem): string {
  switch (problem.code) {
    case 'plan-sheet-missing':
      return formatSheetMissing(problem.sheets);
    case 'lost-marks':
    case 'busy':
    case 'evidence-incomplete':
      return NOTHING_CHANGED[problem.code];
    case 'time-up':
      return `Google menghentikan skrip setelah enam menit, jadi pekerjaan diakhiri di sini. ${WORK_LEFT[problem.left]} Klik menu yang sama sekali lagi untuk melanjutkan.`;
    case 'drive-absent':
      return 'Menu ini memakai Google Drive, dan skrip ini dipasang tanpanya (manifes Inti). Tidak ada yang diubah. Pasang manifes lengkap (appsscript.json), lalu klik lagi; menu lainnya tetap dapat dipakai.';
    case 'drive-box-missing':
      return `Kotak izin ${problem.boxes.map(box => CONSENT_BOXES[box]).join(' dan ')} belum dicentang, jadi bukti tidak dihitung dan status tidak diubah. Buka myaccount.google.com › Keamanan › Koneksi pihak ketiga, hapus akses skrip ini, lalu klik menu yang sama dan centang ketiga kotak.`;
    case 'sheet-moved':
      return `Pada sheet "${problem.sheetName}", orang lain sedang memindahkan, menyisipkan, atau mengisi baris, sehingga pekerjaan dihentikan. Yang sudah ditulis menu ini tetap ada, dan tidak ada isian tim yang berubah. Tunggu sampai orang itu selesai, lalu klik menu yang sama sekali lagi.`;
    case 'column-struck':
      return `Pada sheet "${problem.sheetName}", kolom disisipkan atau digeser tepat saat menu ZI menulis, sehingga isi kolom "${problem.heading}" sempat tertimpa. Tulisannya sudah dikembalikan, tetapi rumus, tautan, dan format tanggalnya tidak. Periksa kolom itu, bila perlu pulihkan lewat File › Histori versi, lalu klik menu yang sama sekali lagi.`;
    case 'plan-protected':
      return `Sheet rencana aksi dilindungi ("${problem.protection}") sehingga akun ini tidak dapat menulis di sana. Tidak ada yang diubah. Minta pemilik spreadsheet membuka perlindungan itu atau mengklik menu ini.`;
    case 'own-columns-scattered':
      return 'Kolom ZI tidak lagi berdampingan, sehingga urutannya tidak dapat disesuaikan. Geser kolom KODE sampai ALASAN ✎, beserta kolom tersembunyi di kanannya yang mengenali baris, kembali berdampingan, atau batalkan pengurutan, lalu klik lagi.';
    case 'evidence-headings-missing':
      return formatMissingHeadings('Bukti ZI', problem.headings);
    case 'matrix-headings-missing':
      return formatMissingHeadings('matriks', problem.headings);
    case 'period-unreadable':
      return `Periode "${problem.found}" tidak dikenal. ${formatPeriodExamples(problem.year)} Klik lagi bila sudah jelas. Tidak ada yang diubah.`;
    case 'check-date-unreadable':
      return `Tanggal "${problem.found}" tidak terbaca. Tulis misalnya 5 Juli ${problem.year}, lalu klik lagi. Tidak ada yang diubah.`;
    case 'evidence-root-foreign':
    case 'evidence-root-other-app':
    case 'evidence-root-hidden':
      return formatRootProblem(problem);
    case 'document-refused':
      return formatDocumentRefusal(problem.refusal);
    default:
      return formatPlanProblem(problem);
  }
}

type RootProblem = Extract<CommandProblem, { readonly rootName: string }>;

function formatRootProblem(problem: RootProblem): string {
  switch (problem.code) {
    case 'evidence-root-foreign':
      return `Folder "${problem.rootName}" dibuat oleh akun lain, dan hanya pembuatnya yang dapat menambah folder lewat menu ini. Minta orang itu mengklik Siapkan folder bukti. Menghitung berkas dapat dilakukan siapa saja: klik Segarkan bukti & status.`;
    case 'evidence-root-other-app':
      return `Folder "${problem.rootName}" dibuat oleh pemasangan menu ZI yang lain, atau izin menu ini pernah dihapus, sehingga Google tidak mengizinkan menu ini menambah folder di dalamnya. Buat sendiri folder yang belum ada di sana, lalu tempel tautannya di kolom BUKTI baris itu; semua folder dan berkas yang ada tetap dihitung. Tidak ada folder yang dibuat.`;
    case 'evidence-root-hidden':
      return `Folder "${problem.rootName}" tidak terlihat oleh akun ini. Minta pembuatnya membagikan folder itu kepada Anda, lalu klik lagi. Tidak ada folder yang dibuat.`;
  }
}

function formatMissingHeadings(sheet: string, headings: readonly string[]): string {
  const names = headings.map(name => `"${name}"`).join(', ');
  return `Pada sheet ${sheet}, baris 3, judul kolom ${names} tidak ditemukan. Tulis kembali judulnya seperti itu, lalu klik lagi. Tidak ada yang diubah.`;
}

function formatSheetMissing(sheets: readonly SheetHeadings[]): string {
  return `Tidak ada sheet yang memuat rencana aksi (yang dilihat: ${sheets.map(({ name }) => `"${name}"`).join(', ')}). Beri tabel rencana aksi baris judul kolom, misalnya NO, KOMPONEN, INDIKATOR, LANGKAH AKSI, BUKTI FISIK, TARGET WAKTU, lalu klik lagi.${formatSheetHeadings(sheets)}`;
}

// A dialog shows about 600 characters.
const MOST_SHEETS = 3;
const MOST_HEADINGS = 6;

function formatSheetHeadings(sheets: readonly SheetHeadings[]): string {
  const filled = sheets.filter(({ headings }) => headings.length > 0).slice(0, MOST_SHEETS);
  const shown = filled.map(({ name, rowIndex, headings }) => {
    const texts = headings.slice(0, MOST_HEADINGS).map(text => `"${cutQuote(text)}"`);
    const rest = headings.length > MOST_HEADINGS ? ', …' : '';
    return `sheet "${name}" baris ${(rowIndex ?? 0) + 1}: ${texts.join(', ')}${rest}`;
  });
  return shown.length === 0 ? '' : ` Yang terbaca sebagai judul: ${shown.join('; ')}.`;
}
