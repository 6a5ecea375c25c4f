import { formatIsoDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { ExpectedDocument } from '../../../../src/domain/evidence/expected-document.ts';
import type { NamedPeriod } from '../../../../src/domain/evidence/file-match.ts';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import { readTable, referenceRows, referenceVocabulary } from './reference-plan.ts';

/** How the matcher does on a labelled set. */
export interface Score {
  readonly names: number;
  readonly toMatch: number;
  /** Rows of the plan that occur. */
  readonly codes: number;
  /** Of the documents ticked, the share that is right. */
  readonly precision: number;
  /** Of the names that prove something, the share whose documents are exactly those. */
  readonly recall: number;
  readonly confusions: readonly string[];
  readonly periodFaults: readonly string[];
}

/** The score of the matcher on a fixture of labelled names. */
export function scoreLabels(fixture: string): Score {
  const rows = new Map(referenceRows().map(row => [row.code, row]));
  const vocabulary = referenceVocabulary();
  const codes = new Set<string>();
  const confusions: string[] = [];
  const periodFaults: string[] = [];
  const counts = { names: 0, toMatch: 0, exact: 0, ticked: 0, right: 0 };
  for (const [code = '', file = '', labels = '', period = ''] of readTable(fixture)) {
    const documents = rows.get(code)?.documents ?? [];
    const expected = labels === '' ? [] : labels.split(' | ').map(label => numberOf(documents, label, code));
    const found = matchFileName(file, code, vocabulary, 2021);
    const right = found.documents.filter(number => expected.includes(number)).length;
    const isExact = right === expected.length && right === found.documents.length;
    codes.add(code);
    counts.names += 1;
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
    names: counts.names,
    toMatch: counts.toMatch,
    codes: codes.size,
    precision: counts.right / counts.ticked,
    recall: counts.exact / counts.toMatch,
    confusions,
    periodFaults,
  };
}

/** The document whose title is the label, else the one that begins with it, else the one that holds it. */
function numberOf(documents: readonly ExpectedDocument[], label: string, code: string): number {
  const wanted = label.toLowerCase();
  const titled = documents.map(document => ({
    number: document.number,
    title: document.title.toLowerCase(),
  }));
  const found =
    titled.find(({ title }) => title === wanted) ??
    titled.find(({ title }) => title.startsWith(wanted)) ??
    titled.find(({ title }) => title.includes(wanted));
  if (!found) throw new Error(`No document of ${code} holds "${label}"`);
  return found.number;
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
