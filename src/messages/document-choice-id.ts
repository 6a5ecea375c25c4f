/** The documents that can be made. */
export type DocumentKind = 'report' | 'plan';

export const DOCUMENT_CHOICE =
  'Dokumen mana yang akan dibuat? Tulis nomornya.\n\n1 Laporan monev\n2 Dokumen rencana kerja\n\nBiarkan kosong untuk memakai 1.';

/** Asked once more, with what was not understood. */
export function formatDocumentChoiceAgain(found: string): string {
  return `"${found.trim().slice(0, 60)}" bukan pilihan. Tulis 1 untuk Laporan monev, atau 2 untuk Dokumen rencana kerja.`;
}

const REPORT_WORDS = /\b(?:1|satu|pertama|laporan|monev|monitoring|evaluasi)\b/i;
const PLAN_WORDS = /\b(?:2|dua|kedua|rencana|renja|program)\b/i;

/** What the person's words choose: a number or the document's name in any words; nothing written is the first; null for neither or both. */
export function readDocumentKind(words: string): DocumentKind | null {
  if (words.trim() === '') return 'report';
  const isReport = REPORT_WORDS.test(words);
  const isPlan = PLAN_WORDS.test(words);
  if (isReport === isPlan) return null;
  return isReport ? 'report' : 'plan';
}
