import { describe, expect, it } from 'vitest';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import { buildVocabulary } from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';

const PLAN: readonly (readonly [code: string, component: string, evidence: string])[] = [
  [
    '1.a',
    'Tim Kerja',
    'SK Tim Pembangunan ZI; Undangan, absensi, notula rapat penyusunan RKT dan PK; Uraian tugas tim',
  ],
  [
    '1.b',
    'Tim Kerja',
    'Surat usulan anggota dari tiap subbag; Foto penandatanganan komitmen bersama; Pakta integritas',
  ],
  ['2.a', 'SOP', 'SOP layanan kunjungan, SOP penitipan barang, SOP penerimaan tahanan; Laporan evaluasi SOP'],
  ['2.b', 'SPBE', 'Screenshot aplikasi SDP dan aplikasi kunjungan online; SK pengelola media sosial'],
  ['3.a', 'SDM', 'Sertifikat pelatihan kesamaptaan; SKP pegawai; Penilaian perilaku bulanan; Peta jabatan'],
  ['3.b', 'Mutasi', 'Laporan evaluasi mutasi internal; SK mutasi'],
  ['5.a', 'Gratifikasi', 'Poster anti gratifikasi; Foto sosialisasi gratifikasi'],
  [
    '2.c',
    'Publikasi',
    'Screenshot unggahan media sosial; Undangan, dokumentasi rapat publikasi; Panduan publikasi',
  ],
  ['5.b', 'SPIP', 'Sosialisasi SPI kepada regu jaga (undangan, daftar hadir, laporan)'],
  [
    '6.a',
    'Sarana',
    'Foto tempat duduk lansia; Foto papan tarif di ruang kunjungan; SK standar pelayanan; Website lapas',
  ],
];

const ROWS = PLAN.map(([code, componentTitle, evidence]) => ({
  code,
  componentTitle,
  areaTitle: '',
  indicator: '',
  action: '',
  documents: parseExpectedDocuments(evidence, 2026).documents,
}));

const VOCABULARY = buildVocabulary(ROWS, 'Lembaga Pemasyarakatan Kelas IIB Karang Anyar');

function titlesOf(code: string, name: string): string {
  const documents = ROWS.find(row => row.code === code)?.documents ?? [];
  const found = matchFileName(name, code, VOCABULARY, 2026).documents;
  return found.map(number => documents[number - 1]?.title).join(' | ');
}

describe('names of files in the short forms of offices', () => {
  it.each([
    [
      'papers of one meeting',
      '1.a',
      'und-absen-notula.pdf',
      'Undangan rapat penyusunan RKT dan PK | absensi rapat penyusunan RKT dan PK | notula rapat penyusunan RKT dan PK',
    ],
    ['one of two plans', '1.a', 'notula rapat PK.pdf', 'notula rapat penyusunan RKT dan PK'],
    ['an abbreviation of two words', '1.a', 'urtug tim ZI.pdf', 'Uraian tugas tim'],
    ['an annex', '1.a', 'SK Tim ZI beserta uraian tugas.pdf', 'SK Tim Pembangunan ZI | Uraian tugas tim'],
    [
      'a section by its name',
      '1.b',
      'surat usulan anggota subbag keuangan dan aset.pdf',
      'Surat usulan anggota dari tiap subbag',
    ],
    ['what is signed', '1.b', 'ttd komitmen bersama.jpg', 'Foto penandatanganan komitmen bersama'],
    ['the pact itself', '1.b', 'pakta integritas an dr. Sekar.pdf', 'Pakta integritas'],
    [
      'a list behind one noun',
      '2.a',
      'SOP layanan kunjungan, penitipan barang, penerimaan tahanan.pdf',
      'SOP layanan kunjungan | SOP penitipan barang | SOP penerimaan tahanan',
    ],
    ['SPO', '2.a', 'SPO penitipan barang.pdf', 'SOP penitipan barang'],
    ['eval', '2.a', 'lap eval SOP.pdf', 'Laporan evaluasi SOP'],
    ['a screen of a program', '2.b', 'capture SDP portir.png', 'Screenshot aplikasi SDP'],
    ['the other program', '2.b', 'screenshot aplikasi kunjungan online.png', 'aplikasi kunjungan online'],
    ['admin', '2.b', 'SK admin medsos.pdf', 'SK pengelola media sosial'],
    ['sertif', '3.a', 'sertif kesamaptaan drg Lintang.pdf', 'Sertifikat pelatihan kesamaptaan'],
    ['a profession', '3.a', 'SKP perawat.pdf', 'SKP pegawai'],
    [
      'a profession where people are judged',
      '3.a',
      'penilaian perilaku bidan mei.pdf',
      'Penilaian perilaku bulanan',
    ],
    [
      'a certificate by what was learnt',
      '3.a',
      'sertifikat kesamaptaan Wira.pdf',
      'Sertifikat pelatihan kesamaptaan',
    ],
    ['papers of a meeting in a bracket', '5.b', 'undangan.pdf', 'undangan Sosialisasi SPI kepada regu jaga'],
    ['an upload by the place', '2.c', 'SS IG pembebasan.png', 'Screenshot unggahan media sosial'],
    ['jbtn', '3.a', 'peta jbtn lapas.pdf', 'Peta jabatan'],
    ['intern', '3.b', 'lap eval mutasi intern.pdf', 'Laporan evaluasi mutasi internal'],
    ['stop', '5.a', 'poster stop gratifikasi.jpg', 'Poster anti gratifikasi'],
    ['a place', '6.a', 'papan tarif depan gerbang.jpg', 'Foto papan tarif di ruang kunjungan'],
    [
      'a word for the unit near another word',
      '6.a',
      'papan tarif lapas.jpg',
      'Foto papan tarif di ruang kunjungan',
    ],
    ['std', '6.a', 'SK std pelayanan.pdf', 'SK standar pelayanan'],
    ['the kind of the unit', '6.a', 'website.png', 'Website lapas'],
  ])('finds %s: %s %s', (_kind, code, name, titles) => {
    expect(titlesOf(code, name)).toBe(titles);
  });

  it.each([
    ['another meeting', '1.a', 'absen rapat mingguan.pdf'],
    ['another team', '1.a', 'SK Tim tanggap darurat beserta uraian tugas.pdf'],
    ['a paper that is only signed', '1.b', 'komitmen bersama kalapas.pdf'],
    ['a procedure about a report', '2.a', 'SOP hasil evaluasi kamar.pdf'],
    ['another program', '2.b', 'capture aplikasi gaji.png'],
    ['another certificate', '3.a', 'sertif menembak drg Lintang.pdf'],
    ['another subject of an assessment', '3.a', 'Penilaian perilaku rekanan.pdf'],
    ['people of others', '3.a', 'Penilaian perilaku vendor.pdf'],
    ['the website of others', '6.a', 'screenshot website kemenkumham.png'],
    ['a bare report of a bracket', '5.b', 'laporan.pdf'],
    ['a letter beside the photo of its meeting', '2.c', 'SE publikasi.pdf'],
    ['another thing', '6.a', 'Foto tempat sampah lansia baru.jpg'],
    ['the half of a thing', '6.a', 'Foto lansia.jpg'],
  ])('finds nothing for %s: %s %s', (_kind, code, name) => {
    expect(titlesOf(code, name)).toBe('');
  });
});
