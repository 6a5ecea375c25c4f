import type { CheckContext } from './check-context.ts';
import { type Finding, type FindingColumn, makeFinding } from './finding.ts';

const TEXT_KEYS = ['indicator', 'action', 'evidence'] as const;

/** Texts with a name of another unit, as a plan copied from that unit keeps it. */
export function checkOtherUnits({ plan, unitName, otherUnitWords }: CheckContext): readonly Finding[] {
  const title = [...plan.titleLines, unitName].join('\n');
  const words = otherUnitWords
    .map(word => word.trim())
    .filter(word => word !== '' && !wordPattern(word).test(title))
    .map(word => ({ word, pattern: wordPattern(word) }));
  if (words.length === 0) return [];
  const texts: { rowIndex: number; column: FindingColumn; found: string }[] = [
    ...plan.components.map(({ rowIndex, title: found }) => ({
      rowIndex,
      column: 'component' as const,
      found,
    })),
    ...plan.rows.flatMap(row =>
      TEXT_KEYS.filter(key => !row.carriedColumns.includes(key)).map(column => ({
        rowIndex: row.rowIndex,
        column,
        found: row[column],
      })),
    ),
  ];
  return texts.flatMap(place => {
    const named = words.filter(({ pattern }) => pattern.test(place.found)).map(({ word }) => word);
    return named.length === 0 ? [] : [makeFinding('other-unit-named', place, { word: named.join(', ') })];
  });
}

function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?:^|[^A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'i');
}
