import type { UnitReport } from '../domain/rollup/rollup.ts';
import type { FileProblem } from '../messages/rekap-problem-id.ts';

/** What became of one file; it passes from thread to thread. */
export type FileOutcome =
  | {
      readonly kind: 'read';
      readonly reports: readonly UnitReport[];
      /** As CSV, where the lines are wanted. */
      readonly lines: string;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };
