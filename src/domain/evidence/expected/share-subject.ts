import { documentNounAt, documentWords, headLength, MEETING_PAPERS } from '../document-nouns.ts';
import { isOnlyTime } from './document-times.ts';
import { withoutBrackets } from './masked-text.ts';
import { readOptionalMark } from './optional-mark.ts';
import { isBareNoun } from './phrase.ts';

/** An entry of a list; `isShared` where its subject stands only once in the cell, at the end of the list. */
export interface SharedEntry {
  readonly text: string;
  readonly isShared: boolean;
}

/**
 * The entries of a segment, where a list of bare kinds is closed by one that has a subject: that subject belongs to all
 * of them. "Undangan, daftar hadir, dan notulen rapat monev" are three papers of one meeting; papers of a meeting need no
 * "dan" before the last.
 */
export function shareSubject(entries: readonly string[], segment: string): readonly SharedEntry[] {
  const shared = entries.map((text): SharedEntry => ({ text, isShared: false }));
  let end = 0;
  entries.forEach((entry, index) => {
    const start = segment.indexOf(entry, end);
    if (start === -1) return;
    const joint = segment.slice(end, start);
    const before = entries[index - 1] ?? '';
    const isClosed = CLOSING_JOINT.test(joint);
    const isClosing = isClosed || (isMeetingPaper(before) && isMeetingPaper(entry));
    end = start + entry.length;
    const subject = isClosing ? subjectOf(entry) : null;
    if (subject === null) return;
    for (let at = index - 1; at >= 0 && takesSubject(entries[at] ?? '', subject); at--) {
      if (!isClosed && !isMeetingPaper(entries[at] ?? '')) break;
      shared[at] = { text: `${entries[at]} ${subject}`, isShared: true };
      if (at === index - 1) shared[index] = { text: entry, isShared: true };
    }
  });
  return shared;
}

// "Rencana aksi dan laporan pelaksanaan rencana aksi": the plan is no plan of itself.
function takesSubject(entry: string, subject: string): boolean {
  return isBareNoun(entry) && !subject.toLowerCase().includes(entry.toLowerCase());
}

/** Whether an entry is a paper of a meeting: who lists these ("Undangan, absen, notulen rapat X") names the meeting once. */
export function isMeetingPaper(entry: string): boolean {
  const kind = documentNounAt(documentWords(entry), 0)?.kind;
  return kind !== undefined && MEETING_PAPERS.has(kind);
}

const CLOSING_JOINT = /(?:^|[\s,])(?:dan|serta|&|\+)\s*$/i;

function subjectOf(entry: string): string | null {
  // "Laporan Hasil Rapat (LHR) Pembahasan Target": the abbreviation of the kind is no subject.
  const title = readOptionalMark(entry).title.replace(/\s*\(\p{Lu}[\p{L}\d-]{1,9}\)/u, '');
  const words = documentWords(title);
  const hit = documentNounAt(words, 0);
  if (!hit || hit.noun.isVague) return null;
  const subject = wordsFrom(title, headLength(words, hit));
  if (hit.kind === 'decree' && /^(?:tentang|mengenai)\b/i.test(subject)) return null;
  return saysSubject(subject) ? subject : null;
}

// A team belongs to its decree: "SOP, juknis, dan SK Tim layanan". "Notulen rapat" names no meeting.
function saysSubject(subject: string): boolean {
  const bare = withoutBrackets(subject).trim();
  if (bare === '' || isOnlyTime(bare) || OF_ITS_PAPER.test(bare)) return false;
  const words = documentWords(bare);
  const isThing = documentNounAt(words, 0)?.noun.proof === 'picture';
  return !isThing && words.some(word => !SAYS_NOTHING.has(word));
}

const OF_ITS_PAPER =
  /^(?:tim|pokja|panitia|petugas|pengelola|pejabat|satgas|penerima|peserta|nama|anggota|yang|untuk|di|pada|oleh|dari|nya)\b/i;
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'rapat kegiatan acara pertemuan pelaksanaan hasil bulanan triwulanan semesteran tahunan setiap tiap per bulan ' +
    'triwulan semester tahun tersebut terkait lainnya dukung pendukung jika bila ada tindak lanjut lanjutnya dan nya'
  ).split(' '),
);

function wordsFrom(text: string, count: number): string {
  const words = text.match(/[\p{L}\p{N}]+[^\p{L}\p{N}]*/gu) ?? [];
  return words.slice(count).join('').trim();
}
