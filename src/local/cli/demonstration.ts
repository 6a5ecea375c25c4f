import type { Step } from './step.ts';

/** The plan that comes with the project. */
export const examplePlan = 'examples/rencana-aksi-2021.xlsx';

/** What `npm start` shows without arguments: the main job, on a day of the plan's year. */
export const demonstration: readonly Step[] = [
  { kind: 'click', word: 'periksa', today: '2021-07-05', period: null },
];
