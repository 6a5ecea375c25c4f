import { openScript } from '../../src/cli/open-script.ts';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import type { DialogAnswer, ScriptHost } from '../../src/host/host.ts';
import { type OpenedScript, RunCut } from '../../src/host/open-script.ts';
import { createWorkbook } from '../../src/host/workbook/new-sheet.ts';
import { BUNDLE } from './bundle-session.ts';
import { type Faults, SweepMeter } from './sweep-meter.ts';
import { createWorld, type World } from './sweep-world.ts';

export const ani = 'ani@contoh.go.id';

export type Command =
  | 'checkPlan'
  | 'refreshPlan'
  | 'prepareFolders'
  | 'buildMonev'
  | 'buildDocument'
  | 'openRegisters'
  | 'openSettings'
  | 'cleanUp'
  | 'showAbout';

/** How a person answers: a text answers a prompt, anything else an alert. */
export interface Answers {
  /** In turn; after the last, alerts are answered Yes and prompts with their proposal. */
  readonly answers?: readonly (DialogAnswer | { readonly text: string })[];
}

/** What a run came to. */
export interface RunResult {
  /** Calls that reached Google, by name, in order. */
  readonly members: readonly string[];
  /** The sentence at the end; empty when there was none. */
  readonly closing: string;
  readonly questions: readonly string[];
  readonly isCut: boolean;
  /** What was thrown, other than the cut. */
  readonly error: Error | null;
  readonly sleptMs: number;
}

/** A person before the workbook: clicks run the built bundle as Google would. */
export class Clicker {
  readonly user: string;
  private readonly script: OpenedScript;
  private world: World;
  private meter: SweepMeter;
  private stage = createStage({});
  private hiddenIds: readonly string[] = [];

  constructor(user: string, source = BUNDLE) {
    this.user = user;
    this.world = createWorld(createWorkbook('book-0', 'Kosong'));
    this.meter = new SweepMeter(this.world, {});
    this.script = openScript(source, this.createHost());
  }

  /** Runs a command to its end in that world, with what goes wrong on the way. */
  click(
    world: World,
    command: Command,
    options: Answers & Faults & { hiddenIds?: readonly string[] } = {},
  ): RunResult {
    this.world = world;
    this.meter = new SweepMeter(world, options);
    this.hiddenIds = options.hiddenIds ?? [];
    const stage = createStage(options);
    this.stage = stage;
    let error: Error | null = null;
    let isCut = false;
    try {
      this.script.run(`ZI_${command}`);
    } catch (thrown) {
      if (thrown instanceof RunCut) isCut = true;
      else error = thrown instanceof Error ? thrown : new Error(String(thrown));
    }
    this.meter.end(isCut);
    return {
      members: this.meter.members,
      closing: stage.told.join('\n'),
      questions: stage.questions,
      isCut,
      error,
      sleptMs: stage.sleptMs,
    };
  }

  private createHost(): ScriptHost {
    const now = () => Date.parse(`${this.world.today}T05:00:00Z`) + this.stage.sleptMs;
    const clicker = this;
    return {
      get workbook() {
        return clicker.world.workbook;
      },
      get drive() {
        const { world, user, meter, hiddenIds } = clicker;
        return meterDrive(world.drive.openFor(user, now, hiddenIds), meter);
      },
      get meter() {
        return clicker.meter;
      },
      get locks() {
        return clicker.world.locks;
      },
      dialogs: {
        alert: (_title, text, buttons) => this.stage.alert(text, buttons === 'ok'),
        prompt: (_title, text) => this.stage.prompt(text),
        toast: () => {},
      },
      now,
      sleep: milliseconds => {
        this.stage.sleptMs += milliseconds;
      },
      log: () => {},
    };
  }
}

function createStage({ answers = [] }: Answers) {
  const left = [...answers];
  const questions: string[] = [];
  const told: string[] = [];
  return {
    questions,
    told,
    sleptMs: 0,
    alert(text: string, isClosing: boolean): DialogAnswer {
      if (isClosing) {
        told.push(text);
        return 'ok';
      }
      questions.push(text);
      const answer = left.shift() ?? 'yes';
      return typeof answer === 'string' ? answer : 'close';
    },
    prompt(text: string): { answer: DialogAnswer; text: string } {
      questions.push(text);
      const answer = left.shift() ?? 'ok';
      return typeof answer === 'string' ? { answer, text: '' } : { answer: 'ok', text: answer.text };
    },
  };
}
