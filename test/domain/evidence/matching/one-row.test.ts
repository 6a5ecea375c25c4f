import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../../src/domain/calendar/plain-date.ts';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import {
  buildVocabulary,
  type MatchingRow,
} from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';

const OTHER_ROWS = [
  'SK Tim pengelola arsip',
  'Laporan kinerja',
  'SOP arsip; Laporan arsip',
  'Renstra',
  'Foto ruang layanan',
  'Notulen rapat dinas',
  'Laporan monev WBS',
];

function rowOf(code: string, evidence: string, planYear: number): MatchingRow {
  const { documents } = parseExpectedDocuments(evidence, planYear);
  return { code, documents, componentTitle: '', areaTitle: '', indicator: '', action: '' };
}

function match(evidence: string, name: string, planYear: number) {
  const rows = [
    rowOf('1', evidence, planYear),
    ...OTHER_ROWS.map((cell, at) => rowOf(`9.${at}`, cell, planYear)),
  ];
  return matchFileName(name, '1', buildVocabulary(rows, 'Kantor Contoh'), planYear);
}

function monthsOf(evidence: string, name: string, planYear: number): readonly string[] {
  return match(evidence, name, planYear).periods.map(
    ({ first, last }) => `${formatIsoDate(first).slice(0, 7)}..${formatIsoDate(last).slice(0, 7)}`,
  );
}

describe('the document that a name proves in a row', () => {
  it.each([
    ['the report about an SOP', 'SOP Balai; Laporan Hasil Evaluasi SOP', 'hasil evaluasi SOP 2024.docx', [2]],
    ['a short word of a name of several', 'Laporan kinerja 2023', 'Lap Kinerja 2023.pdf', [1]],
    ['with a full stop', 'LAKIN 2023', 'Lap. Kinerja 2023 ttd.pdf', [1]],
    ['two short words', 'Perjanjian kinerja 2023', 'Perj Kin 2023.pdf', [1]],
    ['a short word in the plan', 'Lap Kinerja 2023', 'Laporan Kinerja 2023.pdf', [1]],
    ['a short word of a plan of years', 'Renstra 2020-2024', 'Renc. Strategis 2020-2024.pdf', [1]],
    ['another report of that year', 'Laporan kinerja 2023', 'Lap kegiatan 2023.pdf', []],
    ['another year', 'Laporan kinerja 2023', 'Lap Kinerja 2022.pdf', []],
    ['a short form of daftar hadir', 'Daftar hadir rapat', 'dafdir rapat.pdf', [1]],
    ['kehadiran for absensi', 'Rekap absensi', 'rekap kehadiran jan 2024.pdf', [1]],
    ['kehadiran for daftar hadir', 'Daftar hadir', 'kehadiran rapat.pdf', [1]],
    ['a recap in a report', 'Laporan rekap kehadiran', 'rekap kehadiran mei.pdf', [1]],
    ['words glued in small letters', 'Laporan hasil survei', 'hasilsurvey_2024.pdf', [1]],
    ['a word that the plan parts', 'Aplikasi E Arsip', 'screenshot earsip.png', [1]],
    ['a word parted by a dash', 'Aplikasi E Arsip', 'screenshot e-arsip.png', [1]],
    ['two abbreviations as one word', 'Laporan SIM BMN', 'laporan simbmn mei.pdf', [1]],
    ['a word that the plan joins', 'Aplikasi Earsip', 'screenshot e arsip.png', [1]],
    ['initials of a title', 'Laporan realisasi anggaran', 'LRA TW I.pdf', [1]],
    [
      'no kind, the whole subject',
      'Laporan monitoring dan evaluasi gratifikasi',
      'monev gratifikasi smt 1.pdf',
      [1],
    ],
    ['no kind, one word', 'Laporan kehadiran', 'kehadiran juni.pdf', [1]],
    [
      'a table',
      'Laporan penanganan gratifikasi (berbentuk tabel)',
      'Tabel penanganan gratifikasi TW2.xlsx',
      [1],
    ],
    [
      'a list of kinds',
      'Undangan, daftar hadir, dan notulen rapat pembentukan Tim',
      'Undangan_daftar_hadir_notulen.pdf',
      [1, 2, 3],
    ],
    [
      'a list of kinds with the subject',
      'Undangan, absen, dan notulen sosialisasi risiko',
      'und_absen_notulen sosialisasi risiko.pdf',
      [1, 2, 3],
    ],
    ['one kind of the list', 'Undangan, absen, dan notulen sosialisasi risiko', 'absen.pdf', [2]],
    ['one of the things', 'Foto banner/poster/flyer tarif', 'foto flyer tarif.jpg', [1]],
    [
      'the time before',
      'Matriks tindak lanjut temuan tahun lalu',
      'Matriks tindak lanjut temuan 2023.xlsx',
      [1],
    ],
    [
      'the semester before',
      'Bukti tindak lanjut evaluasi semester sebelumnya',
      'tindak lanjut evaluasi semester II 2023.pdf',
      [1],
    ],
    ['a thing where it stands', 'Foto spanduk ZI di halaman', 'spanduk ZI.jpg', [1]],
    ['a final copy', 'Laporan survei', 'Laporan survei final.pdf', [1]],
    ['part of the subject, nothing strange', 'SK Tim Pembangunan ZI', 'SK Tim Pembangunan.pdf', [1]],
    ['years of the plan beside the same span', 'Renstra 2020-2024', 'Renstra 2020-2024.pdf', [1]],
    ['the person of a decree', 'SK mutasi pegawai', 'SK mutasi a.n. Fulan.pdf', [1]],
  ])('is %s: %s <- %s', (_reason, evidence, name, documents) => {
    expect(match(evidence, name, 2024).documents).toEqual(documents);
  });

  it.each([
    ['a decision about credit is no proposal', 'DUPAK arsiparis', 'PAK arsiparis 2024.pdf'],
    [
      'the decree of a team is not that of its work',
      'SK Maklumat pelayanan',
      'SK Tim penyusun maklumat pelayanan.pdf',
    ],
    ['those who judge', 'SK Agen Perubahan', 'SK penilai agen perubahan.pdf'],
    ['another team', 'SK Tim Pembangunan ZI', 'SK Tim pengadaan barang 2024.pdf'],
    ['another team by an abbreviation', 'SK Tim Pembangunan ZI', 'SK Tim SPIP.pdf'],
    ['another machine', 'Laporan perawatan genset', 'laporan perawatan AC.pdf'],
    ['another monev', 'Laporan monev ZI', 'Laporan monev anggaran TW I.pdf'],
    ['another sheet', 'Lembar Monev ZI', 'lembar monev perpustakaan.xlsx'],
    ['another recap', 'Rekap mutasi kendaraan', 'rekap mutasi pegawai.xlsx'],
    [
      'another meeting than that of the list',
      'Undangan, absen, dan notulen sosialisasi risiko',
      'notulen sosialisasi gratifikasi.pdf',
    ],
    [
      'one of two meetings',
      '1. Undangan dan notulen rapat ZI\n2. Undangan dan notulen rapat SPIP',
      'notulen rapat.pdf',
    ],
    ['a banner of another thing', 'Foto banner/poster/flyer tarif', 'foto banner gratifikasi.jpg'],
    ['an older plan', 'Renstra 2020-2024', 'Renstra 2015-2019.pdf'],
    ['the paper itself is no analysis of it', 'Dokumen analisis SKP', 'SKP.pdf'],
    ['an attendance list is no recap', 'Rekap kehadiran pegawai', 'daftar hadir rapat.pdf'],
    ['a slip of the hand is no empty word', 'SK hakim pengawas bidang', 'SK hakim tunggal.pdf'],
    ['a meeting about the paper', 'Renstra 2020-2024', 'foto rapat renstra.jpg'],
    ['what is done with the paper', 'Renstra 2020-2024', 'sosialisasi renstra.pdf'],
    ['its cover', 'Laporan SKM', 'cover laporan SKM.pdf'],
    ['only where the thing stands', 'Foto spanduk ZI di halaman', 'foto halaman.jpg'],
    ['what was done about an inspection', 'Laporan tindak lanjut pengaduan', 'laporan tindak lanjut LHP.pdf'],
    ['another room', 'Foto ruang laktasi', 'foto ruang rapat.jpg'],
    ['a room for a chair', 'Foto kursi roda', 'foto ruang bersalin.jpg'],
    ['a machine for another', 'Foto CCTV', 'foto mesin antrian.jpg'],
    ['the maklumat of another', 'Foto maklumat di ruang tunggu', 'foto maklumat bupati.jpg'],
    ['only what the thing is for', 'Foto maklumat pelayanan', 'foto pelayanan.jpg'],
    ['another inspection', 'SOP pengawasan orang asing', 'SOP pengawasan internal.pdf'],
    ['a meeting of the office', 'Undangan dan notulen pemilihan agen', 'undangan rapat dinas.pdf'],
    ['an older year', 'Matriks tindak lanjut temuan', 'Matriks tindak lanjut temuan 2023.xlsx'],
  ])('is none where %s: %s <- %s', (_reason, evidence, name) => {
    expect(match(evidence, name, 2024).documents).toEqual([]);
  });
});

