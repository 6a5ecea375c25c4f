import { remember } from '../../remember.ts';
import type { DocumentKind } from '../document-noun-table.ts';
import { documentNounAt, documentNounOf, documentWords, MEETING_PAPERS } from '../document-nouns.ts';

// A title is asked about for each file of another row that may be its document.
const KEPT_TITLES = 500;

/**
 * The key under which rows share a document, or null when its title names only a kind: "Renstra" and "Dokumen
 * RENSTRA" are one paper wherever they stand, "Notulen rapat" of two rows are two.
 */
export function documentKey(title: string, planYear: number): string | null {
  const words = documentWords(title.replace(/monitoring\s*(?:dan|&|\/)?\s*evaluasi/gi, 'monev'));
  const year = String(planYear);
  const kinds = new Set<DocumentKind>();
  const subject = new Set<string>();
  for (let index = 0; index < words.length; ) {
    const hit = documentNounAt(words, index);
    const word = words[index] ?? '';
    if (hit && !hit.noun.isVague) kinds.add(hit.kind);
    if (!hit && !WEIGHTLESS.has(word) && word !== year) subject.add(word);
    index += hit?.length ?? 1;
  }
  const isNamed = subject.size > 0 || [...kinds].some(kind => SELF_STANDING.has(kind));
  return isNamed ? [...kinds, ...subject].sort().join(' ') : null;
}

/** Whether a title is that of a paper of which a unit has one a year: LAKIN, SKP, RKT. */
export const isOneAYear = remember(KEPT_TITLES, title => {
  const hit = documentNounOf(documentWords(title));
  return hit !== null && SELF_STANDING.has(hit.kind);
});

/** Whether a title is that of a paper of a meeting or an event, written on its day: undangan, daftar hadir, notulen, foto. */
export const isPaperOfOccasion = remember(KEPT_TITLES, title => {
  const hit = documentNounOf(documentWords(title));
  return hit !== null && OF_OCCASION.has(hit.kind);
});

const OF_OCCASION: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...MEETING_PAPERS,
  'official-record',
  'assignment-letter',
  'screenshot',
  'video',
]);

// Papers of which a unit has one a year: their kind is their name.
const SELF_STANDING: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'renstra',
  'rkt',
  'pk',
  'lakin',
  'iku',
  'budget-plan',
  'dipa',
  'pok',
  'skp',
  'dupak',
  'anjab',
  'abk',
  'job-map',
  'risk-register',
  'lhkpn',
]);

// Words that say nothing about which paper it is: "LAKIN 2021 tepat waktu" is "LAKIN 2021".
const WEIGHTLESS: ReadonlySet<string> = new Set(
  (
    'dan atau yang di ke dari pada untuk dengan atas oleh dalam terkait tentang setiap per tiap telah sudah ' +
    'tahun ta th bulan bulanan semester triwulan tepat waktu rapat kegiatan pelaksanaan hasil tersedia lain lainnya ' +
    'zi balai upt unit kerja tersebut asli final ttd'
  ).split(' '),
);
