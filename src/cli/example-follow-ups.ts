import type { Entry, Remark } from './step.ts';

interface FollowUp {
  readonly code: string;
  readonly obstacle: string;
  readonly promise: string;
  readonly owner: string;
  readonly until: string;
}

function listEntries({ code, obstacle, promise, owner, until }: FollowUp): Entry[] {
  return [
    { code, heading: 'Kendala', text: obstacle },
    { code, heading: 'Tindak lanjut', text: promise },
    { code, heading: 'Penanggung jawab', text: owner },
    { code, heading: 'Batas waktu', text: until },
  ];
}

const followUps: readonly FollowUp[] = [
  {
    code: 'I.4.b',
    obstacle: 'SOP masih dibahas',
    promise: 'SOP ditetapkan bersama SK tim',
    owner: 'Ketua Pokja I',
    until: '31 Agustus 2021',
  },
  {
    code: 'V.5.a',
    obstacle: 'Pedoman belum disusun',
    promise: 'Menyusun pedoman dan SK tim penanganan',
    owner: 'Ketua Pokja V',
    until: '30 September 2021',
  },
  {
    code: 'VI.3.b',
    obstacle: 'Hasil survei belum ditayangkan di website',
    promise: 'Menayangkan hasil IKM setiap selesai survei',
    owner: 'Ketua Pokja VI',
    until: '31 Juli 2021',
  },
];

/** What a team may have written into the matrix of the first semester before signing it. */
export const exampleFollowUps: readonly Entry[] = followUps.flatMap(listEntries);

/** Where people write beside the labels of the signed sheet. */
const BESIDE_LABELS = 2;

/** What a team may have written on the signed sheet of the first semester. */
export const exampleRemarks: readonly Remark[] = [
  { label: 'Hari dan tanggal rapat', text: 'Rabu, 7 Juli 2021' },
  { label: 'Tempat rapat', text: 'Ruang rapat utama' },
  { label: 'Pimpinan rapat', text: 'Kepala Balai' },
  {
    label: '5. Kesimpulan',
    text: 'Sebagian besar kegiatan yang jatuh tempo pada semester I telah terpenuhi.\nYang belum terpenuhi diselesaikan menurut rencana tindak lanjut di atas dan dilaporkan kembali pada monev semester II.',
  },
].map(remark => ({ ...remark, column: BESIDE_LABELS }));
