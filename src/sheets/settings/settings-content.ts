import { formatExplanation, SETTING_WORDS, type SettingKey } from '../../messages/settings-id.ts';
import { listRuns } from '../list-runs.ts';
import { keysOf, layoutOf, layRow, styleOf } from '../own-table.ts';
import { type ContentCell, type DropDown, number, type SheetContent, text } from '../sheet-content.ts';
import { type FoundValues, SETTING_KEYS, SETTINGS, TEXT_SETTINGS } from './settings.ts';
import { SETTINGS_COLUMNS, SETTINGS_TABLE } from './settings-table.ts';

/** The sheet Pengaturan ZI as it is made: found values and defaults; from then on it belongs to people. */
export function buildSettingsContent(found: FoundValues): SheetContent {
  const headings = keysOf(SETTINGS_TABLE).map(key => text(SETTINGS_TABLE[key].heading, 'heading'));
  const rows = SETTING_KEYS.map(key => {
    return layRow(SETTINGS_TABLE, {
      label: text(SETTING_WORDS[key].label, styleOf(SETTINGS_TABLE.label)),
      value: firstValue(key, found),
      explanation: text(formatExplanation(key, found.exampleYear), styleOf(SETTINGS_TABLE.explanation)),
    });
  });
  return {
    ...layoutOf(SETTINGS_TABLE),
    rows: [headings, ...rows],
    frozenRowCount: 1,
    merges: [],
    mergesAcross: [],
    dropDowns: SETTING_KEYS.flatMap((key, index) => listDropDowns(key, index, found.exampleYear)),
    textBlocks: listRuns(TEXT_SETTINGS.map(key => 1 + SETTING_KEYS.indexOf(key))).map(({ first, count }) => ({
      topRowIndex: first,
      leftColumnIndex: SETTINGS_COLUMNS.value,
      rowCount: count,
      columnCount: 1,
    })),
    chart: null,
    tabColour: '#7a5c00',
  };
}

function firstValue(key: SettingKey, found: FoundValues): ContentCell {
  const { owner, showFirst } = SETTINGS[key];
  const style = owner === 'people' ? 'writable' : 'bodyMuted';
  const first = showFirst(found);
  return typeof first === 'number' ? number(first, style) : text(first, style);
}

function listDropDowns(key: SettingKey, index: number, exampleYear: number): readonly DropDown[] {
  const { choices } = SETTINGS[key];
  if (choices.length === 0) return [];
  const help = formatExplanation(key, exampleYear);
  return [{ topRowIndex: 1 + index, rowCount: 1, columnIndex: SETTINGS_COLUMNS.value, choices, help }];
}
