import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { SETTING_WORDS, type SettingKey, type SettingWords } from '../../messages/settings-id.ts';
import { type ColumnLine, type ColumnWords, readColumnWords } from './column-block.ts';
import { normalizeWords } from './setting-kinds.ts';
import { SETTING_KEYS, SETTINGS, type SettingProblem, type Settings } from './settings.ts';
import { SETTINGS_COLUMNS } from './settings-table.ts';

const KEY_OF_LABEL = new Map(SETTING_KEYS.map(key => [normalizeWords(SETTING_WORDS[key].label), key]));

/** A line of an earlier version counts where none bears the label of today. */
const KEY_OF_FORMER_LABEL = new Map(
  SETTING_KEYS.flatMap(key => {
    const { formerLabel }: SettingWords = SETTING_WORDS[key];
    return formerLabel === undefined ? [] : [[normalizeWords(formerLabel), key] as const];
  }),
);

/** Row index of each key found in the first column of Pengaturan ZI. */
export type SettingRows = ReadonlyMap<SettingKey, number>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  readonly rows: SettingRows;
  /** The keys that stand there under a label of an earlier version. */
  readonly formerlyLabelled: readonly SettingKey[];
  /** What people wrote on the lines about columns. */
  readonly columnWords: ReadonlyMap<ColumnLine, ColumnWords>;
}

/** The settings that stand on Pengaturan ZI; a blank value means the default, an unusable one is a problem too. */
export function readSettings(grid: Grid): SettingsReading {
  const rows = findSettingRows(grid);
  const problems: SettingProblem[] = [];
  const readOne = (key: SettingKey): unknown => {
    const rowIndex = rows.get(key);
    const cell: CellValue =
      rowIndex === undefined ? { kind: 'empty' } : cellAt(grid, rowIndex, SETTINGS_COLUMNS.value);
    const found = cellText(cell);
    if (rowIndex === undefined || found === '') return SETTINGS[key].default;
    const value = SETTINGS[key].read(cell);
    if (value !== null) return value;
    problems.push({ key, rowIndex, found });
    return SETTINGS[key].default;
  };
  const settings = Object.fromEntries(SETTING_KEYS.map(key => [key, readOne(key)])) as Settings;
  const formerlyLabelled = [...rows].flatMap(([key, rowIndex]) =>
    labelAt(grid, rowIndex) === normalizeWords(SETTING_WORDS[key].label) ? [] : [key],
  );
  return { settings, problems, rows, formerlyLabelled, columnWords: readColumnWords(grid) };
}

function findSettingRows(grid: Grid): SettingRows {
  const rows = new Map<SettingKey, number>();
  for (const keyOfLabel of [KEY_OF_LABEL, KEY_OF_FORMER_LABEL])
    grid.rows.forEach((_, rowIndex) => {
      const key = keyOfLabel.get(labelAt(grid, rowIndex));
      if (key !== undefined && !rows.has(key)) rows.set(key, rowIndex);
    });
  return rows;
}

function labelAt(grid: Grid, rowIndex: number): string {
  return normalizeWords(cellText(cellAt(grid, rowIndex, SETTINGS_COLUMNS.label)));
}
