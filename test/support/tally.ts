import { TestRunner } from 'vitest';

/** Things tried by the suite of which the number is a figure of the README, by the words that stand there. */
export type Tried =
  | 'runs cut at a call, then clicked again'
  | 'calls refused by Google, then clicked again'
  | 'another person edits inside a call of a run'
  | 'a second run inside a call of the first'
  | 'workbooks with anything in their cells, through every command'
  | 'names of files'
  | 'workbooks of other programs, after each click'
  | 'workbook or Drive put back to an earlier state'
  | 'words typed on own columns and sheets, then clicked'
  | 'processes killed or run at once'
  | 'files refused'
  | 'texts tried on the ways of injection'
  | 'target wordings, labelled by hand'
  | 'names of files, labelled by hand';

declare module 'vitest' {
  interface TaskMeta {
    tried?: Partial<Record<Tried, number>>;
  }
}

/** Counts what the current test tries; `test/run.mjs` sums it up. Not for tests that run at the same time as others. */
export function tally(what: Tried, count = 1): void {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error('nothing can be counted outside of a test');
  test.meta.tried = { ...test.meta.tried, [what]: (test.meta.tried?.[what] ?? 0) + count };
}
