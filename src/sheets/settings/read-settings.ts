import { type PlainDate, parseDay } from '../../domain/calendar/plain-date.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { parseTargetTime } from '../../domain/target-time/parse-target-time.ts';
import { REQUIREMENT_WORDS, SETTING_LABELS } from '../../messages/settings-id.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  type SettingKey,
  type SettingProblem,
  type Settings,
} from './settings.ts';

/** Row index of each key found in the first column of Pengaturan ZI. */
export type SettingRows = ReadonlyMap<SettingKey, number>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  readonly rows: SettingRows;
}

const KEY_COLUMN = 0;
const VALUE_COLUMN = 1;

/** The settings that stand on Pengaturan ZI; a blank value means the default, an unusable one is a problem too. */
export function readSettings(grid: Grid): SettingsReading {
  const rows = findSettingRows(grid);
  const problems: SettingProblem[] = [];
  const cellOf = (key: SettingKey): CellValue => {
    const rowIndex = rows.get(key);
    return rowIndex === undefined ? { kind: 'empty' } : cellAt(grid, rowIndex, VALUE_COLUMN);
  };
  const words = (key: SettingKey, fallback: string): string => cellText(cellOf(key)) || fallback;
  const use = <T>(key: SettingKey, read: (cell: CellValue) => T | null, fallback: T): T => {
    const cell = cellOf(key);
    if (cellText(cell) === '') return fallback;
    const value = read(cell);
    if (value !== null) return value;
    problems.push({ key, rowIndex: rows.get(key) ?? 0, found: cellText(cell) });
    return fallback;
  };
  const defaults = DEFAULT_SETTINGS;
  const settings: Settings = {
    unitName: words('unit-name', ''),
    planYear: use('plan-year', readYear, null),
    planSheetName: words('plan-sheet', ''),
    head: signatory('head', words, defaults.head.title),
    chair: signatory('chair', words, defaults.chair.title),
    place: words('place', ''),
    areaOwners: ([1, 2, 3, 4, 5, 6] as const).map(area => words(`area-owner-${area}`, '')),
    warningDays: use('warning-days', readDayCount, defaults.warningDays),
    checkDate: use<PlainDate | null>('check-date', readDay, null),
    requirement: use('requirement', readRequirement, defaults.requirement),
    graceDays: use('grace-days', readDayCount, defaults.graceDays),
    yearEnd: use('year-end', readDayOfYear, defaults.yearEnd),
    otherUnitWords: splitWords(words('other-unit-words', '')),
  };
  return { settings, problems, rows };
}

function findSettingRows(grid: Grid): SettingRows {
  const keyOfLabel = new Map(SETTING_KEYS.map(key => [normalizeLabel(SETTING_LABELS[key]), key]));
  const rows = new Map<SettingKey, number>();
  grid.rows.forEach((_, rowIndex) => {
    const key = keyOfLabel.get(normalizeLabel(cellText(cellAt(grid, rowIndex, KEY_COLUMN))));
    if (key !== undefined && !rows.has(key)) rows.set(key, rowIndex);
  });
  return rows;
}

function normalizeLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function signatory(
  who: 'head' | 'chair',
  words: (key: SettingKey, fallback: string) => string,
  title: string,
): Settings['head'] {
  return {
    title: words(`${who}-title`, title),
    name: words(`${who}-name`, ''),
    nip: words(`${who}-nip`, ''),
  };
}

function readYear(cell: CellValue): number | null {
  const found = /^(?:19|20)\d{2}$/.exec(cellText(cell).replace(/\D/g, ''));
  return found ? Number(found[0]) : null;
}

function readDayCount(cell: CellValue): number | null {
  const found = /^(\d{1,3})(?:\s*hari)?$/i.exec(cellText(cell));
  return found ? Number(found[1]) : null;
}

/** A day as a person types it; a month, a range or a list is no day. */
export function readDay(cell: CellValue): PlainDate | null {
  if (cell.kind === 'date') return cell.date;
  if (cell.kind !== 'text' || !/\d/.test(cell.text.replace(/\d{4}/, ''))) return null;
  const target = parseTargetTime({ cell, planYear: null, evidence: '', action: '' });
  const [deadline, ...others] = target.deadlines;
  const isPlain = deadline !== undefined && others.length === 0 && deadline.assumption === null;
  return isPlain && target.problems.length === 0 && target.remainder === '' ? deadline.date : null;
}

/** `31 Desember`: the year beside it, if any, says nothing. */
function readDayOfYear(cell: CellValue): { month: number; day: number } | null {
  const plain: CellValue =
    cell.kind === 'text' ? { kind: 'text', text: `${cell.text.replace(/\b\d{4}\b/, '')} 2024` } : cell;
  const date = readDay(plain);
  return date && parseDay(2024, date.month, date.day) ? { month: date.month, day: date.day } : null;
}

function readRequirement(cell: CellValue): Settings['requirement'] | null {
  const words = normalizeLabel(cellText(cell));
  const found = Object.entries(REQUIREMENT_WORDS).find(([, label]) => normalizeLabel(label) === words);
  return (found?.[0] as Settings['requirement'] | undefined) ?? null;
}

function splitWords(list: string): readonly string[] {
  return list
    .split(/[,;\n]/)
    .map(word => word.trim())
    .filter(word => word !== '');
}
