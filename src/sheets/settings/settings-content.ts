import { SETTING_WORDS, type SettingKey } from '../../messages/settings-id.ts';
import { keysOf, layoutOf, layRow, styleOf } from '../own-table.ts';
import { type ContentCell, type DropDown, number, type SheetContent, text } from '../sheet-content.ts';
import { type FoundValues, SETTING_KEYS, SETTINGS } from './settings.ts';
import { SETTINGS_COLUMNS, SETTINGS_TABLE } from './settings-table.ts';

/** The sheet Pengaturan ZI as it is made: found values and defaults; from then on it belongs to people. */
export function buildSettingsContent(found: FoundValues): SheetContent {
  const headings = keysOf(SETTINGS_TABLE).map(key => text(SETTINGS_TABLE[key].heading, 'heading'));
  const rows = SETTING_KEYS.map(key => {
    const { label, explanation } = SETTING_WORDS[key];
    return layRow(SETTINGS_TABLE, {
      label: text(label, styleOf(SETTINGS_TABLE.label)),
      value: firstValue(key, found),
      explanation: text(explanation, styleOf(SETTINGS_TABLE.explanation)),
    });
  });
  return {
    ...layoutOf(SETTINGS_TABLE),
    rows: [headings, ...rows],
    frozenRowCount: 1,
    merges: [],
    mergesAcross: [],
    dropDowns: SETTING_KEYS.flatMap(listDropDowns),
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

function listDropDowns(key: SettingKey, index: number): readonly DropDown[] {
  const { choices } = SETTINGS[key];
  if (choices.length === 0) return [];
  const help = SETTING_WORDS[key].explanation;
  return [{ topRowIndex: 1 + index, rowCount: 1, columnIndex: SETTINGS_COLUMNS.value, choices, help }];
}
