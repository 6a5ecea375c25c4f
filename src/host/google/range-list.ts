import type { RangeList } from '../../contract/range-list.ts';
import { type Block, countCells } from './block.ts';
import { requireWritable } from './block-calls.ts';
import { type BorderArguments, setBorders } from './border-lines.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { expose, type ScriptRun, write } from './script-run.ts';

/** Blocks of one sheet; what is done to them is one call, and is done to all of them or to none. */
export function createRangeList(run: ScriptRun, blocks: readonly Block[]): RangeList {
  if (blocks.length === 0) throw new GoogleError(GOOGLE_TEXTS.badRange);
  const cells = blocks.reduce((sum, block) => sum + countCells(block), 0);
  const list: RangeList = expose<RangeList>(run, 'RangeList', {
    setBorder: (...sides: unknown[]) => {
      write(run, { kind: 'format', member: 'RangeList.setBorder', cells }, () => {
        for (const block of blocks) requireWritable(run, block);
        for (const block of blocks) setBorders(block, sides as unknown as BorderArguments);
      });
      return list;
    },
  });
  return list;
}
