import {
  documentNoteKey,
  fileNoteKey,
  isDocumentKey,
  readNoteKey,
} from '../../domain/evidence/placing/note-keys.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import type { GoneReason } from './line-problems.ts';

/** What is known of the lines that were asked for, to say why one is not any more. */
export interface KnownEvidence {
  readonly rowCodes: ReadonlySet<string>;
  /** KODE of the row in which each file lies now, by file id. */
  readonly rowOfFile: ReadonlyMap<string, string>;
  readonly presentDocuments: ReadonlySet<string>;
  /** Keys of the lines that stand. */
  readonly keys: ReadonlySet<string>;
}

/** What the assessments know of lines. */
export function gatherKnownEvidence(
  assessments: readonly RowAssessment[],
  keys: ReadonlySet<string>,
): KnownEvidence {
  const files = assessments.flatMap(({ lines }) => lines.flatMap(({ file }) => file ?? []));
  const present = assessments.flatMap(({ rowCode, deadlines }) =>
    deadlines.flatMap(({ deadline, documents }) =>
      documents
        .filter(({ presentSince }) => presentSince !== null)
        .map(({ number }) => documentNoteKey(rowCode, deadline.date, number)),
    ),
  );
  return {
    rowCodes: new Set(assessments.map(({ rowCode }) => rowCode)),
    rowOfFile: new Map(files.map(({ id, code }) => [id, code])),
    presentDocuments: new Set(present),
    keys,
  };
}

/** Why the line of this key is not asked for any more. */
export function describeGone(key: string, known: KnownEvidence): GoneReason {
  const { rowCode, fileId } = readNoteKey(key);
  if (known.keys.has(key)) return { code: 'copied-line' };
  if (!known.rowCodes.has(rowCode)) return { code: 'row-gone' };
  if (isDocumentKey(key))
    return { code: known.presentDocuments.has(key) ? 'document-present' : 'document-not-asked' };
  const present = known.rowOfFile.get(fileId);
  return present === undefined || key === fileNoteKey(present, fileId)
    ? { code: 'file-gone' }
    : { code: 'file-moved', rowCode: present };
}
