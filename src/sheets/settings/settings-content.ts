import {
  FIRST_OTHER_UNIT_WORDS,
  REQUIREMENT_WORDS,
  SETTING_EXPLANATIONS,
  SETTING_HEADINGS,
  SETTING_LABELS,
} from '../../messages/settings-id.ts';
import { type ContentCell, number, type SheetContent, text } from '../sheet-content.ts';
import { DEFAULT_SETTINGS, SETTING_KEYS, type SettingKey, SHOWN_KEYS } from './settings.ts';

/** What was found in the plan when the sheet is made. */
export interface FoundValues {
  readonly unitName: string;
  readonly planYear: number | null;
  readonly planSheetName: string;
}

/** The sheet Pengaturan ZI as it is made: found values and defaults; from then on it belongs to people. */
export function buildSettingsContent(found: FoundValues): SheetContent {
  const headings = SETTING_HEADINGS.map(heading => text(heading, 'heading'));
  const rows = SETTING_KEYS.map(key => [
    text(SETTING_LABELS[key], 'bodyBold'),
    firstValue(key, found),
    text(SETTING_EXPLANATIONS[key], 'bodyMuted'),
  ]);
  return {
    rows: [headings, ...rows],
    columnWidths: [220, 300, 480],
    frozenRowCount: 1,
    hiddenColumns: [],
    merges: [],
    mergesAcross: [],
    dropDowns: [
      {
        topRowIndex: 1 + SETTING_KEYS.indexOf('requirement'),
        rowCount: 1,
        columnIndex: 1,
        choices: Object.values(REQUIREMENT_WORDS),
        help: SETTING_EXPLANATIONS.requirement,
      },
    ],
    chart: null,
    tabColour: '#7a5c00',
  };
}

function firstValue(key: SettingKey, found: FoundValues): ContentCell {
  const style = SHOWN_KEYS.includes(key) ? 'bodyMuted' : 'writable';
  switch (key) {
    case 'unit-name':
      return text(found.unitName, style);
    case 'plan-year':
      return found.planYear === null ? text('', style) : number(found.planYear, 'writable');
    case 'plan-sheet':
      return text(found.planSheetName, style);
    case 'head-title':
      return text(DEFAULT_SETTINGS.head.title, style);
    case 'chair-title':
      return text(DEFAULT_SETTINGS.chair.title, style);
    case 'warning-days':
      return number(DEFAULT_SETTINGS.warningDays, 'writable');
    case 'grace-days':
      return number(DEFAULT_SETTINGS.graceDays, 'writable');
    case 'requirement':
      return text(REQUIREMENT_WORDS[DEFAULT_SETTINGS.requirement], style);
    case 'year-end':
      return text('31 Desember', style);
    case 'other-unit-words':
      return text(chooseOtherUnitWords(found.unitName), style);
    default:
      return text('', style);
  }
}

/** A unit that bears one of these words in its own name gets none of them: they are its own vocabulary. */
function chooseOtherUnitWords(unitName: string): string {
  const name = unitName.toLowerCase();
  const isOwn = FIRST_OTHER_UNIT_WORDS.some(word => name.includes(word.toLowerCase()));
  return isOwn ? '' : FIRST_OTHER_UNIT_WORDS.join(', ');
}
