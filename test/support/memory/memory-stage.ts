import { COMMANDS } from '../../../src/app/commands/commands.ts';
import { PlanError } from '../../../src/app/plan/plan-error.ts';
import type { Ports, YesNo } from '../../../src/app/ports/ports.ts';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import type { CommandName } from '../../../src/messages/menu-id.ts';
import { UNIT_QUESTION } from '../../../src/messages/question-id.ts';
import { MemoryBook } from './memory-book.ts';
import { MemoryFolders } from './memory-folders.ts';
import { openPlanSheetPort } from './plan-sheet-port.ts';
import { MemoryPlatform } from './platform-port.ts';
import { openReportPort } from './report-port.ts';
import { openWorkbookPort } from './workbook-port.ts';

/** An answer of the person; a text answers a question for words, null closes the dialog. */
export type Reply = YesNo | { readonly text: string } | null;

/** What happened at one click. */
export interface Click {
  /** The closing sentence; null where a problem stopped the command. */
  readonly closing: string | null;
  /** The code of the problem that stopped it. */
  readonly problem: string | null;
  readonly questions: readonly string[];
  /** Changes of the workbook and of Drive in their order. */
  readonly changes: readonly string[];
}

/**
 * A workbook, a Drive and a person for commands to run with. It refuses what Google or the house would: a question that
 * the test has no answer for, a question under the lock, a change outside it.
 */
export class MemoryStage {
  readonly book = new MemoryBook();
  readonly drive = new MemoryFolders();
  readonly platform = new MemoryPlatform();
  today: PlainDate;
  /** Milliseconds of the run after so many changes. */
  elapsed: (changeCount: number) => number = () => 0;

  constructor(sheetName: string, grid: Grid, today: PlainDate) {
    this.book.add(sheetName, grid);
    this.today = today;
  }

  click(name: CommandName, replies: readonly Reply[] = []): Click {
    const run = new Run(replies);
    try {
      const closing = COMMANDS[name].run(this.openPorts(run));
      run.end();
      return { ...run.facts(), closing, problem: null };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return { ...run.facts(), closing: null, problem: error.problem.code };
    }
  }

  private openPorts(run: Run): Ports {
    const change = (what: string): void => run.change(what);
    return {
      workbook: openWorkbookPort(this.book, change),
      planSheet: openPlanSheetPort(this.book, change),
      platform: this.platform.openPort(change),
      reports: openReportPort(this.book, change),
      drive: this.drive.openPort(change),
      person: run.person,
      lock: { hold: work => run.hold(work) },
      clock: { today: () => this.today, time: () => '09.30', elapsedMs: () => this.elapsed(run.changeCount) },
      version: '0.0.0',
    };
  }
}

/** One click: its lock, the person's replies, what was asked and changed. */
class Run {
  private isLocked = false;
  private readonly replies: Reply[];
  private readonly questions: string[] = [];
  private readonly changes: string[] = [];
  readonly person: Ports['person'] = {
    tell: () => {
      throw new Error('the closing sentence is told by the caller');
    },
    confirm: (_title, message) => toYesNo(this.ask(message)) ?? 'no',
    choose: (_title, message) => toYesNo(this.ask(message)),
    ask: (_title, message) => {
      // Left open where a test is not about it.
      if (message === UNIT_QUESTION) return '';
      const reply = this.ask(message);
      if (typeof reply === 'string') throw new Error(`"${message}" asks for words`);
      return reply === null ? null : reply.text;
    },
    progress: () => {},
  };

  constructor(replies: readonly Reply[]) {
    this.replies = [...replies];
  }

  hold<T>(work: () => T): T {
    if (this.isLocked) throw new Error('the lock is held already');
    this.isLocked = true;
    try {
      return work();
    } finally {
      this.isLocked = false;
    }
  }

  get changeCount(): number {
    return this.changes.length;
  }

  change(what: string): void {
    if (!this.isLocked) throw new Error(`${what} outside the lock`);
    this.changes.push(what);
  }

  end(): void {
    if (this.replies.length > 0) throw new Error(`never asked for: ${JSON.stringify(this.replies)}`);
  }

  facts(): Pick<Click, 'questions' | 'changes'> {
    return { questions: this.questions, changes: this.changes };
  }

  private ask(message: string): Reply {
    if (this.isLocked) throw new Error(`asked under the lock: ${message}`);
    this.questions.push(message);
    const reply = this.replies.shift();
    if (reply === undefined) throw new Error(`nobody answers: ${message}`);
    return reply;
  }
}

function toYesNo(reply: Reply): YesNo | null {
  if (reply !== null && typeof reply !== 'string') throw new Error(`"${reply.text}" is neither yes nor no`);
  return reply;
}
