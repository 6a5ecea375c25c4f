import type { Range } from '../../contract/range.ts';
import { type Block, canEdit, notation } from './block.ts';
import { type RangeContext, readBlock } from './block-calls.ts';
import { addColumnOrRowMetadata, createRangeFinder } from './developer-metadata.ts';
import { exposeParts } from './expose-parts.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { createFormatters } from './range-format.ts';
import { createContentReaders, createStyleReaders } from './range-read.ts';
import { createClearers, createShapers } from './range-structure.ts';
import { createContentWriters } from './range-write.ts';
import type { ScriptRun } from './script-run.ts';
import { createSheet } from './sheet.ts';

/** What stands behind the Ranges that the script holds. */
const blockOf = new WeakMap<object, Block>();

export function unwrapRange(range: Range): Block {
  const block = typeof range === 'object' && range !== null ? blockOf.get(range) : undefined;
  if (block === undefined) throw new GoogleError(GOOGLE_TEXTS.badArgument('range'));
  return block;
}

type Place = Pick<
  Range,
  | 'addDeveloperMetadata'
  | 'canEdit'
  | 'createDeveloperMetadataFinder'
  | 'getA1Notation'
  | 'getColumn'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
>;

function createPlace(context: RangeContext, self: () => Range): Place {
  const { run, block } = context;
  return {
    getRow: () => block.startRow + 1,
    getColumn: () => block.startColumn + 1,
    getNumRows: () => block.endRow - block.startRow,
    getNumColumns: () => block.endColumn - block.startColumn,
    getA1Notation: () => notation(block),
    getSheet: () => createSheet(run, block.sheet),
    canEdit: () => readBlock(context, { kind: 'block-read', name: 'canEdit' }, () => canEdit(block)),
    addDeveloperMetadata: (key, value, visibility) => {
      addColumnOrRowMetadata(run, block, { key, value, visibility });
      return self();
    },
    createDeveloperMetadataFinder: () => createRangeFinder(run, block),
  };
}

const exposeRange = exposeParts<RangeContext, Range>('Range', [
  createPlace,
  createContentReaders,
  createStyleReaders,
  createContentWriters,
  createFormatters,
  createClearers,
  createShapers,
]);

export function createRange(run: ScriptRun, block: Block): Range {
  const range = exposeRange(run, { run, block });
  blockOf.set(range, block);
  return range;
}
