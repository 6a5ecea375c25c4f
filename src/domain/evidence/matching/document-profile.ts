import { documentNounAt } from '../document-nouns.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { isAboutTimeBefore } from '../time-before.ts';
import { type KindRole, roleOfKind } from './kind-roles.ts';
import { keyOfKind, readTerms, type Term } from './lexicon.ts';
import { readTextWords } from './name-words.ts';
import { protectNameYears, spanOfYears, type YearSpan } from './name-years.ts';

/** A document of the plan as a name is compared with it; each alternative title has a profile of its own. */
export interface DocumentProfile {
  readonly rowCode: string;
  readonly number: number;
  /** Key of the kind that a name must have; null where the subject alone decides. */
  readonly kindKey: string | null;
  readonly kindRole: KindRole | null;
  /** Keys of the subject, the kind too where it is the subject ("LAKIN"). */
  readonly subject: ReadonlySet<string>;
  /** Keys that only describe: what follows "yang", or stands in brackets. */
  readonly description: ReadonlySet<string>;
  /** Keys of which one is as good as the other: "In House training atau magang". */
  readonly choices: readonly (readonly [string, string])[];
  /** Words as written; of two documents with equal keys the one with the name's own words is meant. */
  readonly rawWords: ReadonlySet<string>;
  readonly years: readonly number[];
  readonly isPicture: boolean;
  /** True for papers that stand until they are replaced: SK, SOP. */
  readonly isOnce: boolean;
  /** True when only the website parts it from another document of the row: then a name must say website or screenshot. */
  readonly needsScreen: boolean;
  /** True when it is about the time before: "tahun lalu", "sebelumnya". */
  readonly isAboutTimeBefore: boolean;
  /** True when the cell says the subject once for a whole list: a name of that kind need not say it. */
  readonly hasListSubject: boolean;
  /** The first and the last year of its own name ("Renstra 2020-2024"); null for none. */
  readonly span: YearSpan | null;
  /** The same for documents with the same kind and subject, wherever they stand. */
  readonly identity: string;
}

/** The profiles of a row's documents, one for each title and alternative. */
export function buildProfiles(
  rowCode: string,
  documents: readonly ExpectedDocument[],
): readonly DocumentProfile[] {
  const profiles = documents.flatMap((document, index) => {
    const antecedent = documents[index - 1]?.title ?? '';
    return [document.title, ...document.alternatives].map(title =>
      buildProfile(rowCode, document, resolveReference(title, antecedent)),
    );
  });
  return profiles.map(profile =>
    isPartedByWebsite(profile, profiles) ? { ...profile, needsScreen: true } : profile,
  );
}

/** The key of a website in a profile. */
export const WEBSITE = '#website';

/** The key of a picture of a screen. */
export const SCREENSHOT = '#screenshot';

// "Maklumat standar pelayanan" and "Maklumat tercantum di website".
function isPartedByWebsite(profile: DocumentProfile, siblings: readonly DocumentProfile[]): boolean {
  if (!profile.isPicture || !profile.subject.has(WEBSITE)) return false;
  const rest = [...profile.subject].filter(key => key !== WEBSITE);
  return siblings.some(
    sibling =>
      sibling.number !== profile.number &&
      rest.every(key => sibling.subject.has(key) || sibling.kindKey === key),
  );
}

// "LAKIN" is its own subject; "ruang PPID" is about the PPID, "spanduk" about nothing else.
function subjectOf(
  terms: readonly Term[],
  kindKey: string | null,
  role: KindRole | null,
): ReadonlySet<string> {
  const rest = terms.map(({ key }) => key).filter(key => key !== kindKey);
  const isSubjectToo = role === 'named' || (role === 'thing' && rest.length === 0);
  return new Set(kindKey !== null && isSubjectToo ? [kindKey, ...rest] : rest);
}

/** Whether two documents of the plan are one by their words. */
export function isSameDocument(a: DocumentProfile, b: DocumentProfile): boolean {
  return a.identity === b.identity;
}

