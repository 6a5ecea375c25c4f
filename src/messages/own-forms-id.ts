import { COLUMN_BLOCK_HINT, COLUMN_BLOCK_TITLE } from './column-block-id.ts';
import { ADOPTED_FOLDER, HIDDEN_FOLDER, RESERVED_FOLDER, TRASHED_FOLDER } from './evidence-id.ts';
import { ANY_FILE, EVIDENCE_HEADINGS, EVIDENCE_TITLE, SHORTCUT_DATE } from './evidence-sheet-id.ts';
import { COLUMN_WORDS, FINDING_SENTENCES, SEVERITY_WORDS } from './finding-id.ts';
import { FINDINGS_HEADINGS, NO_FINDINGS, PLAN_AS_A_WHOLE, SEVERAL_ROWS } from './findings-sheet-id.ts';
import { formatReportWord } from './monev-id.ts';
import { MESSAGE, OVERVIEW_HEADINGS, OVERVIEW_PARTS } from './overview-id.ts';
import { OWN_SHEET_NAMES, REGISTER_NAMES } from './own-sheet-id.ts';
import { ROW_STATUS_WORDS } from './status-id.ts';

/** Findings as earlier versions worded them. */
const EARLIER_SENTENCES: readonly string[] = [
  'Monev {period}: pada {count} baris ada berkas yang diunggah setelah tanggal pantau, jadi tidak dihitung. {advice}',
  'Kolom {target} kosong. Tulis v di bulan jatuh tempo.',
  'Waktu yang umum (awal, akhir, sepanjang tahun) dibaca sebagai akhir Maret atau akhir Desember. {advice}',
  'Tanggal ini tidak terbaca sebagai satu hari. Tulis misalnya 5 Januari 2021.',
];

/**
 * How the add-on words what it writes, `{…}` for whatever changes. Where a sheet remembers nothing of what was written
 * on it, these tell the add-on's words from people's.
 */
export const OWN_FORMS: Readonly<
  Record<
    | 'findings'
    | 'overview'
    | 'evidenceStatus'
    | 'evidence'
    | 'rowStatus'
    | 'folder'
    | 'columnBlock'
    | 'shownSetting',
    readonly string[]
  >
