import { describe, expect, it } from 'vitest';
import type { ActionPlan } from '../../../src/domain/plan/action-plan.ts';
import { cellText } from '../../../src/domain/plan/cell-value.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';

interface Layout {
  readonly name: string;
  readonly cells: string;
  readonly rows: readonly (readonly string[])[];
  readonly mayAsk: boolean;
}

const LAYOUTS = readFixture('office-layouts.txt').split(/^=== /m).slice(1).map(readLayout);

function readLayout(block: string): Layout {
  const [name = '', ...lines] = block.trimEnd().split('\n');
  const end = lines.indexOf('--');
  const labels = lines.slice(end + 1);
  const rows = labels.filter(line => line !== 'OR ask').map(line => line.split(' ~ '));
  const cells = lines
    .slice(0, end)
    .map(line =>
      line.startsWith('#merge')
        ? line.replaceAll(' ', '\t')
        : line
            .split('|')
            .map(cell => cell.trim())
            .join('\t'),
    )
    .join('\n');
  return { name, cells, rows, mayAsk: rows.length === 0 || labels.includes('OR ask') };
}

/** The rows in the words of the labels; what a label leaves open is left open. */
function describeRows({ rows }: ActionPlan, labels: Layout['rows']): readonly (readonly string[])[] {
  return rows.map(row => {
    const label = labels.find(([index]) => index === String(row.rowIndex + 1)) ?? [];
    const doing = label[2] === row.indicator ? row.indicator : row.action;
    const time = row.markedMonths === null ? cellText(row.target) : row.markedMonths.join(',');
    const read = [String(row.rowIndex + 1), String(row.area ?? '-'), doing, time, row.evidence];
    return read.slice(0, Math.max(label.length, 1)).map((text, index) => (label[index] === '*' ? '*' : text));
  });
}

describe('a plan of another office', () => {
  it.each(LAYOUTS)('is read as its people read it, or asked about: $name', ({ cells, rows, mayAsk }) => {
    const plan = parsePlan(gridFromTsv(cells), {
      yearSetting: null,
      rowCodes: new Map(),
      ownColumns: new Set(),
    });
    if (isPlanProblem(plan)) {
      expect(mayAsk).toBe(true);
      expect('found' in plan ? plan.found : []).not.toEqual([]);
      return;
    }
    expect(describeRows(plan, rows)).toEqual(rows);
  });
});
