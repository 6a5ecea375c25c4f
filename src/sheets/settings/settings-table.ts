import { SETTING_HEADINGS } from '../../messages/settings-id.ts';
import { type OwnTable, placesOf } from '../own-table.ts';

/** The columns of Pengaturan ZI. A row is known by its label; its value is people's or, on a few rows, the add-on's. */
export const SETTINGS_TABLE = {
  label: { heading: SETTING_HEADINGS.label, widthPixels: 220, owner: 'add-on', style: 'bodyBold' },
  value: { heading: SETTING_HEADINGS.value, widthPixels: 300, owner: 'people' },
  explanation: {
    heading: SETTING_HEADINGS.explanation,
    widthPixels: 480,
    owner: 'add-on',
    style: 'bodyMuted',
  },
} as const satisfies OwnTable<keyof typeof SETTING_HEADINGS>;

/** Where they stand: people may rename headings here, so that they are not looked for. */
export const SETTINGS_COLUMNS = placesOf(SETTINGS_TABLE);
