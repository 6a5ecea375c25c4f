import type { OpenEvidence } from '../../app/evidence/open-evidence.ts';
import { stripPeriod } from '../../app/monev/previous-report.ts';
import type { FollowUp, MatrixLine, MonevReport } from '../../domain/monev/monev-report.ts';
import { FOLLOW_UP_HEADINGS } from '../../messages/follow-up-id.ts';
import {
  formatChangedCell,
  formatFormula,
  formatLineDeadlines,
  formatLineStatus,
  MATRIX_HEADINGS,
} from '../../messages/monev-id.ts';
import { type PersonCell, personWords } from '../person-cell.ts';
import { areaOwner } from '../settings/settings.ts';
import { buildFilesCell } from './files-cell.ts';
import { MATRIX_PEOPLES } from './matrix-columns.ts';
import type { LineWords, MatrixExtras, OrphanWords } from './matrix-content.ts';
import type { FollowUpWords } from './report-content.ts';
import { formatFollowUpKey, type LineKey, markWords } from './report-keys.ts';
import type { StandingFollowUp } from './standing-follow-ups.ts';
import type { StandingReport } from './standing-report.ts';

/** People's words of the standing matrix, laid on the lines of the new one; none is left behind. */
export function gatherMatrixExtras(
  report: MonevReport,
  standing: StandingReport,
  { evidence, planYear }: { readonly evidence: OpenEvidence; readonly planYear: number },
): MatrixExtras {
  const codes = new Set(report.lines.map(({ rowCode }) => rowCode));
  const { wordsByCode, orphans } = layWords(
    standing,
    line => line.planYear === planYear && codes.has(line.rowCode),
  );
  const folders = new Map(
    evidence.state.assessments.flatMap(({ rowCode, rowIndex }) => {
      const url = evidence.after.get(rowIndex);
      return url === undefined ? [] : [[rowCode, url] as const];
    }),
  );
  const { settings } = evidence.state.open;
  return {
    planYear,
    wordsOf: code => wordsByCode.get(code) ?? null,
    ownerOf: ({ row }) => row.owner || (row.area === null ? '' : areaOwner(settings, row.area)),
    folderUrlOf: code => folders.get(code) ?? null,
    orphans,
    changed: [
      ...new Set([...standing.changed, ...standing.strays, ...listChanged(report, standing, planYear)]),
    ],
  };
}

interface LaidWords {
  readonly wordsByCode: ReadonlyMap<string, LineWords>;
  readonly orphans: readonly OrphanWords[];
}

/** The first words on a code are laid on its line; those of a copied line, of a row that is gone and on loose rows are kept apart. */
function layWords(standing: StandingReport, hasLine: (key: LineKey) => boolean): LaidWords {
  const wordsByCode = new Map<string, LineWords>();
  const orphans: OrphanWords[] = [];
  for (const { key, texts, words } of standing.lines.filter(line => hasWords(line.words))) {
    const isLaid = hasLine(key) && !wordsByCode.has(key.rowCode);
    if (isLaid) wordsByCode.set(key.rowCode, words);
    else if (!isRepeated(words, hasLine(key) ? wordsByCode.get(key.rowCode) : undefined))
      orphans.push({ key, texts, words });
  }
  return { wordsByCode, orphans: [...orphans, ...standing.looseRows.map(row => ({ ...row, key: null }))] };
}

/** Whether the words say nothing that the others do not say too. */
function isRepeated(words: LineWords, others: LineWords | undefined): boolean {
  return MATRIX_PEOPLES.every(
    key => words[key] === null || (others?.[key] ? isSameCell(words[key], others[key]) : false),
  );
}

function isSameCell(one: PersonCell, other: PersonCell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Sentences about cells of people that held a formula: its result is carried, the formula is named. */
export function listFormulas(standing: StandingReport): readonly string[] {
  const ofLines = standing.lines.flatMap(({ key, words }) =>
    MATRIX_PEOPLES.flatMap(column =>
      describeFormula(`${key.rowCode} · ${MATRIX_HEADINGS[column]}`, words[column]),
    ),
  );
  const ofFollowUps = standing.followUps.flatMap(({ texts, words }) => [
    ...describeFormula(`${texts.code} · ${FOLLOW_UP_HEADINGS.status}`, words.status),
    ...describeFormula(`${texts.code} · ${FOLLOW_UP_HEADINGS.remark}`, words.remark),
    ...(words.free ?? []).flatMap(cell => describeFormula(FOLLOW_UP_HEADINGS.promise, cell)),
  ]);
  return [...ofLines, ...ofFollowUps];
}

function describeFormula(place: string, cell: PersonCell | null): readonly string[] {
  return cell?.formula === undefined ? [] : [formatFormula(place, cell.formula, personWords(cell))];
}

/** Sentences about own cells that a person had changed: what stood there, what stands there now. */
function listChanged(report: MonevReport, { lines }: StandingReport, planYear: number): readonly string[] {
  const byCode = new Map(report.lines.map(line => [line.rowCode, line]));
  return lines.flatMap(({ key, texts }) => {
    const line = key.planYear === planYear ? byCode.get(key.rowCode) : undefined;
    return OWN_COLUMNS.flatMap((column, i) => {
      const mark = key.cellMarks[i];
      if (mark === undefined || texts[column] === '' || markWords(texts[column]) === mark) return [];
      const place = `${key.rowCode} · ${MATRIX_HEADINGS[column]}`;
      return formatChangedCell(place, texts[column], line ? ownWords(line, column) : '');
    });
  });
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
    ({ key, words }) => !keys.has(formatFollowUpKey(key)) && hasFollowUpWords(words),
  );
  const isFreeLine = ({ words }: StandingFollowUp): boolean => words.free !== null;
  // A first report has the free lines anyway.
  const kept = report.isFirst ? lost.filter(line => !isFreeLine(line)) : lost;
  return { ...report, followUps: [...report.followUps, ...kept.map(toFollowUp)] };
}

function toFollowUp({ key, texts }: StandingFollowUp): FollowUp {
  return {
    ...key,
    shownCode: texts.code,
    indicator: texts.indicator,
    found: stripPeriod(texts.found, key.originPeriod),
    promise: texts.promise,
    owner: texts.owner,
    until: texts.until,
    stateNow: null,
  };
}

/** People's words beside follow-ups, by key; of a line that was copied, those of the first are laid. */
export function layFollowUpWords({ followUps }: StandingReport): ReadonlyMap<string, FollowUpWords> {
  const laid = new Map<string, FollowUpWords>();
  for (const { key, words } of followUps) {
    const keyText = formatFollowUpKey(key);
    if (!laid.has(keyText)) laid.set(keyText, words);
  }
  return laid;
}

function hasFollowUpWords({ status, remark, free }: StandingFollowUp['words']): boolean {
  return status !== null || remark !== null || (free ?? []).some(cell => cell !== null);
}

function hasWords(words: LineWords): boolean {
  return Object.values(words).some(cell => cell !== null);
}
