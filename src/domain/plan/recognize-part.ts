import type { AreaPart } from './action-plan.ts';
import type { SheetRow } from './sheet-row.ts';

const PART_HEADING =
  /^(?:[A-Z0-9]{1,4}[\s.)]+)*(?:ASPEK\s+|KOMPONEN\s+)?(PEMENUHAN|REFORM)(?:\s*\([^)]*\)?)?[\s\d.,%]*$/i;

/** The part that a heading row opens ("A. PEMENUHAN", "II | REFORM (30)"); null for every other row. */
export function recognizePart(row: SheetRow): AreaPart | null {
  if (row.texts.length > 4 || !row.texts.some(text => /\b(?:PEMENUHAN|REFORM)\b/i.test(text))) return null;
  const texts = row.texts.filter(text => text.replace(/[\d.,()%\s]/g, '') !== '');
  if (texts.length === 0 || texts.length > 4) return null;
  return partOfHeading(texts.join(' '));
}

/** The part that a heading opens; null for every other text. */
export function partOfHeading(text: string): AreaPart | null {
  return partOf(PART_HEADING.exec(text)?.[1]);
}

/** The part that is named in the title of an area ("MANAJEMEN PERUBAHAN - REFORM"); null for none. */
export function partInTitle(title: string): AreaPart | null {
  return partOf(/\b(PEMENUHAN|REFORM)\b/i.exec(title)?.[1]);
}

function partOf(word: string | undefined): AreaPart | null {
  if (word === undefined) return null;
  return word.toUpperCase() === 'REFORM' ? 'reform' : 'pemenuhan';
}
