import { documentWords } from '../domain/evidence/document-nouns.ts';
import { lazy } from '../domain/lazy.ts';
import { cellText } from '../domain/plan/cell-value.ts';
import type { Grid } from '../domain/plan/grid.ts';
import { parseRowCode } from '../domain/plan/row-code.ts';
import { OWNER_LABEL } from '../messages/evidence-sheet-id.ts';
import { OWN_FORMS } from '../messages/own-forms-id.ts';
import type { OwnColumnKey } from './plan-columns/own-columns.ts';
import { NAME_SEPARATOR } from './sheet-content.ts';

type FormName = keyof typeof OWN_FORMS;

/** The texts of the plan, which own sheets quote. */
export type PlanTexts = ReadonlySet<string>;

/** The texts of the plan sheet, blanks made one. */
export function listPlanTexts(grid: Grid): PlanTexts {
  return new Set(
    grid.rows.flatMap(row => row.map(cell => oneLine(cellText(cell)))).filter(text => text !== ''),
  );
}

/** Whether words on Temuan ZI are of the add-on's making: a sentence of it, a code, rows, or a text of the plan. */
export function isOwnFinding(words: string, plan: PlanTexts): boolean {
  if (isFormed('findings', words) || isNumbers(words) || parseRowCode(words) !== null) return true;
  if (/^(?:[\d, ]|semua)+$/.test(words)) return true;
  return words.split('\n').every(line => isQuoted(line.replace(/ \(baris [\d, ]+\)$/, ''), plan));
}

/** Whether words on Ringkasan ZI are of the add-on's making: a sentence of it, a figure, a code, or a text of the plan. */
export function isOwnOverview(words: string, plan: PlanTexts): boolean {
  if (isFormed('overview', words) || isNumbers(words) || parseRowCode(words) !== null) return true;
  if (isQuoted(words.replace(/^[IVX]+(?:\. |$)/, ''), plan)) return true;
  const documents = words.replace(/ \(\d+ berkas belum dikenali\)$/, '').split('; ');
  return documents.every(one => isFormed('overview', one) || isPartOf(one, plan));
}

/** Whether words in a column of the add-on on Bukti ZI are of its making. */
export function isOwnEvidence(
  key: 'code' | 'indicator' | 'deadline' | 'document' | 'file' | 'uploaded' | 'status',
  words: string,
  plan: PlanTexts,
): boolean {
  if (words.trim() === '') return true;
  switch (key) {
    case 'code':
      return parseRowCode(words) !== null;
    case 'indicator':
      return isQuoted(words.split(`\n${OWNER_LABEL}`)[0] ?? '', plan);
    case 'deadline':
    case 'uploaded':
      return isOwnTime(words);
    case 'document':
      return isFormed('evidence', words) || isPartOf(words.replace(/^\d+ /, ''), plan);
    case 'file':
      return /\.[A-Za-z0-9]{1,5}$/.test(words);
    case 'status':
      return words.split(' · ').every(part => isFormed('evidenceStatus', part));
  }
}

/** Whether words above the table of Bukti ZI are of the add-on's making. */
export function isOwnEvidenceTitle(words: string): boolean {
  return words.trim() === '' || isFormed('evidence', words);
}

/** Whether words in an own column of the plan are of the add-on's making; a day in TENGGAT is. */
export function isOwnValue(key: OwnColumnKey, words: string): boolean {
  switch (key) {
    case 'status':
      return isFormed('rowStatus', words);
    case 'due':
      return isNumbers(words);
    case 'evidence':
      return words.split(' · ').every(part => isFormed('folder', part));
    case 'reading':
      return isOwnTime(words);
    default:
      return false;
  }
}

/** Whether words beside a line about columns on Pengaturan ZI are of the add-on's making. */
export function isOwnColumnReading(words: string): boolean {
  return words.trim() === '' || isFormed('columnBlock', words);
}

/** Whether the value of a setting that people only read is of the add-on's making; `rootName` is the evidence folder's. */
export function isOwnSetting(words: string, rootName: string): boolean {
  if (words.trim() === '' || words.trim() === rootName) return true;
  return words.split(NAME_SEPARATOR).every(part => isFormed('shownSetting', part));
}

const MONTH = '(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)';
const POINT = `(?:\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH}(?: \\d{4})?|\\d{1,2})`;
const TIMES = `(?:tiap (?:bulan|triwulan|semester|tahun|\\d+ bulan|tanggal [\\d, ]+) )?(?:${POINT}–${POINT}|\\d{1,2} ${MONTH} \\d{4})`;
// "RKT: 28 Feb 2021", "Jan–Okt 2021 (asumsi)", "insidental (setiap ada rapat)"
const OWN_TIME = new RegExp(
  `^(?:(?:[^;:]{1,60}: )?${TIMES}(?: \\(asumsi[^;]*\\))?|insidental(?: \\([^;]*\\))?|perlu jadwal|\\d{4}-\\d{2}-\\d{2})$`,
);

function isOwnTime(words: string): boolean {
  return words.split('; ').every(part => OWN_TIME.test(part));
}

function isNumbers(words: string): boolean {
  return /^[\d\s.,/-]+$/.test(words);
}

const FORMS = lazy(
  () =>
    new Map(
      (Object.keys(OWN_FORMS) as FormName[]).map(name => [
        name,
        new RegExp(`^(?:${OWN_FORMS[name].map(toPattern).join('|')})$`, 's'),
      ]),
    ),
);

function isFormed(name: FormName, words: string): boolean {
  return FORMS().get(name)?.test(words.trim()) ?? false;
}

const PLACES: ReadonlyMap<string, string> = new Map([
  ['code', '[IVX\\d][\\w.]{0,14}'],
  ['year', '\\d{4}'],
  ['count', '\\d+(?:/\\d+)?'],
  ['day', '[^()]{1,20}?'],
  ['period', '(?:(?:S|TW|B)\\d{1,2} )?\\d{4}'],
  ['address', '\\S*'],
]);

function toPattern(form: string): string {
  return form
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 1 ? (PLACES.get(part) ?? '.*?') : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
}

// Long texts are quoted up to an ellipsis.
function isQuoted(words: string, plan: PlanTexts): boolean {
  const text = oneLine(words);
  if (text === '' || plan.has(text)) return true;
  if (!text.endsWith('…')) return false;
  const beginning = text.slice(0, -1).trimEnd();
  return beginning !== '' && [...plan].some(one => one.startsWith(beginning));
}

/** A document is a part of a cell, or parts of it put together: each of its words is a word of one text. */
function isPartOf(words: string, plan: PlanTexts): boolean {
  const parts = documentWords(words);
  if (parts.length === 0) return false;
  return [...plan].some(text => {
    const standing = new Set(documentWords(text));
    return parts.every(part => standing.has(part));
  });
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
