import { describe, expect, it } from 'vitest';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import { buildVocabulary } from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';

// A short plan of another unit, with terse cells: many bare kinds, one row for each topic.
const PLAN: readonly (readonly [code: string, component: string, evidence: string])[] = [
  ['1.a', 'Tim ZI', 'SK Tim Pembangunan ZI, undangan, notulen, daftar hadir, foto kegiatan'],
  ['1.b', 'Agen perubahan', 'SK Agen Perubahan; Rencana Aksi Agen Perubahan; Laporan Agen Perubahan'],
  ['2.a', 'SOP', 'SOP; Peta proses bisnis; Laporan evaluasi SOP'],
  ['2.b', 'SPBE', 'Screenshot aplikasi e-office, Laporan monev SPBE triwulanan'],
  ['3.a', 'SDM', 'Surat Perintah mutasi; Analisis jabatan; Peta jabatan'],
  ['3.b', 'Disiplin', 'Rekapitulasi absensi bulanan; Surat teguran (jika ada)'],
  ['4.a', 'Kinerja', 'Perjanjian Kinerja 2025; Laporan Capaian Kinerja Triwulan; LKjIP 2024'],
  ['5.a', 'Gratifikasi', 'Foto public campaign, Surat edaran gratifikasi, Laporan UPG, SK UPG'],
  ['5.b', 'Pengaduan', 'Laporan pengaduan masyarakat per bulan; SK Tim Pengelola Pengaduan; kotak saran'],
  [
    '6.a',
    'Standar pelayanan',
    'SK Standar Pelayanan; Maklumat Pelayanan; Berita acara forum konsultasi publik',
  ],
  ['6.b', 'Survei', 'Laporan SKM triwulan; Rencana tindak lanjut SKM; Publikasi hasil SKM di media sosial'],
];

const ROWS = PLAN.map(([code, componentTitle, evidence]) => ({
  code,
  componentTitle,
  areaTitle: '',
  indicator: '',
  action: '',
  documents: parseExpectedDocuments(evidence, 2025).documents,
}));

const VOCABULARY = buildVocabulary(ROWS, 'Pengadilan Agama Sukamaju');

describe('a plan of another unit', () => {
  it.each([
    ['the unit in the name', '1.a', 'SK Tim ZI PA Sukamaju 2025.pdf', 'SK Tim Pembangunan ZI'],
    ['a bare kind', '1.a', 'undangan rapat ZI.pdf', 'undangan'],
    ['a bare picture', '1.a', 'Foto 1.jpg', 'foto kegiatan'],
    ['renaksi', '1.b', 'Renaksi Agen Perubahan 2025.pdf', 'Rencana Aksi Agen Perubahan'],
    ['any SOP', '2.a', 'SOP Kepaniteraan.pdf', 'SOP'],
    ['probis', '2.a', 'peta probis.pdf', 'Peta proses bisnis'],
    ['the report, not the SOP', '2.a', 'Laporan evaluasi SOP semester 1.pdf', 'Laporan evaluasi SOP'],
    ['a screenshot', '2.b', 'SS e-office.png', 'Screenshot aplikasi e-office'],
    ['sprin', '3.a', 'Sprin mutasi.pdf', 'Surat Perintah mutasi'],
    ['absen', '3.b', 'Rekap absen Januari 2025.xlsx', 'Rekapitulasi absensi bulanan'],
    ['the year before, named', '4.a', 'LKjIP 2024.pdf', 'LKjIP 2024'],
    ['an edaran in a letter', '5.a', 'SE Gratifikasi.pdf', 'Surat edaran gratifikasi'],
    ['dumas', '5.b', 'Lap dumas Februari.pdf', 'Laporan pengaduan masyarakat per bulan'],
    ['a thing', '5.b', 'foto kotak saran.jpg', 'kotak saran'],
    ['layanan', '6.a', 'SK Standar Layanan.pdf', 'SK Standar Pelayanan'],
    ['IKM for SKM', '6.b', 'Laporan IKM TW 1 2025.pdf', 'Laporan SKM triwulan'],
    ['RTL', '6.b', 'RTL SKM.pdf', 'Rencana tindak lanjut SKM'],
    ['a post', '6.b', 'Instagram hasil SKM.png', 'Publikasi hasil SKM di media sosial'],
    ['a word of the document beside', '6.b', 'Publikasi SKM.jpg', 'Publikasi hasil SKM di media sosial'],
  ])('finds %s: %s %s is %s', (_reason, code, name, title) => {
    const documents = ROWS.find(row => row.code === code)?.documents ?? [];
    const found = matchFileName(name, code, VOCABULARY, 2025).documents;
    expect(found.map(number => documents[number - 1]?.title)).toEqual([title]);
  });

  it.each([
    ['another team', '1.a', 'SK Tim Pengelola Pengaduan.pdf'],
    ['a camera', '1.a', 'IMG_2034.jpg'],
    ['another kind', '1.b', 'Undangan agen perubahan.pdf'],
    ['another subject', '2.b', 'Laporan SKM TW 1.pdf'],
    ['an older year', '4.a', 'LKjIP 2023.pdf'],
    ['another report', '5.a', 'Laporan pengaduan maret.pdf'],
    ['another box', '5.b', 'foto kotak P3K.jpg'],
  ])('finds nothing for %s: %s %s', (_reason, code, name) => {
    expect(matchFileName(name, code, VOCABULARY, 2025).documents).toEqual([]);
  });
});
