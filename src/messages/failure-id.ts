/** Why Google refused, as far as its words tell. */
export type FailureKind =
  | 'administrator'
  | 'busy'
  | 'day-quota'
  | 'drive-full'
  | 'drive-off'
  | 'no-permission'
  | 'not-found'
  | 'other'
  | 'protected'
  | 'scope'
  | 'table';

const ADVICE: Readonly<Record<FailureKind, string>> = {
  administrator:
    'Administrator Google kantor melarang menu ini memakai Drive. Minta administrator mengizinkannya, atau klik dengan akun lain.',
  'drive-full':
    'Penyimpanan Google Drive akun ini penuh. Kosongkan sebagian, atau minta anggota tim lain mengklik, lalu klik menu yang sama sekali lagi.',
  'drive-off':
    'Layanan Google Drive belum dinyalakan untuk skrip ini. Minta pemasangnya menambahkan layanan Drive di editor skrip, lalu klik lagi.',
  scope:
    'Ada kotak izin yang belum dicentang, jadi Drive tidak dapat dibaca dan tidak ada yang dihitung. Buka myaccount.google.com › Keamanan › Koneksi pihak ketiga, hapus akses menu ZI, lalu klik menu yang sama dan centang ketiga kotak.',
  busy: 'Google sedang sibuk. Tunggu satu menit, lalu klik menu yang sama sekali lagi.',
  'day-quota':
    'Jatah harian Google untuk akun ini sudah habis. Klik menu yang sama besok, atau minta anggota tim lain mengkliknya.',
  'no-permission':
    'Google menolak karena akun ini tidak mempunyai izin. Pastikan semua kotak izin dicentang dan browser hanya masuk dengan satu akun Google, lalu klik menu yang sama sekali lagi.',
  'not-found':
    'Sheet atau folder yang dicari sudah tidak ada atau tidak terlihat oleh akun ini; mungkin baru saja dihapus. Klik menu yang sama sekali lagi.',
  protected:
    'Ada sel atau sheet yang dilindungi. Minta pemilik spreadsheet membuka perlindungan itu atau mengklik menu ini.',
  table:
    'Tabel itu telah diubah menjadi "tabel" Google Sheets, yang menolak format dan daftar pilihan. Klik selnya, pilih Format › Konversi ke rentang, lalu klik menu yang sama sekali lagi.',
  other: 'Klik menu yang sama sekali lagi.',
};

/** What a person reads when Google refuses or the add-on fails; the raw text, often translated, comes last. */
export function formatFailure(kind: FailureKind, detail: string): string {
  return `Pekerjaan berhenti sebelum selesai; yang sudah ditulis tetap ada dan tidak ada isian tim yang hilang. ${ADVICE[kind]} Bila tetap berhenti, kirimkan keterangan berikut kepada pengelola: ${detail}`;
}