> = {
  findings: [
    ...FINDING_SENTENCES,
    ...EARLIER_SENTENCES,
    ...Object.values(SEVERITY_WORDS),
    ...Object.values(COLUMN_WORDS),
    ...Object.values(FINDINGS_HEADINGS),
    NO_FINDINGS,
    PLAN_AS_A_WHOLE,
    SEVERAL_ROWS,
    OWN_SHEET_NAMES.settings,
    'TEMUAN PEMERIKSAAN RENCANA AKSI – sheet "{sheet}"',
    'Diperiksa {day} · {rows} baris dibaca · {counts}',
    'Diperiksa {day} · {rows} baris dibaca · {counts}\nDibaca: {reading}',
    'Dibaca: {reading}\nDiperiksa {day} · {rows} baris dibaca · {counts}',
    'Isi ini bukan nomor baris. {advice}',
    'Kolom ini tidak ditemukan di sheet rencana aksi. {advice}',
  ],
  overview: [
    ...Object.values(OVERVIEW_PARTS),
    ...Object.values(OVERVIEW_HEADINGS).flatMap(words =>
      typeof words === 'string' ? [words] : Object.values(words),
    ),
    ...Object.values(REGISTER_NAMES),
    '{count}%',
    '–',
    'Tenggat ≤ {count} hari',
    '{unit} · per {day}',
    '{unit} · per {day} (posisi yang diatur di Pengaturan ZI)',
    '{unit} · per {day} (tanggal pantau yang diatur)',
    'Bukti belum dihitung: {sentences}',
    '{count} folder tidak terlihat oleh akun ini ({codes}); barisnya tidak dihitung.{sentences}',
    'Belum ada kegiatan yang jatuh tempo.{sentences}',
    'Dari {count} kegiatan, {count} sudah jatuh tempo atau sudah lengkap: {sentences}',
    ANY_FILE,
    'dan {count} dokumen lain',
    'dan {count} jadwal lain',
    'dan {count} dokumen lain serta {count} jadwal lain',
    'dan {count} baris lain',
    'Terlambat · {day}',
    'Sebagian · {day}',
    'Segera · {day}',
    'PIC Area {code}',
    'Tanpa penanggung jawab',
    'Belum ada anggota yang tercantum; {count} dari {count} langkah penetapan bertanggal ({count} dengan berkas).',
    '{count} orang tercantum; {count} dari {count} langkah penetapan bertanggal ({count} dengan berkas).',
    'Belum ada anggota yang tercantum; {count} dari {count} langkah penetapan bertanggal ({count} dengan berkas); {sentences}',
    '{count} orang tercantum; {count} dari {count} langkah penetapan bertanggal ({count} dengan berkas); {sentences}',
    'Belum ada pegawai yang tercantum.',
    '{count} dari {count} pegawai yang tercantum telah menandatangani ({count} dengan berkas).',
    'Belum ada target yang tercantum.',
    '{count} dari {count} target dihubungkan dengan rencana; {sentences}',
    'a. Kegiatan sesuai target',
    'b. Monitoring dan evaluasi',
    'c. Tindak lanjut',
    'belum dapat diperkirakan',
    '{count} dari {count} kegiatan yang jatuh tempo terpenuhi ({count} tepat waktu) → {sentences}',
    '{count} dari {count} {period_word} yang telah berakhir ada lembar monevnya: {sentences}',
    'LKE menanyakan rekomendasi tim internal (TPI); {sentences}',
    `Yth. {owner},\n{lines}\n${MESSAGE.closing} https://docs.google.com/{address}`,
  ],
  evidenceStatus: [
    'Ada',
    'Ada, terlambat',
    'Ada, terlambat (diunggah {day}, setelah tenggat)',
    'Ada (di {code})',
    'Ada, terlambat (di {code})',
    'Ada (tahun {year})',
    'Ada (tautan, tidak diperiksa)',
    'Terlambat (belum ada)',
    'Belum jatuh tempo',
    'Tidak berlaku',
    'Dikembalikan',
    ...['Berkas lain', 'Tautan'].flatMap(what => [
      what,
      `${what} (konsep)`,
      `${what} (tahun {year})`,
      `${what} (tahun {year}); bila untuk jadwal ini, tulis di COCOKKAN`,
      `${what} – mungkin {number} {document}? tulis {number} di COCOKKAN`,
      `${what} (bukan bukti)`,
      `${what} (setelah tanggal posisi)`,
      `${what} (setelah tanggal pantau)`,
      `${what} (mungkin untuk {day} – tulis di COCOKKAN)`,
    ]),
    'Baris ini tidak ada lagi di rencana aksi',
    'Berkas ini sekarang di {code}',
    'Berkas ini tidak ada lagi di folder',
    'Dokumen ini sudah ada berkasnya',
    'Dokumen ini tidak ditagih lagi pada jadwal itu',
    'Salinan baris lain di sheet ini',
    'COCOKKAN tidak dipahami: tulis nomor dokumen ({numbers}) atau 0',
    'COCOKKAN hanya berlaku pada baris berkas',
    'VERIFIKASI tidak dipahami: pilih dari daftar',
    'Tidak berlaku belum dihitung: tulis sebabnya di CATATAN',
    'TAUTAN bukan alamat web',
    'tenggat {day}',
    'isinya sama dengan berkas di {code}',
    SHORTCUT_DATE,
  ],
  evidence: [
    EVIDENCE_TITLE,
    'Per {day}: {count} berkas, {missing} dokumen terlambat. {help}',
    ANY_FILE,
    ...Object.values(EVIDENCE_HEADINGS),
  ],
  rowStatus: Object.values(ROW_STATUS_WORDS),
  folder: [
    'belum ada berkas',
    'tanpa berkas di folder ini',
    '{count} berkas',
    '{count} jadwal lengkap',
    '{count} dokumen',
    RESERVED_FOLDER,
    ADOPTED_FOLDER,
    TRASHED_FOLDER,
    HIDDEN_FOLDER,
  ],
  columnBlock: [
    COLUMN_BLOCK_TITLE,
    COLUMN_BLOCK_HINT,
    'Dibaca sendiri: {column}.',
    'Dapat berarti {columns}. {read} Pilih salah satu.',
    'Belum dikenal. Pilih judulnya bila ada.',
    'Tidak ditemukan.',
    'Belum ditemukan. Tulis nomor barisnya.',
  ],
  shownSetting: [
    `${formatReportWord('monev')} {period}`,
    `${formatReportWord('matrix')} {period}`,
    'https://docs.google.com/{address}',
    'https://drive.google.com/{address}',
  ],
};
