import type { Settings } from '../../sheets/settings/settings.ts';
import { ownSheetKey, type WorkbookMarks } from '../ports/ports.ts';

/** Whether Ringkasan ZI stands. */
export function hasOverview({ sheets }: Pick<WorkbookMarks, 'sheets'>): boolean {
  return sheets.has(ownSheetKey({ kind: 'overview' }));
}

/** Whether people want Ringkasan ZI: as the setting says; left blank, it is made once and renewed while it stands. */
export function isOverviewWanted(
  marks: Pick<WorkbookMarks, 'sheets' | 'made'>,
  setting: Settings['overview'],
): boolean {
  if (setting !== null) return setting === 'yes';
  return hasOverview(marks) || !marks.made.has('overview');
}
