import { documentNounAt, documentNounOf, documentWords } from '../document-nouns.ts';

/**
 * The names that a normalised name lists, each with its kind: "sop triase, resep obat" are "sop triase" and "sop resep obat",
 * "sk tim lampiran uraian tugas" the decree and its annex. Empty for one that lists nothing.
 */
export function listedNames(text: string): readonly string[] {
  const parts = text.split(JOINTS).map(part => part.trim());
  const [first = ''] = parts;
  if (parts.length < 2 || parts.some(part => !HAS_WORD.test(part))) return [];
  const words = documentWords(first);
  const head = documentNounAt(words, 0);
  if (!head || head.noun.isVague) return [];
  const kind = words.slice(0, head.length).join(' ');
  return parts.map((part, index) => {
    const isAnnex = index > 0 && !text.includes(',');
    return index === 0 || isAnnex || documentNounOf(documentWords(part)) ? part : `${kind} ${part}`;
  });
}

const JOINTS = /,|[\s_-](?:dan |dengan |beserta )?(?:lampiran|lamp|beserta)[\s_-]/;
const HAS_WORD = /\p{L}{3}/u;
