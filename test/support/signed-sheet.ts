import type { MonevReport } from '../../src/domain/monev/monev-report.ts';
import { buildReportContent } from '../../src/sheets/monev/report-content.ts';
import type { ReportExtras } from '../../src/sheets/monev/report-extras.ts';
import { readStandingReport, type StandingReport } from '../../src/sheets/monev/standing-report.ts';
import { isMissing } from '../../src/sheets/own-table.ts';
import type { PersonCell, PersonCells } from '../../src/sheets/person-cell.ts';
import type { SheetContent } from '../../src/sheets/sheet-content.ts';
import { bareExtras } from './example-report.ts';
import { assessed } from './reported-row.ts';

export const wordsCell = (text: string): PersonCell => ({ kind: 'text', text, links: [] });

export function buildSheet(report: MonevReport, extras: Partial<ReportExtras> = {}): SheetContent {
  return buildReportContent(report, bareExtras(extras));
}

export function readSheet(monev: PersonCells): StandingReport {
  const standing = readStandingReport({ monev, matrix: null });
  if (isMissing(standing)) throw new Error('missing headings');
  return standing;
}

export const OVERDUE = [assessed('2021-05-31', 'overdue')];
