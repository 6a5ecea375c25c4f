import { PlanError } from '../app/plan-error.ts';
import type { Ports } from '../app/ports.ts';
import { COMMAND_TITLES } from '../messages/command-id.ts';
import { formatCommandProblem, formatFailure } from '../messages/command-problem-id.ts';
import { openClockPort } from './clock-port.ts';
import { openDrivePort } from './drive-port.ts';
import { google } from './google.ts';
import { openLockPort } from './lock-port.ts';
import { openPersonPort } from './person-port.ts';
import { openPlanSheetPort } from './plan-sheet-port.ts';
import { openReportPort } from './report-port.ts';
import { openWorkbookPort } from './workbook-port.ts';

/**
 * Runs one menu command and ends it with a sentence. Returns the code of the problem that stopped it, or null; menus
 * ignore it, other hosts need not. The only catch: what stops a command is told to the person,
 * anything else is logged with its stack, told, and thrown on.
 */
export function runCommand(name: keyof typeof COMMAND_TITLES, work: (ports: Ports) => string): string | null {
  const ports = openPorts();
  const title = COMMAND_TITLES[name];
  try {
    ports.person.tell(title, work(ports));
    return null;
  } catch (error) {
    if (error instanceof PlanError) {
      ports.person.tell(title, formatCommandProblem(error.problem));
      return error.problem.code;
    }
    google.console.error(error instanceof Error ? error.stack : error);
    ports.person.tell(title, formatFailure(error instanceof Error ? error.message : String(error)));
    throw error;
  }
}

function openPorts(): Ports {
  const spreadsheet = google.SpreadsheetApp.getActive();
  return {
    workbook: openWorkbookPort(spreadsheet),
    drive: openDrivePort(spreadsheet.getSpreadsheetTimeZone()),
    planSheet: openPlanSheetPort(spreadsheet),
    person: openPersonPort(spreadsheet),
    reports: openReportPort(spreadsheet),
    clock: openClockPort(spreadsheet.getSpreadsheetTimeZone()),
    lock: openLockPort(),
  };
}