// "menampilkan laporan tersebut via website" means the report named before it.
function resolveReference(title: string, antecedent: string): string {
  return /\btersebut\b/i.test(title) ? `${title} ${antecedent}` : title;
}

function buildProfile(rowCode: string, document: ExpectedDocument, title: string): DocumentProfile {
  const { core, description } = splitDescription(title);
  const coreWords = wordsOf(core);
  const coreTerms = readTerms(coreWords);
  const head = headOf(coreWords, coreTerms);
  const role = head?.kind ? roleOfKind(head.kind) : null;
  const kindKey = head?.kind ? keyOfKind(head.kind) : null;
  const subject = subjectOf(coreTerms, kindKey, role);
  const described = description === '' ? [] : termsOf(description).map(({ key }) => key);
  return {
    rowCode,
    number: document.number,
    kindKey,
    kindRole: role,
    subject,
    description: new Set(described.filter(key => !subject.has(key))),
    choices: [...choicesOf(core), ...(role === 'meeting' ? agendaOf(coreTerms) : [])],
    rawWords: new Set(core === title ? coreWords : wordsOf(title)),
    years: document.years,
    isPicture: document.proof === 'picture',
    isOnce: document.repeats === 'once',
    needsScreen: false,
    isAboutTimeBefore: isAboutTimeBefore(title),
    hasListSubject: document.hasListSubject === true,
    span: spanOfYears(readTextWords(title)),
    identity: [kindKey ?? '', ...[...subject].sort()].join(' '),
  };
}

// Words from which on a title only describes: "LAKIN yang disahkan pimpinan", "Prosedur … sesuai ISO 9001:2015".
const DESCRIPTION =
  /[([]|\s(?:yang|sesuai|oleh|bagi|bila|apabila|jika|agar|sehingga|dilakukan|setiap)\s|\s(?:di|pada)\s(?!(?:website|web|situs|laman|portal|media|medsos|instagram|facebook|youtube)\b)/i;

function splitDescription(title: string): { readonly core: string; readonly description: string } {
  const at = title.search(DESCRIPTION);
  return at <= 0
    ? { core: title, description: '' }
    : { core: title.slice(0, at), description: title.slice(at) };
}

function wordsOf(title: string): readonly string[] {
  const words = protectNameYears(readTextWords(title));
  return words.map(({ text }) => text).filter(word => !/^(?:19|20)\d\d$/.test(word));
}

function termsOf(title: string): readonly Term[] {
  return readTerms(wordsOf(title));
}

// "Dokumen Prosedur Mutasi" is a procedure; "Perbaikan SOP" is no SOP, but about one.
function headOf(words: readonly string[], [term]: readonly Term[]): Term | null {
  if (!term?.kind) return null;
  const isLeading = words[0] === term.raw.split(' ')[0] || documentNounAt(words, 0)?.noun.isVague === true;
  return isLeading ? term : null;
}

// "Notulen rapat penyusunan Renstra dan PK": who writes one of them means the same meeting.
function agendaOf(terms: readonly Term[]): readonly (readonly [string, string])[] {
  return terms.slice(1).flatMap(({ key, kind }, index): readonly (readonly [string, string])[] => {
    const before = terms[index];
    const areBoth =
      kind && before?.kind && roleOfKind(kind) === 'named' && roleOfKind(before.kind) === 'named';
    return areBoth ? [[before.key, key]] : [];
  });
}

function choicesOf(title: string): readonly (readonly [string, string])[] {
  if (!/atau|\//i.test(title)) return [];
  const sides = title.split(/\s+atau\s+|\s*\/\s*/i);
  return sides.slice(1).flatMap((side, index): readonly (readonly [string, string])[] => {
    const before = termsOf(sides[index] ?? '');
    const left = before[before.length - 1];
    const [right] = termsOf(side);
    return left && right ? [[left.key, right.key]] : [];
  });
}
