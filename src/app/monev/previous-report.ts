import { formatPeriodCode, previousPeriod, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import { PAPER_ORIGIN, type PreviousReport } from '../../domain/monev/follow-ups.ts';
import { readFollowUpStatus } from '../../sheets/monev/follow-up-status.ts';
import { stripPeriod } from '../../sheets/monev/found-words.ts';
import type { StandingFollowUp } from '../../sheets/monev/standing-follow-ups.ts';
import type { StandingMatrixLine } from '../../sheets/monev/standing-matrix.ts';
import { personWords } from '../../sheets/person-cell.ts';
import type { Ports } from '../ports/ports.ts';
import { findReportSheets, openStandingReport } from './open-standing-report.ts';
import { isShortLine } from './report-findings.ts';

/** How many periods back a report is looked for. */
const MOST_PERIODS_BACK = 4;

/** What the last report of the same kind left; null when the workbook holds none. */
export function readPreviousReport(
  ports: Ports,
  period: ReportPeriod,
  standing: ReadonlyMap<string, number>,
): PreviousReport | null {
  let earlier = period;
  for (let back = 0; back < MOST_PERIODS_BACK; back += 1) {
    earlier = previousPeriod(earlier);
    const ids = findReportSheets(standing, earlier);
    if (ids.monevId === undefined && ids.matrixId === undefined) continue;
    const code = formatPeriodCode(earlier);
    const report = openStandingReport(ports, ids);
    return {
      period: earlier,
      checkDate: report.checkDate,
      lines: report.lines.filter(({ key }) => key.category !== '').map(line => toPreviousLine(line, code)),
      followUps: report.followUps.flatMap(toPreviousFollowUp),
    };
  }
  return null;
}

function toPreviousLine(line: StandingMatrixLine, originPeriod: string): PreviousReport['lines'][number] {
  const { key, texts } = line;
  return {
    originPeriod,
    planYear: key.planYear,
    rowCode: key.rowCode,
    shownCode: key.rowCode,
    indicator: texts.indicator || texts.action,
    found: texts.obstacle === '' ? texts.status : `${texts.status} – ${texts.obstacle}`,
    promise: texts.followUp,
    owner: texts.owner,
    until: texts.until,
    isShort: isShortLine(line),
  };
}

/** A free line that nobody filled is nothing to follow up. */
function toPreviousFollowUp({ key, texts, words }: StandingFollowUp): PreviousReport['followUps'] {
  const isFilled = Object.values(texts).some(cell => cell !== '');
  if (key.originPeriod === PAPER_ORIGIN && !isFilled) return [];
  return [
    {
      ...key,
      shownCode: texts.code,
      indicator: texts.indicator,
      found: stripPeriod(texts.found, key.originPeriod),
      promise: texts.promise,
      owner: texts.owner,
      until: texts.until,
      status: readFollowUpStatus(words.status === null ? '' : personWords(words.status)),
    },
  ];
}
