import { documentNounAt, documentNounOf, documentWords, type NounHit } from '../document-nouns.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { findCadence } from './document-cadence.ts';
import { findTimes } from './document-times.ts';
import { findYears } from './document-years.ts';
import type { EvidencePeriod } from './evidence-label.ts';
import { readOptionalMark } from './optional-mark.ts';
import { isDisplay } from './unprovable.ts';

/** The period of documents that stand behind no label. */
export const NO_PERIOD: EvidencePeriod = { times: [], cadence: null };

/** The expected document of its titles, of which one is as good as another, without its number. */
export function describeDocument(
  titles: readonly string[],
  period: EvidencePeriod = NO_PERIOD,
): Omit<ExpectedDocument, 'number'> {
  const marks = titles.map(readOptionalMark);
  const [title = '', ...alternatives] = marks.map(mark => mark.title);
  const ownTimes = findTimes(title);
  return {
    title,
    alternatives,
    optional: marks.some(mark => mark.isOptional),
    ...natureOf(title),
    cadence: findCadence(titles.join(' ')) ?? (ownTimes.length > 0 ? null : period.cadence),
    times: ownTimes.length > 0 ? ownTimes : period.times,
    years: findYears(title),
  };
}

function natureOf(title: string): Pick<ExpectedDocument, 'repeats' | 'proof'> {
  const words = documentWords(title.replace(LEADING_STATE, ''));
  if (isDisplay(title)) {
    return { repeats: documentNounOf(words.slice(1))?.noun.repeats ?? 'each', proof: 'picture' };
  }
  const head = documentNounAt(words, 0) && documentNounOf(words);
  if (head && !head.noun.isVague) {
    return { repeats: head.noun.repeats, proof: SHOWN.test(title) ? 'picture' : head.noun.proof };
  }
  if (/^tim\b/i.test(title)) return { repeats: 'once', proof: 'paper' };
  return standsOnline(title) ? { repeats: 'once', proof: 'picture' } : { repeats: 'each', proof: 'paper' };
}

// Words before the noun that leave the kind of paper as it is: "Adanya SK Tim", "Perbaikan SOP".
const LEADING_STATE =
  /^(?:(?:adanya|ada|terdapat|tersedianya|tersedia|tersusunnya|terbitnya|salinan|fotokopi|fotocopy|copy|scan|softcopy|hardcopy|revisi|perbaikan|pembaruan|dok\.?)\s+)+/i;

// "Maklumat tercantum di website", but not "Dokumen … yang dipublikasikan di website": that is the paper itself.
const SHOWN =
  /^(?!.*\byang\b).*\b(?:tercantum|ditampilkan|ditayangkan|dipublikasikan|diumumkan|terpasang|dipasang|diunggah)\s+(?:di|pada)\b/i;

function standsOnline(title: string): boolean {
  const found = /\b(?:via|melalui|lewat|di|pada)\s+(.*)$/i.exec(title);
  const hit: NounHit | null = found && documentNounAt(documentWords(found[1] ?? ''), 0);
  return hit !== null && ONLINE_KINDS.has(hit.kind);
}

const ONLINE_KINDS: ReadonlySet<string> = new Set(['website', 'chat-group', 'sms-center', 'application']);
