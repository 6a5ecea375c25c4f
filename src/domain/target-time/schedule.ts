import type { QuestionCode } from './build-target-time.ts';
import type { TimeLabel } from './read-labels.ts';
import type { Deadline } from './target-time.ts';

/** Deadlines, or the reason why there are none. */
export type Schedule =
  | { readonly deadlines: readonly Deadline[]; readonly labels?: readonly TimeLabel[] }
  | { readonly code: QuestionCode };
