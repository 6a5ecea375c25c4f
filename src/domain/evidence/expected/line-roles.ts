import { documentNounAt, documentNounOf, documentWords } from '../document-nouns.ts';
import { isOnlyTime } from './document-times.ts';
import { isFirstMark, type LineMark, markOf, textBehindMark } from './line-mark.ts';
import { maskBrackets } from './masked-text.ts';

/**
 * The lines, where an item followed by its own list ends in a colon, as a heading does, and what a paper is to hold
 * ("Laporan layanan dengan rincian: …") is left out.
 */
export function readLineRoles(lines: readonly string[]): readonly string[] {
  return markHeadings(dropOutlines(lines));
}

function dropOutlines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const outline = readOutline(line);
    kept.push(outline ? outline.paper : line);
    if (outline?.isOpen) index = endOfOutline(lines, index) - 1;
  }
  return kept;
}

interface Outline {
  readonly paper: string;
  /** The list stands in the lines below. */
  readonly isOpen: boolean;
}

const HOLDS =
  '(?:(?:dengan|beserta|yang)\\s+)(?:rincian|outline|sistematika|susunan|uraian|format|isi|lampiran|muatan|ketentuan|poin|point)\\w*' +
  '|(?:yang\\s+)?(?:memuat|berisi(?:kan)?|terdiri\\s+(?:dari|atas)|mencakup|meliputi)';
const FILLER = '(?:\\s+(?:isi|laporan|sebagai|berikut|antara|lain|minimal|paling|sedikit|hal|tentang|ini))*';
const OUTLINE = new RegExp(`^(.*?\\S)\\s*,?\\s+(?:${HOLDS})${FILLER}\\s*:\\s*(.*)$`, 'i');

// Only of a paper by its name: "Dokumen sosialisasi yang terdiri dari:" is a heading.
function readOutline(line: string): Outline | null {
  const found = OUTLINE.exec(maskBrackets(line).mask);
  if (!found) return null;
  const paper = line.slice(0, (found[1] ?? '').length);
  const words = documentWords(textBehindMark(paper));
  const hit = documentNounAt(words, 0) && documentNounOf(words);
  if (!hit || hit.noun.isVague || /(?:^|\s)\(?(?:\d{1,2}|[a-z])[.)]\s/i.test(found[2] ?? '')) return null;
  return { paper, isOpen: found[2] === '' };
}

function endOfOutline(lines: readonly string[], at: number): number {
  const own = markOf(lines[at] ?? '');
  const first = markOf(lines[at + 1] ?? '');
  if (first && (!isFirstMark(first) || first.style === own?.style)) return at + 1;
  let end = at + 1;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    const mark = markOf(line);
    if (first ? mark?.style !== first.style : mark || documentNounAt(documentWords(line), 0)) break;
    end++;
  }
  return end;
}

function markHeadings(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (isHeading(lines, index) ? `${line}:` : line));
}

function isHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const next = lines[index + 1];
  if (next === undefined || /[:;,]\s*$/.test(line)) return false;
  const below = markOf(next);
  // "B03, B06, B09" above a list is the time of what follows.
  if (isOnlyTime(textBehindMark(line))) return below !== null;
  if (!below || !isFirstMark(below)) return false;
  const own = markOf(line);
  const isPaper = startsWithPaper(line);
  if (!own) return !isPaper && !/\.\s*$/.test(line) && sizeOfList(lines, index + 1, below) > 1;
  if (own.style === below.style || (own.isBullet && below.isBullet)) return false;
  if (!isPaper) return true;
  const goesOn = lines.slice(index + 2).some(other => markOf(other)?.style === own.style);
  const size = sizeOfList(lines, index + 1, below);
  return size > 1 && (goesOn || !below.isBullet);
}

function sizeOfList(lines: readonly string[], from: number, { style }: LineMark): number {
  let end = from;
  while (end < lines.length && markOf(lines[end] ?? '')?.style === style) end++;
  return end - from;
}

function startsWithPaper(line: string): boolean {
  const words = documentWords(textBehindMark(line));
  const hit = documentNounAt(words, 0) && documentNounOf(words);
  return hit !== null && !hit.noun.isVague;
}
