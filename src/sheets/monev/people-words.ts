import type { FollowUp, MonevReport } from '../../domain/monev/monev-report.ts';
import { formatChangedCell, formatFormula } from '../../messages/monev-id.ts';
import { FIELD_LABELS } from '../../messages/monev-sheet-id.ts';
import { type PersonCell, personWords } from '../person-cell.ts';
import { FOLLOW_UP } from './follow-up-table.ts';
import { hasFollowUpWords, listFree } from './follow-up-words.ts';
import { stripPeriod } from './found-words.ts';
import type { MatrixExtras, OrphanWords } from './matrix-extras.ts';
import { buildOwnCells, MARKED_COLUMNS } from './matrix-line.ts';
import { type LineWords, MATRIX, MATRIX_PEOPLES } from './matrix-table.ts';
import type { FollowUpWords } from './report-extras.ts';
import { REPORT_FIELDS } from './report-fields.ts';
import { formatFollowUpKey, type LineKey, markWords } from './report-keys.ts';
import type { StandingFollowUp } from './standing-follow-ups.ts';
import type { StandingReport } from './standing-report.ts';

/** What a matrix shows besides its report and people's words. */
export interface MatrixSources {
  readonly planYear: number;
  /** Addresses of row folders by KODE. */
  readonly folders: ReadonlyMap<string, string>;
  /** Who is in charge of an area; '' where none is named. */
  readonly areaOwnerOf: (area: number) => string;
}

/** People's words of the standing matrix, laid on the lines of the new one; none is left behind. */
export function gatherMatrixExtras(
  report: MonevReport,
  standing: StandingReport,
  { planYear, folders, areaOwnerOf }: MatrixSources,
): MatrixExtras {
  const codes = new Set(report.lines.map(({ rowCode }) => rowCode));
  const { wordsByCode, orphans } = assignWords(
    standing,
    line => line.planYear === planYear && codes.has(line.rowCode),
  );
  return {
    planYear,
    wordsOf: code => wordsByCode.get(code) ?? null,
    ownerOf: ({ row }) => row.owner || (row.area === null ? '' : areaOwnerOf(row.area)),
    folderUrlOf: code => folders.get(code) ?? null,
    orphans,
    changed: [
      ...new Set([...standing.changed, ...standing.strays, ...listChanged(report, standing, planYear)]),
    ],
    formulas: listFormulas(standing),
  };
}

interface LaidWords {
  readonly wordsByCode: ReadonlyMap<string, LineWords>;
  readonly orphans: readonly OrphanWords[];
}

/** The first words on a code are laid on its line; those of a copied line, of a row that is gone and on loose rows are kept apart. */
function assignWords(standing: StandingReport, hasLine: (key: LineKey) => boolean): LaidWords {
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

function listFormulas(standing: StandingReport): readonly string[] {
  const ofLines = standing.lines.flatMap(({ key, words }) =>
    MATRIX_PEOPLES.flatMap(column =>
      describeFormula(`${key.rowCode} · ${MATRIX[column].heading}`, words[column]),
    ),
  );
  const ofFollowUps = standing.followUps.flatMap(({ texts, words }) => [
    ...describeFormula(`${texts.code} · ${FOLLOW_UP.status.heading}`, words.status),
    ...describeFormula(`${texts.code} · ${FOLLOW_UP.remark.heading}`, words.remark),
    ...listFree(words).flatMap(cell => describeFormula(FOLLOW_UP.promise.heading, cell)),
  ]);
  const ofFields = REPORT_FIELDS.flatMap(field =>
    describeFormula(FIELD_LABELS[field], standing.fields[field]),
  );
  return [...ofLines, ...ofFollowUps, ...ofFields];
}

function describeFormula(place: string, cell: PersonCell | null): readonly string[] {
  return cell?.formula === undefined ? [] : [formatFormula(place, cell.formula, personWords(cell))];
}

/** Sentences about own cells that a person had changed: what stood there, what stands there now. */
function listChanged(report: MonevReport, { lines }: StandingReport, planYear: number): readonly string[] {
  const byCode = new Map(report.lines.map(line => [line.rowCode, line]));
  return lines.flatMap(({ key, texts }) => {
    const line = key.planYear === planYear ? byCode.get(key.rowCode) : undefined;
    const own = line ? buildOwnCells(line, null) : null;
    return MARKED_COLUMNS.flatMap((column, i) => {
      const mark = key.cellMarks[i];
      if (mark === undefined || texts[column] === '' || markWords(texts[column]) === mark) return [];
      const place = `${key.rowCode} · ${MATRIX[column].heading}`;
      return formatChangedCell(place, texts[column], own?.[column].text ?? '');
    });
  });
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

function hasWords(words: LineWords): boolean {
  return Object.values(words).some(cell => cell !== null);
}
