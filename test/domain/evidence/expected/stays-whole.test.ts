import { describe, expect, it } from 'vitest';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';

describe('what is one document stays one', () => {
  it.each([
    ['dan inside a name', 'Laporan monitoring dan evaluasi pelaksanaan WBS'],
    [
      'dan behind a relative clause',
      'Laporan kinerja yang disahkan pimpinan secara tepat waktu dan dipublikasikan',
    ],
    ['dan between subjects of one noun', 'SOP pengaduan masyarakat dan WBS'],
    ['two regulations', 'Prosedur pengaduan sesuai ISO 9001:2015 dan ISO 17025:2005'],
    ['a slash in an office name', 'Surat Tugas Pelatihan/workshop Penyusunan LAKIN'],
    ['a slash between two deeds', 'Prosedur pemberian sanksi/reward bagi pelaksana layanan'],
    [
      'a comma in a phrase',
      'Prosentase Analisa dari kebutuhan, kecukupan kompetensi pegawai dengan kondisi riil',
    ],
    ['a colon inside a standard', 'Laporan kaji ulang dokumen ISO 9001:2015'],
    ['a clock time', 'Notulen rapat pukul 08:00 di aula'],
    ['a decree with its number and day', 'SK KPA No. 15/Kpts/2021 tanggal 4 Jan. 2021 tentang Tim UPG'],
    ['a name with a title', 'Surat Tugas a.n. Dr. Ir. Kepala Balai'],
    ['a noun behind a noun', 'Nota Dinas Laporan Kegiatan'],
    ['a dash in a compound', 'Surat Pertanggungjawaban Belanja RKA-KL'],
    ['a decimal comma', 'Laporan IKM dengan nilai 3,45'],
    ['remarks in brackets', 'Laporan implementasi (berbentuk matriks, per bagian; lihat format)'],
    ['a bracket inside a bracket', 'Laporan sosialisasi (foto (5 lembar), daftar hadir)'],
    ['a bracket closed without being opened', 'Laporan kegiatan 1) tahap awal'],
  ])('%s: %s', (_reason, cell) => {
    expect(parseExpectedDocuments(cell, 2021).documents.map(({ title }) => title)).toEqual([cell]);
  });
});

describe('what is no document', () => {
  it.each([
    ['nothing', ''],
    ['a dash', ' - '],
    ['dots', '....'],
    ['only a label', 'Bukti Dukung:'],
    ['only a link', 'https://drive.google.com/drive/folders/1a2b3c'],
    ['only what belongs to it', 'dokumen terkait, data dukung lainnya, dll.'],
    ['a deed', 'Melaksanakan rapat tinjauan manajemen'],
    ['a word of state', 'Sudah ada'],
    ['a remark', 'Keterangan: belum tersedia'],
  ])('%s: %j', (_reason, cell) => {
    expect(parseExpectedDocuments(cell, 2021).documents).toEqual([]);
  });
});
