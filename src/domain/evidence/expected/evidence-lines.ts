import { documentNounAt, documentWords } from '../document-nouns.ts';

/** The lines of a BUKTI FISIK cell without links and odd blanks; a line broken by hand inside a phrase is joined again. */
export function readEvidenceLines(cell: string): readonly string[] {
  const lines = cell
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(WEB_ADDRESS, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const joined: string[] = [];
  for (const line of lines) {
    const previous = joined[joined.length - 1];
    if (previous !== undefined && isContinuation(previous, line))
      joined[joined.length - 1] = `${previous} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S*[^\s.,;)]/gi;

// "Laporan monitoring dan" + "evaluasi pengaduan".
const ENDS_OPEN =
  /(?:^|\s)(?:dan|atau|serta|yang|untuk|di|pada|dengan|dari|tentang|oleh|dalam|atas|terkait)$/i;

// "Laporan Sosialisasi ZI" + "(mencakup rencana dan realisasi …)", but not "(1) SOP".
const BEGINS_WITH_BRACKET = /^\((?!(?:\d{1,2}|[a-z]|[ivx]{1,4})\))/i;

const BEGINS_AS_REST = /^(?:dan|yang|untuk|di|pada|dengan|dari|tentang|oleh|dalam|serta|atau)\s+(.*)$/;

function isContinuation(previous: string, line: string): boolean {
  if (BEGINS_WITH_BRACKET.test(line)) return true;
  if (ENDS_OPEN.test(previous)) return /^[\p{L}\d(]/u.test(line) && !/^(?:\d{1,2}|[a-z])[.)]/i.test(line);
  const rest = BEGINS_AS_REST.exec(line);
  return rest !== null && documentNounAt(documentWords(rest[1] ?? ''), 0) === null;
}
