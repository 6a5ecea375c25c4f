import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take ten seconds or more, so that two workers end together; those not named follow by their size. */
const LONG = [
  'bundle/call-budget',
  'sweep/cuts',
  'sweep/people',
  'hostile/refused-files',
  'cli/nothing-lost',
  'sweep/interleaving',
  'hostile/injection',
  'host/workbook/memory-cap',
  'hostile/foreign-workbooks',
  'bundle/call-budget-clicks',
  'bundle/time-zones',
  'hostile/own-sheets',
  'hostile/odd-files',
  'sweep/errors',
  'hostile/many-rows',
  'hostile/arbitrary-cells.property',
  'sweep/documents',
  'bundle/monev-rebuilt',
  'bundle/colours.property',
  'web/run-click',
  'bundle/evidence-scale',
  'sheets/swapped-headings',
  'cli/local-host',
];

/** The order of the suite's files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const places = new Map(LONG.map((name, place) => [name, place]));
    const placeOf = ({ moduleId }: TestSpecification): number =>
      places.get(/\/test\/(.+)\.test\.ts$/.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? '') ?? LONG.length;
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
