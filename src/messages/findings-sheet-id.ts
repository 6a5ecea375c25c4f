import type { FindingCounts } from '../domain/checks/finding.ts';

export const FINDINGS_HEADINGS = [
  'Tingkat',
  'Baris',
  'KODE',
  'Kolom',
  'Yang tertulis',
  'Yang perlu dilakukan',
] as const;

export const NO_FINDINGS = 'Tidak ada temuan.';

/** Stands in place of a row number where a finding concerns the whole plan. */
export const PLAN_AS_A_WHOLE = 'semua';

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
