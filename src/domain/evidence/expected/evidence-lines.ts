import { type DocumentKind, SELF_STANDING_KINDS } from '../document-noun-table.ts';
import { documentNounAt, documentWords } from '../document-nouns.ts';
import { isOnlyTime } from './document-times.ts';
import { isLabelled } from './evidence-label.ts';
import { markOf } from './line-mark.ts';
import { readLineRoles } from './line-roles.ts';
import { openPhraseOf } from './phrase.ts';
import { joinRemarks, startOfRemark } from './remarks.ts';

/** The lines of a BUKTI FISIK cell without links and odd blanks; a line broken by hand inside a phrase is joined again. */
export function readEvidenceLines(cell: string): readonly string[] {
  const lines = cell
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(WEB_ADDRESS, ' ')
    .split('\n')
    .map(line => line.trim());
  return readLineRoles(joinContinuations(joinRemarks(lines).filter(line => line !== '')));
}

const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S*[^\s.,;)]/gi;

function joinContinuations(lines: readonly string[]): readonly string[] {
  const marks = lines.map(markOf);
  const isList = marks.filter(mark => mark !== null).length > 1;
  const lastMark = marks.reduce((last, mark, index) => (mark ? index : last), -1);
  const joined: string[] = [];
  let isInItem = false;
  lines.forEach((line, index) => {
    const previous = joined[joined.length - 1];
    const goesOn =
      previous !== undefined &&
      (isInItem ? isRestOfItem(previous, line, index > lastMark) : isObjectBelow(previous, line));
    if (previous !== undefined && !beginsRemark(line) && (goesOn || isContinuation(previous, line))) {
      joined[joined.length - 1] = `${previous} ${line}`;
      return;
    }
    joined.push(line);
    isInItem = isList && marks[index] !== null;
  });
  return joined;
}

function beginsRemark(line: string): boolean {
  return startOfRemark(line) === 0;
}

// "Laporan monitoring dan" + "evaluasi pengaduan".
const ENDS_OPEN =
  /(?:^|\s)(?:dan|atau|serta|yang|untuk|di|pada|dengan|dari|tentang|oleh|dalam|atas|terkait|terhadap|sesuai|memuat|berisi|mengenai|berdasarkan|melalui)$/i;

// "Laporan Sosialisasi ZI" + "(mencakup rencana dan realisasi …)", but not "(1) SOP".
const BEGINS_WITH_BRACKET = /^\((?!(?:\d{1,2}|[a-z]|[ivx]{1,4})\))/i;

const BEGINS_AS_REST =
  /^(?:dan|yang|untuk|di|pada|dengan|dari|tentang|oleh|dalam|serta|atau|per|setiap|tiap|sesuai|terhadap|melalui|bagi|kepada|berdasarkan|terkait|mengenai)\s+(.*)$/;

function isContinuation(previous: string, line: string): boolean {
  if (BEGINS_WITH_BRACKET.test(line)) return true;
  if (ENDS_OPEN.test(previous)) return /^[\p{L}\d(]/u.test(line) && markOf(line) === null;
  const rest = BEGINS_AS_REST.exec(line);
  return rest !== null && !isLabelled(line) && documentNounAt(documentWords(rest[1] ?? ''), 0) === null;
}

// "1. SK Kepala Balai tentang Penunjukan Petugas" + "Pelayanan Informasi." In a list whose items have marks a line
// without one goes the item on, unless it begins a paper. Behind the last item it may also stand for itself.
function isRestOfItem(previous: string, line: string, isBehindList: boolean): boolean {
  if (!mayGoOn(previous, line)) return false;
  const hit = documentNounAt(documentWords(line), 0);
  if (hit) return OPEN_DEED.test(previous) && OBJECTS.has(hit.kind);
  return (
    !isBehindList || /^\p{Ll}/u.test(line) || OPEN_DEED.test(previous) || openPhraseOf(previous) === 'topic'
  );
}

// "SK Tim Pelaksana Pembangunan" + "Zona Integritas", in a cell without marks.
function isObjectBelow(previous: string, line: string): boolean {
  return (
    mayGoOn(previous, line) && OPEN_DEED.test(previous) && documentNounAt(documentWords(line), 0) === null
  );
}

function mayGoOn(previous: string, line: string): boolean {
  return markOf(line) === null && !/[.;:,]\s*$/.test(previous) && !isLabelled(line) && !isOnlyTime(line);
}

// "… tentang Penetapan" + "Standar Pelayanan".
const OPEN_DEED = /(?:^|\s)(?:pe(?:m|n|r|l)\p{L}+an|penyusun|tim)$/iu;
const OBJECTS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...SELF_STANDING_KINDS,
  'standard',
  'pledge',
  'sop',
  'work-plan',
]);
