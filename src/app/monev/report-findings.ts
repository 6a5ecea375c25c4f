import { formatPeriodCode } from '../../domain/calendar/report-period.ts';
import { type Finding, makeFinding } from '../../domain/checks/finding.ts';
import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { formatRowCodes } from '../../messages/row-codes.ts';
import { cellsOfContent } from '../../sheets/content-cells.ts';
import { parseReportKey } from '../../sheets/monev/report-key.ts';
import type { StandingMatrixLine } from '../../sheets/monev/standing-matrix.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { Ports } from '../ports/ports.ts';
import { openReportCells, openStandingReport } from './open-standing-report.ts';

/** A matrix that this run wrote: what stands there need not be read. */
export interface WrittenMatrix {
  readonly matrixId: number;
  readonly content: SheetContent;
}

/** What a reader of a report would catch before it is signed: lines without words, rows without a schedule, late files. */
export function listReportFindings(
  ports: Ports,
  report: MonevReport,
  { evidence, written }: { readonly evidence: OpenEvidence; readonly written: WrittenMatrix | null },
): readonly Finding[] {
  const { assessments } = evidence.state;
  const late = assessments.filter(({ lines }) =>
    lines.some(({ status }) => status.code === 'other' && status.reason.code === 'after-check-date'),
  );
  const unscheduled = report.omitted.filter(({ reason }) => reason.code === 'needs-schedule');
  const period = formatPeriodCode(report.period);
  return [
    ...listIncompleteLines(ports, written),
    ...listOf(
      'monev-rows-without-schedule',
      period,
      unscheduled.map(({ rowCode }) => rowCode),
    ),
    ...listOf(
      'monev-evidence-after-check-date',
      period,
      late.map(({ rowCode }) => rowCode),
    ),
    ...listOf('monev-folders-hidden', period, evidence.drive.hiddenCodes),
  ];
}

/** For each standing matrix, its lines that fell short on which Kendala, Tindak lanjut or Penanggung jawab is missing. */
export function listIncompleteLines(ports: Ports, written: WrittenMatrix | null = null): readonly Finding[] {
  return [...ports.reports.readStanding()].flatMap(([keyText, matrixId]) => {
    const key = parseReportKey(keyText);
    if (key?.kind !== 'matrix') return [];
    const { lines } =
      written?.matrixId === matrixId
        ? openReportCells({ monev: null, matrix: cellsOfContent(written.content) })
        : openStandingReport(ports, { monevId: undefined, matrixId });
    return listOf(
      'monev-lines-incomplete',
      formatPeriodCode(key.period),
      lines.filter(isIncomplete).map(line => line.key.rowCode),
    );
  });
}

/** Whether a line as it stands asks for words of people: it fell due and was not met, or only partly. */
export function isShortLine({ key }: Pick<StandingMatrixLine, 'key'>): boolean {
  return key.category === 'unmet' || key.category === 'partly';
}

function isIncomplete(line: StandingMatrixLine): boolean {
  const { obstacle, followUp, owner } = line.words;
  return isShortLine(line) && (obstacle === null || followUp === null || owner === null);
}

/** A cell with the codes of thousands of rows would be longer than a cell may be. */
const MOST_CODES = 60;

type ReportFindingCode =
  | 'monev-lines-incomplete'
  | 'monev-rows-without-schedule'
  | 'monev-evidence-after-check-date'
  | 'monev-folders-hidden';

function listOf(code: ReportFindingCode, period: string, codes: readonly string[]): readonly Finding[] {
  if (codes.length === 0) return [];
  const place = { rowIndex: null, column: null, found: formatRowCodes(codes, MOST_CODES) };
  return [makeFinding(code, place, { count: String(codes.length), period })];
}
