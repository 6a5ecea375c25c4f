import { CLEAN_UP_QUESTION, formatCleanUpClosing, NOTHING_TO_CLEAN } from '../../messages/clean-up-id.ts';
import { COMMAND_WORDS } from '../../messages/menu-id.ts';
import { forgetOriginal } from '../plan/copied-workbook.ts';
import { isCopied } from '../plan/is-copied.ts';
import { withKnownMarks } from '../plan/lost-marks.ts';
import { openPlan } from '../plan/open-plan.ts';
import { removeOwnThings } from '../plan/remove-own-things.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import type { Ports } from '../ports/ports.ts';

/** "Bersihkan…": takes away what the add-on made on the plan sheet, Temuan ZI and Bukti ZI. Returns the closing sentence. */
export function cleanUp(ports: Ports): string {
  if (ports.person.confirm(COMMAND_WORDS.cleanUp.title, CLEAN_UP_QUESTION) === 'no') return NOTHING_TO_CLEAN;
  return withKnownMarks(ports, 'cleanUp', () =>
    ports.lock.hold(() => beginAnew(ports, () => cleanUnderLock(ports))),
  );
}

function cleanUnderLock(ports: Ports): string {
  const open = openPlan(ports);
  const removed = removeOwnThings(ports, open);
  if (isCopied(ports, open.marks)) forgetOriginal(ports, open);
  const isNothing = removed.columnCount === 0 && removed.sheetCount === 0 && !removed.hadRules;
  return isNothing ? NOTHING_TO_CLEAN : formatCleanUpClosing(removed);
}
