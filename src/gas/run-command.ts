import { COMMANDS } from '../app/commands/commands.ts';
import { PlanError } from '../app/plan/plan-error.ts';
import type { PersonPort, Ports } from '../app/ports/ports.ts';
import { formatCommandProblem } from '../messages/command-problem-id.ts';
import { formatFailure } from '../messages/failure-id.ts';
import { COMMAND_WORDS, type CommandName } from '../messages/menu-id.ts';
import { classifyFailure } from './classify-failure.ts';
import { openClockPort } from './clock-port.ts';
import { openDrivePort } from './drive-port.ts';
import { google } from './google.ts';
import { openLockPort } from './lock-port.ts';
import { OpenBook } from './open-book.ts';
import { openPersonPort } from './person-port.ts';
import { openPlanSheetPort } from './plan-sheet-port.ts';
import { openPlatformPort } from './platform/platform-port.ts';
import { openReportPort } from './report-port.ts';
import { retry } from './retry.ts';
import { openWorkbookPort } from './workbook-port.ts';

/** Set by the build. */
declare const ZI_VERSION: string;

/**
 * Runs one menu command and ends it with a sentence. Returns the code of the problem that stopped it, or null; menus
 * ignore it, other hosts need not. What stops a command is told to the person; anything else is logged with its stack, told,
 * and thrown on.
 */
export function runCommand(name: CommandName): string | null {
  const person = openPersonPort();
  const { title } = COMMAND_WORDS[name];
  const view: View = { restore: () => {} };
  try {
    const sentence = COMMANDS[name].run(openPorts(person, view));
    view.restore();
    person.tell(title, sentence);
    return null;
  } catch (error) {
    restoreQuietly(view);
    if (error instanceof PlanError) {
      person.tell(title, formatCommandProblem(error.problem));
      return error.problem.code;
    }
    google.console.error(error instanceof Error ? error.stack : error);
    const detail = error instanceof Error ? error.message : String(error);
    person.tell(title, formatFailure(classifyFailure(error), detail));
    throw error;
  }
}

/** What the person sees: a run that inserts sheets covers it. */
interface View {
  restore: () => void;
}

/** What stopped the work is to be told, not what may go wrong after it. */
function restoreQuietly(view: View): void {
  try {
    view.restore();
  } catch (error) {
    google.console.warn('view not restored', error);
  }
}

function openPorts(person: PersonPort, view: View): Ports {
  const book = new OpenBook(retry(() => google.SpreadsheetApp.getActive()));
  view.restore = () => book.restoreView();
  return {
    workbook: openWorkbookPort(book),
    drive: openDrivePort(book.zone),
    planSheet: openPlanSheetPort(book),
    person,
    platform: openPlatformPort(book),
    reports: openReportPort(book),
    clock: openClockPort(book.zone),
    lock: openLockPort(book),
    version: ZI_VERSION,
  };
}
