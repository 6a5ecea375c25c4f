import { type CellStyle, DEFAULT_STYLE } from './cell-style.ts';

/** Advance width of a digit in parts of the font size, where it is not about Arial's. */
const DIGITS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  carlito: 0.507,
  'courier new': 0.6,
  'dejavu sans': 0.636,
  georgia: 0.614,
  tahoma: 0.546,
  'times new roman': 0.5,
  'liberation serif': 0.5,
  verdana: 0.636,
};
const ARIAL_DIGIT = 0.556;

/** Width in pixels of a digit in the first of the file's looks, which is that of plain cells: column widths count it. */
export function measureDigit(styles: readonly CellStyle[]): number {
  const { fontFamily, fontSize } = styles[0] ?? DEFAULT_STYLE;
  return (DIGITS[fontFamily.toLowerCase()] ?? ARIAL_DIGIT) * fontSize * (4 / 3);
}

/** Pixels of a column whose width is given in characters. */
export function charactersToPixels(width: number, digit: number): number {
  return Math.round(width * digit);
}

export function pixelsToCharacters(pixels: number, digit: number): number {
  return Math.round((pixels / digit) * 100) / 100;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 3) / 4;
}

/** English Metric Units, in which drawings are measured. */
export function pixelsToEmu(pixels: number): number {
  return Math.round(pixels * 9525);
}

export function emuToPixels(emu: number): number {
  return Math.round(emu / 9525);
}
