import type { ConsentBox } from '../app/plan/command-problem.ts';
import { PlanError } from '../app/plan/plan-error.ts';
import type { DriveFiles } from '../contract/drive.ts';
import { google, hasDrive } from './google.ts';

const BOXES: readonly (readonly [ConsentBox, string])[] = [
  ['see-files', 'https://www.googleapis.com/auth/drive.metadata.readonly'],
  ['make-folders', 'https://www.googleapis.com/auth/drive.file'],
];

// Every click is a new run with new globals.
let isAsked = false;

/**
 * `Drive.Files`, once it is sure that the person has ticked every box. The consent screen lists them unticked, and
 * without one of them Drive leaves people's files out of its answers and says nothing: every row would turn red.
 */
export function driveFiles(): DriveFiles {
  if (!isAsked) requireBoxes();
  isAsked = true;
  return google.Drive.Files;
}

function requireBoxes(): void {
  if (!hasDrive()) throw new PlanError({ code: 'drive-absent' });
  const { ScriptApp } = google;
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const scopes = info.getAuthorizedScopes?.() ?? null;
  if (scopes === null) return;
  // The whole of Drive is more than both.
  if (scopes.includes('https://www.googleapis.com/auth/drive')) return;
  const missing = BOXES.filter(([, scope]) => !scopes.includes(scope)).map(([box]) => box);
  if (missing.length > 0) throw new PlanError({ code: 'drive-box-missing', boxes: missing });
}
