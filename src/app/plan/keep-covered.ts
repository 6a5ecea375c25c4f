import { cellAt } from '../../domain/plan/grid.ts';
import type { PlacedBlock } from '../../sheets/rows/placed-block.ts';
import { wordsOfContent, wordsOfValue } from '../../sheets/written-words.ts';
import type { Ports } from '../ports/ports.ts';
import { keepWords } from './kept-words.ts';
import type { OpenPlan } from './open-plan.ts';
import { isPeoples, placeOwnWord } from './people-notes.ts';

/** Saves what people typed over cells of own columns that are about to be written. */
export function keepCovered(ports: Ports, open: OpenPlan, blocks: readonly PlacedBlock[]): void {
  const keyOf = new Map([...open.ownColumns].map(([key, columnIndex]) => [columnIndex, key]));
  const covered = blocks.flatMap(({ columnIndex, topRowIndex, cells }) => {
    const key = keyOf.get(columnIndex);
    if (key === undefined) return [];
    return cells.flatMap((cell, i) => {
      const rowIndex = topRowIndex + i;
      const value = cellAt(open.grid, rowIndex, columnIndex);
      if (wordsOfValue(value) === wordsOfContent(cell)) return [];
      return isPeoples(open, { key, rowIndex, value }) ? [placeOwnWord(open, { key, rowIndex, value })] : [];
    });
  });
  keepWords(ports, covered);
}
