import type { Evidence, Remark, TableEntries } from './step.ts';

/** Invented people; what a team may have written into Tim ZI. */
export const exampleTeam: TableEntries = {
  headings: ['Nama', 'NIP', 'Jabatan', 'Kedudukan dalam tim', 'Nomor WhatsApp'],
  rows: [
    [
      'drh. Laras Kusumadewi, M.Sc.',
      '197001012000032001',
      'Kepala Balai',
      'Penanggung jawab',
      '0811-0000-0101',
    ],
    ['Ir. Gandi Pratomo, M.P.', '197502022001121002', 'Peneliti Ahli Madya', 'Ketua', '0812-0000-0102'],
    ['Sari Wulandini, S.E.', '198203032006042003', 'Kasubag Tata Usaha', 'Sekretaris', '0812-0000-0103'],
    [
      'Bima Arkana, S.Pt.',
      '198404042009011004',
      'Peneliti Ahli Muda',
      'Koordinator Pokja I',
      '0813-0000-0104',
    ],
    [
      'Tiara Maheswari, S.Kom.',
      '199005052014032005',
      'Pranata Komputer',
      'Koordinator Pokja II',
      '0813-0000-0105',
    ],
    [
      'Yoga Santana, S.Sos.',
      '198606062010121006',
      'Analis Kepegawaian',
      'Koordinator Pokja III',
      '0815-0000-0106',
    ],
    [
      'Nilam Paramitha, S.E., M.Ak.',
      '198707072011012007',
      'Perencana',
      'Koordinator Pokja IV',
      '0815-0000-0107',
    ],
    ['Rangga Wirayuda, S.H.', '198808082012031008', 'Analis Hukum', 'Koordinator Pokja V', '0816-0000-0108'],
    [
      'Citra Anindita, S.Pt.',
      '199109092015032009',
      'Analis Layanan',
      'Koordinator Pokja VI',
      '0816-0000-0109',
    ],
    ['Danu Prakasa, A.Md.', '199410102018011010', 'Teknisi', 'Agen perubahan', '0817-0000-0110'],
  ],
};

/** Days of the steps in which the team was appointed. */
export const exampleStepDays: TableEntries = {
  headings: ['Tanggal'],
  rows: [
    ['4 Januari 2021'],
    ['6 Januari 2021'],
    ['8 Januari 2021'],
    ['12 Januari 2021'],
    ['18 Januari 2021'],
    ['20 Januari 2021'],
  ],
};

/** When and where the zone was declared. */
export const exampleDeclaration: readonly Remark[] = [
  { label: 'Hari pencanangan ✎', column: 1, text: '1 Februari 2021' },
  { label: 'Tempat ✎', column: 1, text: 'Aula Balai' },
  { label: 'Media publikasi ✎', column: 1, text: 'Spanduk, website' },
];

const SIGNED = '29 Januari 2021';

/** Invented people and the days on which they signed. */
export const examplePacts: TableEntries = {
  headings: ['Nama', 'NIP', 'Jabatan', 'Ditandatangani pada', 'Berkas'],
  rows: [
    ['drh. Laras Kusumadewi, M.Sc.', '197001012000032001', 'Kepala Balai', SIGNED, ''],
    ['Ir. Gandi Pratomo, M.P.', '197502022001121002', 'Peneliti Ahli Madya', SIGNED, ''],
    ['Sari Wulandini, S.E.', '198203032006042003', 'Kasubag Tata Usaha', SIGNED, ''],
    ['Bima Arkana, S.Pt.', '198404042009011004', 'Peneliti Ahli Muda', SIGNED, ''],
    ['Bima Arkana Putra', '199602022020121011', 'Teknisi', '8 Februari 2021', ''],
    ['Tiara Maheswari, S.Kom.', '199005052014032005', 'Pranata Komputer', SIGNED, '07'],
    ['Yoga Santana, S.Sos.', '198606062010121006', 'Analis Kepegawaian', SIGNED, '07'],
    ['Nilam Paramitha, S.E., M.Ak.', '198707072011012007', 'Perencana', SIGNED, ''],
    ['Rangga Wirayuda, S.H.', '198808082012031008', 'Analis Hukum', '', ''],
    ['Citra Anindita, S.Pt.', '199109092015032009', 'Analis Layanan', SIGNED, ''],
    ['Danu Prakasa, A.Md.', '199410102018011010', 'Teknisi', SIGNED, ''],
    ['Siti', '199512122019032012', 'Pengadministrasi', '', ''],
  ],
};

