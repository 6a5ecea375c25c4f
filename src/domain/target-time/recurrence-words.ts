import type { ReadText } from '../time-words/piece.ts';

/** The days of each month that a text fixes ("setiap tanggal 5 bulan berikutnya"). */
export interface FixedDays {
  readonly days: readonly number[];
  readonly isNextMonth: boolean;
}

/** The fixed days that the text names, or null. */
export function fixedDaysOf({ pieces }: Pick<ReadText, 'pieces'>): FixedDays | null {
  const reading = pieces.find(piece => piece.reading.kind === 'fixed-day')?.reading;
  return reading?.kind === 'fixed-day' ? reading : null;
}

/** The cadences of the text in months, each once; 0 is shorter than a month, 12 a year. */
export function cadencesOf({ pieces }: Pick<ReadText, 'pieces'>): number[] {
  const months = pieces.flatMap(({ reading }) => (reading.kind === 'cadence' ? [reading.months] : []));
  return [...new Set(months)];
}
