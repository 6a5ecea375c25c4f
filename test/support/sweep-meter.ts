import { type CallFault, RunMeter } from '../../src/host/call-meter.ts';
import type { CallKind, ScriptMeter } from '../../src/host/host.ts';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import type { World } from './sweep-world.ts';

/** How a run ends at a call: not done; done, the answer lost; done, but all writes since the last flush lost. */
export const CUT_KINDS = ['cut-before', 'cut-after', 'cut-unflushed'] as const;

export type CutKind = (typeof CUT_KINDS)[number];

/** What goes wrong in one run; calls count from 1. */
export interface Faults {
  readonly cut?: { readonly call: number; readonly kind: CutKind };
  /** Thrown in place of doing the call. */
  readonly errors?: ReadonlyMap<number, Error>;
  /** Runs inside each of these calls, before it is performed. */
  readonly during?: ReadonlyMap<number, () => void>;
  /** Runs inside every call. */
  readonly atEachCall?: (call: number) => void;
}

const BUFFERED: ReadonlySet<CallKind> = new Set(['block-write', 'rich-write', 'format', 'dimension']);

/** A meter that keeps the names of the calls in order, and what stood in the workbook at the last flush. */
export class SweepMeter implements ScriptMeter {
  readonly members: string[] = [];
  private readonly meter: RunMeter;
  private readonly world: World;
  private readonly faults: Faults;
  private flushed: Workbook | null = null;

  constructor(world: World, faults: Faults) {
    this.world = world;
    this.faults = faults;
    const { cut, during } = faults;
    const cuts: CallFault[] = cut
      ? [{ call: cut.call, kind: cut.kind === 'cut-unflushed' ? 'cut-after' : cut.kind }]
      : [];
    this.meter = new RunMeter({ faults: cuts, ...(during ? { during } : {}) });
  }

  reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T {
    if (!this.isCut) this.members.push(member);
    return this.meter.reach(kind, member, cells, () => this.observe(kind, perform));
  }

  touch(member: string): void {
    this.meter.touch(member);
  }

  get total(): number {
    return this.meter.total;
  }

  get isCut(): boolean {
    return this.meter.isCut;
  }

  /** What was still in the buffer when the run was killed never came to the sheet. */
  end(isCut: boolean): void {
    if (isCut && this.faults.cut?.kind === 'cut-unflushed' && this.flushed)
      this.world.workbook = this.flushed;
  }

  private observe<T>(kind: CallKind, perform: () => T): T {
    const { total } = this.meter;
    this.faults.atEachCall?.(total);
    const error = this.faults.errors?.get(total);
    if (error) throw error;
    if (this.faults.cut?.kind === 'cut-unflushed') {
      if (!BUFFERED.has(kind)) this.flushed = null;
      else this.flushed = this.flushed ?? copyWorkbook(this.world.workbook);
    }
    return perform();
  }
}
