import type { NaskahPart } from './naskah-part.ts';
import { PLAN_NASKAH, type PlanNaskahKey } from './naskah-plan-id.ts';

/** The parts of the report whose running text people may write themselves (Naskah ZI). */
export type ReportNaskahKey =
  | 'report-preface'
  | 'report-background'
  | 'report-purpose'
  | 'report-scope'
  | 'report-closing';

/** The parts of all documents. */
export type NaskahKey = ReportNaskahKey | PlanNaskahKey;

const REPORT = 'Laporan monev';

/**
 * The running texts. A line that begins with "- " is a point, one with "1. " a numbered point; {…} is filled from the
 * workbook. No text names a period, month, unit or year of its own.
 */
export const REPORT_NASKAH: Readonly<Record<ReportNaskahKey, NaskahPart>> = {
  'report-preface': {
    document: REPORT,
    part: 'Kata pengantar',
    text: [
      'Laporan ini menyajikan keadaan pembangunan Zona Integritas di {unit} pada {periode}: kegiatan yang jatuh tempo, bukti yang sudah ada, dan hal yang masih harus ditindaklanjuti.',
      'Angka dan daftar di dalamnya disusun dari rencana aksi dan folder bukti unit, sehingga setiap pernyataan dapat ditelusuri sampai ke berkasnya.',
      'Kepada semua yang membantu penyusunannya kami sampaikan terima kasih. Masukan untuk perbaikan kami terima dengan senang hati.',
    ].join('\n'),
  },
  'report-background': {
    document: REPORT,
    part: '1.1 Latar belakang',
    text: [
      'Zona Integritas adalah predikat bagi unit kerja yang pimpinan dan pegawainya berkomitmen mewujudkan Wilayah Bebas dari Korupsi (WBK) serta Wilayah Birokrasi Bersih dan Melayani (WBBM). Komitmen itu dituangkan {unit} dalam rencana aksi tahun {tahun} yang memuat {jumlah_kegiatan} kegiatan.',
      'Rencana hanya berarti bila dipantau. Karena itu setiap kegiatan diperiksa secara berkala terhadap tenggat dan bukti fisik yang diminta rencana itu sendiri, dan hasilnya dilaporkan kepada pimpinan.',
    ].join('\n'),
  },
  'report-purpose': {
    document: REPORT,
    part: '1.3 Maksud dan tujuan',
    text: [
      'Laporan ini disusun agar pimpinan dan tim:',
      '- mengetahui keadaan setiap area terhadap rencana aksi pada {periode};',
      '- menemukan kegiatan yang belum terpenuhi beserta kendalanya;',
      '- menetapkan tindak lanjut, penanggung jawab, dan batas waktunya;',
      '- mengetahui perkembangan tindak lanjut dari monev sebelumnya.',
    ].join('\n'),
  },
  'report-scope': {
    document: REPORT,
    part: '1.4 Ruang lingkup',
    text: 'Laporan ini mencakup kegiatan rencana aksi tahun {tahun} yang jatuh tempo pada {periode}, yang masih terbuka dari periode sebelumnya, dan yang sedang berjalan pada periode itu.',
  },
  'report-closing': {
    document: REPORT,
    part: 'Bab V Penutup',
    text: 'Demikian laporan ini disusun sebagai bahan keputusan pimpinan.',
  },
};

/** The running texts of all documents, in the order in which they stand on Naskah ZI. */
export const NASKAH: Readonly<Record<NaskahKey, NaskahPart>> = { ...REPORT_NASKAH, ...PLAN_NASKAH };

/** What counts while people write no text of a part, as Naskah ZI shows it. */
export function formatStandard(key: NaskahKey): string {
  const { text, hint = '' } = NASKAH[key];
  return text || hint;
}

/** Headings of Naskah ZI; ✎ marks people's column. */
export const NASKAH_HEADINGS = {
  document: 'Dokumen',
  part: 'Bagian',
  text: 'Isi ✎',
  standard: 'Yang dipakai bila kosong',
} as const;

export const NASKAH_TITLE =
  'NASKAH ZI – teks dokumen. Biarkan Isi kosong untuk memakai teks di sebelahnya; {unit}, {periode}, {tahun}, {kepala}, {ketua}, {jumlah_kegiatan}, {jatuh_tempo}, {terpenuhi}, dan {persen} diisi sendiri.';
