import type { ScriptCode } from '../../host/script-realm.ts';
import { showDialog, tell } from '../dialog.ts';
import type { PageSession } from '../session.ts';
import { paint, type StatusLine } from '../status-line.ts';
import { type Answer, type ClickOutcome, type ClickSeed, type Notice, runClick } from './run-click.ts';

const LONG_PLAN_ROWS = 2000;
/** Rows that a browser on an office computer reads and writes in a second, about. */
const ROWS_A_SECOND = 1500;

export interface CommandRequest {
  readonly code: ScriptCode;
  readonly session: PageSession;
  readonly status: StatusLine;
  readonly functionName: string;
  readonly caption: string;
  readonly moment: number;
}

/** Runs a menu item: from its beginning after each answer, until it is done. Nothing but the last run is kept. */
export async function runCommand(request: CommandRequest): Promise<void> {
  const { session, status, functionName, moment, code } = request;
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const seed: ClickSeed = { state: session.state, functionName, moment, random };
  const answers: Answer[] = [];
  for (;;) {
    status.say(describeWork(request));
    await paint();
    const outcome = runClick(code, seed, answers);
    status.say();
    const fresh = outcome.notices.filter(({ after }) => after === answers.length);
    if (outcome.kind === 'question') {
      await showNotices(fresh);
      answers.push(await showDialog(outcome.question));
      continue;
    }
    session.takeOver(outcome.state);
    status.toast(...outcome.toasts.slice(-3), describeCalls(outcome));
    await showNotices(fresh);
    if (outcome.kind === 'failed') await tellFailure(outcome);
    return;
  }
}

function describeWork({ session, caption }: CommandRequest): string {
  const rows = Math.max(...session.workbook.sheets.map(sheet => sheet.rows.length));
  const seconds = Math.ceil(rows / ROWS_A_SECOND);
  const wait =
    rows > LONG_PLAN_ROWS
      ? ` Sheet terpanjang ${rows} baris: dapat memakan waktu sekitar ${seconds} detik.`
      : '';
  return `Sedang bekerja: ${caption}.${wait}`;
}

/** What the click would take on Google's servers; docs/host.md says what the estimate rests on. */
function describeCalls({ calls }: ClickOutcome): string {
  const seconds = Math.max(1, Math.round(calls.estimate.typical));
  return `${calls.total} panggilan ke Google; di Google Sheets kira-kira ${seconds} detik.`;
}

async function showNotices(notices: readonly Notice[]): Promise<void> {
  for (const { title, text } of notices) await tell(title, text);
}

/** The script itself has told it, in its own words, where it could. */
async function tellFailure(outcome: ClickOutcome): Promise<void> {
  if (outcome.kind !== 'failed' || outcome.notices.length > 0) return;
  await tell(
    'Perintah berhenti',
    `Perintah ini berhenti sebelum selesai. Yang sudah tertulis tetap ada; "Kembalikan sebelum klik" mengembalikannya. Keterangan: ${outcome.message}`,
  );
}
