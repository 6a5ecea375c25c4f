import { SELF_STANDING_KINDS } from '../document-noun-table.ts';
import { documentNounAt, documentNounOf, documentWords } from '../document-nouns.ts';
import { findCuts, maskBrackets, sliceAt } from './masked-text.ts';
import { isUnprovable } from './unprovable.ts';

/** The documents that a bracket lists for a subject before it, or the entry itself: "Sosialisasi SPI (undangan, notulen)". */
export function expandBracket(entry: string): readonly string[] {
  const found = /^([^()[\]]+)[([]([^()[\]]*)(?:[)\]]([^()[\]]*))?$/.exec(entry);
  if (!found) return [entry];
  const rest = (found[3] ?? '').trim();
  return expand(`${(found[1] ?? '').trim()}${rest === '' ? '' : ` ${rest}`}`, found[2] ?? '') ?? [entry];
}

/** The documents that "misalnya …" or "berupa …" lists, behind whatever commas separate before it; null where nothing is listed. */
export function expandExamples(
  segment: string,
): { readonly before: string; readonly documents: readonly string[] } | null {
  const [cut] = findCuts(maskBrackets(segment), EXAMPLES);
  if (!cut) return null;
  const before = segment.slice(0, cut.start).trim();
  const lastComma = maskBrackets(before).mask.lastIndexOf(',');
  const documents = expand(before.slice(lastComma + 1).trim(), segment.slice(cut.end));
  return documents && { before: before.slice(0, Math.max(lastComma, 0)), documents };
}

/** Whether a text has begun to give examples: "Dokumen reward, dapat berupa pengembangan karir, …". */
export function hasExamples(text: string): boolean {
  return findCuts(maskBrackets(text), EXAMPLES).length > 0;
}

const EXAMPLE_WORDS =
  'misalnya|misalkan|misal|mis|contohnya|seperti|antara lain|berupa|yaitu|yakni|meliputi|mencakup|terdiri dari|terdiri atas';
const EXAMPLES = new RegExp(`\\s*,?\\s*\\b(?:${EXAMPLE_WORDS})\\b\\s*[:.]?\\s*`, 'gi');
const LEADING_WORDS = new RegExp(`^(?:(?:${EXAMPLE_WORDS}|bukti|dokumen|ada)\\b\\s*[:.]?\\s*)+`, 'i');
const LEADING_VAGUE =
  /^(?:(?:(?:bukti|dokumen|data)\s+(?:dukung|pendukung|fisik)|bukti|dokumen|eviden|evidence|berkas|pelaksanaan|terlaksananya|adanya)\s+)+/i;
const FEWEST_DOCUMENTS = 2;

// A paper named before the list keeps it: "Laporan sosialisasi (undangan, notulen)" is one report.
function expand(before: string, list: string): readonly string[] | null {
  if (before === '' || startsWithSurePaper(before)) return null;
  const items = sliceAt(
    list,
    findCuts(
      maskBrackets(list),
      /\s*[,;+&]\s*(?:(?:dan\/atau|dan|serta|atau)\s+)?|\s+(?:dan\/atau|dan|serta)\s+/gi,
    ),
  )
    .map(item => item.replace(LEADING_WORDS, '').replace(/[.\s]+$/, ''))
    .filter(item => item !== '');
  const papers = items.filter(item => documentNounAt(documentWords(item), 0));
  if (papers.length < FEWEST_DOCUMENTS || (isPublishing(before) && papers.every(isThing))) return null;
  const subject = before.replace(LEADING_VAGUE, '');
  return items.map(item => (isUnprovable(item) || isWholeName(item) ? item : `${item} ${subject}`));
}

// "Unggahan di media sosial seperti Instagram dan Facebook", "Publikasi SKM (website, banner)": places, not papers.
function isPublishing(before: string): boolean {
  return /\s(?:di|pada|melalui|via|lewat)\s|^(?:bukti\s+)?(?:publikasi|unggahan|penayangan|penyebarluasan|pengumuman)\b/i.test(
    before,
  );
}

function isThing(item: string): boolean {
  const noun = documentNounAt(documentWords(item), 0)?.noun;
  return noun?.proof === 'picture' && noun.repeats === 'once';
}

// "Dokumen perencanaan (Renstra, RKT, PK)".
function isWholeName(item: string): boolean {
  const hit = documentNounOf(documentWords(item));
  return hit !== null && SELF_STANDING_KINDS.has(hit.kind);
}

function startsWithSurePaper(text: string): boolean {
  const words = documentWords(text);
  const hit = documentNounAt(words, 0) && documentNounOf(words);
  return hit !== null && !hit.noun.isVague && !(hit.noun.proof === 'picture' && hit.noun.repeats === 'once');
}
