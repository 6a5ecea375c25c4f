/** Headings of ZI Uji. */
export const PROBE_HEADINGS = {
  probe: 'NO',
  name: 'YANG DIUJI',
  expected: 'DIHARAPKAN',
  found: 'YANG TERJADI',
  milliseconds: 'MS',
  verdict: 'HASIL',
} as const;

/** The probes in their order, each with what it is about. */
export const PROBE_NAMES = {
  lock: 'Kunci selama kotak pesan terbuka',
  zone: 'Zona waktu: tengah malam pada sel tanggal',
  scopes: 'Kotak izin yang dicentang',
  tabs: 'Jenis tab spreadsheet',
  image: 'Gambar di dalam sel',
  marks: 'Tanda tersembunyi pada spreadsheet, sheet, dan kolom',
  texts: 'Teks yang mirip angka, rumus, atau tanggal',
  rules: 'Aturan warna dikirim dan dibaca kembali',
  filter: 'Pengurutan di bawah filter',
  groups: 'Kelompok kolom di tepi sheet',
  merges: 'Sel gabungan',
  costs: 'Lama tiap panggilan, dalam milidetik',
  folders: 'Folder Drive: dibuat, diulang, dibaca, dicari',
  inventedId: 'Folder Drive dengan nomor karangan',
  formula: 'Rumus ZI_TENGGAT',
  refusal: 'Bahasa pesan penolakan Google',
  root: 'Folder bukti yang sudah ada',
  copy: 'Salinan spreadsheet',
} as const;

/** `OK`: as the menu expects, or an answer that it is known to bear. */
export const VERDICT_WORDS = { ok: 'OK', other: 'LAIN' } as const;

/** What stands in the place of facts where a probe was not run. */
export const NOT_RUN = 'tidak sempat: batas 60 detik';

export const SCRATCH_SHEET_NAME = 'ZI Uji (sementara)';
export const PROBE_FOLDER_NAME = 'ZI uji (boleh dihapus)';

export const PLATFORM_QUESTION =
  'Menu ini menguji apakah Google Sheets dan Google Drive menjawab seperti yang diandaikan menu ZI. Rencana aksi tidak dibaca dan tidak diubah. Sebuah sheet sementara dan dua folder "ZI uji (boleh dihapus)" di Drive Saya dibuat, lalu dibuang lagi. Hasilnya ada di sheet ZI Uji, tanpa nama orang dan tanpa alamat. Lamanya sampai satu menit. Jalankan?';

export const PLATFORM_DECLINED = 'Uji platform tidak dijalankan. Tidak ada yang dibuat.';

export const LOCK_MESSAGE = 'Klik OK untuk melanjutkan uji platform.';

export const PROBE_SHEET_TITLE = 'Uji platform Google';

export const PROBE_SHEET_NOTE =
  'OK: jawaban Google seperti yang diharapkan, atau jawaban lain yang juga aman. LAIN: kirimkan sheet ini kepada pengelola. Arti tiap baris: docs/uji-platform.md.';

export const BY_HAND_TITLE = 'Enam uji dengan tangan, pada salinan spreadsheet';

/** Checks that only a person can make. */
export const BY_HAND_CHECKS = [
  'Pada salinan rencana, blok tabelnya, pilih Format › Konversi ke tabel, lalu klik ZI › Segarkan bukti & status. Tulis kalimat yang muncul.',
  'Tempel tautan berkas Drive sebagai chip di kolom BUKTI FISIK, klik ZI › Segarkan bukti & status, lalu tulis apakah berkas itu dihitung di Bukti ZI.',
  'Klik sebuah menu ZI, biarkan kotak pertanyaannya terbuka 7 menit, lalu jawab. Tulis apa yang terjadi.',
  'Pada akun yang belum pernah memakai menu ZI, centang satu kotak izin saja, lalu klik ZI › Segarkan bukti & status. Tulis kalimatnya.',
  'Di myaccount.google.com › Koneksi pihak ketiga, hapus akses menu ZI, izinkan lagi, lalu klik ZI › Siapkan folder bukti. Tulis kalimatnya.',
  'Pasang menu ZI pada spreadsheet lama yang besar, lalu catat berapa detik sampai menu ZI muncul.',
] as const;

/** The sentence at the end of a test. */
export function formatPlatformClosing(counts: {
  readonly okCount: number;
  readonly otherCount: number;
  readonly hasRemains: boolean;
}): string {
  const { okCount, otherCount, hasRemains } = counts;
  const remains = hasRemains
    ? ' Folder "ZI uji (boleh dihapus)" di Drive Saya tidak dapat dibuang; buanglah sendiri.'
    : '';
  return `Uji platform selesai: ${okCount} OK, ${otherCount} LAIN. Hasilnya di sheet ZI Uji; kirimkan sheet itu kepada pengelola.${remains}`;
}
