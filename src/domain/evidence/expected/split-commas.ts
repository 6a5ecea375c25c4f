import { SELF_STANDING_KINDS } from '../document-noun-table.ts';
import { documentNounAt, documentNounOf, documentWords, type NounHit } from '../document-nouns.ts';
import { isOnlyTime } from './document-times.ts';
import { hasExamples } from './expand-listing.ts';
import { type Cut, findCuts, maskBrackets, sliceAt, withoutBrackets } from './masked-text.ts';
import { continuesPhraseOf, openPhraseOf } from './phrase.ts';
import { isDeed, isDisplay, isUnprovable } from './unprovable.ts';

/** The documents of a segment that its commas separate; items without noun in a closed list take it from their list. */
export function splitCommas(segment: string, isListed: boolean): readonly string[] {
  const cuts = findCuts(maskBrackets(segment), /,(?!\d)/g);
  const parts = partsOf(segment, cuts);
  if (parts.slice(1).some(beginsChoice)) return [segment];
  const strictness = strictnessOf(parts, isListed);
  const inPhrase = partsInPhrases(parts);
  const kept = cuts.filter((cut, index) => {
    if (inPhrase.has(index + 1)) return false;
    const isAmongExamples = hasExamples(segment.slice(0, cut.start));
    return separates(parts[index + 1] ?? '', isAmongExamples ? 'document' : strictness);
  });
  const items = sliceAt(segment, kept).map(item => item.replace(LEADING_JOINT, ''));
  return strictness === 'every-item' ? carryNouns(items) : items;
}

/** What a comma needs behind it to separate: nothing at all, no joining word, or a document. */
type Strictness = 'every-item' | 'new-phrase' | 'document';

const LEADING_JOINT = /^(?:dan|serta|&|\+)\s+/i;

function partsOf(segment: string, cuts: readonly Cut[]): readonly string[] {
  return [...cuts, { start: segment.length, end: segment.length }].map(({ start }, index) =>
    segment.slice(index === 0 ? 0 : (cuts[index - 1]?.end ?? 0), start).trim(),
  );
}

// "Surat Tugas, SPT, atau Nota Dinas" is one document in three shapes.
function beginsChoice(part: string): boolean {
  const found = /^(?:dan\/)?atau(?:pun)?\s+(.*)$/i.exec(part);
  return found !== null && documentNounAt(documentWords(found[1] ?? ''), 0) !== null;
}

// "SK Organisasi, Juklak, dan Tim SPIP". "SOP yang jelas, mudah, dan cepat" lists qualities, not documents.
function strictnessOf(parts: readonly string[], isListed: boolean): Strictness {
  const last = parts[parts.length - 1] ?? '';
  const isClosed = parts.length >= FEWEST_LIST_ITEMS && LEADING_JOINT.test(last);
  if (!isClosed) return isListed ? 'document' : 'new-phrase';
  const others = parts.slice(1).map(part => part.replace(LEADING_JOINT, ''));
  return others.some(namesDocument) || !QUALIFIES.test(parts[0] ?? '') ? 'every-item' : 'document';
}

const FEWEST_LIST_ITEMS = 3;
const QUALIFIES = /\s(?:yang|secara|dengan|tentang|untuk|terkait|mengenai|dari|agar)\s/i;

function separates(part: string, strictness: Strictness): boolean {
  const item = part.replace(LEADING_JOINT, '');
  if (item === '') return true;
  if (continuesPhrase(part) || isOnlyNumbers(item)) return false;
  if (strictness === 'every-item' || isUnprovable(item) || isDisplay(item)) return true;
  // ", dan mudah diakses" goes on; ", serta laporan kegiatan" does not.
  if (item !== part) return documentNounAt(documentWords(item), 0) !== null;
  return strictness === 'new-phrase' || namesDocument(item);
}

// Follow-up has no kind of its own, but nobody writes it behind a comma without meaning a paper.
function namesDocument(item: string): boolean {
  return documentNounOf(documentWords(item)) !== null || /^tindak ?lanjut\b/i.test(item);
}

// "Prosentase Analisa dari kebutuhan, kecukupan kompetensi pegawai dengan kondisi riil".
function continuesPhrase(part: string): boolean {
  const first = documentWords(part)[0] ?? '';
  if (CONTINUATIONS.has(first)) return true;
  if (isOnlyTime(part) || /^(?:tahun\s+)?20\d\d$/i.test(part)) return true;
  return !namesDocument(part) && /^\p{Ll}/u.test(part) && /\s(?:dengan|dari)\s/.test(part);
}

