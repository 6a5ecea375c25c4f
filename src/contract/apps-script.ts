import type { Charts } from './chart.ts';
import type { Drive } from './drive.ts';
import type { LockService } from './lock-service.ts';
import type { ScriptApp } from './script-app.ts';
import type { SpreadsheetApp } from './spreadsheet-app.ts';
import type { Utilities } from './utilities.ts';

/** What Apps Script has of a console. */
export type ScriptConsole = Pick<Console, 'error' | 'info' | 'log' | 'warn'>;

/** The globals of Apps Script that the add-on may use. */
export interface AppsScript {
  readonly Charts: Charts;
  readonly Drive: Drive;
  readonly LockService: LockService;
  readonly ScriptApp: ScriptApp;
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly Utilities: Utilities;
  readonly console: ScriptConsole;
}
