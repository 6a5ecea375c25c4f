import { LATENCIES, type Latency, START_LATENCY, TOUCH_LATENCY } from './call-latency.ts';
import { GoogleError } from './google/google-error.ts';
import type { CallKind, ScriptMeter } from './host.ts';

/** What happens in one numbered call; calls count from 1. */
export interface CallFault {
  readonly call: number;
  /**
   * `cut-before`: the run dies and the call was not done; `cut-after`: it was done, the answer is lost;
   * `error`: the script gets an exception and may catch it.
   */
  readonly kind: 'cut-before' | 'cut-after' | 'error';
  /** Of the exception. */
  readonly text?: string;
}

export interface CallMeterOptions {
  readonly faults?: readonly CallFault[];
  /** Runs something inside a call, before it is performed: what another person's run does meanwhile. */
  readonly during?: ReadonlyMap<number, () => void>;
}

/** Seconds that the calls so far would take on Google. */
export interface LatencyEstimate {
  readonly typical: number;
  readonly pessimistic: number;
}

/** The run was cut off. The script may catch it, but every later call throws it again. */
export class ScriptCut extends Error {
  override readonly name = 'ScriptCut';
}

const BUFFERED: ReadonlySet<CallKind> = new Set(['block-write', 'rich-write', 'format', 'dimension']);
const FORCING: ReadonlySet<CallKind> = new Set(['block-read', 'rich-read', 'sheet', 'metadata', 'chart']);

/** Counts, fails and interrupts calls to Google. */
export class RunMeter implements ScriptMeter {
  readonly #options: CallMeterOptions;
  readonly #counts = new Map<CallKind, number>();
  readonly #members = new Map<string, number>();
  readonly #touches = new Map<string, number>();
  #total = 0;
  #touchTotal = 0;
  #cut: ScriptCut | null = null;
  #pending = false;
  #typical = START_LATENCY.typical;
  #pessimistic = START_LATENCY.pessimistic;

  constructor(options: CallMeterOptions = {}) {
    this.#options = options;
  }

  reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T {
    this.#refuseWhenCut();
    this.#count(kind, member, cells);
    const call = this.#total;
    this.#options.during?.get(call)?.();
    const fault = this.#options.faults?.find(candidate => candidate.call === call);
    if (fault?.kind === 'error') throw new GoogleError(fault.text ?? 'Service unavailable');
    if (fault?.kind === 'cut-before') this.#cutOff(call, member);
    const result = perform();
    if (fault?.kind === 'cut-after') this.#cutOff(call, member);
    return result;
  }

  touch(member: string): void {
    this.#refuseWhenCut();
    this.#touches.set(member, (this.#touches.get(member) ?? 0) + 1);
    this.#touchTotal += 1;
    this.#spend(TOUCH_LATENCY, 0);
  }

  get isCut(): boolean {
    return this.#cut !== null;
  }

  /** Calls that reached Google. */
  get total(): number {
    return this.#total;
  }

  get countsByKind(): ReadonlyMap<CallKind, number> {
    return this.#counts;
  }

  get countsByMember(): ReadonlyMap<string, number> {
    return this.#members;
  }

  /** Getters on objects already fetched, and builders; each crosses the bridge to Google's side. */
  get touchTotal(): number {
    return this.#touchTotal;
  }

  get touchesByMember(): ReadonlyMap<string, number> {
    return this.#touches;
  }

  get estimate(): LatencyEstimate {
    return { typical: this.#typical, pessimistic: this.#pessimistic };
  }

  #count(kind: CallKind, member: string, cells: number): void {
    this.#total += 1;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.#members.set(member, (this.#members.get(member) ?? 0) + 1);
    this.#spend(LATENCIES[kind], cells);
    if (this.#pending && FORCING.has(kind)) this.#spend(LATENCIES.flush, 0);
    if (FORCING.has(kind) || kind === 'flush') this.#pending = false;
    if (BUFFERED.has(kind)) this.#pending = true;
  }

  #spend(latency: Latency, cells: number): void {
    this.#typical += latency.typical + (latency.typicalPerThousand * cells) / 1000;
    this.#pessimistic += latency.pessimistic + (latency.pessimisticPerThousand * cells) / 1000;
  }

  #cutOff(call: number, member: string): never {
    this.#cut = new ScriptCut(`The run was cut at call ${call}, ${member}.`);
    throw this.#cut;
  }

  #refuseWhenCut(): void {
    if (this.#cut !== null) throw this.#cut;
  }
}