// "Laporan Triwulan I, II, III dan IV", "Peta proses bisnis level 0, 1, dan 2".
function isOnlyNumbers(item: string): boolean {
  return /^(?:(?:[ivx]{1,4}|\d{1,3}|[a-e])\b\s*(?:(?:dan|&)\s*)?)+$/i.test(item);
}

const CONTINUATIONS: ReadonlySet<string> = new Set(
  (
    'yang untuk dengan pada di dari tentang dalam oleh agar sehingga karena sebagai sesuai terkait berdasarkan atas ' +
    'bagi kepada ke secara maupun termasuk misal misalnya misalkan seperti antara berupa yaitu yakni meliputi mencakup ' +
    'memuat dilengkapi disertai selain sebelum setelah sampai hingga mengenai menuju dimana apabila jika bila dapat ' +
    'telah sudah akan lengkap khususnya minimal paling atau ataupun beserta guna terhadap melalui dilakukan dilaksanakan'
  ).split(' '),
);

// "Foto maklumat di ruang tunggu, website, dan media sosial": what a phrase lists, up to its "dan", is no document.
function partsInPhrases(parts: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const last = isDeed(part) ? lastPart(parts, index, goesOnDeed) : lastOfPhrase(parts, index);
    for (let at = index + 1; at <= last; at++) inside.add(at);
    index = Math.max(index, last);
  }
  return inside;
}

function goesOnDeed(item: string): boolean {
  return !namesDocument(item) && !isDeed(item) && !isDisplay(item);
}

function lastPart(parts: readonly string[], from: number, goesOn: (item: string) => boolean): number {
  let last = from;
  while (last + 1 < parts.length && goesOn((parts[last + 1] ?? '').replace(LEADING_JOINT, ''))) last++;
  return last;
}

function lastOfPhrase(parts: readonly string[], index: number): number {
  const phrase = openPhraseOf(parts[index] ?? '');
  if (!phrase) return index;
  const end = lastPart(parts, index, item => continuesPhraseOf(phrase, item));
  for (let at = end; at > index; at--) {
    const part = parts[at] ?? '';
    if (LEADING_JOINT.test(part) || INNER_JOINT.test(withoutBrackets(part))) return at;
  }
  // Without a closing "dan" only words that are no papers go on what a paper is about.
  return phrase === 'topic'
    ? lastPart(parts, index, item => /^\p{Ll}/u.test(item) && !namesDocument(item))
    : index;
}

const INNER_JOINT = /\s(?:dan|serta|&)\s/i;

// "Laporan inhouse training, Bimtek, dan …": the noun of the nearest item before that has a subject of its own.
function carryNouns(items: readonly string[]): readonly string[] {
  let carried = '';
  let named = 0;
  return items.map(item => {
    const words = documentWords(item);
    const hit = documentNounAt(words, 0);
    // "Kebijakan WBS, SOP WBS, laporan WBS, dan sosialisasi WBS": where each says its kind, the last is none of them.
    const isEachNamed = named >= 2;
    named = hit && hit.length < words.length ? named + 1 : 0;
    if (hit && hit.length < words.length) carried = mayLend(hit) ? leadingWords(item, hit.length) : '';
    if ((isEachNamed && !hit) || STANDS_ALONE.test(item)) return item;
    if (hit || carried === '' || documentNounOf(words) || isUnprovable(item) || isDisplay(item)) return item;
    return `${carried} ${item}`;
  });
}

// "Laporan X, Y, dan Z", "SOP …", "SK …"; but a calendar or a website beside other things is one of them.
function mayLend({ kind, noun }: NounHit): boolean {
  const isThing = noun.proof === 'picture' && noun.repeats === 'once';
  return (
    !isThing && !SELF_STANDING_KINDS.has(kind) && kind !== 'schedule' && kind !== 'list' && kind !== 'leaflet'
  );
}

const STANDS_ALONE = /^(?:hasil|nilai|testimoni|penghargaan|nomor)\b/i;

// "SK. Organisasi" lends "SK", as written but without its stop.
function leadingWords(item: string, count: number): string {
  const words = item.match(/[\p{L}\p{N}]+[^\p{L}\p{N}]*/gu) ?? [];
  return words
    .slice(0, count)
    .join('')
    .replace(/[\s.,:-]+$/, '');
}
