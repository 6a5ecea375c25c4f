import { SETTING_HEADINGS, SETTING_WORDS, type SettingKey } from '../../messages/settings-id.ts';
import { type ContentCell, type DropDown, number, type SheetContent, text } from '../sheet-content.ts';
import { type FoundValues, SETTING_KEYS, SETTINGS } from './settings.ts';

/** The sheet Pengaturan ZI as it is made: found values and defaults; from then on it belongs to people. */
export function buildSettingsContent(found: FoundValues): SheetContent {
  const headings = SETTING_HEADINGS.map(heading => text(heading, 'heading'));
  const rows = SETTING_KEYS.map(key => [
    text(SETTING_WORDS[key].label, 'bodyBold'),
    firstValue(key, found),
    text(SETTING_WORDS[key].explanation, 'bodyMuted'),
  ]);
  return {
    rows: [headings, ...rows],
    columnWidths: [220, 300, 480],
    frozenRowCount: 1,
    hiddenColumns: [],
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
  return [{ topRowIndex: 1 + index, rowCount: 1, columnIndex: 1, choices, help }];
}
