import { formatIsoDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { ExpectedDocument } from '../../../../src/domain/evidence/expected-document.ts';
import type { NamedPeriod } from '../../../../src/domain/evidence/file-match.ts';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import {
  buildVocabulary,
  type MatchingRow,
} from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';
import { readTable, referenceRows } from './reference-plan.ts';

/** A plan against which names are matched. */
export interface ScoredPlan {
  readonly rows: readonly MatchingRow[];
  readonly unitName: string;
  readonly year: number;
}

/** One name with the titles that it proves, and its periods in the notation of `expandPeriods`. */
export interface LabelledName {
  readonly code: string;
  readonly file: string;
  readonly labels: string;
  readonly period: string;
}

/** How the matcher does on a labelled set. */
export interface Score {
  readonly names: number;
  readonly toMatch: number;
  /** Documents that names were given, and how many of these rightly. */
  readonly ticked: number;
  readonly rightTicks: number;
  /** Names that prove exactly the labelled documents, where there are any. */
  readonly exact: number;
  /** Rows of the plan that occur. */
  readonly codes: number;
  /** Of the documents ticked, the share that is right. */
  readonly precision: number;
  /** Of the names that prove something, the share whose documents are exactly those. */
  readonly recall: number;
  readonly confusions: readonly string[];
  readonly periodFaults: readonly string[];
}

/** The score of the matcher on a fixture of labelled names of the reference plan. */
export function scoreLabels(fixture: string): Score {
  const names = readTable(fixture).map(([code = '', file = '', labels = '', period = '']) => ({
    code,
    file,
    labels,
    period,
  }));
  return scoreNames({ rows: referenceRows(), unitName: 'Balai Penelitian Ternak', year: 2021 }, names);
}

/** The score of the matcher on labelled names of a plan. */
export function scoreNames(plan: ScoredPlan, names: readonly LabelledName[]): Score {
  const rows = new Map(plan.rows.map(row => [row.code, row]));
  const vocabulary = buildVocabulary(plan.rows, plan.unitName);
  const confusions: string[] = [];
  const periodFaults: string[] = [];
  const counts = { toMatch: 0, exact: 0, ticked: 0, right: 0 };
  for (const { code, file, labels, period } of names) {
    const documents = rows.get(code)?.documents ?? [];
    const expected = labels === '' ? [] : labels.split(' | ').map(label => numberOf(documents, label));
    const found = matchFileName(file, code, vocabulary, plan.year);
    const right = found.documents.filter(number => expected.includes(number)).length;
    const isExact = right === expected.length && right === found.documents.length;
    counts.toMatch += expected.length > 0 ? 1 : 0;
    counts.exact += expected.length > 0 && isExact ? 1 : 0;
    counts.ticked += found.documents.length;
    counts.right += right;
    if (!isExact) confusions.push(`${code} ${file}: expected [${expected}], found [${found.documents}]`);
    const periods = found.periods.map(formatPeriod).join(' | ');
    if (periods !== expandPeriods(period))
      periodFaults.push(`${code} ${file}: expected ${expandPeriods(period)}, found ${periods}`);
  }
  return {
    names: names.length,
    toMatch: counts.toMatch,
    ticked: counts.ticked,
    rightTicks: counts.right,
    exact: counts.exact,
    codes: new Set(names.map(({ code }) => code)).size,
    precision: counts.right / counts.ticked,
    recall: counts.exact / counts.toMatch,
    confusions,
    periodFaults,
  };
}

/** The document whose title is the label, else the one that begins with it, else the one that holds it. */
function numberOf(documents: readonly ExpectedDocument[], label: string): number {
  const wanted = label.toLowerCase();
  const titled = documents.map(document => ({
    number: document.number,
    title: document.title.toLowerCase(),
  }));
  const found =
    titled.find(({ title }) => title === wanted) ??
    titled.find(({ title }) => title.startsWith(wanted)) ??
    titled.find(({ title }) => title.includes(wanted));
  // A cell cut wrongly may lack it: then no tick is right.
  return found?.number ?? -1;
}

const MONTHS = { Q: 3, S: 6 } as const;

function formatPeriod({ first, last }: NamedPeriod): string {
  return `${formatIsoDate(first)}..${formatIsoDate(last)}`;
}

// "2021-03", "2021-03-05", "2021-Q2", "2021-S1", "2021-01..2021-03", several with " | ".
function expandPeriods(text: string): string {
  if (text === '') return '';
  return text.split(' | ').map(expandPeriod).join(' | ');
}

function expandPeriod(text: string): string {
  const [from = '', to = from] = text.split('..');
  const part = /^(\d{4})-([QS])(\d)$/.exec(from);
  if (part) {
    const [, year = '', unit, index = ''] = part;
    const months = unit === 'Q' ? MONTHS.Q : MONTHS.S;
    const last = Number(index) * months;
    return `${year}-${pad(last - months + 1)}-01..${year}-${pad(last)}-${lastDay(Number(year), last)}`;
  }
  if (/^\d{4}-\d\d-\d\d$/.test(from)) return `${from}..${to}`;
  const [year = '', month = ''] = to.split('-');
  return `${from}-01..${to}-${lastDay(Number(year), Number(month))}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