/** What lies in the folders of the registers; the folder's name stands for the row's KODE. */
export const exampleRegisterFiles: readonly Evidence[] = [
  { code: 'Tim ZI', name: 'Nota dinas penyusunan SK tim ZI.pdf', day: '2021-01-08' },
  { code: 'Tim ZI', name: 'Usulan calon anggota tim.pdf', day: '2021-01-06' },
  { code: 'Pakta Integritas', name: 'Pakta Integritas Laras Kusumadewi.pdf', day: '2021-02-01' },
  { code: 'Pakta Integritas', name: 'PAKTA INTEGRITAS - Ir Gandi Pratomo MP.pdf', day: '2021-02-01' },
  { code: 'Pakta Integritas', name: 'pakta_sari_wulandini_ttd.pdf', day: '2021-02-01' },
  { code: 'Pakta Integritas', name: 'Pakta Bima Arkana.pdf', day: '2021-02-01' },
  { code: 'Pakta Integritas', name: 'Pakta Bima Arkana Putra.pdf', day: '2021-02-09' },
  { code: 'Pakta Integritas', name: '07 pakta bersama Pokja II dan III.pdf', day: '2021-02-01' },
  { code: 'Pakta Integritas', name: 'Pakta Citra Anindita S.Pt.pdf', day: '2021-02-02' },
  { code: 'Pakta Integritas', name: 'Pakta Siti Mariana.pdf', day: '2021-02-02' },
];

/** The fifteen priorities of the example plan, with the rows that a team may have linked. */
export const examplePriorities: TableEntries = {
  headings: ['Target prioritas', 'Baris rencana'],
  rows: [
    ['Pembentukan Tim Zona Integritas', 'I.1.a'],
    ['Menyusun dokumen rencana kerja pembangunan Zona Integritas menuju WBK/WBBM.', 'I.2.a'],
    ['Sosialisasi Program Pembangunan Zona Integritas menuju WBK/WBBM.', 'I.2.a'],
    ['Penguatan komitmen pembangunan Zona Integritas.', ''],
    [
      'Pelaksanaan Monitoring dan Evaluasi Zona Integritas melalui pemantauan kegiatan strategis Balai Penelitian Ternak, tindak lanjut hasil audit internal maupun eksternal ISO 9001:2008 dan SNI ISO/IEC 17025:2008, pelaksanaan pembinaan Sistem Manajemen Mutu, serta penerapan standar pelayanan public.',
      'I.3, VI.1.d',
    ],
    ['Pelaksanaan Pelatihan peningkatan SDM', 'III.3'],
    ['Penyusunan, Penerapan dan Evaluasi SOP kegiatan', 'II.1.a'],
    ['Peningkatan disiplin dan profesionalisme pegawai.', 'III.5.a'],
    ['Menyusun kegiatan dan penganggaran kegiatan yang berorientasi pada pelayanan masyarakat.', ''],
    ['Peningkatan akuntabilitas kinerja Balai Penelitian Ternak', 'IV'],
    ['Pelaksanaan pengawasan internal melalui Sistem Pengendalian Intern', 'V.2'],
    ['Peningkatan kepatuhan pengelolaan Keuangan Negara melalui laporan keuangan', ''],
    ['Menetapkan Agen Perubahan', 'I.4.b'],
    [
      'Meningkatkan partisipasi pegawai agar terlibat dalam Program Pembangunan Zona Integritas menuju WBK/WBBM',
      'I.4.c, I.4.d',
    ],
    ['Pelaporan kegiatan TIM ZI.', ''],
  ],
};
