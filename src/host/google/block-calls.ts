import type { CallKind } from '../host.ts';
import { intersectRanges } from '../workbook/grid-range.ts';
import { type Block, countCells, requireEditable, requireOnGrid, requireSheet } from './block.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
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

/** What typed columns refuse. */
const UNTYPED = new Set(['setNumberFormat', 'setNumberFormats', 'setDataValidation', 'clearDataValidations']);

function requireUntyped(block: Block): void {
  const isTyped = block.sheet.typedRanges?.some(range => intersectRanges(range, block) !== null) === true;
  if (isTyped) throw new GoogleError(GOOGLE_TEXTS.typedColumn);
}

/** A buffered change of a block that this person may edit. */
export function writeBlock({ run, block }: RangeContext, call: BlockCall, perform: () => void): void {
  const cells = countCells(block);
  write(run, { kind: call.kind, member: `Range.${call.name}`, cells }, () => {
    requireWritable(run, block);
    if (UNTYPED.has(call.name)) requireUntyped(block);
    perform();
  });
}

/** Refuses a block that is gone or that this person may not edit. */
export function requireWritable(run: ScriptRun, block: Block): void {
  requireSheet(run, block.sheet);
  requireOnGrid(block);
  requireEditable(block);
}
