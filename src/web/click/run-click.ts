import type { RunMeter } from '../../host/call-meter.ts';
import { meterDrive } from '../../host/drive/metered-drive.ts';
import { PlayedDrive } from '../../host/drive/played-drive.ts';
import type { DialogAnswer, DialogButtons, Dialogs, ScriptHost } from '../../host/host.ts';
import { openScript } from '../../host/open-script.ts';
import type { ScriptCode } from '../../host/script-realm.ts';
import { copyWorkbook } from '../../host/workbook/copy-workbook.ts';
import type { Workbook } from '../../host/workbook/model.ts';
import { type PageDrive, USER } from '../drive/page-drive.ts';
import { seedRandom } from './random.ts';
import { ReplayMeter } from './replay-meter.ts';

/** All that a click may change. */
export interface WorkState {
  readonly workbook: Workbook;
  readonly drive: PageDrive;
}

/** Where a click begins, as often as it is run. */
export interface ClickSeed {
  readonly state: WorkState;
  readonly functionName: string;
  /** Milliseconds since 1970. */
  readonly moment: number;
  readonly random: number;
}

/** A dialog with something to choose. */
export interface Question {
  readonly form: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: DialogButtons;
}

export interface Answer {
  readonly answer: DialogAnswer;
  /** What was typed into a prompt. */
  readonly text: string;
}

/** A dialog with nothing to choose: the run goes on, and the person reads it afterwards. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** How many answers had been given before it was shown. */
  readonly after: number;
}

interface Seen {
  readonly notices: readonly Notice[];
  readonly toasts: readonly string[];
  readonly calls: RunMeter;
}

export type ClickOutcome = Seen &
  (
    | { readonly kind: 'question'; readonly question: Question }
    | { readonly kind: 'done'; readonly state: WorkState }
    /** What was written so far stays, as on Google. */
    | { readonly kind: 'failed'; readonly state: WorkState; readonly message: string }
  );

/** Runs a click from its beginning with the answers so far, up to its end or the next question. The seed stays as it is. */
export function runClick(code: ScriptCode, seed: ClickSeed, answers: readonly Answer[]): ClickOutcome {
  const run = new ClickRun(seed, answers);
  const seen = { notices: run.notices, toasts: run.toasts, calls: run.meter.calls };
  try {
    openScript(code, run.host).run(seed.functionName);
    return { kind: 'done', state: run.state, ...seen };
  } catch (error) {
    if (run.question !== null) return { kind: 'question', question: run.question, ...seen };
    return { kind: 'failed', state: run.state, message: readMessage(error), ...seen };
  }
}

/** One run: a state of its own and what the person saw. */
export class ClickRun {
  readonly state: WorkState;
  readonly host: ScriptHost;
  readonly meter = new ReplayMeter();
  readonly notices: Notice[] = [];
  readonly toasts: string[] = [];
  question: Question | null = null;
  private readonly answers: readonly Answer[];
  private asked = 0;
  private sleptMs = 0;

  constructor({ state, moment, random }: ClickSeed, answers: readonly Answer[]) {
    this.answers = answers;
    const drive = state.drive.copy(seedRandom(random));
    this.state = { workbook: copyWorkbook(state.workbook), drive };
    const now = (): number => moment + this.sleptMs;
    const played = new PlayedDrive({ open: () => drive, user: USER, now });
    this.host = {
      workbook: this.state.workbook,
      drive: meterDrive(played, this.meter),
      dialogs: this.openDialogs(),
      meter: this.meter,
      locks: { holder: null },
      now,
      sleep: milliseconds => {
        this.sleptMs += milliseconds;
      },
      log: () => {},
    };
  }

  private openDialogs(): Dialogs {
    return {
      alert: (title, text, buttons) => {
        if (buttons !== 'ok') return this.ask({ form: 'alert', title, text, buttons }).answer;
        this.notices.push({ title, text, after: this.asked });
        return 'ok';
      },
      prompt: (title, text, buttons) => this.ask({ form: 'prompt', title, text, buttons }),
      toast: (text, title) => {
        this.toasts.push(title === '' || title === 'ZI' ? text : `${title}: ${text}`);
      },
    };
  }

  private ask(question: Question): Answer {
    const answer = this.answers[this.asked];
    if (answer === undefined) {
      this.question = question;
      return this.meter.stop();
    }
    this.asked += 1;
    return answer;
  }
}

/** Errors of the script are of its own realm, so `instanceof` does not know them. */
function readMessage(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage ? String(error.message) : String(error);
}
