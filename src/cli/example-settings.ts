import type { Remark } from './step.ts';

/** What the team fills in Pengaturan ZI. */
export const exampleSettings: readonly Remark[] = [
  { label: 'Tempat tanda tangan', column: 1, text: 'Bogor' },
  {
    label: 'Instansi induk',
    column: 1,
    text: 'Kementerian Pertanian\nBadan Penelitian dan Pengembangan Pertanian\nPusat Penelitian dan Pengembangan Peternakan',
  },
];
