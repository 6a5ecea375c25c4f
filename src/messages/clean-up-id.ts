import { REGISTER_NAMES } from './own-sheet-id.ts';

export const CLEAN_UP_QUESTION = `Kolom ZI, warna ZI, serta sheet Temuan ZI, Bukti ZI, Ringkasan ZI, dan Data ZI akan dihapus. Semua yang ditulis orang di kolom dan sheet itu, termasuk catatan sel, disalin dulu ke sheet Catatan ZI. Lembar monev, matriks, ${Object.values(REGISTER_NAMES).join(', ')}, Naskah ZI, Pengaturan ZI, dan folder di Drive tetap ada. Lanjutkan?`;

export const NOTHING_TO_CLEAN = 'Tidak ada yang dihapus.';

/** Headings of Catatan ZI. */
export const NOTES_HEADINGS = {
  day: 'Tanggal',
  code: 'KODE',
  place: 'Tempat',
  words: 'Isi',
} as const;

/** Before the words of a note on a cell. */
export const NOTE_ON_CELL = 'Catatan sel:';

/** Ends the closing sentence of a command that saved words of people on its way; '' where there were none. */
export function formatKept(count: number): string {
  return count === 0 ? '' : ` ${count} isian tim di kolom atau sheet ZI disimpan di sheet Catatan ZI.`;
}

export interface CleanUpResult {
  readonly columnCount: number;
  readonly sheetCount: number;
  readonly keptCount: number;
}

/** What "Bersihkan" took away and what it kept. */
export function formatCleanUpClosing({ columnCount, sheetCount, keptCount }: CleanUpResult): string {
  const kept = keptCount > 0 ? ` ${keptCount} isian tim tersimpan di sheet Catatan ZI.` : '';
  return `${columnCount} kolom ZI beserta warnanya dan ${sheetCount} sheet ZI telah dihapus.${kept} Lembar monev, matriks, Pengaturan ZI, dan folder di Drive tetap ada.`;
}
