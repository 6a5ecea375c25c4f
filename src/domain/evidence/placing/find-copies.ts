import { compareDates } from '../../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { EvidenceLine } from '../evidence-line.ts';
import { documentKey } from './document-key.ts';
import { fileNoteKey } from './note-keys.ts';

/** A row with its lines and the documents that it expects at its deadlines. */
export interface LinedRow {
  readonly rowCode: string;
  readonly deadlines: readonly { readonly documents: readonly { readonly title: string }[] }[];
  readonly lines: readonly EvidenceLine[];
}

/**
 * The row in which the same content lies already, by the key of each later file, where the two rows do not share the
 * document: information, no fault. Contents are one by md5, Google's own files by id.
 */
export function findCopies(assessments: readonly LinedRow[], planYear: number): ReadonlyMap<string, string> {
  const expected = new Map(assessments.map(row => [row.rowCode, expectedKeys(row, planYear)]));
  const groups = new Map<string, LyingFile[]>();
  for (const lying of assessments.flatMap(listLyingFiles)) {
    const content = contentOf(lying.file);
    if (content !== EMPTY_CONTENT) groups.set(content, [...(groups.get(content) ?? []), lying]);
  }
  const copies = new Map<string, string>();
  for (const group of groups.values()) {
    const [first, ...later] = [...group].sort((a, b) => compareDates(a.file.uploadedOn, b.file.uploadedOn));
    for (const { file } of later) {
      if (!first || first.file.code === file.code) continue;
      const isShared = first.titles.some(title => {
        const key = documentKey(title, planYear);
        return key !== null && expected.get(file.code)?.has(key);
      });
      if (!isShared) copies.set(fileNoteKey(file.code, file.id), first.file.code);
    }
  }
  return copies;
}

interface LyingFile {
  readonly file: EvidenceFile;
  /** Titles of the documents that it proves. */
  readonly titles: readonly string[];
}

// Every empty file has this md5; two of them are no copies of each other.
const EMPTY_CONTENT = 'd41d8cd98f00b204e9800998ecf8427e';

function contentOf({ md5, id }: EvidenceFile): string {
  return md5 ?? id;
}

function listLyingFiles({ rowCode, lines }: LinedRow): readonly LyingFile[] {
  return lines.flatMap(line =>
    line.file?.code === rowCode ? [{ file: line.file, titles: provedTitles(line) }] : [],
  );
}

function provedTitles(line: EvidenceLine): readonly string[] {
  return [line, ...(line.also ?? [])].flatMap(({ documentTitle }) =>
    documentTitle === '' ? [] : [documentTitle],
  );
}

function expectedKeys({ deadlines, lines }: LinedRow, planYear: number): ReadonlySet<string> {
  const titles = [
    ...deadlines.flatMap(({ documents }) => documents.map(({ title }) => title)),
    ...lines.flatMap(provedTitles),
  ];
  return new Set(titles.flatMap(title => documentKey(title, planYear) ?? []));
}
