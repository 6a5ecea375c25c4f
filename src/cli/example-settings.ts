import type { Remark } from './step.ts';

/** What the team fills in Pengaturan ZI. */
export const exampleSettings: readonly Remark[] = [
  { label: 'Nama kepala unit', column: 1, text: 'Dr. drh. Kepala Contoh, M.Si.' },
  { label: 'NIP kepala unit', column: 1, text: '197001011995031001' },
  { label: 'Nama ketua tim ZI', column: 1, text: 'Ketua Contoh, S.Pt., M.P.' },
  { label: 'NIP ketua tim ZI', column: 1, text: '198002022005012002' },
  { label: 'Tempat tanda tangan', column: 1, text: 'Bogor' },
  {
    label: 'Instansi induk',
    column: 1,
    text: 'Kementerian Pertanian\nBadan Penelitian dan Pengembangan Pertanian\nPusat Penelitian dan Pengembangan Peternakan',
  },
];
