import type { ForeignTime } from './naskah/find-foreign-times.ts';

/** What stands in a document because a value is missing, and what in people's texts is not of its period. */
export interface DocumentDoubts {
  /** Due rows without Kendala or Tindak lanjut. */
  readonly gapCount: number;
  readonly foreignTimes: readonly (ForeignTime & { readonly part: string })[];
  /** Words of other units in people's texts. */
  readonly foreignUnits: readonly { readonly part: string; readonly found: string }[];
  /** Place and time of signing that were taken from the plan's sheet; '' for none. */
  readonly sheetSigning: string;
  /** Labels of settings about who signs that are blank. */
  readonly missingSettings: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** Whether there is anything to ask about. */
export function hasDoubts(doubts: DocumentDoubts): boolean {
  const { gapCount, foreignTimes, foreignUnits, sheetSigning, missingSettings, missing, unknown } = doubts;
  const lists = [foreignTimes, foreignUnits, missingSettings, missing, unknown];
  return gapCount > 0 || sheetSigning !== '' || lists.some(list => list.length > 0);
}
