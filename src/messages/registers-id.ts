import { REGISTER_FOLDERS, REGISTER_NAMES } from './own-sheet-id.ts';

/** A register, which is also the kind of its sheet. */
export type RegisterKind = keyof typeof REGISTER_NAMES;

/** Which registers there are, in the order of the prompt. */
export const REGISTER_KINDS = Object.keys(REGISTER_NAMES) as readonly RegisterKind[];

/** The number that stands for all of them. */
export const ALL_REGISTERS = REGISTER_KINDS.length + 1;

const ALL_WORDS: Readonly<Record<number, string>> = { 3: 'ketiganya', 4: 'keempatnya', 5: 'kelimanya' };

const CHOICES = [
  ...REGISTER_KINDS.map(kind => REGISTER_NAMES[kind]),
  ALL_WORDS[REGISTER_KINDS.length] ?? 'semuanya',
]
  .map((name, index) => `${index + 1} ${name}`)
  .join(' · ');

export const REGISTER_QUESTION = `Register mana yang dibuat atau dibuka? Tulis angkanya. Biarkan kosong untuk memakai ${ALL_REGISTERS}.\n${CHOICES}`;

/** Asked once when the answer was none of these. */
export function formatRegisterAgain(found: string): string {
  return `"${found}" bukan salah satu pilihan. Tulis satu angka:\n${CHOICES}`;
}

export const NO_REGISTER = 'Tidak ada register yang dibuat.';

/** What was made and what stood already, and what to do next. */
export function formatRegisterClosing(made: readonly string[], standing: readonly string[]): string {
  const parts = [
    made.length > 0 ? `Sheet ${joinNames(made)} telah dibuat.` : '',
    standing.length > 0 ? `Sheet ${joinNames(standing)} sudah ada; isinya tidak diubah.` : '',
    `Isi kolom bertanda ✎; kolom itu tidak pernah ditulis lagi oleh add-on. Segarkan bukti & status menghitung isinya, dan Siapkan folder bukti membuat folder ${joinFolders()} di bawah folder bukti.`,
  ];
  return parts.filter(words => words !== '').join(' ');
}

/** Said where a register was counted and part of it could not be read. */
export function formatUnreadRegisters(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : ` Judul kolom di sheet ${joinNames(names)} tidak dikenali, jadi sheet itu tidak dihitung; lihat Temuan ZI setelah Periksa rencana aksi.`;
}

function joinNames(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ');
}

function joinFolders(): string {
  const names = Object.values(REGISTER_FOLDERS).map(({ name }) => `"${name}"`);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' dan ');
}
