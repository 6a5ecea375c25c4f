import type { CommandProblem } from './command-problem.ts';

/** A command that cannot go on: shown to the person as a dialog, never logged as a fault. */
export class PlanError extends Error {
  readonly problem: CommandProblem;

  constructor(problem: CommandProblem) {
    super(problem.code);
    this.name = 'PlanError';
    this.problem = problem;
  }
}
