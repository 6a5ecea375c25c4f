import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ActionLine, Overview, Owner, UncountedReason } from '../domain/overview/overview.ts';
import { ANY_FILE } from './evidence-sheet-id.ts';
import { formatShare } from './monev-id.ts';
import { formatDay, formatLongDay } from './month-id.ts';
import { formatRowCodes } from './row-codes.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const LONGEST_DOCUMENT = 60;
const MOST_DOCUMENTS = 3;

/** Titles of the parts of Ringkasan ZI. */
export const OVERVIEW_PARTS = {
  title: 'RINGKASAN ZONA INTEGRITAS',
  pdf: 'PDF',
  areas: 'Keadaan per area',
  actions: 'Perlu tindakan',
  owners: 'Per penanggung jawab',
  ownersNote:
    'Tautan membuka WhatsApp dengan pesan siap kirim; add-on tidak mengirim apa pun. Teks lengkapnya ada di kolom tertutup di kanan. Nomor di Tim ZI tampak bagi semua yang dapat membuka spreadsheet ini.',
  registers: 'Register ZI',
  verification: 'Verifikasi berkas',
  verificationNote: 'Berkas menurut baris tempatnya; konsep, tahun lain, dan "Berkas lain" tidak dihitung.',
  lke: 'Perkiraan jawaban LKE – Manajemen Perubahan, Pemantauan dan evaluasi',
  lkeNote: 'Perkiraan dari isi spreadsheet ini, bukan penilaian.',
  chart: 'Kegiatan per area menurut keadaannya',
  total: 'Jumlah',
  noActions: 'Tidak ada yang perlu ditindak saat ini.',
  unknown: 'Belum dapat ditentukan sebelum bukti dihitung.',
  nothingOpen: 'tidak ada yang terbuka',
  send: 'Kirim WhatsApp',
} as const;

/** Headings of the tables. */
export const OVERVIEW_HEADINGS = {
  area: 'Area',
  counts: ['%', 'Terpenuhi', 'Sebagian', 'Terlambat', 'Belum jatuh tempo', 'Lain', 'Kegiatan'],
  uncounted: 'Belum dihitung',
  actions: {
    code: 'KODE',
    missing: 'Belum ditemukan',
    due: 'Tenggat',
    activity: 'Kegiatan',
    owner: 'PIC',
  },
  owners: {
    owner: 'Penanggung jawab',
    overdue: 'Terlambat',
    partly: 'Sebagian',
    rows: 'Kegiatan',
    reminder: 'Pengingat',
  },
  verification: {
    counted: 'Dihitung',
    accepted: 'Diterima',
    unverified: 'Belum diverifikasi',
    replaced: 'Dikembalikan, ada pengganti',
    unreplaced: 'Dikembalikan, belum diganti',
  },
  message: 'Teks pesan',
} as const;

/** `Tenggat ≤ 14 hari`. */
export function formatDueSoonHeading(warningDays: number): string {
  return `Tenggat ≤ ${warningDays} hari`;
}

/** Who answers for rows: the name as written, "PIC Area III", or nobody. */
export function formatOwner(owner: Owner): string {
  switch (owner.kind) {
    case 'named':
      return owner.name;
    case 'area':
      return `PIC Area ${ROMAN[owner.area] ?? owner.area}`;
    case 'nobody':
      return 'Tanpa penanggung jawab';
  }
}

/** `Balai Contoh · per 5 Juli 2021`; a day that was set is named as such. */
export function formatOverviewLine(unitName: string, checkDate: PlainDate, isSet: boolean): string {
  const unit = unitName === '' ? 'Unit kerja belum diisi' : unitName;
  return `${unit} · per ${formatLongDay(checkDate)}${isSet ? ' (posisi yang diatur di Pengaturan ZI)' : ''}`;
}

/** The state of the plan in one paragraph, what could not be counted first. */
export function formatOverviewSentence(overview: Overview): string {
  return [
    formatUncountedPart(overview),
    formatDuePart(overview),
    formatSoonPart(overview),
    formatOthers(overview),
  ]
    .filter(words => words !== '')
    .join(' ');
}

function formatUncountedPart({ uncounted, hiddenCodes }: Overview): string {
  if (uncounted !== null) return formatUncounted(uncounted);
  if (hiddenCodes.length === 0) return '';
  return `${hiddenCodes.length} folder tidak terlihat oleh akun ini (${formatRowCodes(hiddenCodes)}); barisnya tidak dihitung.`;
}

