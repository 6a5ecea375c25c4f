import type { ReadText } from '../time-words/piece.ts';
import type { TimePoint } from '../time-words/time-point.ts';

/** The days of each month that a text fixes ("setiap tanggal 5 bulan berikutnya"). */
export interface FixedDays {
  readonly days: readonly number[];
  /** 0 for Sunday: `days` count these weekdays of the month. */
  readonly weekday?: number;
  /** Months between two; each month where it is not told. */
  readonly step?: number;
  readonly isNextMonth: boolean;
  readonly isEach: boolean;
}

/** The fixed days that the text names, or null. */
export function fixedDaysOf({ pieces }: Pick<ReadText, 'pieces'>): FixedDays | null {
  for (const { reading } of pieces) if (reading.kind === 'fixed-day') return reading;
  return null;
}

/** The cadences of the text in months, each once; 0 is shorter than a month, 12 a year. */
export function cadencesOf({ pieces }: Pick<ReadText, 'pieces'>): number[] {
  const found: number[] = [];
  for (const { reading } of pieces)
    if (reading.kind === 'cadence' && !found.includes(reading.months)) found.push(reading.months);
  return found;
}

/** The counts a year of the text, in its order. */
export function countsOf({ pieces }: Pick<ReadText, 'pieces'>): number[] {
  const found: number[] = [];
  for (const { reading } of pieces) if (reading.kind === 'count') found.push(reading.perYear);
  return found;
}

/** Whether a time is a day that is none of those of each month: "Rapat setiap tanggal 15. Evaluasi Juni (tgl 10)". */
export function namesOtherDay({ unit, end }: TimePoint, { days, weekday }: FixedDays): boolean {
  return unit === 'day' && weekday === undefined && !days.includes(end.day);
}
