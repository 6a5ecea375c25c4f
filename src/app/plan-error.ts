import type { PlanProblem } from '../domain/plan/plan-problem.ts';

/** Why a command cannot go on; the sentence is looked up in messages/ by `code`. */
export type CommandProblem =
  | PlanProblem
  | { readonly code: 'plan-sheet-missing'; readonly sheetNames: readonly string[] }
  | { readonly code: 'plan-year-missing' }
  | { readonly code: 'busy' }
  | { readonly code: 'plan-protected'; readonly protection: string }
  | { readonly code: 'own-columns-scattered' }
  | { readonly code: 'evidence-headings-missing'; readonly headings: readonly string[] }
  | { readonly code: 'matrix-headings-missing'; readonly headings: readonly string[] }
  | { readonly code: 'period-unreadable'; readonly found: string }
  | { readonly code: 'check-date-unreadable'; readonly found: string }
  | { readonly code: 'evidence-root-foreign'; readonly rootName: string }
  | { readonly code: 'evidence-root-hidden'; readonly rootName: string };

/** A command that cannot go on: shown to the person as a dialog, never logged as a fault. */
export class PlanError extends Error {
  readonly problem: CommandProblem;

  constructor(problem: CommandProblem) {
    super(problem.code);
    this.name = 'PlanError';
    this.problem = problem;
  }
}
