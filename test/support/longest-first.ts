import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take some seconds or more, so that two workers end together; those not named follow by their size. */
const LONG = [
  'bundle/odd-answers',
  'hostile/refused-files',
  'cli/nothing-lost',
  'sweep/people',
  'hostile/injection',
  'hostile/foreign-workbooks',
  'bundle/time-zones',
  'host/workbook/memory-cap',
  'sweep/cuts',
  'bundle/call-budget-clicks',
  'sweep/interleaving',
  'bundle/kept-words',
  'bundle/back-in-time',
  'hostile/odd-files',
  'hostile/own-sheets',
  'bundle/identity.property',
  'hostile/arbitrary-cells.property',
  'web/run-click',
  'sweep/errors',
  'cli/local-host',
  'bundle/monev-rebuilt',
  'bundle/lost-marks',
  'bundle/evidence-folders',
  'hostile/many-rows',
  'sweep/documents',
  'bundle/monev-peoples-words',
  'bundle/evidence-scale',
  'bundle/colours.property',
  'bundle/evidence-words',
  'cli/drive/moved-files',
  'cli/demonstration',
  'rekap/rekap',
  'hostile/terminal',
  'bundle/call-budget',
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
