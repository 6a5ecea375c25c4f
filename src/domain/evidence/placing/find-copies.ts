import { compareDates } from '../../calendar/plain-date.ts';
import { remember } from '../../remember.ts';
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
  const rows = new Map(assessments.map(row => [row.rowCode, row]));
  const expectedOf = remember(rows.size + 1, code => expectedKeys(rows.get(code), planYear));
  const copies = new Map<string, string>();
  for (const group of groupByContent(assessments)) {
    const [first, ...later] = [...group].sort((a, b) => compareDates(a.file.uploadedOn, b.file.uploadedOn));
    for (const { file } of later) {
      if (!first || first.file.code === file.code) continue;
      const isShared = provedTitles(first.line).some(title => {
        const key = documentKey(title, planYear);
        return key !== null && expectedOf(file.code).has(key);
      });
      if (!isShared) copies.set(fileNoteKey(file.code, file.id), first.file.code);
    }
  }
  return copies;
}

function groupByContent(assessments: readonly LinedRow[]): Iterable<readonly LyingFile[]> {
  const groups = new Map<string, LyingFile[]>();
  for (const { rowCode, lines } of assessments)
    for (const line of lines) {
      const { file } = line;
      if (file?.code !== rowCode) continue;
      const content = contentOf(file);
      const known = groups.get(content);
      if (known) known.push({ file, line });
      else if (content !== EMPTY_CONTENT) groups.set(content, [{ file, line }]);
    }
  return groups.values();
}

interface LyingFile {
  readonly file: EvidenceFile;
  readonly line: EvidenceLine;
}

// Every empty file has this md5; two of them are no copies of each other.
const EMPTY_CONTENT = 'd41d8cd98f00b204e9800998ecf8427e';

function contentOf({ md5, id }: EvidenceFile): string {
  return md5 ?? id;
}

/** Titles of the documents that a line proves. */
function provedTitles(line: EvidenceLine): readonly string[] {
  return [line, ...(line.also ?? [])].flatMap(({ documentTitle }) =>
    documentTitle === '' ? [] : [documentTitle],
  );
}

function expectedKeys(row: LinedRow | undefined, planYear: number): ReadonlySet<string> {
  if (!row) return new Set();
  const titles = [
    ...row.deadlines.flatMap(({ documents }) => documents.map(({ title }) => title)),
    ...row.lines.flatMap(provedTitles),
  ];
  return new Set(titles.flatMap(title => documentKey(title, planYear) ?? []));
}
