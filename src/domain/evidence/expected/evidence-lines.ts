import { type DocumentKind, SELF_STANDING_KINDS } from '../document-noun-table.ts';
import { documentNounAt, documentWords } from '../document-nouns.ts';
import { isOnlyTime } from './document-times.ts';
import { isLabelled } from './evidence-label.ts';
import { markOf } from './line-mark.ts';
import { readLineRoles } from './line-roles.ts';
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
  const isList = lines.filter(line => markOf(line) !== null).length > 1;
  const joined: string[] = [];
  let isInItem = false;
  for (const line of lines) {
    const previous = joined[joined.length - 1];
    const goesOn = isInItem && previous !== undefined && isRestOfItem(previous, line);
    if (previous !== undefined && !beginsRemark(line) && (goesOn || isContinuation(previous, line))) {
      joined[joined.length - 1] = `${previous} ${line}`;
      continue;
    }
    joined.push(line);
    isInItem = isList && markOf(line) !== null;
  }
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
// without one goes the item on, unless it begins a paper.
function isRestOfItem(previous: string, line: string): boolean {
  if (markOf(line) !== null || /[.;:]\s*$/.test(previous) || isLabelled(line) || isOnlyTime(line))
    return false;
  const hit = documentNounAt(documentWords(line), 0);
  return hit === null || (OPEN_DEED.test(previous) && OBJECTS.has(hit.kind));
}

// "… tentang Penetapan" + "Standar Pelayanan".
const OPEN_DEED = /(?:^|\s)(?:pe(?:n|m|r|l)\p{L}+an|penyusun|tim)$/iu;
const OBJECTS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...SELF_STANDING_KINDS,
  'standard',
  'pledge',
  'sop',
  'work-plan',
]);
