/** Headings of the sheet Pengaturan ZI. */
export const SETTING_HEADINGS = ['Pengaturan', 'Isi', 'Penjelasan'] as const;

/** Label of each setting as it stands in the first column; people's words for it, found again by it. */
export const SETTING_LABELS = {
  'unit-name': 'Unit kerja',
  'plan-year': 'Tahun rencana aksi',
  'plan-sheet': 'Sheet rencana aksi',
  'head-title': 'Jabatan kepala unit',
  'head-name': 'Nama kepala unit',
  'head-nip': 'NIP kepala unit',
  'chair-title': 'Jabatan ketua tim ZI',
  'chair-name': 'Nama ketua tim ZI',
  'chair-nip': 'NIP ketua tim ZI',
  place: 'Tempat tanda tangan',
  'area-owner-1': 'PIC area I',
  'area-owner-2': 'PIC area II',
  'area-owner-3': 'PIC area III',
  'area-owner-4': 'PIC area IV',
  'area-owner-5': 'PIC area V',
  'area-owner-6': 'PIC area VI',
  'warning-days': 'Hari peringatan',
  'check-date': 'Tanggal pantau',
  requirement: 'Syarat terpenuhi',
  'grace-days': 'Hari toleransi laporan berkala',
  'year-end': 'Akhir semester II',
  'other-unit-words': 'Kata milik unit lain',
  'evidence-root': 'Folder bukti',
  'pdf-report': 'PDF lembar monev',
  'pdf-matrix': 'PDF matriks',
} as const;

/** What each setting does, in one sentence for its reader. */
export const SETTING_EXPLANATIONS: Readonly<Record<keyof typeof SETTING_LABELS, string>> = {
  'unit-name': 'Dipakai pada judul lembar monev dan nama folder bukti.',
  'plan-year': 'Tahun yang berlaku bagi target tanpa tahun. Kosong: dibaca dari judul atau dari target.',
  'plan-sheet': 'Nama sheet yang memuat rencana aksi. Kosong: dicari sendiri.',
  'head-title': 'Ditulis di atas tanda tangan, misalnya Kepala.',
  'head-name': 'Ditulis di bawah tanda tangan.',
  'head-nip': 'Ditulis di bawah nama.',
  'chair-title': 'Ditulis di atas tanda tangan.',
  'chair-name': 'Ditulis di bawah tanda tangan.',
  'chair-nip': 'Ditulis di bawah nama.',
  place: 'Ditulis di depan tanggal tanda tangan.',
  'area-owner-1': 'Mengisi kolom Penanggung jawab pada matriks bila rencana aksi tidak memuatnya.',
  'area-owner-2': 'Sama seperti PIC area I.',
  'area-owner-3': 'Sama seperti PIC area I.',
  'area-owner-4': 'Sama seperti PIC area I.',
  'area-owner-5': 'Sama seperti PIC area I.',
  'area-owner-6': 'Sama seperti PIC area I.',
  'warning-days': 'Baris menjadi kuning bila tenggatnya tinggal sekian hari.',
  'check-date': 'Kosong: hari ini. Isi misalnya 5 Juli 2021 untuk melihat keadaan pada hari itu.',
  requirement: 'Pilih "semua dokumen" atau "satu berkas".',
  'grace-days': 'Laporan Januari ditulis pada Februari: sekian hari setelah akhir masanya masih tepat waktu.',
  'year-end': 'Jadwal setelah hari ini masuk lembar monev berikutnya.',
  'other-unit-words':
    'Pisahkan dengan koma. Kata ini di dalam rencana aksi ditandai, misalnya nama unit lain yang tertinggal dari salinan.',
  'evidence-root': 'Diisi oleh menu ZI › Siapkan folder bukti.',
  'pdf-report': 'Diisi oleh menu ZI › Buat lembar monev.',
  'pdf-matrix': 'Diisi oleh menu ZI › Buat lembar monev.',
};

/** The two answers to "Syarat terpenuhi". */
export const REQUIREMENT_WORDS = { 'all-documents': 'semua dokumen', 'one-file': 'satu berkas' } as const;

/** Names of other units, as a copied plan is known to hold them; the first value of "Kata milik unit lain". */
export const FIRST_OTHER_UNIT_WORDS = ['karantina', 'BKP', 'INSW'] as const;

const WHAT_TO_WRITE: Readonly<Partial<Record<keyof typeof SETTING_LABELS, string>>> = {
  'plan-year': 'Tulis empat angka, misalnya 2021; sampai diperbaiki, tahun dibaca dari rencana aksi.',
  'warning-days': 'Tulis jumlah hari dengan angka, misalnya 14; sampai diperbaiki, dipakai 14 hari.',
  'check-date':
    'Tulis satu tanggal, misalnya 5 Juli 2021, atau kosongkan; sampai diperbaiki, dipakai hari ini.',
  requirement: 'Pilih "semua dokumen" atau "satu berkas"; sampai diperbaiki, dipakai "semua dokumen".',
  'grace-days': 'Tulis jumlah hari dengan angka, misalnya 10; sampai diperbaiki, dipakai 10 hari.',
  'year-end': 'Tulis hari dan bulan, misalnya 31 Desember; sampai diperbaiki, dipakai 31 Desember.',
};

/** What to write in place of a value on Pengaturan ZI that cannot be read, and what counts until then. */
export function formatSettingProblem(key: keyof typeof SETTING_LABELS): string {
  return `Isi pengaturan ini tidak terbaca. ${WHAT_TO_WRITE[key] ?? SETTING_EXPLANATIONS[key]}`;
}

/** What "Pengaturan" did. */
export function formatSettingsClosing(isNew: boolean): string {
  return isNew
    ? 'Sheet Pengaturan ZI telah dibuat dengan isi awal. Lengkapi kolom Isi, lalu pakai menu ZI seperti biasa.'
    : 'Sheet Pengaturan ZI telah dibuka. Ubah kolom Isi; menu ZI memakainya mulai klik berikutnya.';
}
