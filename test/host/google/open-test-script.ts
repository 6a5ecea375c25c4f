import { openScript } from '../../../src/cli/open-script.ts';
import type { Drive } from '../../../src/contract/drive.ts';
import { type CallMeterOptions, RunMeter } from '../../../src/host/call-meter.ts';
import type { DialogAnswer, LockTable, OtherAnswers, ScriptHost } from '../../../src/host/host.ts';
import type { Workbook } from '../../../src/host/workbook/model.ts';
import { createSheet, createWorkbook, takeSheetId } from '../../../src/host/workbook/new-sheet.ts';

/** What happened around a script under test. */
export interface TestBench {
  readonly workbook: Workbook;
  readonly host: ScriptHost;
  readonly meter: RunMeter;
  readonly shown: string[];
  readonly logged: string[];
  /** Runs the body of a function with the services at hand and returns its result. */
  run(body: string, ...args: readonly unknown[]): unknown;
}

export interface BenchOptions extends CallMeterOptions {
  readonly workbook?: Workbook;
  readonly answers?: readonly DialogAnswer[];
  readonly locks?: LockTable;
  readonly drive?: Drive;
  readonly other?: OtherAnswers;
  /** The host's clock. */
  readonly now?: string;
}

/** One visible sheet, "Rencana", with id 1. */
export function createTestWorkbook(): Workbook {
  const workbook = createWorkbook('book-1', 'Rencana aksi');
  workbook.sheets.push(createSheet(takeSheetId(workbook), 'Rencana'));
  workbook.activeSheetId = 1;
  return workbook;
}

export function createBench(options: BenchOptions = {}): TestBench {
  const workbook = options.workbook ?? createTestWorkbook();
  const meter = new RunMeter(options);
  const shown: string[] = [];
  const logged: string[] = [];
  const answers = [...(options.answers ?? [])];
  const show = (text: string): DialogAnswer => {
    shown.push(text);
    return answers.shift() ?? 'ok';
  };
  const host: ScriptHost = {
    workbook,
    meter,
    drive: options.drive ?? absentDrive,
    answers: options.other ?? {},
    locks: options.locks ?? { holder: null },
    dialogs: {
      alert: (title, text) => show(`${title}|${text}`),
      prompt: (title, text) => ({ answer: show(`${title}|${text}`), text: 'jawaban' }),
      toast: (text, title) => {
        shown.push(`toast ${title}|${text}`);
      },
    },
    now: () => Date.parse(options.now ?? '2021-07-05T03:00:00Z'),
    sleep: () => {},
    log: (level, text) => {
      logged.push(`${level} ${text}`);
    },
  };
  const run = (body: string, ...args: readonly unknown[]): unknown => {
    const source = `
      function onOpen() {}
      function main() {
        const ss = SpreadsheetApp.getActive();
        const sheet = ss.getActiveSheet();
        const [first, second] = arguments;
        ${body}
      }`;
    return openScript(source, host).run('main', ...args);
  };
  return { workbook, host, meter, shown, logged, run };
}

function refuse(): never {
  throw new Error('This test has no Drive.');
}

const absentDrive: Drive = {
  Files: { create: refuse, generateIds: refuse, get: refuse, list: refuse, update: refuse },
};
