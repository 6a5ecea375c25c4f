import type { StepState, TeamRegister } from '../domain/registers/registers.ts';

/** Headings of the team; ✎ marks people's columns. */
export const TEAM_HEADINGS = {
  name: 'Nama ✎',
  nip: 'NIP ✎',
  position: 'Jabatan ✎',
  role: 'Kedudukan dalam tim ✎',
  phone: 'Nomor WhatsApp ✎',
  remark: 'Keterangan ✎',
} as const;

/** Headings of the steps of its appointment. */
export const STEP_HEADINGS = {
  step: 'Langkah ✎',
  actor: 'Pelaksana ✎',
  day: 'Tanggal ✎',
  files: 'Bukti',
  state: 'Keadaan',
  trace: 'Jejak ZI',
} as const;

const POKJA = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** What a member may be in the team. */
export const TEAM_ROLES: readonly string[] = [
  'Penanggung jawab',
  'Ketua',
  'Sekretaris',
  ...POKJA.map(number => `Koordinator Pokja ${number}`),
  ...POKJA.map(number => `Anggota Pokja ${number}`),
  'Agen perubahan',
];

/** The role of who coordinates the Pokja of an area from 1; '' for others. */
export function formatCoordinator(area: number): string {
  const number = POKJA[area - 1];
  return number === undefined ? '' : `Koordinator Pokja ${number}`;
}

export const TEAM_WORDS = {
  title: 'TIM ZONA INTEGRITAS',
  note: 'Kolom bertanda ✎ untuk diisi; baris dan kolom boleh ditambah, diurutkan, atau dihapus. Nomor WhatsApp tampak bagi semua yang dapat membuka spreadsheet ini. Nomor dan NIP diketik apa adanya, misalnya 0812-3456-7890.',
  steps: 'Mekanisme penetapan tim',
  stepsNote: 'Langkah boleh diubah. Bukti diambil dari folder "Tim ZI" dan dari baris yang meminta SK tim.',
  roleHelp: 'Pilih kedudukan dalam tim',
} as const;

/** The seven steps that the sheet begins with: what is done, and by whom. */
export const FIRST_STEPS: readonly (readonly [step: string, actor: string])[] = [
  ['Merencanakan pembentukan tim: jumlah orang dan kualifikasinya', 'Kasubag Tata Usaha'],
  ['Mengusulkan calon anggota menurut kompetensi, pangkat, dan golongan', 'Kasubag Tata Usaha'],
  ['Memeriksa usulan dan memerintahkan dengan nota dinas agar konsep SK disusun', 'Kepala unit'],
  ['Menyusun konsep SK dan mengajukannya untuk disetujui dan ditandatangani', 'Kasubag Tata Usaha'],
  ['Menetapkan tim ZI dengan SK', 'Kepala unit'],
  ['Mengurus SK dan menyampaikannya kepada anggota tim', 'Kasubag Tata Usaha'],
  ['Mengarsipkan SK', 'Kasubag Tata Usaha'],
];

const STEP_STATES: Readonly<Record<StepState, string>> = {
  none: 'belum',
  planned: 'direncanakan',
  undated: 'ada berkas, tanggal belum diisi',
  dated: 'bertanggal, berkasnya belum ditemukan',
  done: 'selesai',
};

/** How far a step is. */
export function formatStepState(state: StepState): string {
  return STEP_STATES[state];
}

/** `5 orang tercantum; 3 dari 8 langkah penetapan bertanggal (2 dengan berkas).` */
export function formatTeamCount({ members, steps }: TeamRegister): string {
  const people =
    members.length === 0 ? 'Belum ada anggota yang tercantum' : `${members.length} orang tercantum`;
  const dated = steps.filter(({ state }) => state === 'dated' || state === 'done').length;
  const done = steps.filter(({ state }) => state === 'done').length;
  const undated = steps.filter(({ state }) => state === 'undated').length;
  const others =
    undated === 0 ? '' : `; pada ${undated} langkah lain ada berkas, tetapi tanggalnya belum diisi`;
  return `${people}; ${dated} dari ${steps.length} langkah penetapan bertanggal (${done} dengan berkas)${others}.`;
}
