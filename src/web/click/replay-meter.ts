import { RunMeter, ScriptCut } from '../../host/call-meter.ts';
import type { CallKind, ScriptMeter } from '../../host/host.ts';

/** Counts the calls of one run, and ends the run where a dialog has no answer yet. */
export class ReplayMeter implements ScriptMeter {
  readonly calls = new RunMeter();
  private stopped = false;

  /** Every call from now on throws, whatever the script catches. */
  stop(): never {
    this.stopped = true;
    throw new ScriptCut('The run waits for an answer.');
  }

  get isCut(): boolean {
    return this.stopped;
  }

  get total(): number {
    return this.calls.total;
  }

  reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T {
    if (this.stopped) this.stop();
    return this.calls.reach(kind, member, cells, perform);
  }

  touch(member: string): void {
    if (this.stopped) this.stop();
    this.calls.touch(member);
  }
}
