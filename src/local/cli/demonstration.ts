import type { RunWord } from './command-line.ts';
import { exampleEvidence } from './example-evidence.ts';
import type { Step } from './step.ts';

/** The plan that comes with the project. */
export const examplePlan = 'examples/rencana-aksi-2021.xlsx';

const checkDay = '2021-07-05';

function click(word: RunWord): Step {
  return { kind: 'click', word, today: checkDay, period: null };
}

/** What `npm start` shows without arguments: the main job, on a day of the plan's year. */
export const demonstration: readonly Step[] = [
  click('periksa'),
  click('segarkan'),
  click('folder'),
  { kind: 'drop', files: exampleEvidence },
  click('segarkan'),
];
