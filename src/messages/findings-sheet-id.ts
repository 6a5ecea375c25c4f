import type { FindingCounts } from '../domain/checks/finding.ts';

/** Headings of Temuan ZI. */
export const FINDINGS_HEADINGS = {
  severity: 'Tingkat',
  row: 'Baris',
  code: 'KODE',
  column: 'Kolom',
  found: 'Yang tertulis',
  advice: 'Yang perlu dilakukan',
} as const;

export const NO_FINDINGS = 'Tidak ada temuan.';

/** Stands in place of a row number where a finding concerns the whole plan. */
export const PLAN_AS_A_WHOLE = 'semua';

/** Stands there where what was found names the rows by their codes. */
export const SEVERAL_ROWS = 'beberapa';

/** The title of Temuan ZI. */
export function formatFindingsTitle(planSheetName: string): string {
  return `TEMUAN PEMERIKSAAN RENCANA AKSI – sheet "${planSheetName}"`;
}

/** When, how many rows, how many findings. */
export function formatCheckedLine(day: string, rowCount: number, counts: FindingCounts): string {
  return `Diperiksa ${day} · ${rowCount} baris dibaca · ${formatCounts(counts)}`;
}

/** `2 salah, 11 perhatian, 26 info`. */
export function formatCounts({ errorCount, warningCount, infoCount }: FindingCounts): string {
  return `${errorCount} salah, ${warningCount} perhatian, ${infoCount} info`;
}

/** What stands in several rows of the plan, and in which. */
export function formatFoundInRows(found: string, sheetRows: readonly number[]): string {
  return `${found} (baris ${sheetRows.join(', ')})`;
}
