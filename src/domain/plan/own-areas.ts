import { isCapitals } from './heading-text.ts';
import { isLevelMark } from './level-mark.ts';
import { parseNumber, parseNumeral } from './numbering.ts';
import type { PlanLine } from './plan-line.ts';
import { ownTitleArea } from './recognize-area.ts';
import { hasOwnContent, ownText, type SheetRow, tableCell } from './sheet-row.ts';
import { isSignatureRow } from './signature-block.ts';
import { isRemarkRow, isSectionRow, opensSection } from './skipped-row.ts';

/** How the title of a heading row is written: in which column, in capitals, merged across the table. */
type TitleForm = string;

/**
 * The same lines, with an area for each unnumbered title that is written as the plan writes its areas and not as it
 * writes its components: rows must not count for the area above it.
 */
export function openOwnAreas(lines: readonly PlanLine[]): readonly PlanLine[] {
  const areaForms = new Set(
    lines.flatMap(({ row, area }) => (area && !hasOwnContent(row) ? [formOf(row)] : [])),
  );
  if (areaForms.size === 0) return countsInLetters(lines) ? lines.map(openLettered) : openBands(lines);
  const isLettered = lines.some(({ row, area }) => area !== null && isNoNumeral(ownText(row, 'number')));
  const componentForms = new Set(lines.filter(isNumberedComponent).map(({ row }) => formOf(row)));
  return lines.map((line, index) => {
    if (isLettered && isLetteredTitle(line)) return openLettered(line);
    const form = isTitleAlone(line) ? formOf(line.row) : '';
    const isArea = areaForms.has(form) && !componentForms.has(form) && isTold(form, lines[index - 1]);
    return isArea ? { ...line, area: ownTitleArea(line.row) } : line;
  });
}

// Titles in capitals that are merged across a table which names no area.
function openBands(lines: readonly PlanLine[]): readonly PlanLine[] {
  const isBand = (line: PlanLine): boolean =>
    line.row.band !== '' && isTitleAlone(line) && isCapitals(line.row.band);
  const titles = new Set(lines.filter(isBand).map(({ row }) => row.band));
  if (titles.size < 2) return lines;
  return lines.map(line => (isBand(line) ? { ...line, area: ownTitleArea(line.row) } : line));
}

// A title in small letters below an area row is its first component; in capitals or across the table it is an area.
function isTold(form: TitleForm, above: PlanLine | undefined): boolean {
  return /capitals|band/.test(form) || (above !== undefined && above.area === null);
}

function openLettered(line: PlanLine): PlanLine {
  return isLetteredTitle(line) ? { ...line, area: ownTitleArea(line.row) } : line;
}

// "A | BUDAYA MELAYANI", "B | DIGITALISASI" where the plan names no other area.
function countsInLetters(lines: readonly PlanLine[]): boolean {
  const letters = lines.filter(isLetteredTitle).map(({ row }) => ownText(row, 'number').charCodeAt(0));
  return letters.length > 1 && letters.every((letter, index) => letter === 'A'.charCodeAt(0) + index);
}

// "C | INOVASI" in a plan whose areas are A, B, C.
function isLetteredTitle({ row, area, part }: PlanLine): boolean {
  if (area !== null || part !== null || opensSection(row) || !isLetter(ownText(row, 'number'))) return false;
  const isTitleInColumn = !hasOwnContent(row) && ownText(row, 'component') !== '';
  return isTitleInColumn || (row.texts.length === 2 && row.markTexts.length === 0);
}

function isLetter(text: string): boolean {
  return /^[A-Z]\s?[.)]?$/.test(text);
}

// "I", "V" and "X" are numerals of areas.
function isNoNumeral(text: string): boolean {
  return isLetter(text) && parseNumeral(text) === null;
}

function isTitleAlone({ row, area, part }: PlanLine): boolean {
  if (area !== null || part !== null || row.level?.kind === 'lower-heading') return false;
  const isAlone = row.texts.length === 1 && row.markTexts.length === 0;
  if (
    !isAlone ||
    isLevelMark(row.texts[0] ?? '') ||
    isSectionRow(row) ||
    isRemarkRow(row) ||
    isSignatureRow(row, true)
  )
    return false;
  return ownText(row, 'component') !== '' || row.band !== '';
}

function isNumberedComponent({ row, area, part }: PlanLine): boolean {
  if (area !== null || part !== null || ownText(row, 'component') === '') return false;
  return (
    (row.level?.number ?? null) !== null || parseNumber(tableCell(row, 'number').value, 'arabic') !== null
  );
}

function formOf(row: SheetRow): TitleForm {
  const title = row.band || ownText(row, 'component') || (row.texts[row.texts.length - 1] ?? '');
  const place = row.band === '' ? 'cell' : 'band';
  return `${place} ${isCapitals(title) ? 'capitals' : 'small'}`;
}
