import type { PactRegister, PactState } from '../domain/registers/registers.ts';

/** Headings of the people who sign; ✎ marks people's columns. */
export const PACT_HEADINGS = {
  name: 'Nama ✎',
  nip: 'NIP ✎',
  position: 'Jabatan ✎',
  signedOn: 'Ditandatangani pada ✎',
  file: 'Berkas ✎',
  remark: 'Keterangan ✎',
  found: 'Berkas ditemukan',
  state: 'Keadaan',
  trace: 'Jejak ZI',
} as const;

/** Labels of the lines above, each with people's cell beside it. */
export const PACT_FACTS = {
  declaredOn: 'Hari pencanangan ✎',
  place: 'Tempat ✎',
  media: 'Media publikasi ✎',
  links: 'Tautan publikasi ✎',
} as const;

export const PACT_WORDS = {
  title: 'PENCANANGAN DAN PAKTA INTEGRITAS',
  note: 'Kolom bertanda ✎ untuk diisi; baris dan kolom boleh ditambah, diurutkan, atau dihapus. Yang dihitung ialah tanggal di "Ditandatangani pada". Berkas dicari di folder "Pakta Integritas" menurut nama lengkap; bila satu berkas untuk banyak orang atau namanya lain, tulis nomornya atau tautannya di "Berkas".',
} as const;

const STATES: Readonly<Record<PactState, string>> = {
  signed: 'sudah',
  unsigned: 'belum',
  undated: 'belum; ada berkas, tanggal belum diisi',
  'without-file': 'bertanggal, berkasnya belum ditemukan',
  late: 'setelah pencanangan',
  'late-without-file': 'setelah pencanangan, berkasnya belum ditemukan',
};

/** How far a person's pact is. */
export function formatPactState(state: PactState): string {
  return STATES[state];
}

/** Beside files that may be another's. */
export function formatUnsureFiles(names: readonly string[]): string {
  return `Pastikan: ${names.join('; ')}`;
}

/** `38 dari 45 pegawai yang tercantum telah menandatangani (31 dengan berkas)`. */
export function formatPactCount({ people, signedCount, withFileCount }: PactRegister): string {
  if (people.length === 0) return 'Belum ada pegawai yang tercantum.';
  return `${signedCount} dari ${people.length} pegawai yang tercantum telah menandatangani (${withFileCount} dengan berkas).`;
}
