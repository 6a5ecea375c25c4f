import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { SETTING_WORDS, type SettingKey } from '../../messages/settings-id.ts';
import { type ColumnLine, type ColumnWords, readColumnWords } from './column-block.ts';
import { normalizeWords } from './setting-kinds.ts';
import { SETTING_KEYS, SETTINGS, type SettingProblem, type Settings } from './settings.ts';
import { SETTINGS_COLUMNS } from './settings-table.ts';

/** Row index of each key found in the first column of Pengaturan ZI. */
export type SettingRows = ReadonlyMap<SettingKey, number>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  readonly rows: SettingRows;
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
  return { settings, problems, rows, columnWords: readColumnWords(grid) };
}

function findSettingRows(grid: Grid): SettingRows {
  const keyOfLabel = new Map(SETTING_KEYS.map(key => [normalizeWords(SETTING_WORDS[key].label), key]));
  const rows = new Map<SettingKey, number>();
  grid.rows.forEach((_, rowIndex) => {
    const key = keyOfLabel.get(normalizeWords(cellText(cellAt(grid, rowIndex, SETTINGS_COLUMNS.label))));
    if (key !== undefined && !rows.has(key)) rows.set(key, rowIndex);
  });
  return rows;
}
