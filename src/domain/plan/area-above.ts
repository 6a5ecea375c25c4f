import type { AreaRow } from './action-plan.ts';
import { meantArea, officialArea } from './area-names.ts';
import { cellText } from './cell-value.ts';
import { splitLevelMark } from './level-mark.ts';
import { splitNumeral } from './numbering.ts';
import { partInTitle } from './recognize-part.ts';
import type { TableSource } from './sheet-row.ts';

/** The area that a title above the header names ("A. AREA MANAJEMEN PERUBAHAN" above a table of that area); null for none. */
export function areaAbove({ grid, header }: TableSource): AreaRow | null {
  for (let rowIndex = header.topRowIndex - 1; rowIndex >= 0; rowIndex--) {
    const texts = new Set((grid.rows[rowIndex] ?? []).map(cellText).filter(Boolean));
    const [title = '', ...others] = texts;
    const area = others.length > 0 ? null : readTitle(title, rowIndex);
    if (area !== null) return area;
  }
  return null;
}

// Less than the official name must be called an area: "BIDANG PENGAWASAN" is a unit.
function readTitle(text: string, rowIndex: number): AreaRow | null {
  const counted = splitNumeral(text);
  const title = counted?.title ?? splitLevelMark(text)?.title ?? text;
  const isCalled = counted !== null || /^(?:AREA|PILAR|POKJA)\b/i.test(title);
  if (officialArea(title) === null && !(isCalled && meantArea(title) !== null)) return null;
  const numeral = counted?.number ?? null;
  return { rowIndex, numeral, officialNumber: null, number: numeral, title, part: partInTitle(title) };
}