describe('the time that a name says', () => {
  it.each([
    ['a month in figures', 'laporan kas 04_2024.pdf', ['2024-04..2024-04']],
    ['bln with a number', 'lap kas bln 2 2024.pdf', ['2024-02..2024-02']],
    ['bulan ke', 'laporan kas bulan ke-4.pdf', ['2024-04..2024-04']],
    ['s1', 'laporan kas s1 2024.pdf', ['2024-01..2024-06']],
    ['sm', 'laporan kas sm 2.pdf', ['2024-07..2024-12']],
    ['sms', 'laporan kas sms 1.pdf', ['2024-01..2024-06']],
    ['months with an underscore', 'kas_januari_maret_2024.pdf', ['2024-01..2024-03']],
    ['a day of eight figures', 'laporan kas 20240305.pdf', ['2024-03..2024-03']],
    ['a school number', 'kas_20100201_maret_2024.pdf', ['2024-03..2024-03']],
    ['a number of a school of this year', 'kas SDN 20240201 maret 2024.pdf', ['2024-03..2024-03']],
    ['a form by its number', 'LB1 maret.xlsx', ['2024-03..2024-03']],
    ['a degree', 'ijazah S1 2024.pdf', []],
    ['a decree of a version', 'laporan kas rev_2_2024.pdf', []],
    ['a slugged device', 'whats_app_image_2024_04_30_at_08_11.jpg', []],
    ['a slugged scanner', 'cam_scanner_06_03_2024_13.pdf', []],
    ['a slugged document', 'doc_20240502_wa_0018.pdf', []],
  ])('%s: %s', (_reason, name, months) => {
    expect(monthsOf('Laporan kas', name, 2024)).toEqual(months);
  });
});
