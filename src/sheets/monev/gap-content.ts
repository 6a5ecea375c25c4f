import type { MatrixLine, MonevReport } from '../../domain/monev/monev-report.ts';
import { formatAreaTitle, formatLineDeadlines, formatLineStatus } from '../../messages/monev-id.ts';
import {
  formatAreaHeading,
  formatMissingDocuments,
  formatRunningRows,
  NO_GAPS,
  REPORT_SECTIONS,
} from '../../messages/monev-sheet-id.ts';
import { keysOf, layRow, recordOf } from '../own-table.ts';
import { type ContentCell, text } from '../sheet-content.ts';
import { GAPS } from './gap-table.ts';
import { cutCodes, layParagraphs } from './paragraphs.ts';
import type { LineRemarks, ReportExtras } from './report-extras.ts';
import type { Section } from './section.ts';

/** After so many lines the headings stand again, so that no page is without them. */
export const LINES_UNDER_HEADINGS = 10;

/** What fell short, with the plans that people made; what merely runs without a file is named apart. */
export function buildGaps(
  report: MonevReport,
  { remarksOf }: Pick<ReportExtras, 'remarksOf'>,
  topRowIndex: number,
): Section {
  const told = report.lines.map(line => ({ line, remarks: remarksOf(line) })).filter(isTold);
  const known = new Set(told.map(({ line }) => line.rowCode));
  const head = [[text(REPORT_SECTIONS.gaps, 'section')], ...layLines(told)];
  const sentences = [
    ...(told.length === 0 ? [NO_GAPS] : []),
    ...listRunning(report.lines.filter(({ rowCode }) => !known.has(rowCode))),
  ];
  const below = layParagraphs(sentences, topRowIndex + head.length);
  return { ...below, rows: [...head, ...below.rows, []] };
}

interface ToldLine {
  readonly line: MatrixLine;
  readonly remarks: LineRemarks;
}

/** What fell due and was not met, and whatever people wrote an obstacle or a plan on. */
function isTold({ line, remarks }: ToldLine): boolean {
  const isShort = line.category === 'unmet' || line.category === 'partly';
  return isShort || remarks.obstacle !== '' || remarks.followUp !== '';
}

function layLines(told: readonly ToldLine[]): readonly (readonly ContentCell[])[] {
  let area: string | null = null;
  let count = 0;
  return told.flatMap(({ line, remarks }) => {
    const title = formatAreaTitle(line.row.area, line.row.areaTitle, line.row.part);
    const isOpen = title === area;
    if (isOpen && count < LINES_UNDER_HEADINGS) {
      count += 1;
      return [layLine(line, remarks)];
    }
    area = title;
    count = 1;
    const hasAreas = line.row.area !== null || line.row.areaTitle !== '';
    return [layHeading(hasAreas ? formatAreaHeading(title, isOpen) : null), layLine(line, remarks)];
  });
}

/** The headings, with the area in place of the word for what stands below it. */
function layHeading(areaTitle: string | null): readonly ContentCell[] {
  const headings = recordOf(keysOf(GAPS), key => text(GAPS[key].heading, 'heading'));
  const indicator = areaTitle === null ? headings.indicator : text(areaTitle, 'heading');
  return layRow(GAPS, { ...headings, indicator });
}

function layLine(line: MatrixLine, remarks: LineRemarks): readonly ContentCell[] {
  return layRow(GAPS, {
    code: text(line.rowCode, 'bodyBold'),
    indicator: text(line.row.indicator || line.row.action),
    missing: text(formatMissingDocuments(line.missingTitles)),
    due: text(formatLineDeadlines(line)),
    state: text(formatLineStatus(line)),
    obstacle: text(remarks.obstacle),
    followUp: text(remarks.followUp),
    owner: text(remarks.owner),
    until: text(remarks.until),
  });
}

function listRunning(lines: readonly MatrixLine[]): readonly string[] {
  const running = lines.filter(({ category, isException }) => category === 'running' && isException);
  const rows = running.map(({ rowCode, deadlines }) => ({
    code: rowCode,
    dueOn: deadlines[deadlines.length - 1]?.deadline.date ?? null,
  }));
  return cutCodes(rows).map(formatRunningRows);
}
