/** Width of a digit in the default font (10 or 11 points) in pixels; column widths are counted in it. */
const DIGIT = 7;

/** Pixels of a column whose width is given in characters. */
export function charactersToPixels(width: number): number {
  return Math.round(width * DIGIT);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.round((pixels / DIGIT) * 100) / 100;
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
