import { fillPlaceholders } from './fill-placeholders.ts';

/** Headings of the sheet Pengaturan ZI. */
export const SETTING_HEADINGS = { label: 'Pengaturan', value: 'Isi', explanation: 'Penjelasan' } as const;

/** What people read about a setting. */
export interface SettingWords {
  /** In the first column; the row is found again by it. */
  readonly label: string;
  /** What it read in workbooks of earlier versions. */
  readonly formerLabel?: string;
  /** What the setting does, in one sentence; `{year}` is the year of examples. */
  readonly explanation: string;
  /** What to write in place of a value that cannot be read, and what counts until then; `{default}` is the default, `{year}` the year of examples. */
  readonly instead?: string;
}

const PDF_EXPLANATION =
  'Diisi oleh menu ZI › Buat lembar monev…. Klik nama laporannya untuk mengunduh PDF A4.';

const NIP_INSTEAD =
  "Sheets membulatkan NIP yang disimpan sebagai angka. Tulis ulang ke-18 angkanya dengan tanda petik (') di depannya; sampai diperbaiki, di lembar monev menjadi titik-titik.";

/** Words of each setting; which settings there are, and their order, sheets/settings tells. */
export const SETTING_WORDS = {
  unitName: { label: 'Unit kerja', explanation: 'Dipakai pada judul lembar monev dan nama folder bukti.' },
  planYear: {
    label: 'Tahun rencana aksi',
    explanation: 'Tahun yang berlaku bagi target tanpa tahun. Kosong: dibaca dari judul atau dari target.',
    instead: 'Tulis empat angka, misalnya {year}; sampai diperbaiki, tahun dibaca dari rencana aksi.',
  },
  planSheetName: {
    label: 'Sheet rencana aksi',
    explanation: 'Nama sheet yang memuat rencana aksi. Kosong: dicari sendiri.',
  },
  headTitle: {
    label: 'Jabatan kepala unit',
    explanation:
      'Ditulis di atas tanda tangan, misalnya Kepala, Ketua, atau Direktur. Diusulkan dari tanda tangan di bawah rencana aksi.',
  },
  headName: { label: 'Nama kepala unit', explanation: 'Ditulis di bawah tanda tangan.' },
  headNip: { label: 'NIP kepala unit', explanation: 'Ditulis di bawah nama.', instead: NIP_INSTEAD },
  chairTitle: { label: 'Jabatan ketua tim ZI', explanation: 'Ditulis di atas tanda tangan.' },
  chairName: { label: 'Nama ketua tim ZI', explanation: 'Ditulis di bawah tanda tangan.' },
  chairNip: { label: 'NIP ketua tim ZI', explanation: 'Ditulis di bawah nama.', instead: NIP_INSTEAD },
  place: { label: 'Tempat tanda tangan', explanation: 'Ditulis di depan tanggal tanda tangan.' },
  signedOn: {
    label: 'Tanggal tanda tangan',
    explanation:
      'Ditulis pada lembar monev dan dokumen, misalnya 12 Juli {year}. Kosong: titik-titik untuk diisi tangan.',
  },
  parentUnit: {
    label: 'Instansi induk',
    explanation:
      'Ditulis di sampul dokumen di atas nama unit; satu baris untuk tiap tingkat, yang tertinggi lebih dahulu.',
  },
  areaOwner1: {
    label: 'PIC area I',
    explanation: 'Mengisi kolom Penanggung jawab pada matriks bila rencana aksi tidak memuatnya.',
  },
  areaOwner2: { label: 'PIC area II', explanation: 'Sama seperti PIC area I.' },
  areaOwner3: { label: 'PIC area III', explanation: 'Sama seperti PIC area I.' },
  areaOwner4: { label: 'PIC area IV', explanation: 'Sama seperti PIC area I.' },
  areaOwner5: { label: 'PIC area V', explanation: 'Sama seperti PIC area I.' },
  areaOwner6: { label: 'PIC area VI', explanation: 'Sama seperti PIC area I.' },
  warningDays: {
    label: 'Hari peringatan',
    explanation: 'Baris menjadi kuning bila tenggatnya tinggal sekian hari.',
    instead: 'Tulis jumlah hari dengan angka, misalnya 14; sampai diperbaiki, dipakai {default} hari.',
  },
  checkDate: {
    label: 'Posisi per tanggal',
    formerLabel: 'Tanggal pantau',
    explanation: 'Kosong: hari ini. Isi misalnya 5 Juli {year} untuk melihat keadaan pada hari itu.',
    instead:
      'Tulis satu tanggal, misalnya 5 Juli {year}, atau biarkan kosong; sampai diperbaiki, dipakai hari ini.',
  },
  requirement: {
    label: 'Syarat terpenuhi',
    explanation: 'Pilih "semua dokumen" atau "satu berkas".',
    instead: 'Pilih "semua dokumen" atau "satu berkas"; sampai diperbaiki, dipakai "{default}".',
  },
  graceDays: {
    label: 'Hari toleransi laporan berkala',
    explanation:
      'Laporan Januari ditulis pada Februari: sekian hari setelah akhir masanya masih tepat waktu.',
    instead: 'Tulis jumlah hari dengan angka, misalnya 10; sampai diperbaiki, dipakai {default} hari.',
  },
  yearEnd: {
    label: 'Akhir semester II',
    explanation: 'Jadwal setelah hari ini masuk lembar monev berikutnya.',
    instead: 'Tulis hari dan bulan, misalnya 31 Desember; sampai diperbaiki, dipakai {default}.',
  },
  overview: {
    label: 'Ringkasan ZI',
    explanation:
      'ya: sheet Ringkasan ZI selalu diperbarui. tidak: tidak dibuat. Kosong: dibuat sekali; bila dihapus, tidak dibuat lagi.',
    instead: 'Tulis ya atau tidak, atau biarkan kosong; sampai diperbaiki, dianggap kosong.',
  },
  dataSheet: {
    label: 'Data ZI',
    explanation:
      'ya: sheet Data ZI (satu baris untuk tiap kegiatan dan tenggat, untuk rekap instansi) selalu diperbarui.',
    instead: 'Tulis ya atau tidak; sampai diperbaiki, dipakai "{default}".',
  },
  unitCode: {
    label: 'Kode unit',
    explanation: 'Wajib untuk Data ZI: kode yang membedakan unit ini dari unit lain, misalnya kode satker.',
  },
  ruleSet: {
    label: 'Dasar hukum ZI',
    explanation:
      'Pilih PermenPANRB 52/2014 atau 90/2021. Kosong: menurut tahun rencana aksi (sampai 2021: 52/2014).',
    instead:
      'Pilih 52/2014 atau 90/2021, atau biarkan kosong; sampai diperbaiki, menurut tahun rencana aksi.',
  },
  otherUnitWords: {
    label: 'Kata milik unit lain',
    explanation:
      'Pisahkan dengan koma. Kata ini di dalam rencana aksi ditandai, misalnya nama unit lain yang tertinggal dari salinan. Yang sudah terisi hanya contoh: ganti dengan kata dari rencana yang Anda salin, atau kosongkan.',
  },
  evidenceRoot: { label: 'Folder bukti', explanation: 'Diisi oleh menu ZI › Siapkan folder bukti.' },
  reportDocument: { label: 'Laporan monev (dokumen)', explanation: 'Diisi oleh menu ZI › Buat dokumen….' },
  planDocument: { label: 'Rencana kerja (dokumen)', explanation: 'Diisi oleh menu ZI › Buat dokumen….' },
  pdfReport: { label: 'PDF lembar monev', explanation: PDF_EXPLANATION },
  pdfMatrix: { label: 'PDF matriks', explanation: PDF_EXPLANATION },
} as const satisfies Readonly<Record<string, SettingWords>>;

