import type { LegalSource } from '../domain/rules/rule-set.ts';

const TITLES: Readonly<Record<LegalSource, string>> = {
  'perpres-81-2010':
    'Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025',
  'permenpanrb-52-2014':
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Instansi Pemerintah',
  'permenpanrb-10-2019':
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 10 Tahun 2019 tentang Perubahan atas Peraturan Nomor 52 Tahun 2014',
  'permenpanrb-90-2021':
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah',
  'permenpanrb-5-2024':
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 5 Tahun 2024 tentang Perubahan atas Peraturan Nomor 90 Tahun 2021',
};

/** The legal sources without what they are about. */
export function formatLegalNumbers(sources: readonly LegalSource[]): string {
  return sources
    .map(source => /^.*? Nomor \d+ Tahun \d+/.exec(TITLES[source])?.[0] ?? TITLES[source])
    .map(words => words.replace('Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'PANRB'))
    .join('; ');
}

/** The full title of a legal source. */
export function formatLegalSource(source: LegalSource): string {
  return TITLES[source];
}
