import { RunMeter } from '../host/call-meter.ts';
import type { CallKind, ScriptMeter } from '../host/host.ts';

const writingKinds: readonly CallKind[] = [
  'block-write',
  'rich-write',
  'sheet',
  'format',
  'dimension',
  'chart',
  'metadata',
  'property-write',
  'drive-write',
];

/** Counts each click by itself, and numbers the calls of all clicks on end for the one at which the run is cut. */
export class ClickMeter implements ScriptMeter {
  private readonly failAt: number | null;
  private earlierCalls = 0;
  private click = new RunMeter();

  constructor(failAt: number | null) {
    this.failAt = failAt;
  }

  /** The calls of the click that is running or ran last. */
  get current(): RunMeter {
    return this.click;
  }

  begin(): void {
    this.earlierCalls += this.click.total;
    const faults =
      this.failAt === null ? [] : [{ call: this.failAt - this.earlierCalls, kind: 'cut-before' as const }];
    this.click = new RunMeter({ faults });
  }

  get hasWritten(): boolean {
    return writingKinds.some(kind => this.click.countsByKind.has(kind));
  }

  get total(): number {
    return this.click.total;
  }

  get isCut(): boolean {
    return this.click.isCut;
  }

  reach<T>(kind: CallKind, member: string, cells: number, perform: () => T): T {
    return this.click.reach(kind, member, cells, perform);
  }

  touch(member: string): void {
    this.click.touch(member);
  }
}
