import type { DocumentKind } from '../document-noun-table.ts';

/** What a kind does in a match, beyond being the same or another. */
export type KindRole =
  | 'paper' // says what a paper is: SK, laporan
  | 'meeting' // papers that lie together in one file: undangan, daftar hadir, notulen
  | 'cover' // a letter that goes with another paper: surat undangan, surat pengantar
  | 'named' // the kind is the subject too: Renstra, LAKIN, ANJAB
  | 'wrapping' // may stand before any other: rekap, daftar, foto
  | 'screen' // a picture of a screen
  | 'thing' // what a picture shows: ruang, spanduk, website
  | 'none'; // says nothing, or is read as a plain word

const ROLES: Readonly<Partial<Record<DocumentKind, KindRole>>> = {
  letter: 'cover',
  invitation: 'meeting',
  attendance: 'meeting',
  minutes: 'meeting',
  material: 'meeting',
  renstra: 'named',
  rkt: 'named',
  pk: 'named',
  lakin: 'named',
  iku: 'named',
  'budget-plan': 'named',
  dipa: 'named',
  pok: 'named',
  skp: 'named',
  dupak: 'named',
  pak: 'named',
  anjab: 'named',
  abk: 'named',
  lhkpn: 'named',
  'risk-register': 'named',
  pledge: 'named',
  leaflet: 'named',
  recap: 'wrapping',
  list: 'wrapping',
  sheet: 'wrapping',
  schedule: 'wrapping',
  photo: 'wrapping',
  video: 'wrapping',
  screenshot: 'screen',
  application: 'thing',
  website: 'thing',
  'chat-group': 'thing',
  'sms-center': 'thing',
  banner: 'thing',
  poster: 'thing',
  room: 'thing',
  box: 'thing',
  machine: 'none',
  document: 'none',
  evidence: 'none',
  standard: 'none',
  organisation: 'none',
  'job-map': 'none',
  'follow-up-plan': 'none',
};

/** The role of a kind of document. */
export function roleOfKind(kind: DocumentKind): KindRole {
  return ROLES[kind] ?? 'paper';
}

/** Kinds that people use for each other: "SOP mutasi" is the "Prosedur mutasi" of the plan. */
export const EQUAL_KINDS: ReadonlyMap<DocumentKind, DocumentKind> = new Map([['procedure', 'sop']]);
