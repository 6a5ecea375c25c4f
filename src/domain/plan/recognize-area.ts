import type { AreaRow } from './action-plan.ts';
import { meantArea, officialArea } from './area-names.ts';
import { parseNumeral, splitNumeral } from './numbering.ts';
import { partInTitle } from './recognize-part.ts';
import { hasOwnContent, ownText, type SheetRow } from './sheet-row.ts';

/** The area that the row opens, by its numeral or its official name, its part if the title names it; null for none. */
export function recognizeArea(row: SheetRow): AreaRow | null {
  const heading = areaHeading(row);
  return heading === null ? null : openedArea(row, heading);
}

/** The area that a heading row opens whose title is no official name and that has no numeral. */
export function ownTitleArea(row: SheetRow): AreaRow {
  return openedArea(row, { numeral: row.level?.number ?? null, title: row.band || titleOf(row) });
}

function openedArea({ rowIndex }: SheetRow, { numeral, title }: AreaHeading): AreaRow {
  // Its name's number depends on all areas of the plan: number-areas.ts.
  return { rowIndex, numeral, officialNumber: null, number: numeral, title, part: partInTitle(title) };
}

/** The area's number in the plan. */
export function areaNumber(area: AreaRow): number | null {
  return area.number;
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
  const title = titleOf(row);
  if (title === '') return null;
  const split = splitNumeral(title);
  const isLone = !hasOwnContent(row) || loneContent(row) === title;
  const isHeading = isAreaName(split?.title ?? title, isLone);
  const isAlone = !hasOwnContent(row) && row.texts.length === 1;
  if (split && (isHeading || isAlone)) return { numeral: split.number, title: split.title };
  return isHeading ? { numeral: null, title } : null;
}

// Beside content only the whole name counts: "Pengawasan" may be a component there.
function isAreaName(title: string, isLone: boolean): boolean {
  return officialArea(title) !== null || (isLone && meantArea(title) !== null);
}

function titleOf(row: SheetRow): string {
  const number = ownText(row, 'number');
  return ownText(row, 'component') || (hasOwnContent(row) ? loneContent(row) : number);
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
  if (!hasOwnContent(row) || title === '') return hasOwnContent(row);
  const lone = loneContent(row);
  return lone !== title && splitNumeral(lone)?.title !== title;
}
