import type { ActionPlan, ComponentRow } from '../plan/action-plan.ts';
import { areaNumber } from '../plan/recognize-area.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, type FindingPlace, makeFinding } from './finding.ts';

/** Component numbers that are missing, stand twice, or skip, in each area's sequence. */
export function checkComponentNumbers({ plan }: CheckContext): readonly Finding[] {
  const numbered = plan.components.filter(({ number }) => number !== null);
  if (plan.isSorted || numbered.length === 0) return [];
  const findings: Finding[] = [];
  let last = 0;
  for (const sequence of sequencesByArea(plan)) {
    // Numbers may begin anew in each area or run on through the plan; where NO counts the rows beside an AREA column,
    // an excerpt of the plan leaves some out between areas.
    const first = sequence.find(({ number }) => number !== null)?.number ?? 0;
    const isExcerpt = plan.header.columns.area !== undefined && last > 0 && first > last;
    const begin = isExcerpt ? first - 1 : first === last + 1 ? last : 0;
    const read = readSequence(sequence, begin, isAreaMissingAfter(plan, sequence[0]));
    findings.push(...read.findings);
    last = read.last;
  }
  return findings;
}

interface Sequence {
  readonly findings: readonly Finding[];
  readonly last: number;
}

function readSequence(components: readonly ComponentRow[], begin: number, mayRestart: boolean): Sequence {
  const findings: Finding[] = [];
  const rows = new Map<number, number>();
  let last = begin;
  for (const { number, rowIndex, title } of components) {
    const place: FindingPlace = { rowIndex, column: 'number', found: number === null ? '' : String(number) };
    if (number === null) {
      findings.push(makeFinding('component-number-missing', place, { title, expected: String(last + 1) }));
      last += 1;
      continue;
    }
    if (mayRestart && number === 1 && last > begin) {
      rows.clear();
      last = 0;
    }
    const twin = rows.get(number);
    if (twin !== undefined) {
      findings.push(makeFinding('component-number-repeated', place, { otherRow: String(twin + 1) }));
    } else if (number > last + 1) {
      findings.push(makeFinding('component-number-skipped', place, { expected: String(last + 1) }));
    }
    if (twin === undefined) rows.set(number, rowIndex);
    last = Math.max(last, number);
  }
  return { findings, last };
}

function sequencesByArea({ components }: ActionPlan): readonly (readonly ComponentRow[])[] {
  const byArea = new Map<number | null, ComponentRow[]>();
  for (const component of components) {
    const sequence = byArea.get(component.areaRowIndex);
    if (sequence) sequence.push(component);
    else byArea.set(component.areaRowIndex, [component]);
  }
  return [...byArea.values()];
}

// Without areas, or where the next area's row is missing (a finding of its own), 1 may begin a new sequence.
function isAreaMissingAfter({ areas }: ActionPlan, component: ComponentRow | undefined): boolean {
  const area = areas.find(({ rowIndex }) => rowIndex === component?.areaRowIndex);
  if (!area) return true;
  const next = (areaNumber(area) ?? 0) + 1;
  return next <= 6 && !areas.some(other => other.part === area.part && areaNumber(other) === next);
}
