import type { MatrixLine, MonevReport } from '../../domain/monev/monev-report.ts';
import { formatAreaTitle } from '../../messages/monev-id.ts';
import { formatLineDeadlines, formatLineStatus } from '../../messages/monev-line-id.ts';
import {
  formatAreaHeading,
  formatMissingDocuments,
  formatRunningRows,
  NO_GAPS,
  REPORT_SECTIONS,
} from '../../messages/monev-sheet-id.ts';
import { keysOf, layRow, recordOf } from '../own-table.ts';
import { type ContentCell, padRow, text } from '../sheet-content.ts';
import { contentWords } from './cell-words.ts';
import { GAPS } from './gap-table.ts';
import { type HeadedLines, repeatOnPages, rowBelow } from './pages.ts';
import { cutCodes, layParagraphs } from './paragraphs.ts';
import type { LineRemarks, ReportExtras } from './report-extras.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { formatGapKey, listMarks } from './report-keys.ts';
import type { Section } from './section.ts';

/** What fell short, with the plans that people made; what merely runs without a file is named apart. */
export function buildGaps(
  report: MonevReport,
  { remarksOf, planYear }: Pick<ReportExtras, 'remarksOf' | 'planYear'>,
  above: readonly Section[],
): Section {
  const told = report.lines.map(line => ({ line, remarks: remarksOf(line) })).filter(isTold);
  const known = new Set(told.map(({ line }) => line.rowCode));
  const title = [text(REPORT_SECTIONS.gaps, 'section')];
  const headed: Section = { rows: [title], mergesAcross: [], rowHeights: [] };
  const head = [title, ...repeatOnPages([...above, headed], listGroups(told, planYear))];
  const sentences = [
    ...(told.length === 0 ? [NO_GAPS] : []),
    ...listRunning(report.lines.filter(({ rowCode }) => !known.has(rowCode))),
  ];
  const below = layParagraphs(sentences, rowBelow(above) + head.length);
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

/** The lines of each area, under headings that name it. */
function listGroups(told: readonly ToldLine[], planYear: number): readonly HeadedLines[] {
  const groups: { title: string; hasAreas: boolean; lines: (readonly ContentCell[])[] }[] = [];
  for (const { line, remarks } of told) {
    const { area, areaTitle, part } = line.row;
    const title = formatAreaTitle(area, areaTitle, part);
    const cells = keyed(layLine(line, remarks), line, planYear);
    const last = groups[groups.length - 1];
    if (last?.title === title) last.lines.push(cells);
    else groups.push({ title, hasAreas: area !== null || areaTitle !== '', lines: [cells] });
  }
  return groups.map(({ title, hasAreas, lines }) => {
    const headingOf = (isContinued: boolean) =>
      layHeading(hasAreas ? formatAreaHeading(title, isContinued) : null);
    return { heading: headingOf(false), continued: headingOf(true), lines };
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

/** With a hidden key, so that what people write there instead of on the matrix finds its line. */
function keyed(
  cells: readonly ContentCell[],
  { rowCode }: MatrixLine,
  planYear: number,
): readonly ContentCell[] {
  const cellMarks = listMarks(cells.map(contentWords));
  return [
    ...padRow(cells, KEY_COLUMN, 'outside'),
    text(formatGapKey({ planYear, rowCode, cellMarks }), 'outside'),
  ];
}

function listRunning(lines: readonly MatrixLine[]): readonly string[] {
  const running = lines.filter(({ category, isException }) => category === 'running' && isException);
  const rows = running.map(({ rowCode, deadlines }) => ({
    code: rowCode,
    dueOn: deadlines[deadlines.length - 1]?.deadline.date ?? null,
  }));
  return cutCodes(rows).map(formatRunningRows);
}
