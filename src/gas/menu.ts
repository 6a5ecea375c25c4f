import { MENU_ITEMS } from '../app/commands/commands.ts';
import { MENU_TITLE } from '../messages/menu-id.ts';
import { google } from './google.ts';

/** Functions that a menu item may call, there under the prefix that the build gives them: a command without one does not compile. */
type PublicFunction = Exclude<keyof typeof import('./main.ts'), 'onOpen' | 'ZI_TENGGAT'>;

/** Adds the ZI menu; runs in every opening of the sheet, so it does nothing else. */
export function addMenu(): void {
  const menu = google.SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { name, caption, opensGroup } of MENU_ITEMS) {
    if (opensGroup) menu.addSeparator();
    menu.addItem(caption, `ZI_${name satisfies PublicFunction}`);
  }
  menu.addToUi();
}
