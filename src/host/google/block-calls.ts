import type { CallKind } from '../host.ts';
import { type Block, countCells, requireEditable, requireOnGrid, requireSheet } from './block.ts';
import { read, type ScriptRun, write } from './script-run.ts';

/** What the members of one Range share. */
export interface RangeContext {
  readonly run: ScriptRun;
  readonly block: Block;
}

export interface BlockCall {
  readonly kind: CallKind;
  /** `getValues`. */
  readonly name: string;
}

/** A reading call on a block of cells. */
export function readBlock<T>({ run, block }: RangeContext, call: BlockCall, perform: () => T): T {
  const cells = countCells(block);
  return read(run, { kind: call.kind, member: `Range.${call.name}`, cells }, () => {
    requireSheet(run, block.sheet);
    requireOnGrid(block);
    return perform();
  });
}

/** A buffered change of a block that this person may edit. */
export function writeBlock({ run, block }: RangeContext, call: BlockCall, perform: () => void): void {
  const cells = countCells(block);
  write(run, { kind: call.kind, member: `Range.${call.name}`, cells }, () => {
    requireSheet(run, block.sheet);
    requireOnGrid(block);
    requireEditable(block);
    perform();
  });
}