function formatDuePart({ summary, uncounted }: Overview): string {
  const { rowCount, dueCount, metCount, counts } = summary.total;
  if (uncounted !== null) return '';
  if (dueCount === 0) return 'Belum ada kegiatan yang jatuh tempo.';
  const parts = [
    `${metCount} terpenuhi (${formatShare(metCount, dueCount)}; ${counts.met} tepat waktu, ${counts['met-late']} setelah tenggat)`,
    `${counts.partly} sebagian`,
    `${counts.unmet} terlambat`,
  ];
  return `Dari ${rowCount} kegiatan, ${dueCount} sudah jatuh tempo atau sudah lengkap: ${parts.join(', ')}.`;
}

function formatSoonPart({ dueSoonCount, warningDays }: Overview): string {
  if (dueSoonCount === 0) return '';
  return `${dueSoonCount} kegiatan mempunyai tenggat dalam ${warningDays} hari.`;
}

function formatOthers({ summary, byDecisionCount }: Overview): string {
  const { counts } = summary.total;
  const parts: readonly (readonly [string, number])[] = [
    ['tidak berlaku', counts['not-applicable']],
    ['insidental', counts['event-bound']],
    ['perlu jadwal', counts['needs-schedule']],
    ['selesai atas keputusan', byDecisionCount],
  ];
  const named = parts.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${count}`);
  if (named.length === 0) return '';
  const words = named.join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Why no evidence was counted at all. */
export function formatUncounted(reason: UncountedReason): string {
  switch (reason) {
    case 'no-folders':
      return 'Bukti belum dihitung: folder bukti belum disiapkan (ZI › Siapkan folder bukti).';
    case 'no-permission':
      return 'Bukti belum dihitung: izin melihat berkas Drive belum diberikan.';
  }
}

/** Where a standing report of the year has other figures, since it counts its own period only. */
export function formatOtherReport(
  name: string,
  { metCount, dueCount }: { readonly metCount: number; readonly dueCount: number },
): string {
  return `${name} hanya menghitung jadwal periodenya dan yang masih terbuka: ${metCount} dari ${dueCount} (${formatShare(metCount, dueCount)}).`;
}

/** What was not found at the deadline: three documents at most, cut on a word, then how many more. */
export function formatMissing(line: ActionLine): string {
  const unread = line.unreadFileCount > 0 ? ` (${line.unreadFileCount} berkas belum dikenali)` : '';
  return `${listMissing(line)}${unread}`;
}

/** The same as a line of a message, with its day. */
export function formatMessageLine(line: ActionLine): string {
  const unread = line.unreadFileCount > 0 ? `; ${line.unreadFileCount} berkas belum dikenali` : '';
  return `- ${line.rowCode}: ${listMissing(line)} (tenggat ${formatDay(line.dueOn)}${unread})`;
}

function listMissing({ missing, otherDeadlineCount }: ActionLine): string {
  const named = missing.slice(0, MOST_DOCUMENTS).map(title => cutOnWord(title ?? ANY_FILE));
  const moreDocuments = missing.length - named.length;
  const others = [
    ...(moreDocuments > 0 ? [`${moreDocuments} dokumen lain`] : []),
    ...(otherDeadlineCount > 0 ? [`${otherDeadlineCount} jadwal lain`] : []),
  ];
  return [...named, ...(others.length === 0 ? [] : [`dan ${others.join(' serta ')}`])].join('; ');
}

/** The text on one line, cut between two words with "…" where it is longer. */
export function cutOnWord(text: string, longest = LONGEST_DOCUMENT): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** `dan 12 baris lain`. */
export function formatMoreLines(count: number): string {
  return `dan ${count} baris lain`;
}

/** The words of a message around its lines. */
export const MESSAGE = {
  greeting: (owner: string) => `Yth. ${owner},`,
  intro: (unit: string, day: PlainDate) =>
    `${unit === '' ? 'Zona Integritas' : unit}, per ${formatLongDay(day)}. Dokumen berikut belum ditemukan di folder bukti Zona Integritas:`,
  more: (count: number) => `dan ${count} kegiatan lain`,
  only: (count: number) => `${count} kegiatan belum lengkap dokumennya; rinciannya di spreadsheet.`,
  closing: 'Bila sudah diunggah dengan nama lain, mohon beri tahu kami.',
} as const;

/** `Terlambat 7`, `Sebagian 10`, `Segera 1`: what kind of line it is, in words beside its colour. */
export function formatActionKind(kind: ActionLine['kind']): string {
  const words = { overdue: 'Terlambat', partly: 'Sebagian', 'due-soon': 'Segera' } as const;
  return words[kind];
}

/** The address of the workbook. */
export function formatWorkbookUrl(workbookId: string): string {
  return `https://docs.google.com/spreadsheets/d/${workbookId}`;
}
