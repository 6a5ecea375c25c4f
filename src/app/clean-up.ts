import { CLEAN_UP_QUESTION, formatCleanUpClosing, NOTHING_TO_CLEAN } from '../messages/clean-up-id.ts';
import { COMMAND_TITLES } from '../messages/command-id.ts';
import { forgetOriginal, isCopied } from './copied-workbook.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { removeOwnThings } from './remove-own-things.ts';
import { beginAnew } from './sheet-moved.ts';

/** "Bersihkan…": takes away what the add-on made on the plan sheet, Temuan ZI and Bukti ZI. Returns the closing sentence. */
export function cleanUp(ports: Ports): string {
  if (ports.person.confirm(COMMAND_TITLES.cleanUp, CLEAN_UP_QUESTION) === 'no') return NOTHING_TO_CLEAN;
  return ports.lock.hold(() => beginAnew(() => cleanUnderLock(ports)));
}

function cleanUnderLock(ports: Ports): string {
  const open = openPlan(ports);
  const removed = removeOwnThings(ports, open);
  if (isCopied(ports, open.marks)) forgetOriginal(ports, open);
  const isNothing = removed.columnCount === 0 && removed.sheetCount === 0 && !removed.hadRules;
  return isNothing ? NOTHING_TO_CLEAN : formatCleanUpClosing(removed);
}
