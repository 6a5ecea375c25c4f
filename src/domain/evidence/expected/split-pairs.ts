import { type DocumentKind, SELF_STANDING_KINDS } from '../document-noun-table.ts';
import { documentNounAt, documentNounOf, documentWords, type NounHit } from '../document-nouns.ts';
import { type Cut, findCuts, maskBrackets, sliceAt } from './masked-text.ts';

/** The documents that "dan", "serta", "+" or "&" join; only between two document nouns. */
export function splitPairs(entry: string): readonly string[] {
  return sliceAt(entry, keepBetweenNouns(entry, /\s+(?:dan|serta)\s+|\s*[+&]\s*/gi));
}

/** The shapes of one document that "atau" or "/" offers between two document nouns; bare nouns take the subject of the last. */
export function splitChoices(entry: string): readonly string[] {
  const isList = /,\s*(?:dan\/)?atau(?:pun)?\s/i.test(maskBrackets(entry).mask);
  const joints = /\s*,?\s*\b(?:dan\/)?atau(?:pun)?\s+|\s*\/\s*/gi;
  const choices = sliceAt(
    entry,
    keepBetweenNouns(entry, isList ? /\s*,?\s*\b(?:dan\/)?atau(?:pun)?\s+|\s*[/,]\s*/gi : joints),
  );
  const last = choices[choices.length - 1] ?? '';
  const hit = documentNounAt(documentWords(last), 0);
  const subject = hit ? textAfterWords(last, hit.length).replace(/^(?:dll|dsb|dst)\.?\s+/i, '') : '';
  if (choices.length < 2 || subject === '') return choices;
  return choices.map((choice, index) =>
    index < choices.length - 1 && lacksSubject(choice) ? `${choice} ${subject}` : choice,
  );
}

function keepBetweenNouns(entry: string, joints: RegExp): readonly Cut[] {
  const cuts = findCuts(maskBrackets(entry), joints);
  let from = 0;
  return cuts.filter((cut, index) => {
    const right = entry.slice(cut.end, cuts[index + 1]?.start ?? entry.length);
    if (!joinsDocuments(entry.slice(from, cut.start), right)) return false;
    from = cut.end;
    return true;
  });
}

function joinsDocuments(left: string, right: string): boolean {
  const leftWords = documentWords(left);
  const rightWords = documentWords(right);
  const head = documentNounOf(leftWords);
  const next = documentNounAt(rightWords, 0);
  if (!head || !next) return false;
  // "Dokumen dan capture internalisasi", "Dokumen/ Kebijakan WBS": the vague noun belongs to what follows.
  if (head.noun.isVague && leftWords.length === head.length) return false;
  if (IMAGE_KINDS.has(head.kind) && isThing(next)) return false;
  return !sharesObject(leftWords, rightWords, next);
}

const IMAGE_KINDS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['photo', 'screenshot', 'video']);

// "Foto ruang layanan dan kotak saran" is one picture, or several of one kind.
function isThing({ noun, kind }: NounHit): boolean {
  return noun.proof === 'picture' && !IMAGE_KINDS.has(kind);
}

// "Laporan evaluasi SOP dan standar pelayanan", "SK Tim Penyusun Renstra dan RKT": both nouns are the object of the first.
function sharesObject(left: readonly string[], right: readonly string[], next: NounHit): boolean {
  if (next.length !== right.length || next.noun.repeats !== 'once') return false;
  const headLength = documentNounOf(left)?.length ?? 0;
  for (let index = left.length - 1; index > headLength; index--) {
    const tail = documentNounAt(left, index);
    if (tail && index + tail.length === left.length) return tail.noun.repeats === 'once';
  }
  return false;
}

// "Notulen/laporan monitoring ZI", but not "Rencana Kerja Tahunan atau …": that is a whole name.
function lacksSubject(text: string): boolean {
  const words = documentWords(text);
  const hit = documentNounOf(words);
  return hit !== null && hit.start + hit.length === words.length && !SELF_STANDING_KINDS.has(hit.kind);
}

function textAfterWords(text: string, count: number): string {
  const words = text.match(/[\p{L}\p{N}]+[^\p{L}\p{N}]*/gu) ?? [];
  return words.slice(count).join('').trim();
}
