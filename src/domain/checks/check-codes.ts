import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** Codes that stand on two rows; the finding is on the lower one. */
export function checkRepeatedCodes({ codes }: CheckContext): readonly Finding[] {
  const firstRows = new Map<string, number>();
  return [...codes]
    .filter(([, code]) => code !== '')
    .sort(([a], [b]) => a - b)
    .flatMap(([rowIndex, code]) => {
      const first = firstRows.get(code);
      if (first === undefined) {
        firstRows.set(code, rowIndex);
        return [];
      }
      const place = { rowIndex, column: 'code', found: code } as const;
      return [makeFinding('code-repeated', place, { otherRow: String(first + 1) })];
    });
}

/** Codes beside rows that they were not given to, as a filter over the team's columns alone leaves them. */
export function checkMisplacedCodes({ codes, misplacedCodeRows }: CheckContext): readonly Finding[] {
  return misplacedCodeRows.map(rowIndex =>
    makeFinding('codes-out-of-step', { rowIndex, column: 'code', found: codes.get(rowIndex) ?? '' }),
  );
}

/** One line in place of the structure checks when rows stand otherwise than their codes. */
export function checkSorting({ plan }: CheckContext): readonly Finding[] {
  return plan.isSorted ? [makeFinding('plan-sorted', { rowIndex: null, column: null, found: '' })] : [];
}
