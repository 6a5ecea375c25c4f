import { documentNounOf, documentWords } from '../document-nouns.ts';
import type { DocumentTime, ExpectedDocument } from '../expected-document.ts';
import { findCadence } from './document-cadence.ts';
import { findTimes, isOnlyTime } from './document-times.ts';
import { type Cut, findCuts, type MaskedText, maskBrackets } from './masked-text.ts';

/** The times or the cadence that a label gives to the documents behind it. */
export interface EvidencePeriod {
  readonly times: readonly DocumentTime[];
  readonly cadence: ExpectedDocument['cadence'];
}

/** What stands before the colon of a segment, and what behind it. */
export type EvidenceLabel =
  | { readonly kind: 'none' }
  /** "Inovasi :", "Bukti Dukung:", a heading: dropped. */
  | { readonly kind: 'heading'; readonly rest: string }
  /** "B03:", "Semester I:", "Setiap bulan:": the period of all that follows. */
  | { readonly kind: 'period'; readonly period: EvidencePeriod; readonly rest: string }
  /** "Keterangan: …": no document at all. */
  | { readonly kind: 'remark' };

/** Where labels begin inside a line, without width: they separate as well as a full stop. */
export function findLabelStarts(line: MaskedText): readonly Cut[] {
  const names = findCuts(line, LABEL_START).map(({ end }) => end);
  // The whole list of times is taken, so that its last one begins no label of its own.
  const periods = Array.from(
    line.mask.matchAll(PERIOD_LABEL),
    found => found.index + (found[1] ?? '').length,
  );
  return [...names, ...periods].map(at => ({ start: at, end: at }));
}

/** Whether a text begins with a label. */
export function isLabelled(text: string): boolean {
  return readLabel(text).kind !== 'none';
}

/** How the segment is labelled. A label has few words; the colon of "ISO 9001:2015" makes none. */
export function readLabel(segment: string): EvidenceLabel {
  const found = /^([^:]{1,80}?)\s*:(?!\/|\d{2})\s*(.*)$/s.exec(maskBrackets(segment).mask);
  if (!found) return { kind: 'none' };
  const label = (found[1] ?? '').trim();
  const rest = segment.slice(segment.length - (found[2] ?? '').length);
  if (isOnlyTime(label)) return { kind: 'period', period: { times: findTimes(label), cadence: null }, rest };
  const cadence = isCadence(label) ? findCadence(label) : null;
  if (cadence !== null) return { kind: 'period', period: { times: [], cadence }, rest };
  if (REMARK.test(label)) return { kind: 'remark' };
  if (rest === '' || KNOWN_LABEL.test(label)) return { kind: 'heading', rest };
  const isFree = documentWords(label).length <= LONGEST_FREE_LABEL && !startsWithSurePaper(label);
  return isFree && documentNounOf(documentWords(rest)) ? { kind: 'heading', rest } : { kind: 'none' };
}

// "Setiap bulan", "Per 6 bulan sekali"; "Laporan bulanan" is a paper.
function isCadence(label: string): boolean {
  return /^(?:(?:per|setiap|tiap|se|sekali|dalam|kali|\d{1,2})\b\s*)*(?:se)?(?:bulan|tri ?wulan|semester|tahun)(?:an|nya)?(?:\s+sekali)?$/i.test(
    label,
  );
}

const LONGEST_FREE_LABEL = 8;

const LABEL_WORDS =
  'inovasi|(?:bukti|data|dokumen)\\s+(?:dukung|pendukung|fisik)|eviden|evidence|dokumen|output|keluaran|' +
  'keterangan|ket|catatan|note|nb';
const KNOWN_LABEL = new RegExp(`^(?:${LABEL_WORDS})\\.?$`, 'i');
const REMARK = /^(?:keterangan|ket|catatan|note|nb)\.?$/i;
const LABEL_START = new RegExp(`(?:^|[\\s,.;])(?=(?:${LABEL_WORDS})\\s*:(?!\\d))`, 'gi');
const PERIOD_NAME =
  '(?:B(?:0[1-9]|1[0-2])|(?:semester|smt|sem|triwulan|tw)\\.?\\s*(?:iv|i{1,3}|[1-4])|iv|i{1,3})(?:\\s+(?:tahun\\s+)?20\\d\\d)?\\b';
const PERIOD_LABEL = new RegExp(
  `(^|[\\s,.;])(?=B|s|t)${PERIOD_NAME}(?:\\s*(?:,\\s*(?:dan\\s+)?|&|/|dan|s\\.?/?d\\.?|-|–)\\s*${PERIOD_NAME})*\\s*:`,
  'gi',
);

// "SOP Layanan: Formulir pendaftaran" names a paper before the colon, and it must not be lost.
function startsWithSurePaper(label: string): boolean {
  const hit = documentNounOf(documentWords(label));
  return hit !== null && !hit.noun.isVague && !isKindOfPlace(label);
}

// "Sarana layanan: ruang laktasi, toilet" names what the list holds.
function isKindOfPlace(label: string): boolean {
  return /^(?:sarana|prasarana|fasilitas)\b/i.test(label);
}
