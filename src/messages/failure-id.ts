/** Why Google refused, as far as its words tell. */
export type FailureKind = 'busy' | 'day-quota' | 'no-permission' | 'not-found' | 'protected' | 'other';

const ADVICE: Readonly<Record<FailureKind, string>> = {
  busy: 'Google sedang sibuk. Tunggu satu menit, lalu klik menu yang sama sekali lagi.',
  'day-quota':
    'Jatah harian Google untuk akun ini sudah habis. Klik menu yang sama besok, atau minta anggota tim lain mengkliknya.',
  'no-permission':
    'Google menolak karena akun ini tidak mempunyai izin. Pastikan semua kotak izin dicentang dan browser hanya masuk dengan satu akun Google, lalu klik menu yang sama sekali lagi.',
  'not-found':
    'Sheet atau folder yang dicari sudah tidak ada atau tidak terlihat oleh akun ini; mungkin baru saja dihapus. Klik menu yang sama sekali lagi.',
  protected:
    'Ada sel atau sheet yang dilindungi. Minta pemilik workbook membuka perlindungan itu atau mengklik menu ini.',
  other: 'Klik menu yang sama sekali lagi.',
};

/** What a person reads when Google refuses or the add-on fails; the raw text, often translated, comes last. */
export function formatFailure(kind: FailureKind, detail: string): string {
  return `Pekerjaan berhenti sebelum selesai; yang sudah ditulis tetap ada dan tidak ada isian orang yang hilang. ${ADVICE[kind]} Bila tetap berhenti, kirimkan keterangan berikut kepada pengelola: ${detail}`;
}
