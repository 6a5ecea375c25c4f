import { parseMatchWord } from '../../domain/evidence/placing/match-word.ts';
import { holdsWebAddress } from '../../domain/evidence/placing/web-address.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import { readVerification, type StandingLine } from './evidence-table.ts';
import type { WordProblem } from './line-problems.ts';

/** The documents of a row as COCOKKAN can name them. */
export type NumberedDocuments = Parameters<typeof parseMatchWord>[1];

/** What a person wrote on a line and what has no effect; null when all has, or nothing is written. */
export function findWordProblem(
  { texts }: StandingLine,
  { isFile, documents }: { readonly isFile: boolean; readonly documents: NumberedDocuments },
): WordProblem | null {
  const match = texts.match.trim();
  const verification = readVerification(texts.verification);
  if (match !== '' && !isFile) return { code: 'match-without-file' };
  if (match !== '' && parseMatchWord(match, documents) === null)
    return { code: 'match-unread', documentCount: documents.length };
  if (texts.verification.trim() !== '' && verification === null) return { code: 'verification-unread' };
  if (!isFile && verification === 'not-applicable' && texts.remark.trim() === '')
    return { code: 'reason-missing' };
  return texts.link.trim() !== '' && !holdsWebAddress(texts.link) ? { code: 'link-unread' } : null;
}

/** The documents that a row expects at any of its deadlines. */
export function listNumberedDocuments(
  { deadlines }: RowAssessment,
  documents: NumberedDocuments,
): NumberedDocuments {
  const atDeadlines = deadlines.flatMap(deadline =>
    deadline.documents.flatMap(({ number, title }) => (number === null ? [] : [{ number, title }])),
  );
  return [...new Map([...documents, ...atDeadlines].map(one => [one.number, one])).values()];
}
