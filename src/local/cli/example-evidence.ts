import type { Evidence } from './step.ts';

/** What a team may have put into its folders by 5 July 2021: some in time, some late, some that prove nothing. */
export const exampleEvidence: readonly Evidence[] = [
  { code: 'I.1.a', name: 'SOP Pemilihan Tim Kerja ZI.pdf', day: '2021-01-18' },
  { code: 'I.1.a', name: 'SK Tim Kerja ZI 2021 ttd.pdf', day: '2021-01-25' },
  { code: 'I.2.a', name: 'Dokumen rencana kerja pembangunan ZI.pdf', day: '2021-02-03' },
  { code: 'I.3.a', name: 'Undangan rapat monev ZI.pdf', day: '2021-06-28' },
  { code: 'I.3.a', name: 'Absen rapat monev ZI.pdf', day: '2021-07-02' },
  { code: 'I.3.a', name: 'notulen rapat monev (1).pdf', day: '2021-07-02' },
  { code: 'I.4.b', name: 'SK Tim Agen Perubahan.pdf', day: '2021-01-29' },
  { code: 'II.2.c', name: 'Formulir monev pemanfaatan IT Juni.pdf', day: '2021-07-02' },
  { code: 'III.3.d', name: 'Rekapitulasi SIMPEG Januari.pdf', day: '2021-02-04' },
  { code: 'III.3.d', name: 'Rekapitulasi SIMPEG Februari.pdf', day: '2021-03-05' },
  { code: 'III.3.d', name: 'Rekap SIMPEG maret 2021.pdf', day: '2021-04-20' },
  { code: 'III.4.c', name: 'konsep DUPAK fungsional.pdf', day: '2021-06-10' },
  { code: 'IV.1.a', name: 'RKA-KL TA 2021.pdf', day: '2021-03-12' },
  { code: 'IV.2.a', name: 'Renstra 2020-2024.pdf', day: '2021-01-11' },
  { code: 'IV.2.a', name: 'Perjanjian Kinerja 2021.pdf', day: '2021-01-20' },
  { code: 'IV.2.a', name: 'RKT 2021.pdf', day: '2021-02-22' },
  { code: 'V.2.c', name: 'IMG_2034.pdf', day: '2021-03-03' },
  { code: 'V.4.a', name: 'Undangan sosialisasi WBS.pdf', day: '2021-03-15' },
  { code: 'V.4.a', name: 'SK pengelola WBS.pdf', day: '2021-03-22' },
  { code: 'VI.1.b', name: 'Maklumat standar pelayanan.pdf', day: '2021-01-14' },
  { code: 'VI.3.a', name: 'Laporan IKM semester I.pdf', day: '2021-07-01' },
];

/** What came in after the first monev. */
export const laterEvidence: readonly Evidence[] = [
  { code: 'I.4.b', name: 'SOP Pemilihan anggota Tim Agen Perubahan.pdf', day: '2021-08-20' },
  { code: 'V.5.a', name: 'Pedoman penanganan benturan kepentingan.pdf', day: '2021-09-02' },
  { code: 'VI.3.a', name: 'Laporan IKM Oktober.pdf', day: '2021-10-28' },
];
