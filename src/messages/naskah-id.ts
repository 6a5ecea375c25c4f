/** The parts of a document whose running text people may write themselves (Naskah ZI). */
export type NaskahKey =
  | 'report-preface'
  | 'report-background'
  | 'report-purpose'
  | 'report-scope'
  | 'report-closing'
  | 'plan-background'
  | 'plan-purpose'
  | 'plan-terms'
  | 'plan-declaration'
  | 'plan-process'
  | 'plan-closing'
  | 'plan-team-steps'
  | 'plan-priorities';

/** A part: the document it stands in, what it is called, and the text that is used while people write none. */
export interface NaskahPart {
  readonly document: string;
  readonly part: string;
  readonly text: string;
}

const REPORT = 'Laporan monev';
const PLAN = 'Dokumen rencana kerja';

/**
 * The running texts. A line that begins with "- " is a point, one with "1. " a numbered point; {…} is filled from the
 * workbook. No text names a period, month, unit or year of its own.
 */
export const NASKAH: Readonly<Record<NaskahKey, NaskahPart>> = {
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
    text: 'Demikian laporan ini disusun sebagai bahan keputusan pimpinan. Kegiatan yang belum terpenuhi ditindaklanjuti menurut Bab III, dan hasilnya dilaporkan pada monev berikutnya.',
  },
  'plan-background': {
    document: PLAN,
    part: '1.1 Latar belakang',
    text: [
      'Reformasi birokrasi menuntut setiap instansi pemerintah bekerja bersih, akuntabel, dan melayani. Zona Integritas mewujudkannya lebih dahulu pada unit kerja yang menjadi percontohan.',
      '{unit} menyusun rencana kerja ini sebagai pedoman pembangunan Zona Integritas tahun {tahun}. Kegiatan di dalamnya diselaraskan dengan penilaian reformasi birokrasi, sehingga satu upaya memenuhi keduanya.',
    ].join('\n'),
  },
  'plan-purpose': {
    document: PLAN,
    part: '1.3 Maksud dan tujuan',
    text: [
      '1. Menjadi pedoman bagi pimpinan, pegawai, dan pemangku kepentingan {unit} dalam membangun Zona Integritas.',
      '2. Menyamakan pemahaman dan langkah semua pihak sehingga kegiatan, bukti, dan waktunya jelas bagi setiap penanggung jawab.',
    ].join('\n'),
  },
  'plan-terms': {
    document: PLAN,
    part: '1.4 Pengertian umum',
    text: [
      '1. Zona Integritas (ZI): predikat bagi instansi pemerintah yang pimpinan dan jajarannya berkomitmen mewujudkan WBK dan WBBM melalui reformasi birokrasi, terutama pencegahan korupsi dan peningkatan mutu pelayanan publik.',
      '2. Menuju Wilayah Bebas dari Korupsi (WBK): predikat bagi unit kerja yang memenuhi sebagian besar perbaikan pada area perubahan dan penguatan pengawasan.',
      '3. Menuju Wilayah Birokrasi Bersih dan Melayani (WBBM): predikat bagi unit kerja yang telah WBK dan memenuhi pula perbaikan mutu pelayanan publik.',
      '4. Instansi pemerintah: kementerian, lembaga, dan pemerintah daerah.',
      '5. Unit kerja: satuan kerja di dalam instansi pemerintah yang membangun Zona Integritas, di sini {unit}.',
      '6. Menteri: menteri yang membidangi pendayagunaan aparatur negara dan reformasi birokrasi.',
      '7. Tim Penilai Internal (TPI): tim bentukan pimpinan instansi yang menilai unit kerja sebelum diusulkan kepada Menteri.',
    ].join('\n'),
  },
  'plan-declaration': {
    document: PLAN,
    part: '2.1 Pencanangan',
    text: [
      '1. Pencanangan adalah pernyataan pimpinan {unit} bahwa unit siap membangun Zona Integritas.',
      '2. Pakta integritas ditandatangani pimpinan dan seluruh atau sebagian besar pegawai, serentak atau pada saat pengangkatan; pegawai yang belum menandatangani menyusul.',
      '3. Pencanangan berlangsung terbuka dan dipublikasikan agar masyarakat dapat mengikuti dan mengawasi.',
    ].join('\n'),
  },
  'plan-process': {
    document: PLAN,
    part: '2.2 Proses pembangunan',
    text: 'Pembangunan Zona Integritas bertumpu pada perubahan yang nyata di setiap area. Kegiatan, langkah aksi, bukti fisik, dan target waktunya dimuat dalam Bab III dan dipantau secara berkala.',
  },
  'plan-closing': {
    document: PLAN,
    part: 'Bab IV Penutup',
    text: 'Zona Integritas dibangun bertahap, mulai dari unit yang menjadi teladan. Rencana kerja ini terbuka untuk disesuaikan dengan hasil monitoring dan evaluasi serta perkembangan kebijakan; perubahannya ditetapkan pimpinan {unit}.',
  },
  'plan-team-steps': {
    document: PLAN,
    part: 'Lampiran 1 Mekanisme penetapan Tim ZI',
    text: '',
  },
  'plan-priorities': {
    document: PLAN,
    part: 'Lampiran 2 Target prioritas',
    text: '',
  },
};
