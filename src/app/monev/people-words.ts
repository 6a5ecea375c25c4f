import type { FollowUp, MatrixLine, MonevReport } from '../../domain/monev/monev-report.ts';
import {
  formatChangedCell,
  formatLineDeadlines,
  formatLineStatus,
  MATRIX_HEADINGS,
} from '../../messages/monev-id.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { buildFilesCell } from './files-cell.ts';
import type { LineWords, MatrixExtras } from './matrix-content.ts';
import { stripPeriod } from './previous-report.ts';
import { formatFollowUpKey, markWords } from './report-keys.ts';
import type { StandingFollowUp, StandingMatrixLine, StandingReport } from './standing-report.ts';

/** People's words of the standing matrix, laid on the lines of the new one; none is left behind. */
export function gatherMatrixExtras(
  report: MonevReport,
  standing: StandingReport,
  { evidence, planYear }: { readonly evidence: OpenEvidence; readonly planYear: number },
): MatrixExtras {
  const ofYear = standing.lines.filter(({ key }) => key.planYear === planYear);
  const wordsByCode = new Map<string, LineWords>();
  for (const { key, words } of ofYear) {
    if (hasWords(words) || !wordsByCode.has(key.rowCode)) wordsByCode.set(key.rowCode, words);
  }
  const codes = new Set(report.lines.map(({ rowCode }) => rowCode));
  const orphans = standing.lines.filter(({ key, words }) => {
    const isLaid = key.planYear === planYear && codes.has(key.rowCode);
    return !isLaid && hasWords(words);
  });
  const folders = new Map(
    evidence.state.assessments.flatMap(({ rowCode, rowIndex }) => {
      const url = evidence.after.get(rowIndex);
      return url === undefined ? [] : [[rowCode, url] as const];
    }),
  );
  const { areaOwners } = evidence.state.open.settings;
  return {
    planYear,
    wordsOf: code => wordsByCode.get(code) ?? null,
    ownerOf: ({ row }) => row.owner || (row.area === null ? '' : (areaOwners[row.area - 1] ?? '')),
    folderUrlOf: code => folders.get(code) ?? null,
    orphans: orphans.map(({ key, words }) => ({ rowCode: key.rowCode, words })),
    changed: listChanged(report, ofYear, standing.changed),
  };
}

/** Sentences about own cells that a person had changed: what stood there, what stands there now; earlier ones stay. */
function listChanged(
  report: MonevReport,
  lines: readonly StandingMatrixLine[],
  before: readonly string[],
): readonly string[] {
  const byCode = new Map(report.lines.map(line => [line.rowCode, line]));
  const sentences = lines.flatMap(({ key, texts }) => {
    const line = byCode.get(key.rowCode);
    if (!line || key.cellMarks.length < OWN_COLUMNS.length) return [];
    return OWN_COLUMNS.flatMap((column, i) => {
      if (markWords(texts[column]) === key.cellMarks[i]) return [];
      const place = `${key.rowCode} · ${MATRIX_HEADINGS[column]}`;
      return formatChangedCell(place, texts[column], ownWords(line, column));
    });
  });
  return [...new Set([...before, ...sentences])];
}

const OWN_COLUMNS = ['code', 'indicator', 'action', 'evidence', 'due', 'status', 'files'] as const;

function ownWords(line: MatrixLine, column: (typeof OWN_COLUMNS)[number]): string {
  switch (column) {
    case 'code':
      return line.rowCode;
    case 'indicator':
    case 'action':
    case 'evidence':
      return line.row[column];
    case 'due':
      return formatLineDeadlines(line);
    case 'status':
      return formatLineStatus(line);
    case 'files':
      return buildFilesCell(line, null).text;
  }
}

/** The report with those follow-ups of the standing sheet on which people wrote and that it would not list any more. */
export function keepLostFollowUps(report: MonevReport, standing: StandingReport): MonevReport {
  const keys = new Set(report.followUps.map(formatFollowUpKey));
  const lost = standing.followUps.filter(
    ({ keyText, words }) => !keys.has(keyText) && hasFollowUpWords(words),
  );
  const isFreeLine = ({ words }: StandingFollowUp): boolean => words.free !== null;
  // A first report has the free lines anyway.
  const kept = report.isFirst ? lost.filter(line => !isFreeLine(line)) : lost;
  return { ...report, followUps: [...report.followUps, ...kept.map(toFollowUp)] };
}

function toFollowUp({ key, texts }: StandingFollowUp): FollowUp {
  return {
    ...key,
    indicator: texts.indicator,
    found: stripPeriod(texts.found, key.originPeriod),
    promise: texts.promise,
    owner: texts.owner,
    until: texts.until,
    stateNow: null,
  };
}

function hasFollowUpWords({ status, remark, free }: StandingFollowUp['words']): boolean {
  return status !== null || remark !== null || (free ?? []).some(cell => cell !== null);
}

function hasWords(words: LineWords): boolean {
  return Object.values(words).some(cell => cell !== null);
}
