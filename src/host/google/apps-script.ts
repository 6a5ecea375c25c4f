import type { AppsScript, ScriptConsole } from '../../contract/apps-script.ts';
import type { Charts } from '../../contract/chart.ts';
import type { Drive, DriveFiles } from '../../contract/drive.ts';
import type { AuthorizationInfo, ScriptApp } from '../../contract/script-app.ts';
import type { LogLevel } from '../host.ts';
import { ChartType } from './google-enums.ts';
import { createLockService } from './lock-service.ts';
import { adoptError, adoptRecord } from './realm.ts';
import { expose, type ScriptRun } from './script-run.ts';
import { createSpreadsheetApp } from './spreadsheet-app.ts';
import { createUtilities } from './utilities.ts';

/** Drive is an advanced service: a manifest without it leaves the name undefined. */
export type ScriptGlobals = Omit<AppsScript, 'Drive'> & Partial<Pick<AppsScript, 'Drive'>>;

/** Every global of Google's that a script in the local host has. */
export function createAppsScript(run: ScriptRun): ScriptGlobals {
  const { drive } = run.host;
  return {
    Charts: expose<Charts>(run, 'Charts', { ChartType }),
    ...(drive === null ? {} : { Drive: createDrive(run, drive) }),
    LockService: createLockService(run),
    ScriptApp: createScriptApp(run),
    SpreadsheetApp: createSpreadsheetApp(run),
    Utilities: createUtilities(run),
    console: createConsole(run),
  };
}

/** The host's Drive, its answers and errors turned into the script's own. */
function createDrive(run: ScriptRun, { Files }: Drive): Drive {
  const answer = <T>(perform: () => T): T => {
    try {
      return adoptRecord(run.realm, perform()) as T;
    } catch (error) {
      throw error instanceof Error && error.name !== 'ScriptCut' ? adoptError(run.realm, error) : error;
    }
  };
  const files = expose<DriveFiles>(run, 'Drive.Files', {
    create: (...args) => answer(() => Files.create(...args)),
    generateIds: (...args) => answer(() => Files.generateIds(...args)),
    get: (...args) => answer(() => Files.get(...args)),
    list: (...args) => answer(() => Files.list(...args)),
    update: (...args) => answer(() => Files.update(...args)),
  });
  return Object.freeze({ Files: files });
}

const AUTH = 'https://www.googleapis.com/auth/';
const ALL_SCOPES = ['spreadsheets.currentonly', 'drive.file', 'drive.metadata.readonly'].map(
  name => AUTH + name,
);

function createScriptApp(run: ScriptRun): ScriptApp {
  return expose<ScriptApp>(run, 'ScriptApp', {
    AuthMode: Object.freeze({ FULL: 'FULL' }),
    getAuthorizationInfo: () =>
      expose<AuthorizationInfo>(run, 'AuthorizationInfo', {
        getAuthorizedScopes: () => [...(run.host.scopes ?? ALL_SCOPES)],
      }),
  });
}

function createConsole(run: ScriptRun): ScriptConsole {
  const line =
    (level: LogLevel) =>
    (...parts: unknown[]) =>
      run.host.log(level, parts.map(String).join(' '));
  return expose<ScriptConsole>(run, 'console', {
    error: line('error'),
    info: line('info'),
    log: line('log'),
    warn: line('warn'),
  });
}
