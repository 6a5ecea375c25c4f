import { expect, test } from 'vitest';
import { findOtherYears } from '../../../src/domain/checks/find-other-years.ts';

const CASES: readonly (readonly [string, string, readonly number[]])[] = [
  [
    'a plan of an earlier year',
    'menentukan rencana aksi tahun 2019, mensosialisasikan kepada pegawai',
    [2019],
  ],
  [
    'a form that plans ahead, of the year before',
    'Form Perencanaan pendidikan dan pelatihan tahun 2020',
    [2020],
  ],
  ['a lone year beside a Renstra', 'Renstra 2020-2024 2024 Bln Februari 2021, PK Januari 2021', [2024]],
  ['an SK of an earlier year', 'SK Tim ZI 2018', [2018]],
  ['the year in brackets', 'Rencana aksi (2019)', [2019]],
  ['two years, each once', 'SOP 2018, SOP 2019, SOP 2018', [2018, 2019]],
  ['an old evaluation', 'Tindak lanjut evaluasi tahun 2017', [2017]],
];

test.each(CASES)('another year is found: %s', (_, text, years) => {
  expect(findOtherYears(text, 2021)).toEqual(years);
});

const NEGATIVES: readonly (readonly [string, string])[] = [
  ['a document that looks back', 'SKP tahun 2020, SKP 2021'],
  ['the performance report of the year before, as BPS has it', 'Menyusun LKIN 2020'],
  ['a list that looks back', 'SKP struktural, SKP Ka UPT tahun 2020 dan 2021'],
  ['a regulation by number and year', 'mengacu pada PerMenPAN dan RB no 37/2012; Pembentukan tim'],
  ['a regulation in words', 'sesuai Peraturan Menteri PANRB Nomor 52 Tahun 2014 tentang pedoman'],
  ['a law without number', 'Sosialisasi UU KIP 2008'],
  ['a regulation in short', 'sosialisasi PP 94 tahun 2020 tentang disiplin PNS'],
  ['a standard', 'ISO 9001:2015, ISO 17025:2005'],
  ['a standard with dashes', 'SNI ISO/IEC 17025-2017'],
  ['a Renstra', 'Menyusun Renstra 2020-2024'],
  ['a span', 'Roadmap RB 2020 s/d 2024'],
  ['a letter number', 'Surat B-12/KP.01/2019'],
  ["the plan's year", 'Menyusun LAKIN 2021, RKA-KL TA. 2021'],
  ['the year after, planned this year', 'Usulan RKA-KL tahun 2022; RKT 2022'],
  ['the follow-up of last year', 'Tindak lanjut hasil evaluasi ZI tahun 2020'],
  ['a comparison', 'Penurunan pengaduan dibandingkan tahun 2020'],
  ['a year to compare with, further back', 'Tren pengaduan sejak 2018'],
  ['a certificate that still holds', 'Sertifikat ISO tahun 2019'],
  ['last year in a report', 'Laporan tahun 2020'],
  ['a number of people', 'Sosialisasi kepada 2000 peserta'],
  ['a rupiah amount', 'Anggaran Rp2000, Rp 2.010.000'],
  ['a mail address', 'email balai2019@contoh.id'],
];

test.each(NEGATIVES)('no other year is found: %s', (_, text) => {
  expect(findOtherYears(text, 2021)).toEqual([]);
});
