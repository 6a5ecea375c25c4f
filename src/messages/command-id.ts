import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { FindingCounts } from '../domain/checks/finding.ts';
import { formatCounts } from './findings-sheet-id.ts';
import { formatDay } from './month-id.ts';

/** The closing sentence, begun with the check date while one is set. */
export function formatClosing(sentence: string, checkDateSetting: PlainDate | null): string {
  return checkDateSetting === null ? sentence : `Keadaan per ${formatDay(checkDateSetting)}: ${sentence}`;
}

export interface CheckResult {
  readonly planSheetName: string;
  readonly rowCount: number;
  readonly counts: FindingCounts;
  readonly findingsSheetName: string;
  readonly isChanged: boolean;
}

/** What "Periksa rencana aksi" did and what to do next. */
export function formatCheckClosing(result: CheckResult): string {
  const { errorCount, warningCount, infoCount } = result.counts;
  const read = `${result.rowCount} baris pada sheet "${result.planSheetName}" telah diperiksa`;
  const unchanged = result.isChanged ? '' : ' Tidak ada perubahan sejak pemeriksaan terakhir.';
  if (errorCount + warningCount + infoCount === 0) return `${read}. Tidak ada temuan.${unchanged}`;
  return `${read}: ${formatCounts(result.counts)}. Buka sheet "${result.findingsSheetName}"; setiap baris di sana memuat tautan ke selnya dan apa yang perlu dilakukan.${unchanged}`;
}
