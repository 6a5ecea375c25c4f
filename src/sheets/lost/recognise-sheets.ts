import { parsePeriodCode } from '../../domain/calendar/report-period.ts';
import { formatReportWord, MATRIX_TITLE, REPORT_TITLE } from '../../messages/monev-id.ts';
import { NASKAH_HEADINGS } from '../../messages/naskah-id.ts';
import { OVERVIEW_PARTS } from '../../messages/overview-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { REGISTER_KINDS } from '../../messages/registers-id.ts';
import { SETTING_WORDS } from '../../messages/settings-id.ts';
import { DATA, FIRST_COLUMNS } from '../data/data-table.ts';
import { EVIDENCE } from '../evidence/evidence-table.ts';
import { FINDINGS } from '../findings/findings-table.ts';
import { formatReportKey, REPORT_KINDS } from '../monev/report-key.ts';
import { NOTES } from '../notes/notes-table.ts';
import { type ColumnTable, recordOf } from '../own-table.ts';
import { PROBES } from '../platform-test/probe-table.ts';
import { registerOf } from '../registers/registers.ts';

type SheetKind = keyof typeof OWN_SHEET_NAMES;

/** A sheet that bears no mark. */
export interface UnmarkedSheet {
  readonly sheetId: number;
  readonly name: string;
}

const headingsOf = (table: ColumnTable): readonly string[] =>
  Object.values(table).map(({ heading }) => heading);

/** The words by which each own sheet is known again. */
const WORDS: Readonly<Record<SheetKind, readonly string[]>> = {
  findings: headingsOf(FINDINGS),
  settings: Object.values(SETTING_WORDS).map(({ label }) => label),
  evidence: headingsOf(EVIDENCE),
  notes: headingsOf(NOTES),
  overview: [OVERVIEW_PARTS.title, OVERVIEW_PARTS.areas, OVERVIEW_PARTS.actions, OVERVIEW_PARTS.owners],
  naskah: Object.values(NASKAH_HEADINGS),
  data: FIRST_COLUMNS.map(key => DATA[key].heading),
  ...recordOf(REGISTER_KINDS, kind => headingsOf(registerOf(kind).table)),
  platform: headingsOf(PROBES),
};

const KINDS = Object.keys(OWN_SHEET_NAMES) as readonly SheetKind[];
const NUMBERED = / \((\d+)\)$/;

/** The key of the own sheet that bears such a name, `settings` or `standing:monev S1-2021`; null for people's names. */
export function keyOfSheetName(name: string): string | null {
  const plain = name.replace(NUMBERED, '');
  const kind = KINDS.find(one => OWN_SHEET_NAMES[one] === plain);
  if (kind !== undefined) return kind;
  return (
    keyOfReport(plain, 'standing') ?? keyOfReport(plain.replace(RETIRED, ''), 'retired', RETIRED.test(plain))
  );
}

/** `Monev S1 2021 (5 Jul 14.05)`. */
const RETIRED = / \(\d{1,2} \p{L}{3} \d{1,2}\.\d{2}\)$/u;

function keyOfReport(name: string, state: 'standing' | 'retired', isWanted = true): string | null {
  const kind = REPORT_KINDS.find(one => name.startsWith(`${formatReportWord(one)} `));
  if (kind === undefined || !isWanted) return null;
  const period = parsePeriodCode(name.slice(formatReportWord(kind).length));
  return period === null ? null : `${state}:${formatReportKey({ kind, period })}`;
}

/** Whether a sheet shows what the add-on writes on the one of that key: most of its headings; of one that people renamed, all. */
export function showsSheet(key: string, texts: readonly (readonly string[])[], isRenamed = false): boolean {
  const shown = new Set(texts.flat().map(words => words.trim().toUpperCase()));
  const wanted = wordsOf(key);
  const hits = wanted.filter(words => shown.has(words.toUpperCase())).length;
  return isRenamed ? hits === wanted.length : hits * 2 > wanted.length;
}

function wordsOf(key: string): readonly string[] {
  const kind = KINDS.find(one => one === key);
  if (kind !== undefined) return WORDS[kind];
  return [key.includes(':matrix ') ? MATRIX_TITLE : REPORT_TITLE];
}

/**
 * Own sheets among those without a mark, by key: under their name, of several the one numbered highest, which was made
 * last; else under a name that people gave them. Keys in `known` are marked elsewhere.
 */
export function recogniseSheets(
  sheets: readonly UnmarkedSheet[],
  known: ReadonlySet<string>,
  textsOf: (sheetId: number) => readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const numberOf = ({ name }: UnmarkedSheet): number => Number(NUMBERED.exec(name)?.[1] ?? 1);
  for (const sheet of [...sheets].sort((a, b) => numberOf(b) - numberOf(a))) {
    const key = keyOfSheetName(sheet.name);
    if (key === null || known.has(key) || found.has(key)) continue;
    if (showsSheet(key, textsOf(sheet.sheetId))) found.set(key, sheet.sheetId);
  }
  const taken = new Set(found.values());
  for (const kind of KINDS.filter(one => !known.has(one) && !found.has(one))) {
    const renamed = sheets.find(
      ({ name, sheetId }) =>
        keyOfSheetName(name) === null && !taken.has(sheetId) && showsSheet(kind, textsOf(sheetId), true),
    );
    if (renamed) found.set(kind, renamed.sheetId);
  }
  return found;
}
