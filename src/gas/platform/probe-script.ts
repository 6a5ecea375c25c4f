import type { ProbeFacts } from '../../app/ports/platform-port.ts';
import { COMMAND_WORDS } from '../../messages/menu-id.ts';
import { LOCK_MESSAGE } from '../../messages/platform-test-id.ts';
import { redact } from '../../sheets/platform-test/redact.ts';
import { google } from '../google.ts';
import { DAY_FORMAT } from '../looks.ts';
import { readWallTime } from '../zone-offset.ts';
import { formatYesNo } from './facts.ts';
import type { Scratch } from './scratch.ts';

/** Whether the lock is still ours after a dialog. */
export function probeLock(): ProbeFacts {
  const lock = google.LockService.getDocumentLock();
  const isTaken = lock?.tryLock(1000) ?? false;
  const ui = google.SpreadsheetApp.getUi();
  ui.alert(COMMAND_WORDS.testPlatform.title, LOCK_MESSAGE, ui.ButtonSet.OK);
  const isKept = lock?.hasLock() ?? false;
  if (isKept) lock?.releaseLock();
  return { taken: formatYesNo(isTaken), kept: formatYesNo(isKept) };
}

/** 1 January 2021. */
const NEW_YEAR = 44_197;

/** At which moment the day of a date cell begins. */
export function probeZone(scratch: Scratch): ProbeFacts {
  const cell = scratch.range(1, 1);
  cell.setNumberFormat(DAY_FORMAT);
  cell.setValue(NEW_YEAR);
  const value = cell.getValues()[0]?.[0];
  const { book } = scratch;
  const isDate = value instanceof Date;
  return {
    zone: book.zone,
    locale: book.spreadsheet.getSpreadsheetLocale(),
    clock: isDate ? readWallTime(value, book.zone).clock : typeof value,
    scriptHour: isDate ? String(value.getHours()) : typeof value,
  };
}

/** Which boxes of the consent screen this person ticked. */
export function probeScopes(): ProbeFacts {
  const { ScriptApp } = google;
  const scopes = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes?.() ?? null;
  const has = (name: string): string =>
    formatYesNo(scopes?.some(scope => scope.endsWith(`/auth/${name}`)) ?? true);
  return {
    known: formatYesNo(scopes !== null),
    sheet: has('spreadsheets.currentonly'),
    makeFolders: has('drive.file'),
    seeFiles: has('drive.metadata.readonly'),
  };
}

/** How many tabs have cells. */
export function probeTabs({ book }: Scratch): ProbeFacts {
  const { GRID } = google.SpreadsheetApp.SheetType;
  const types = book.tabs().map(tab => tab.getType());
  const gridCount = types.filter(type => type === GRID).length;
  return { grid: String(gridCount), other: String(types.length - gridCount) };
}

/** How Google words a refusal. */
export function probeRefusal(scratch: Scratch): ProbeFacts {
  try {
    scratch.range(60, 1).setValues([['uji', 'uji']]);
    return { refused: 'no', message: 'none' };
  } catch (error) {
    return { refused: 'yes', message: redact(error instanceof Error ? error.message : String(error)) };
  }
}
