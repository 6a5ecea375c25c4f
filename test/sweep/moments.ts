import type { EditFault } from '../support/sweep-edits.ts';

/**
 * The moments that no look can close: words typed after "Bersihkan" looked at a sheet or at own columns and before Google
 * took them away. Words that stood when it looked are in Catatan ZI.
 */
const MOMENTS: Readonly<Partial<Record<EditFault['edit'], string>>> = {
  'types a reason': 'Sheet.deleteColumns',
  'types beside evidence': 'Spreadsheet.deleteSheet',
};

/** Whether words were lost in such a moment. */
export function isWithinMoment({ edit, member, fault }: EditFault): boolean {
  return MOMENTS[edit] === member && fault.startsWith('words are gone');
}
