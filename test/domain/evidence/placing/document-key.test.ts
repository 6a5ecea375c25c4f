import { describe, expect, it } from 'vitest';
import { documentKey } from '../../../../src/domain/evidence/placing/document-key.ts';

describe('documentKey', () => {
  it.each([
    ['case and a vague noun', 'Dokumen RENSTRA', 'Renstra'],
    ['an abbreviation', 'Penetapan Kinerja', 'PK'],
    ['spelling apart', 'RKA-KL TA. 2021', 'RKAKL'],
    ["the plan's own year", 'LAKIN 2021 tepat waktu', 'LAKIN'],
    ['monev written out', 'Laporan monitoring dan evaluasi pelaksanaan WBS', 'Laporan Monev WBS'],
    ['analysis of needs', 'Laporan analisa kebutuhan pegawai', 'laporan Analisis kebutuhan pegawai.'],
  ])('is the same: %s', (_reason, one, other) => {
    expect(documentKey(one, 2021)).not.toBeNull();
    expect(documentKey(one, 2021)).toBe(documentKey(other, 2021));
  });

  it.each([
    ['another team', 'SK Tim SPIP', 'SK Tim Pengaduan'],
    ['another year', 'SKP tahun 2020', 'SKP 2021'],
    ['another kind', 'SOP Pemilihan Tim Kerja ZI', 'SK Pemilihan Tim Kerja ZI'],
    [
      'another standard',
      'laporan kaji ulang dokumen ISO 9001:2015',
      'laporan kaji ulang dokumen ISO 17025:2005',
    ],
  ])('differs: %s', (_reason, one, other) => {
    expect(documentKey(one, 2021)).not.toBe(documentKey(other, 2021));
  });

  it.each(['Undangan rapat', 'Daftar hadir', 'Notulen', 'SOP', 'Laporan kegiatan', 'Bukti pelaksanaan', ''])(
    'is none where only a kind is named: "%s"',
    title => {
      expect(documentKey(title, 2021)).toBeNull();
    },
  );
});
