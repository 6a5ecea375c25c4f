import { MENU_ITEMS } from '../app/commands/commands.ts';
import { MENU_TITLE } from '../messages/menu-id.ts';
import { google } from './google.ts';

/** Names of the functions that a menu item may call: a command without a public function does not compile. */
type PublicFunction = Exclude<keyof typeof import('./main.ts'), 'onOpen' | 'ZI_TENGGAT'>;

/** Adds the ZI menu; runs in every opening of the sheet, so it does nothing else. */
export function addMenu(): void {
  const menu = google.SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { name, caption, opensGroup } of MENU_ITEMS) {
    if (opensGroup) menu.addSeparator();
    menu.addItem(caption, name satisfies PublicFunction);
  }
  menu.addToUi();
}
