import type { LineEvidence, MatrixLine } from '../../domain/monev/monev-report.ts';
import { formatMoreFiles } from '../../messages/monev-id.ts';
import type { TextLink } from '../person-cell.ts';
import type { TextCell } from '../sheet-content.ts';

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
    entries.push({ words: formatMoreFiles(evidence.length - shown.length), url: folderUrl });
  }
  let text = '';
  const links: TextLink[] = [];
  for (const { words, url } of entries) {
    if (text !== '') text += '\n';
    if (url) links.push({ start: text.length, end: text.length + words.length, url });
    text += words;
  }
  return { kind: 'text', text, links, style: 'body' };
}

function toEntry(item: LineEvidence): { words: string; url: string | null } {
  switch (item.kind) {
    case 'file':
      return { words: item.file.name, url: item.file.url };
    case 'elsewhere':
      return { words: `${item.title} (di ${item.rowCode})`, url: null };
    case 'link':
      return { words: `${item.title} (tautan)`, url: null };
  }
}
