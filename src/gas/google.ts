import type { AppsScript, ScriptConsole } from '../contract/apps-script.ts';
import type { Charts as ChartsContract } from '../contract/chart.ts';
import type { Drive as DriveContract } from '../contract/drive.ts';
import type { LockService as LockServiceContract } from '../contract/lock-service.ts';
import type { ScriptApp as ScriptAppContract } from '../contract/script-app.ts';
import type { SpreadsheetApp as SpreadsheetAppContract } from '../contract/spreadsheet-app.ts';
import type { Utilities as UtilitiesContract } from '../contract/utilities.ts';

// The package of Google's types declares these names for the whole program, with every member. Declared again in
// this module they have the contract's members only; nothing is emitted, the names stay free.
declare const Charts: ChartsContract;
declare const Drive: DriveContract;
declare const LockService: LockServiceContract;
declare const ScriptApp: ScriptAppContract;
declare const SpreadsheetApp: SpreadsheetAppContract;
declare const Utilities: UtilitiesContract;
declare const console: ScriptConsole;

/** The services of Apps Script as the contract has them; read when asked for, since none may be touched at load. */
export const google: AppsScript = {
  get Charts() {
    return Charts;
  },
  get Drive() {
    return Drive;
  },
  get LockService() {
    return LockService;
  },
  get ScriptApp() {
    return ScriptApp;
  },
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get Utilities() {
    return Utilities;
  },
  get console() {
    return console;
  },
};

/** Whether the script has the Drive service: the manifest without it leaves the name undefined. */
export function hasDrive(): boolean {
  return typeof Drive !== 'undefined';
}
