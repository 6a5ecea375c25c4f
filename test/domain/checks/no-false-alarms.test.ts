import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/domain/checks/all-checks.ts';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import { formatFinding } from '../../../src/messages/finding-id.ts';
import { checkContextOf, describeFinding } from '../../support/grid-check-context.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';
import { referencePlanGrid } from '../../support/grid-reference-plan.ts';

// Layouts are excerpts: they lack areas. What else is found was put there, or is a question to people.
const FOUND_BESIDES: Readonly<Record<string, readonly string[]>> = {
  'half-year-matrix': ['2 target-year-unknown'],
  'code-columns-three-levels': ['4 target-year-unknown', '7 target-year-unknown'],
  'legend-below-months': ['5 target-year-unknown', '6 target-year-unknown'],
  'merged-component-over-months': ['4 target-year-unknown', '6 target-year-unknown'],
  'merged-content': ['6 action-missing'],
  pillars: ['2 target-year-unknown', '3 target-year-unknown'],
  'quarter-column': ['2 target-year-unknown', '3 target-year-unknown'],
  'quarters-under-one-heading': ['3 target-year-unknown', '4 target-year-unknown', '5 target-year-unknown'],
  'risk-plan': ['5 target-other-year'],
  'target-and-actual-by-quarter': ['3 target-year-unknown', '4 target-year-unknown'],
  'target-quarter-headings': ['2 target-year-unknown'],
  'weeks-of-months': ['3 target-year-unknown', '4 target-year-unknown'],
  'month-matrix': ['6 marks-missing'],
  'month-numbers-and-amount': ['3 target-year-unknown', '4 target-year-unknown'],
};

const LAYOUTS = readdirSync(new URL('../../fixtures/plans/', import.meta.url))
  .filter(name => name.endsWith('.plan.tsv'))
  .map(name => name.replace('.plan.tsv', ''));

test.each(LAYOUTS)('the layout %s raises no false alarm', name => {
  const findings = checkPlan(checkContextOf(gridFromTsv(readFixture(`plans/${name}.plan.tsv`))));
  const found = findings
    .filter(({ code, severity }) => code !== 'area-missing' && severity !== 'info')
    .map(({ code, rowIndex }) => `${(rowIndex ?? -1) + 1} ${code}`);
  expect(found).toEqual(FOUND_BESIDES[name] ?? []);
});

test('whatever is typed into a plan, checking it ends, in order, each finding with a whole sentence', () => {
  const { rows, merges } = referencePlanGrid();
  const typed = fc.oneof(
    fc.constantFrom(
      '',
      '31 Juni 2021',
      'III',
      '7',
      '-',
      'Oktober s/d Januari 2021',
      'rencana aksi tahun 2019',
    ),
    fc.string(),
  );
  const change = fc.record({
    rowIndex: fc.integer({ min: 4, max: 81 }),
    column: fc.integer({ min: 0, max: 5 }),
    text: typed,
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), changes => {
      const changed = rows.map((cells, rowIndex) =>
        cells.map((cell, column): CellValue => {
          const found = changes.find(other => other.rowIndex === rowIndex && other.column === column);
          return found ? { kind: 'text', text: found.text } : cell;
        }),
      );
      const findings = checkPlan(checkContextOf({ rows: changed, merges }));
      const rowIndices = findings.map(({ rowIndex }) => rowIndex ?? -1);
      expect(rowIndices).toEqual([...rowIndices].sort((a, b) => a - b));
      for (const finding of findings) expect(formatFinding(finding), describeFinding(finding)).toMatch(/\.$/);
    }),
    { numRuns: 60 },
  );
});