export type SettingKey = keyof typeof SETTING_WORDS;

/** The two answers to "Syarat terpenuhi". */
export const REQUIREMENT_WORDS = { 'all-documents': 'semua dokumen', 'one-file': 'satu berkas' } as const;

/** Answers to a plain question. */
export const YES_NO_WORDS = { yes: 'ya', no: 'tidak' } as const;

/** The two rule sets. */
export const RULE_SET_WORDS = { '52/2014': '52/2014', '90/2021': '90/2021' } as const;

/** Names of other units, as a copied plan is known to hold them; the first value of "Kata milik unit lain". */
export const FIRST_OTHER_UNIT_WORDS = ['karantina', 'BKP', 'INSW'] as const;

/** What to write in place of a value on Pengaturan ZI that cannot be read, and what counts until then. */
export function formatSettingProblem(
  key: SettingKey,
  { defaultWords, exampleYear }: { readonly defaultWords: string; readonly exampleYear: number },
): string {
  const { instead, explanation }: SettingWords = SETTING_WORDS[key];
  const values = { default: defaultWords, year: String(exampleYear) };
  return `Isi pengaturan ini tidak terbaca. ${fillPlaceholders(instead ?? explanation, values)}`;
}

/** What a setting does, with examples of that year. */
export function formatExplanation(key: SettingKey, exampleYear: number): string {
  return fillPlaceholders(SETTING_WORDS[key].explanation, { year: String(exampleYear) });
}

/** Ends the closing sentence of a command where settings have no effect; '' where all have one. */
export function formatSettingsNote(note: {
  readonly unreadLabels: readonly string[];
  /** The sheet that the setting names and that is not there, and the one that was read instead; null for none. */
  readonly otherSheet: { readonly wanted: string; readonly read: string } | null;
}): string {
  const { unreadLabels, otherSheet } = note;
  const labels = unreadLabels.map(label => `"${label}"`).join(', ');
  const unread =
    labels === ''
      ? ''
      : ` Di Pengaturan ZI, isian ${labels} tidak terbaca dan belum dipakai; klik Periksa rencana aksi untuk melihat cara menulisnya.`;
  const sheet =
    otherSheet === null
      ? ''
      : ` Pengaturan ZI menyebut sheet "${otherSheet.wanted}", yang tidak ada; yang dibaca sheet "${otherSheet.read}".`;
  return `${unread}${sheet}`;
}

/** What "Pengaturan" did. */
export function formatSettingsClosing(isNew: boolean): string {
  return isNew
    ? 'Sheet Pengaturan ZI telah dibuat dengan isi awal. Lengkapi kolom Isi, lalu pakai menu ZI seperti biasa.'
    : 'Sheet Pengaturan ZI telah dibuka. Ubah kolom Isi; menu ZI memakainya mulai klik berikutnya.';
}
