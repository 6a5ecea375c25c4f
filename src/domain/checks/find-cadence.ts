import { findCadences } from '../time-words/find-cadences.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';

/** A cadence that a text asks for, as dates in a full year, with the words that say so. */
export interface TextCadence {
  readonly datesPerYear: number;
  readonly wording: string;
}

/** The cadence of the text that asks for the most dates; null when it asks for none, or only for one a year. */
export function findCadence(text: string): TextCadence | null {
  const asked: TextCadence[] = [];
  for (const { months, wording, isBare, isAlternative } of findCadences(text)) {
    // "Laporan semester" may be the name of the paper.
    if (isBare) continue;
    const cadence = { datesPerYear: MONTHS_OF_YEAR / months, wording };
    const before = asked[asked.length - 1];
    if (!isAlternative || !before) asked.push(cadence);
    // "secara berkala (bulanan/triwulanan/semesteran)" is met by the longest.
    else if (cadence.datesPerYear < before.datesPerYear) asked[asked.length - 1] = cadence;
  }
  return asked
    .filter(({ datesPerYear }) => datesPerYear > 1)
    .reduce<TextCadence | null>(
      (most, cadence) => (most && most.datesPerYear >= cadence.datesPerYear ? most : cadence),
      null,
    );
}
