import type { DialogAnswer, DialogButtons } from '../host/host.ts';
import type { OutputChoice } from './choose-output.ts';
import type { RunCaptions } from './command-line.ts';
import type { Step } from './step.ts';

/** A dialog that waits for the person. */
export interface Question {
  readonly form: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: DialogButtons;
  /** An answer that the command line gave for this very question (`--periode`, `--dokumen`). */
  readonly preset: string | null;
}

/** `text` is what was typed into a prompt. */
export interface Reply {
  readonly answer: DialogAnswer;
  readonly text: string;
}

/** What the script's thread tells the terminal's thread, in order. */
export type WorkerMessage =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | { readonly kind: 'question'; readonly question: Question }
  /** It cannot go on; the sentence says why. */
  | { readonly kind: 'refusal'; readonly sentence: string; readonly exitCode: number }
  | { readonly kind: 'end'; readonly exitCode: number };

/** What the script's thread is started with. */
export interface SessionPlan extends OutputChoice {
  readonly bundlePath: string;
  /** The workbook that was named, also when its earlier result is opened in its place. */
  readonly planPath: string;
  readonly driveDirectory: string;
  readonly steps: readonly Step[];
  /** The steps are the project's own, and every question is answered beforehand. */
  readonly isDemonstration: boolean;
  readonly runCaptions: RunCaptions;
  readonly showsCalls: boolean;
  readonly failAt: number | null;
  /** Characters in a line of the terminal. */
  readonly width: number;
}

export interface WorkerStart {
  readonly plan: SessionPlan;
  /** Becomes 1 when the reply lies in the port; the script's thread sleeps on it. */
  readonly signal: Int32Array<SharedArrayBuffer>;
}
