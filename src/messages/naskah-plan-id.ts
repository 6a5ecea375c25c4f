import type { NaskahPart } from './naskah-part.ts';

/** The parts of the work plan's document whose running text people may write themselves. */
export type PlanNaskahKey =
  | 'plan-preface'
  | 'plan-background'
  | 'plan-purpose'
  | 'plan-terms'
  | 'plan-declaration'
  | 'plan-process'
  | 'plan-table'
  | 'plan-closing'
  | 'plan-signing'
  | 'plan-appointment'
  | 'plan-priorities';

const PLAN = 'Dokumen rencana kerja';

/** Running texts of the work plan's document. None says that something was done: a plan says what is to be done. */
export const PLAN_NASKAH: Readonly<Record<PlanNaskahKey, NaskahPart>> = {
  'plan-preface': {
    document: PLAN,
    part: 'Kata pengantar',
    text: [
      'Dokumen ini memuat rencana kerja pembangunan Zona Integritas {unit} tahun {tahun}. Isinya menjadi pegangan pimpinan dan seluruh pegawai dalam bekerja sepanjang tahun, dan menjadi dasar pemantauan serta pelaporan.',
      'Setiap kegiatan dilengkapi langkah, bukti fisik, dan target waktu, supaya siapa pun dapat melihat apa yang menjadi tugasnya dan kapan hasilnya ditunggu.',
      'Terima kasih kami sampaikan kepada semua pihak yang membantu penyusunannya. Saran untuk penyempurnaan selalu kami harapkan.',
    ].join('\n'),
  },
  'plan-background': {
    document: PLAN,
    part: '1.1 Latar belakang',
    text: [
      'Reformasi birokrasi adalah kewajiban setiap instansi pemerintah: cara kerja, pelayanan, dan pengawasan ditata agar bersih dari korupsi dan dirasakan manfaatnya oleh masyarakat. Perubahan sebesar itu memerlukan unit yang memulai dan menjadi contoh.',
      'Zona Integritas menempatkan unit kerja sebagai contoh tersebut. {unit} membangunnya menuju Wilayah Bebas dari Korupsi (WBK) dan Wilayah Birokrasi Bersih dan Melayani (WBBM).',
      'Agar pembangunan itu terarah dan sejalan dengan evaluasi reformasi birokrasi, disusun rencana kerja tahun {tahun} dengan {jumlah_kegiatan} kegiatan, yang masing-masing dapat diperiksa melalui bukti fisiknya.',
    ].join('\n'),
  },
  'plan-purpose': {
    document: PLAN,
    part: '1.3 Maksud dan tujuan',
    text: [
      'Rencana kerja ini disusun agar:',
      '1. {unit} dan para pemangku kepentingannya mempunyai pedoman yang sama dalam membangun Zona Integritas;',
      '2. seluruh pegawai memahami dan menjalankan pembangunan itu dengan cara yang seragam.',
    ].join('\n'),
  },
  'plan-terms': {
    document: PLAN,
    part: '1.4 Pengertian umum',
    text: [
      'Dalam dokumen ini yang dimaksud dengan:',
      '1. Zona Integritas (ZI): predikat bagi instansi pemerintah yang pimpinan dan jajarannya berkomitmen mewujudkan WBK dan WBBM melalui reformasi birokrasi, terutama pencegahan korupsi dan peningkatan mutu pelayanan publik;',
      '2. Menuju Wilayah Bebas dari Korupsi (Menuju WBK): predikat bagi unit kerja yang memenuhi sebagian besar perubahan pada enam area dan kuat dalam mencegah korupsi;',
      '3. Menuju Wilayah Birokrasi Bersih dan Melayani (Menuju WBBM): predikat bagi unit kerja yang sudah memenuhi syarat menuju WBK dan, lebih dari itu, unggul dalam pelayanan publik;',
      '4. Instansi pemerintah: instansi pemerintah pusat dan pemerintah daerah;',
      '5. Unit kerja: satuan organisasi di dalam instansi pemerintah yang diusulkan untuk memperoleh predikat;',
      '6. Menteri: menteri yang membidangi pendayagunaan aparatur negara dan reformasi birokrasi;',
      '7. Tim Penilai Internal (TPI): tim yang dibentuk pimpinan instansi untuk menilai unit kerja sebelum diusulkan.',
    ].join('\n'),
  },
  'plan-declaration': {
    document: PLAN,
    part: '2.1 Pencanangan',
    text: [
      '1. Pencanangan adalah pernyataan pimpinan bahwa {unit} siap membangun Zona Integritas.',
      '2. Pakta integritas ditandatangani pimpinan dan seluruh atau sebagian besar pegawai, bersama-sama pada hari pencanangan atau saat pengangkatan. Pegawai yang belum menandatanganinya melengkapi kemudian.',
      '3. Pencanangan dilakukan secara terbuka dan disebarluaskan, sehingga masyarakat dapat ikut memantau.',
    ].join('\n'),
  },
  'plan-process': {
    document: PLAN,
    part: '2.2 Proses pembangunan',
    text: 'Pembangunan dikerjakan melalui program yang konkret pada setiap area berikut. Langkah, bukti fisik, dan target waktunya diuraikan dalam Bab III.',
  },
  'plan-table': {
    document: PLAN,
    part: 'Bab III Rencana kerja',
    text: 'Kegiatan {unit} tahun {tahun} menurut area adalah sebagai berikut.',
  },
  'plan-closing': {
    document: PLAN,
    part: 'Bab IV Penutup',
    text: [
      'Zona Integritas dibangun setahap demi setahap sampai {unit} menjadi pulau integritas, tempat bekerja bersih dan melayani dengan baik sudah menjadi kebiasaan.',
      'Rencana kerja ini terbuka terhadap perkembangan. Program dan jadwalnya dapat disesuaikan bila keadaan menuntut, dan perubahannya dicatat.',
    ].join('\n'),
  },
  'plan-signing': {
    document: PLAN,
    part: 'Tempat dan waktu pengesahan',
    text: '',
    hint: 'Pengaturan ZI: Tempat dan Tanggal tanda tangan; bila kosong, baris tempat dan waktu di bawah tabel rencana aksi; bila tidak ada, titik-titik.',
  },
  'plan-appointment': {
    document: PLAN,
    part: 'Lampiran 1 Mekanisme penetapan tim',
    text: [
      '1. Kasubag Tata Usaha merencanakan pembentukan tim: banyaknya anggota dan kemampuan yang diperlukan.',
      '2. Kasubag Tata Usaha mengusulkan nama pegawai menurut kompetensi, pangkat, dan golongan.',
      '3. Kepala memeriksa usulan itu, lalu melalui memo meminta rancangan keputusan dengan nama yang disetujui.',
      '4. Kasubag Tata Usaha menyusun rancangan keputusan dan mengajukannya untuk disetujui dan ditandatangani.',
      '5. Kepala menetapkan Tim Zona Integritas dengan keputusan.',
      '6. Kasubag Tata Usaha menata keputusan itu dan menyampaikannya kepada tim.',
      '7. Kasubag Tata Usaha mengarsipkan keputusan.',
    ].join('\n'),
  },
  'plan-priorities': {
    document: PLAN,
    part: 'Lampiran 2 Target prioritas',
    text: '',
    hint: 'Register Target Prioritas ZI; bila tidak ada, lampiran ini tidak dimuat. Tulis satu target per baris, diawali 1., 2., dan seterusnya.',
  },
};

/** Appendices of the plan document for which neither register nor Naskah ZI has anything. */
export function listMissingAppendices({
  registers,
  textOf,
}: {
  readonly registers: {
    readonly steps: readonly unknown[] | null;
    readonly priorities: readonly unknown[] | null;
  };
  readonly textOf: (key: PlanNaskahKey) => string;
}): readonly string[] {
  const appendices = [
    { key: 'plan-appointment', register: registers.steps },
    { key: 'plan-priorities', register: registers.priorities },
  ] as const;
  return appendices
    .filter(({ key, register }) => (register ?? []).length === 0 && textOf(key).trim() === '')
    .map(({ key }) => PLAN_NASKAH[key].part);
}
