import { SELF_STANDING_KINDS } from '../document-noun-table.ts';
import {
  documentNounAt,
  documentNounOf,
  documentWords,
  headLength,
  IMAGE_KINDS,
  type NounHit,
} from '../document-nouns.ts';
import { type Cut, findCuts, maskBrackets, sliceAt, withoutBrackets } from './masked-text.ts';
import { continuesPhraseOf, openPhraseOf } from './phrase.ts';

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
  const words = documentWords(last);
  const hit = documentNounAt(words, 0);
  // "ND/Undangan rapat kinerja": the meeting is what both are about.
  const subject = hit
    ? textAfterWords(last, headLength(words, hit)).replace(/^(?:dll|dsb|dst)\.?\s+/i, '')
    : '';
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
  const rightWords = documentWords(withoutBrackets(right));
  const head = documentNounOf(leftWords);
  const next = documentNounAt(rightWords, 0);
  if (!head || !next) return false;
  // "Dokumen dan capture internalisasi", "Dokumen/ Kebijakan WBS": the vague noun belongs to what follows.
  if (head.noun.isVague && leftWords.length === head.length) return false;
  if (IMAGE_KINDS.has(head.kind) && isThing(next))
    return (
      head.kind === 'screenshot' &&
      isNamedApplication(leftWords, head.length) &&
      isNamedApplication(rightWords, 0)
    );
  if (NAME_OF_BODY.test(left) && rightWords[0] === 'dokumentasi') return false;
  const phrase = openPhraseOf(left);
  if (phrase !== null && continuesPhraseOf(phrase, right)) return false;
  return !sharesObject(documentWords(withoutBrackets(left)), rightWords, next);
}

// "Foto ruang layanan dan kotak saran" is one picture, or several of one kind; so is "Foto banner/poster/flyer tarif".
function isThing({ noun, kind }: NounHit): boolean {
  return kind === 'leaflet' || (noun.proof === 'picture' && !IMAGE_KINDS.has(kind));
}

// "Screenshot aplikasi SKP elektronik dan aplikasi presensi": two programs, each by its name.
function isNamedApplication(words: readonly string[], from: number): boolean {
  return words[from] === 'aplikasi' && words.length > from + 1;
}

// "SK Pejabat Pengelola Informasi dan Dokumentasi": the PPID, not a decree and photos.
const NAME_OF_BODY = /\s(?:informasi|data)\s*$/i;

// "Laporan evaluasi SOP dan standar pelayanan", "SK Tim Penyusun Renstra dan RKT": both nouns are the object of the first.
function sharesObject(left: readonly string[], right: readonly string[], next: NounHit): boolean {
  if (next.length !== right.length || !isObject(next)) return false;
  const head = documentNounOf(left);
  const behindHead = head ? head.start + head.length : 1;
  for (let index = left.length - 1; index >= behindHead; index--) {
    const tail = documentNounAt(left, index);
    if (tail && index + tail.length === left.length) return isObject(tail);
  }
  return false;
}

function isObject({ noun, kind }: NounHit): boolean {
  return noun.repeats === 'once' || SELF_STANDING_KINDS.has(kind);
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
