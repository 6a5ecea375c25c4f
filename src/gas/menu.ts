import { MENU_CAPTIONS, MENU_TITLE } from '../messages/menu-id.ts';
import { google } from './google.ts';

/** Names of the functions that a menu item may call: a misspelt one does not compile. */
type PublicFunction = Exclude<keyof typeof import('./main.ts'), 'onOpen' | 'ZI_TENGGAT'>;

const ITEMS: readonly (PublicFunction | null)[] = [
  'checkPlan',
  'refreshPlan',
  'prepareFolders',
  'buildMonev',
  null,
  'openSettings',
  'cleanUp',
  'showAbout',
];

/** Adds the ZI menu; runs in every opening of the sheet, so it does nothing else. */
export function addMenu(): void {
  const menu = google.SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(MENU_CAPTIONS[item], item);
  }
  menu.addToUi();
}
