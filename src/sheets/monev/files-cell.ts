import type { LineEvidence, MatrixLine } from '../../domain/monev/monev-report.ts';
import { formatElsewhere, formatLinkedDocument, formatMoreFiles } from '../../messages/monev-id.ts';
import type { TextLink } from '../person-cell.ts';
import { type TextCell, text } from '../sheet-content.ts';

/** Beyond this many the cell names how many more there are and leads to the folder. */
const MOST_FILES = 20;

/** The cell "Bukti": each file on its own line with its link. */
export function buildFilesCell(
  { evidence }: Pick<MatrixLine, 'evidence'>,
  folderUrl: string | null,
): TextCell {
  const shown = evidence.length > MOST_FILES ? evidence.slice(0, MOST_FILES) : evidence;
  const entries = shown.map(toEntry);
  if (evidence.length > shown.length) {
    entries.push({ name: formatMoreFiles(evidence.length - shown.length), url: folderUrl });
  }
  let words = '';
  const links: TextLink[] = [];
  for (const { name, url } of entries) {
    if (words !== '') words += '\n';
    if (url) links.push({ start: words.length, end: words.length + name.length, url });
    words += name;
  }
  return { ...text(words), links };
}

function toEntry(item: LineEvidence): { name: string; url: string | null } {
  switch (item.kind) {
    case 'file':
      return { name: item.file.name, url: item.file.url };
    case 'elsewhere':
      return { name: formatElsewhere(item.title, item.rowCode), url: null };
    case 'link':
      return { name: formatLinkedDocument(item.title), url: null };
  }
}
