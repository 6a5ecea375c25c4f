import { readFileSync } from 'node:fs';
import { MENU_ITEMS } from '../../src/app/commands/commands.ts';
import { openScript } from '../../src/cli/open-script.ts';
import type { Drive } from '../../src/contract/drive.ts';
import { type CallMeterOptions, RunMeter } from '../../src/host/call-meter.ts';
import type { DialogAnswer, OtherAnswers, ScriptHost } from '../../src/host/host.ts';
import type { OpenedScript } from '../../src/host/open-script.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { UNIT_QUESTION } from '../../src/messages/question-id.ts';

/** The built bundle, as it is pasted into Apps Script. */
export const BUNDLE = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

/** The word that the command line has for a menu item. */
export type MenuWord = (typeof MENU_ITEMS)[number]['word'];

/** The answer to a question; a text answers a prompt. */
export type Answer = 'yes' | 'no' | 'cancel' | { readonly text: string };

export interface ClickOptions extends CallMeterOptions {
  /** In the order of the questions; after the last, every question is answered Yes. */
  readonly answers?: readonly Answer[];
  /** What is answered after the last of them, where it is not Yes. */
  readonly reply?: (question: string) => Answer;
  /** To the question about the unit; without it, it is left open and not counted among the questions. */
  readonly unit?: Answer;
}

/** What happened at one click. */
export interface Click {
  readonly questions: readonly string[];
  /** The sentence at the end. */
  readonly closing: string;
  readonly toasts: readonly string[];
  readonly meter: RunMeter;
  /** Members that change the workbook or Drive, each as often as it was called. */
  readonly writes: readonly string[];
  readonly logged: readonly string[];
}

export interface BundleSession {
  readonly workbook: Workbook;
  readonly menus: OpenedScript['menus'];
  /** The day of the host's clock, `2021-07-20`; noon in Jakarta. */
  today: string;
  click(word: MenuWord, options?: ClickOptions): Click;
  /** The value of a sheet function. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
}

export interface SessionOptions {
  readonly today?: string;
  /** The files of the project in their order; the bundle alone where none are named. */
  readonly files?: readonly string[];
  readonly drive?: (meter: () => RunMeter, now: () => number) => Drive | null;
  /** The host's clock runs by what calls would take on Google, on such a day; without it the clock stands. */
  readonly day?: 'typical' | 'pessimistic';
  /** Boxes that the person ticked, as addresses of scopes. */
  readonly scopes?: () => readonly string[];
  /** Where Google may answer otherwise than the host does. */
  readonly other?: () => OtherAnswers;
}

const WRITING =
  /\.(?:set|insert|delete|add|append|remove|clear|merge|breakApart|shift|sort|collapse|expand|hide|show|create$|update$|copyTo)/;
const HARMLESS = new Set(['Spreadsheet.setActiveSheet', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addToUi']);

/** Opens a workbook with the bundle as Google would. */
export function openSession(workbook: Workbook, options: SessionOptions = {}): BundleSession {
  let meter = new RunMeter();
  let stage = createStage([]);
  const spent = (): number => (options.day === undefined ? 0 : meter.estimate[options.day] * 1000);
  const now = (): number => Date.parse(`${session.today}T05:00:00Z`) + Math.round(spent());
  const host: ScriptHost = {
    workbook,
    drive: options.drive === undefined ? ABSENT_DRIVE : options.drive(() => meter, now),
    get meter() {
      return meter;
    },
    locks: { holder: null },
    get scopes() {
      return options.scopes?.() ?? ALL_SCOPES;
    },
    get answers() {
      return options.other?.() ?? {};
    },
    dialogs: {
      alert: (_title, text, buttons) => stage.alert(text, buttons === 'ok'),
      prompt: (_title, text) => stage.prompt(text),
      toast: text => {
        stage.toasts.push(text);
      },
    },
    now,
    sleep: () => {},
    log: (level, text) => {
      stage.logged.push(`${level} ${text}`);
    },
  };
  const session: BundleSession = {
    workbook,
    get menus() {
      return script.menus;
    },
    today: options.today ?? '2021-07-20',
    click(word, { answers, reply, unit, ...faults } = {}) {
      meter = new RunMeter(faults);
      stage = createStage(answers ?? [], reply, unit);
      const caption = MENU_ITEMS.find(one => one.word === word)?.caption;
      const item = script.menus.flatMap(({ items }) => items).find(one => one?.caption === caption);
      if (!item) throw new Error(`the menu has no ${caption}`);
      script.run(item.functionName);
      const { questions, told, toasts, logged } = stage;
      return { questions, closing: told.join('\n'), toasts, meter, writes: listWrites(meter), logged };
    },
    call: (functionName, ...args) => script.run(functionName, ...args),
  };
  const script = openScript(options.files ?? BUNDLE, host);
  return session;
}

/** The person before the screen, for one click. */
function createStage(
  answers: readonly Answer[],
  reply: (question: string) => Answer = () => 'yes',
  unit: Answer | null = null,
) {
  const left = [...answers];
  const questions: string[] = [];
  const told: string[] = [];
  const next = (text: string): Answer => {
    if (text === UNIT_QUESTION && unit === null) return { text: '' };
    questions.push(text);
    if (text === UNIT_QUESTION && unit !== null) return unit;
    return left.shift() ?? reply(text);
  };
  return {
    questions,
    told,
    toasts: [] as string[],
    logged: [] as string[],
    alert(text: string, isClosing: boolean): DialogAnswer {
      if (isClosing) {
        told.push(text);
        return 'ok';
      }
      const answer = next(text);
      return typeof answer === 'string' ? answer : 'close';
    },
    prompt(text: string): { answer: DialogAnswer; text: string } {
      const answer = next(text);
      return typeof answer === 'string' ? { answer: 'cancel', text: '' } : { answer: 'ok', ...answer };
    },
  };
}

function listWrites(meter: RunMeter): readonly string[] {
  return [...meter.countsByMember].flatMap(([member, count]) =>
    WRITING.test(member) && !HARMLESS.has(member) ? Array<string>(count).fill(member) : [],
  );
}

const ALL_SCOPES = ['spreadsheets.currentonly', 'drive.file', 'drive.metadata.readonly'].map(
  name => `https://www.googleapis.com/auth/${name}`,
);

function refuse(): never {
  throw new Error('This session has no Drive.');
}

const ABSENT_DRIVE: Drive = {
  Files: { create: refuse, generateIds: refuse, get: refuse, list: refuse, update: refuse },
};
