import type { Finding, FindingColumn } from '../domain/checks/finding.ts';
import type { FindingCode, Severity } from '../domain/checks/finding-code.ts';
import { fillPlaceholders } from './fill-placeholders.ts';

const WRITE_CORRECTION = 'tulis waktunya di KOREKSI JADWAL';

// Infos of one code share a line in Temuan ZI, so their sentences name no value of a row.
const SENTENCES: Readonly<Record<FindingCode, string>> = {
  'plan-year-differs':
    'Judul atau target waktu menyebut tahun {statedYear}, sedangkan "Tahun rencana aksi" di Pengaturan ZI {planYear}. Samakan dulu: ubah pengaturannya, atau perbaiki judul dan targetnya.',
  'indicator-missing': '{indicator} kosong. Isi indikator kegiatan ini.',
  'action-missing': '{action} kosong. Isi kegiatan yang akan dilakukan.',
  'evidence-missing': '{evidence} kosong. Isi dokumen yang akan membuktikan kegiatan ini.',
  'evidence-column-missing':
    'Rencana ini tidak punya kolom {evidence}, sehingga satu berkas apa pun dianggap cukup untuk tiap baris. Tambahkan kolom itu bila dokumennya perlu dihitung.',
  'evidence-too-long':
    '{evidence} terlalu panjang untuk dibaca, sehingga satu berkas apa pun dianggap cukup untuk baris ini. Sisakan nama dokumennya saja.',
  'target-missing': '{target} kosong. Isi bulan atau tanggal, misalnya "Juni" atau "12 Juni".',
  'marks-missing':
    'Kolom {target} kosong. Tulis v di bulan jatuh tempo, atau tulis insidental di KOREKSI JADWAL bila waktunya bergantung pada suatu kejadian.',
  'marks-missing-everywhere':
    'Kolom {target} kosong pada {count} baris. Warna sel tidak dibaca; tulis v di bulan jatuh tempo.',
  'target-unreadable': `Waktu pada "{text}" tidak terbaca. Tulis bulan atau tanggal, misalnya "Juni" atau "12 Juni", atau ${WRITE_CORRECTION}.`,
  'target-impossible-day': 'Tanggal "{text}" tidak ada di kalender. Perbaiki tanggalnya.',
  'target-several-cadences':
    'Ada beberapa periode dalam "{text}". Pilih satu, misalnya "setiap bulan" atau "per semester".',
  'target-year-unknown':
    'Tahun untuk "{text}" belum diketahui. Tulis tahunnya di sini, atau isi Tahun di Pengaturan ZI.',
  'target-range-backward': 'Akhir "{text}" lebih awal daripada awalnya. Perbaiki bulan atau tahunnya.',
  'target-number-ambiguous':
    'Angka "{text}" dapat berarti beberapa bulan. Tulis nama bulannya, misalnya "Januari, Oktober".',
  'target-other-year':
    'Waktu ini jatuh di tahun {year}, sedangkan rencana ini untuk tahun {planYear}. Perbaiki tahunnya bila keliru.',
  'target-range-one-deadline':
    'Rentang waktu dibaca sebagai satu tenggat di akhir rentang. Bila laporan dibuat berkala, tulis misalnya "setiap bulan Januari s/d Oktober" di KOREKSI JADWAL.',
  'target-vague': `Waktu yang umum dibaca sebagai akhir Maret (awal tahun), akhir Juni (pertengahan tahun), atau akhir Desember (akhir tahun, sepanjang tahun). Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-part-of-month': `Bagian bulan (awal, pertengahan, dasarian) atau waktu perkiraan dibaca sebagai tanggal di JADWAL TERBACA. Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-unknown-word': `Kata di sebelah waktu yang tidak kami kenal, atau yang membuatnya belum pasti, tampak di JADWAL TERBACA; tanggalnya dibaca tanpa kata itu. Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-mark-words': `Sel bulan ini berisi lebih dari tanda. Hari atau minggu dibaca sebagai tenggat di bulan itu, kata lain sebagai tanda untuk akhir bulannya. Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-count-per-year': `Jumlah kali dalam setahun dibagi rata sepanjang tahun. Bila waktunya tertentu, ${WRITE_CORRECTION}.`,
  'target-fixed-day': `Tanggal tetap dibaca berlaku setiap bulan. Bila tidak setiap bulan, ${WRITE_CORRECTION}.`,
  'target-cadence-elsewhere': `Rentang waktu dibaca berkala karena {evidence} atau {action} menyebut laporan berkala. Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-backward-months': `Urutan bulan mundur; semua bulan dibaca pada tahun yang tertulis. Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-decimal-months': `Angka desimal dibaca sebagai dua bulan, misalnya 3,12 sebagai Maret dan Desember. Bila bukan itu, ${WRITE_CORRECTION}.`,
  'target-event-bound':
    'Waktu bergantung pada suatu kejadian, sehingga tidak dipantau dengan tanggal. Bila ada batas waktunya, tulis di KOREKSI JADWAL.',
  'target-event-part':
    'Sebagian waktu bergantung pada suatu kejadian; hanya tanggal yang tertulis yang dipantau. Bila ada tanggal lain, tulis semuanya di KOREKSI JADWAL.',
  'cadence-needs-more-dates':
    'Teks menyebut "{cadence}", yang memerlukan {expected} tanggal, sedangkan target waktu memuat {actual}. Lengkapi tanggalnya atau sesuaikan teksnya.',
  'area-unknown':
    'Judul area ini bukan nama area yang resmi, jadi dihitung sebagai area sendiri. Bila salah tulis, samakan dengan nama resminya.',
  'area-own-numbering':
    'Nomor area di rencana ini lain dari urutan PermenPANRB. KODE mengikuti nomor di rencana.',
  'area-missing': 'Area belum ada di rencana ini: {areas}. Tambahkan baris areanya.',
  'area-repeated': 'Area {numeral} sudah ada di baris {otherRow}. Gabungkan atau perbaiki nomornya.',
  'area-out-of-order': 'Area {numeral} berada sesudah area {before}. Urutkan area dari I sampai VI.',
  'area-title-of-other-numeral':
    'Judul ini milik area {numeral}. Perbaiki nomornya, atau tulis judul {expected}.',
  'row-without-area': 'Baris ini berada di atas baris area yang pertama. Tambahkan baris area di atasnya.',
  'component-number-missing':
    'Nomor komponen "{title}" kosong. Isi nomor {expected} atau sesuaikan dengan urutannya.',
  'component-number-repeated':
    'Nomor komponen ini sudah dipakai di baris {otherRow}. Perbaiki salah satunya.',
  'component-number-skipped':
    'Nomor komponen melompat; nomor berikutnya seharusnya {expected}. Perbaiki nomornya.',
  'action-equals-evidence':
    '{action} sama dengan {evidence}. Tulis kegiatan yang dilakukan di {action}, misalnya "Menyusun …".',
  'action-equals-indicator': '{action} sama dengan {indicator}. Tulis kegiatan yang dilakukan di {action}.',
  'row-repeated':
    '{action} dan {evidence} sama dengan baris {otherRow}. Bedakan kegiatannya bila memang dua kegiatan.',
  'other-year-in-text':
    'Teks menyebut tahun {year}, sedangkan rencana ini untuk tahun {planYear}. Perbaiki tahunnya bila keliru.',
  'other-unit-named':
    'Teks menyebut "{word}", nama yang termasuk unit lain menurut Pengaturan ZI. Ganti dengan nama unit ini bila terbawa dari rencana lain.',
  'formula-error': 'Rumus di sel ini menghasilkan galat. Perbaiki rumusnya atau tulis isinya.',
  'decision-unknown': 'KEPUTUSAN ini tidak dikenal. Pilih Selesai, Tidak berlaku, atau Ditunda.',
  'decision-without-reason': 'KEPUTUSAN "{decision}" belum berlaku karena ALASAN kosong. Isi alasannya.',
  'postponed-without-schedule': 'KEPUTUSAN Ditunda belum punya jadwal baru. Isi waktunya di KOREKSI JADWAL.',
  'code-repeated':
    'KODE ini sama dengan baris {otherRow}. Kode baris yang disalin akan diganti saat Segarkan bukti & status dijalankan.',
  'codes-out-of-step':
    'KODE ini bukan milik baris ini, biasanya karena hanya sebagian kolom yang diurutkan. Jalankan Segarkan bukti & status untuk menyelaraskannya.',
  'monev-lines-incomplete':
    'Matriks {period}: {count} baris yang belum terpenuhi masih tanpa Kendala, Tindak lanjut, atau Penanggung jawab. Lengkapi sebelum ditandatangani.',
  'monev-rows-without-schedule':
    'Monev {period}: {count} baris tidak masuk hitungan karena target waktunya belum terbaca. Isi KOREKSI JADWAL, segarkan, lalu buat lembar monev lagi.',
  'monev-evidence-after-check-date':
    'Monev {period}: pada {count} baris ada berkas yang diunggah setelah tanggal posisi laporan, jadi tidak dihitung. Periksa apakah tanggal itu sudah benar.',
  'monev-folders-hidden':
    'Monev {period}: folder {count} baris tidak terlihat oleh akun ini, jadi berkasnya tidak dihitung. Minta folder itu dibagikan, lalu buat lembar monev lagi.',
  'register-unreadable':
    'Judul kolom sheet {sheet} tidak dikenali, jadi isinya tidak dihitung. Kembalikan judul kolomnya, misalnya "{heading}".',
  'register-nip-rounded':
    'NIP ini disimpan sebagai angka, dan Sheets membulatkannya. Tulis ulang NIP 18 angka di sel berformat teks biasa.',
  'register-phone-unreadable':
    'Nomor ini bukan satu nomor ponsel. Tulis satu nomor, misalnya 0812-3456-7890.',
  'register-role-unknown':
    'Kedudukan ini tidak ada dalam daftar, jadi orangnya tidak dikenali sebagai anggota tim tertentu. Pilih dari daftar.',
  'register-coordinators':
    '{role} tercantum pada {count} orang, jadi tidak ada yang dipakai sebagai penanggung jawab areanya. Sisakan satu.',
  'register-day-unreadable':
    'Tanggal ini tidak terbaca sebagai satu hari. Tulis tanggal, bulan, dan tahunnya, misalnya "5 Januari" dengan tahunnya.',
  'register-step-order':
    'Tanggal langkah ini lebih awal daripada langkah di atasnya. Periksa tanggal atau urutan langkahnya.',
  'register-name-repeated':
    'Nama ini tercantum {count} kali, jadi berkas atas nama ini tidak dapat dibagikan. Tulis nomor atau tautan berkasnya di kolom Berkas.',
  'register-file-unsure':
    'Berkas ini mungkin milik orang ini, mungkin bukan. Tulis nomor atau tautan berkasnya di kolom Berkas, atau isi Berkas dengan "-" bila bukan.',
  'register-head-missing': '{name}, kepala unit menurut Pengaturan ZI, belum tercantum. Tambahkan barisnya.',
  'register-rows-unknown':
    'Bukan KODE baris, komponen, atau area rencana ini. Tulis misalnya I.1.a, V.2, atau IV, dipisah koma.',
  'plan-sorted':
    'Baris sedang diurutkan lain daripada KODE, sehingga urutan area dan komponen tidak diperiksa. Urutkan menurut KODE untuk memeriksanya.',
};

