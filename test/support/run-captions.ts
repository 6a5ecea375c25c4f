import { MENU_ITEMS } from '../../src/app/commands/commands.ts';

/** What the build gives the command line: captions of the menu by the word behind `--run`. */
export const RUN_CAPTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  MENU_ITEMS.map(({ word, caption }) => [word, caption]),
);
