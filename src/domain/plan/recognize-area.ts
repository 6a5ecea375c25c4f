import type { AreaPart, AreaRow } from './action-plan.ts';
import { officialAreaNumber } from './area-names.ts';
import { parseNumeral, splitNumeral } from './numbering.ts';
import { hasOwnContent, ownText, type SheetRow } from './sheet-row.ts';

const PART_HEADING =
  /^(?:[A-Z0-9]{1,4}[\s.)]+)?(?:ASPEK\s+|KOMPONEN\s+)?(PEMENUHAN|REFORM)(?:\s*\([^)]*\)?)?[\s\d.,%]*$/i;

/** The part that a heading row opens ("A. PEMENUHAN", "II | REFORM (30)"); null for every other row. */
export function recognizePart(row: SheetRow): AreaPart | null {
  if (row.texts.length > 4 || !row.texts.some(text => /\b(?:PEMENUHAN|REFORM)\b/i.test(text))) return null;
  const texts = row.texts.filter(text => text.replace(/[\d.,()%\s]/g, '') !== '');
  if (texts.length === 0 || texts.length > 2) return null;
  return partOf(PART_HEADING.exec(texts.join(' '))?.[1]);
}

/** The area that the row opens, by its numeral or its official name, its part if the title names it; null for none. */
export function recognizeArea(row: SheetRow): AreaRow | null {
  const heading = areaHeading(row);
  if (!heading) return null;
  const named = /\b(PEMENUHAN|REFORM)\b/i.exec(heading.title);
  return {
    rowIndex: row.rowIndex,
    numeral: heading.numeral,
    officialNumber: officialAreaNumber(heading.title),
    title: heading.title,
    part: partOf(named?.[1]),
  };
}

/** The area's number: from its numeral or, without one, from its name. */
export function areaNumber(area: AreaRow): number | null {
  return area.numeral ?? area.officialNumber;
}

interface AreaHeading {
  readonly numeral: number | null;
  readonly title: string;
}

function areaHeading(row: SheetRow): AreaHeading | null {
  const areaText = ownText(row, 'area');
  if (areaText !== '') return splitTitle(areaText, parseNumeral(ownText(row, 'number')));
  const numeral = parseNumeral(ownText(row, 'number'));
  if (numeral !== null && row.cells.area === undefined) return { numeral, title: titleBeside(row) };
  return headingWithoutNumber(row);
}

// "1 | MANAJEMEN PERUBAHAN" (90/2021) and "I. MANAJEMEN PERUBAHAN" in one cell.
function headingWithoutNumber(row: SheetRow): AreaHeading | null {
  const number = ownText(row, 'number');
  const title = ownText(row, 'component') || (hasOwnContent(row) ? loneContent(row) : number);
  if (title === '') return null;
  const split = splitNumeral(title);
  const isHeading = officialAreaNumber(split?.title ?? title) !== null;
  const isAlone = !hasOwnContent(row) && row.texts.length === 1;
  if (split && (isHeading || isAlone)) return { numeral: split.number, title: split.title };
  return isHeading ? { numeral: null, title } : null;
}

function splitTitle(text: string, numberNumeral: number | null): AreaHeading {
  const alone = parseNumeral(text);
  if (alone !== null) return { numeral: alone, title: '' };
  const split = splitNumeral(text);
  if (split) return { numeral: split.number, title: split.title };
  return { numeral: numberNumeral, title: text };
}

function titleBeside(row: SheetRow): string {
  return ownText(row, 'component') || loneContent(row);
}

function loneContent(row: SheetRow): string {
  const [key, ...others] = row.content;
  return key !== undefined && others.length === 0 && !row.hasOwnMark ? ownText(row, key) : '';
}

/** True when the row holds more than its heading: it is a plan row as well. */
export function hasContentBeside(row: SheetRow, title: string): boolean {
  return hasOwnContent(row) && (title === '' || loneContent(row) !== title);
}

function partOf(word: string | undefined): AreaPart | null {
  if (word === undefined) return null;
  return word.toUpperCase() === 'REFORM' ? 'reform' : 'pemenuhan';
}
