import type { CellValue } from './cell-value.ts';
import { cellText } from './cell-value.ts';

const NUMERALS: readonly string[] =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** A numeral or number at the beginning of a text, and the text behind it. */
export interface NumberedTitle {
  readonly number: number;
  readonly title: string;
}

/** The Roman numeral of an area number ("IV"), up to XX. */
export function formatNumeral(number: number): string {
  return NUMERALS[number - 1] ?? NUMERALS[NUMERALS.length - 1] ?? '';
}

/** The number of a Roman numeral in capitals up to XX; null for any other text. */
export function numeralValue(numeral: string): number | null {
  const index = NUMERALS.indexOf(numeral);
  return index < 0 ? null : index + 1;
}

/** The number of a cell that is a Roman numeral I–VIII in capitals, with or without a dot; null otherwise. */
export function parseNumeral(text: string): number | null {
  const found = /^(?:(?:AREA|POKJA)\s+)?\(?([IV]{1,4})\s?[.):]?$/.exec(text.trim());
  const index = NUMERALS.indexOf(found?.[1] ?? '');
  return index < 0 ? null : index + 1;
}

/** The parts of "II. PENATAAN TATALAKSANA", "AREA II : …" or "Area 2. …"; null when no numeral stands in front. */
export function splitNumeral(text: string): NumberedTitle | null {
  const named = /^(?:AREA|POKJA)\s+(\d|[IV]{1,4})(?:\s*[.):–-]\s*|\s+)(?=[A-Za-z])(\S.*)$/is.exec(
    text.trim(),
  );
  const value = named === null ? 0 : Number(named[1]) || NUMERALS.indexOf((named[1] ?? '').toUpperCase()) + 1;
  if (named && value > 0) return { number: value, title: (named[2] ?? '').trim() };
  const found = /^(?:(?:AREA|POKJA)\s+)?([IV]{1,4})(?:\s*[.):–-]\s*|\s+)(\S.*)$/s.exec(text.trim());
  const index = NUMERALS.indexOf(found?.[1] ?? '');
  return found && index >= 0 ? { number: index + 1, title: (found[2] ?? '').trim() } : null;
}

/** The parts of "1. Tim Kerja"; null when no Arabic number with a dot or bracket stands in front. */
export function splitNumber(text: string): NumberedTitle | null {
  const found = /^\(?(\d{1,2})\s*[.)]\s*([^\d\s].*)$/s.exec(text.trim());
  return found ? { number: Number(found[1]), title: (found[2] ?? '').trim() } : null;
}

/** How a plan counts its components: "1", "1.", "(1)"; "I.4" or "1.4"; "i."; or "a.". */
export type NumberStyle = 'arabic' | 'dotted' | 'small-roman' | 'letter';

const SMALL_ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The number that a NO cell holds in that style; of "I.4" or "1.4" the last part; null for none. */
export function parseNumber(cell: CellValue, style: NumberStyle): number | null {
  if (style === 'arabic') return parseArabic(cell);
  const text = cellText(cell);
  if (style === 'dotted') return positive(/^\(?(?:[IV]{1,4}|\d{1,2})[.,](\d{1,3})\s?[.)]?$/.exec(text)?.[1]);
  const letters = /^\(?([a-z]{1,4})\s?[.)]?$/.exec(text)?.[1] ?? '';
  if (style === 'small-roman') return positive(String(SMALL_ROMANS.indexOf(letters) + 1));
  return letters.length === 1 ? letters.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : null;
}

/** True for a number below that of a component: "a.", "1.1", "1.a". */
export function isSubNumber(text: string): boolean {
  return /^\(?(?:[a-z]{1,4}|\d{1,2}(?:[.,]\d{1,2})+|\d{1,2}[.,\s]?[a-z])\s?[.)]?$/.test(text);
}

function parseArabic(cell: CellValue): number | null {
  if (cell.kind === 'number' && Number.isInteger(cell.value) && cell.value > 0) return cell.value;
  return positive(/^\(?(\d{1,3})\s?[.)]?$/.exec(cellText(cell))?.[1]);
}

function positive(digits: string | undefined): number | null {
  const number = Number(digits ?? 0);
  return number > 0 ? number : null;
}
