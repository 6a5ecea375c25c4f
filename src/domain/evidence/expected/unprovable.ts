import { documentWords } from '../document-nouns.ts';
import { findCuts, maskBrackets } from './masked-text.ts';

/** Whether no file can prove the entry: "dokumen terkait", "dll", "Memberikan sanksi …". */
export function isUnprovable(entry: string): boolean {
  const words = documentWords(entry);
  const first = words[0];
  if (first === undefined) return true;
  if (AND_SO_ON.has(first) || NOTHING_SAID.test(words.join(' '))) return true;
  // "Notula; bila tidak ada rapat, laporan kegiatan": the condition is no paper.
  if (CONDITIONS.has(first)) return true;
  if (words.every(word => VAGUE.has(word) || QUALIFIER.has(word))) return true;
  return isDeed(entry);
}

/** Whether the entry shows something to the public, which a picture proves: "Menampilkan dokumen SPP di website". */
export function isDisplay(entry: string): boolean {
  return DISPLAY_VERB.test(entry.trim());
}

/** An entry without the tail that no file can prove, and that tail as written; null where there is none. */
export function cutUnprovableTail(entry: string): { readonly text: string; readonly tail: string | null } {
  const cuts = findCuts(
    maskBrackets(entry),
    /\s*,?\s*(?:\b(?:dan|serta|atau)\s|[&/,])\s*|\s+(?=(?:dll|dst|dsb|etc)\b)/gi,
  );
  const cut = cuts.find(({ start, end }) => start > 0 && isEmptyTail(entry.slice(end)));
  return cut
    ? { text: entry.slice(0, cut.start).trim(), tail: entry.slice(cut.end).trim() }
    : { text: entry, tail: null };
}

// "leaflet dll tentang gratifikasi" goes on behind it.
function isEmptyTail(tail: string): boolean {
  const words = documentWords(tail);
  if (AND_SO_ON.has(words[0] ?? '')) return words.length === 1;
  return isUnprovable(tail) && !isDeed(tail);
}

const CONDITIONS: ReadonlySet<string> = new Set(['jika', 'bila', 'apabila', 'kalau', 'bilamana']);
const AND_SO_ON = new Set(['dll', 'dst', 'dsb', 'etc', 'lainnya', 'sebagainya']);
const NOTHING_SAID =
  /^(?:(?:dan )?lain (?:lain|sebagainya)|(?:sudah|telah|belum|tidak) ada|ada|tersedia|terlampir|nihil|n a|idem|sda|sama dengan di ?atas)$/;
const VAGUE = new Set(
  'dokumen data bukti berkas bahan arsip file eviden evidence kelengkapan hal'.split(' '),
);
const QUALIFIER = new Set(
  'dukung pendukung terkait lain lainnya relevan yang diperlukan dibutuhkan sesuai fisik ada dan serta dukungan'.split(
    ' ',
  ),
);

const DISPLAY_VERB =
  /^(?:menampilkan|menayangkan|mempublikasikan|mengumumkan|memasang|memajang|menempelkan|mengunggah|mengupload)\b/i;

// Active verbs begin with me-; the exceptions are nouns and prepositions.
const ACTIVE_VERB = /^(?:memuat\b|(?:mem[bpfv]|men[cdjstyz]|meng[aeiouhgk]|me[lrmnw][aeiou])\p{L}{3,})/iu;
const NO_VERBS =
  /^(?:memo|memorandum|memori|member|menteri|mental|mentor\w*|menengah|menu|menara|merek|merit|melalui|mengenai|menuju|menurut|merupakan|menjelang|memoar|meningkatnya|menurunnya|membaiknya)\b/i;

/** Whether the entry begins with a verb of what is done: "Memuat alur, biaya, dan waktu layanan". */
export function isDeed(entry: string): boolean {
  const text = entry.trim();
  return ACTIVE_VERB.test(text) && !NO_VERBS.test(text) && !DISPLAY_VERB.test(text);
}