/** The sentences of all findings, with their placeholders. */
export const FINDING_SENTENCES: readonly string[] = Object.values(SENTENCES);

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Salah',
  warning: 'Perhatian',
  info: 'Info',
};

/** What a column is called where the plan does not name it. */
export const COLUMN_WORDS: Readonly<Record<FindingColumn, string>> = {
  number: 'NO',
  area: 'AREA',
  component: 'KOMPONEN',
  indicator: 'INDIKATOR',
  action: 'LANGKAH AKSI',
  evidence: 'BUKTI FISIK',
  target: 'TARGET WAKTU',
  owner: 'PENANGGUNG JAWAB',
  code: 'KODE',
  correction: 'KOREKSI JADWAL',
  decision: 'KEPUTUSAN',
  reason: 'ALASAN',
};

/** The plan's own headings, by the column that each stands for; columns that it lacks have the product's word. */
export type ColumnNames = ReadonlyMap<FindingColumn, string>;

const NO_NAMES: ColumnNames = new Map();

/** What is wrong and what to do, in the plan's own headings; what stands there has its own column. */
export function formatFinding(
  { code, values }: Pick<Finding, 'code' | 'values'>,
  names: ColumnNames = NO_NAMES,
): string {
  return fillPlaceholders(SENTENCES[code], { ...COLUMN_WORDS, ...Object.fromEntries(names), ...values });
}

/** Salah, Perhatian or Info. */
export function severityWord(severity: Severity): string {
  return SEVERITY_WORDS[severity];
}

/** The heading of the column as the plan has it, else as the product writes it. */
export function columnWord(column: FindingColumn, names: ColumnNames = NO_NAMES): string {
  return names.get(column) ?? COLUMN_WORDS[column];
}
