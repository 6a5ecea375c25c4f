import { openScript } from '../src/cli/open-script.ts';
import type { Drive } from '../src/contract/drive.ts';
import { RunMeter } from '../src/host/call-meter.ts';
import { meterDrive } from '../src/host/drive/metered-drive.ts';
import type { CallKind, ScriptHost } from '../src/host/host.ts';
import type { OpenedScript } from '../src/host/open-script.ts';
import type { Workbook } from '../src/host/workbook/model.ts';

/** Milliseconds of processor time of this process, its helper threads included. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// The kindest figures that were published: cells that were read ahead cost nearly nothing, a read behind a write a round trip.
const CACHED_READ_SECONDS = 0.003;
const READ_BEHIND_WRITE_SECONDS = 0.24;
const BUFFERED: ReadonlySet<CallKind> = new Set(['block-write', 'rich-write', 'format', 'dimension']);
const CELL_KINDS: ReadonlySet<CallKind> = new Set(['block-read', 'rich-read', ...BUFFERED]);

/** A meter that also tells the host's own time from the script's, and the seconds under the kindest latencies. */
export class BenchMeter extends RunMeter {
  hostMs = 0;
  #depth = 0;
  #pending = false;
  #kindCells = 0;
  #rest = new RunMeter();

  override reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T {
    this.#judgeKindly(kind, member, cells);
    return super.reach(kind, member, cells, () => {
      const start = this.#depth === 0 ? processorMs() : 0;
      this.#depth += 1;
      try {
        return perform();
      } finally {
        this.#depth -= 1;
        if (this.#depth === 0) this.hostMs += processorMs() - start;
      }
    });
  }

  /** Seconds where reads of cells are answered from what was read ahead. */
  get kindestSeconds(): number {
    return this.#kindCells + this.#rest.estimate.typical;
  }

  #judgeKindly(kind: CallKind, member: string, cells: number): void {
    if (!CELL_KINDS.has(kind)) {
      this.#rest.reach(kind, member, cells, () => undefined);
      return;
    }
    if (BUFFERED.has(kind)) this.#pending = true;
    else {
      this.#kindCells += this.#pending ? READ_BEHIND_WRITE_SECONDS : CACHED_READ_SECONDS;
      this.#pending = false;
    }
  }
}

/** What one run of a script cost. */
export interface RunCost {
  readonly calls: number;
  readonly kinds: Readonly<Partial<Record<CallKind, number>>>;
  readonly getters: number;
  readonly typicalSeconds: number;
  readonly pessimisticSeconds: number;
  readonly kindestSeconds: number;
  /** Processor time of the process, and of that what the script itself took. */
  readonly totalMs: number;
  readonly ownMs: number;
  /** Most memory that the process held so far, MB. */
  readonly peakMb: number;
  readonly closing: string;
}

/** How the host's clock runs: it stands, or by what the calls would take on Google on such a day. */
export type ClockDay = 'typical' | 'pessimistic' | null;

/** A script with its workbook and Drive; every question is answered by the next of the answers, then by Yes. */
export class BenchHost {
  readonly script: OpenedScript;
  today = '2021-07-05';
  #meter = new BenchMeter();
  #answers: string[] = [];
  #closing = '';

  constructor(
    source: string,
    world: { readonly workbook: Workbook; readonly drive: Drive; readonly day: ClockDay },
  ) {
    const meter = (): BenchMeter => this.#meter;
    const host: ScriptHost = {
      workbook: world.workbook,
      drive: meterDrive(world.drive, { reach: (...call) => meter().reach(...call) }),
      get meter() {
        return meter();
      },
      locks: { holder: null },
      dialogs: {
        alert: (_title, text, buttons) => {
          if (buttons !== 'ok') return 'yes';
          this.#closing = text;
          return 'ok';
        },
        prompt: () => ({ answer: 'ok', text: this.#answers.shift() ?? '' }),
        toast: () => {},
      },
      now: () =>
        Date.parse(`${this.today}T05:00:00Z`) +
        (world.day === null ? 0 : Math.round(meter().estimate[world.day] * 1000)),
      sleep: () => {},
      log: () => {},
    };
    this.script = openScript(source, host);
  }

  /** Runs a function of the script and says what it cost. */
  run(functionName: string, answers: readonly string[] = []): RunCost {
    this.#meter = new BenchMeter();
    this.#answers = [...answers];
    this.#closing = '';
    const start = processorMs();
    this.script.run(functionName);
    const totalMs = processorMs() - start;
    const meter = this.#meter;
    return {
      calls: meter.total,
      kinds: Object.fromEntries(meter.countsByKind),
      getters: meter.touchTotal,
      typicalSeconds: meter.estimate.typical,
      pessimisticSeconds: meter.estimate.pessimistic,
      kindestSeconds: meter.kindestSeconds,
      totalMs,
      ownMs: totalMs - meter.hostMs,
      peakMb: process.resourceUsage().maxRSS / 1024,
      closing: this.#closing,
    };
  }
}
