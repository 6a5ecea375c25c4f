/** Which registers there are, in the order of the prompt. */
export const REGISTER_KINDS = ['team', 'pact', 'priorities'] as const;

/** A register, which is also the kind of its sheet. */
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** The folders of registers below the evidence root, by their key in the workbook's memory. */
export const REGISTER_FOLDERS = { tim: 'Tim ZI', pakta: 'Pakta Integritas' } as const;

const CHOICES = '1 Tim ZI · 2 Pencanangan ZI · 3 Target Prioritas ZI · 4 ketiganya';

export const REGISTER_QUESTION = `Register mana yang dibuat atau dibuka? Tulis angkanya. Biarkan kosong untuk memakai 4.\n${CHOICES}`;

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
    'Isi kolom bertanda ✎; kolom itu tidak pernah ditulis lagi oleh add-on. Segarkan bukti & status menghitung isinya, dan Siapkan folder bukti membuat folder "Tim ZI" dan "Pakta Integritas" di bawah folder bukti.',
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
