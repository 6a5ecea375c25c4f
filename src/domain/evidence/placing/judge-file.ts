import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { EvidenceFile, EvidenceNote } from '../evidence-file.ts';
import type { EvidenceLineStatus } from '../evidence-line.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import type { FileMatch } from '../file-match.ts';
import type { EvidenceItem } from './evidence-item.ts';
import { isNoEvidence, parseMatchWord } from './match-word.ts';

/** A file of a row with what its name says. */
export type MatchedFile = EvidenceFile & { readonly match: FileMatch };

/** What a file is before it is placed: an item of evidence, or a line that says why it is none. */
export type FileVerdict =
  | { readonly item: EvidenceItem; readonly status: null }
  | { readonly item: null; readonly status: EvidenceLineStatus };

/** What the verdict on a file rests on. */
export interface FileQuestion {
  readonly file: MatchedFile;
  readonly note: EvidenceNote | undefined;
  readonly documents: readonly ExpectedDocument[];
  readonly checkDate: PlainDate;
}

/** The verdict on a file: the check date first, then a person's word, then its name. */
export function judgeFile({ file, note, documents, checkDate }: FileQuestion): FileVerdict {
  if (compareDates(file.uploadedOn, checkDate) > 0) return noEvidence('after-check-date');
  if (note?.verification === 'returned') return { item: null, status: { code: 'returned' } };
  const word = parseMatchWord(note?.match ?? '', documents);
  if (note?.verification === 'not-applicable' || (word && isNoEvidence(word)))
    return noEvidence('no-evidence');
  const isAccepted = note?.verification === 'accepted';
  if (file.match.isDraft && !isAccepted && !word) return noEvidence('draft');
  const named = word?.documents.length ? word.documents : file.match.documents;
  const only = documents.length === 1 ? documents.map(({ number }) => number) : [];
  const item: EvidenceItem = {
    rowCode: file.code,
    file,
    since: file.uploadedOn,
    documents: named.length === 0 && (isAccepted || word) ? only : named,
    periods: file.match.periods,
    times: word?.times ?? [],
    years: isAccepted || word ? [] : file.match.years,
    stem: file.match.stem,
    isAccepted,
  };
  return { item, status: null };
}

function noEvidence(code: 'after-check-date' | 'no-evidence' | 'draft'): FileVerdict {
  return { item: null, status: { code: 'other', reason: { code } } };
}
