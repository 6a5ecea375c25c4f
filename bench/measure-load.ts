import { createContext, Script } from 'node:vm';
import { BUNDLE } from '../test/support/bundle-session.ts';
import { processorMs } from './bench-host.ts';

/** Milliseconds of loading the bundle in a fresh context, the least of many times. */
export interface LoadCost {
  readonly bytes: number;
  readonly compileMs: number;
  readonly evaluateMs: number;
  /** The first answer of =ZI_TENGGAT, which builds its tables. */
  readonly firstAnswerMs: number;
}

const TIMES = 60;

/** What every click and every recalculation of a sheet function pays first. */
export function measureLoad(): LoadCost {
  const least = { compileMs: Infinity, evaluateMs: Infinity, firstAnswerMs: Infinity };
  for (let time = 0; time < TIMES; time += 1) {
    // No answer with a day, so no service is asked.
    const context = createContext({});
    // A text that was never seen: nothing that was compiled before is found again.
    const [compileMs, script] = timed(() => new Script(`${BUNDLE}\n// ${time}`));
    const [evaluateMs] = timed(() => script.runInContext(context));
    const [firstAnswerMs] = timed(() => new Script('ZI_TENGGAT("Juni, Oktober")').runInContext(context));
    least.compileMs = Math.min(least.compileMs, compileMs);
    least.evaluateMs = Math.min(least.evaluateMs, evaluateMs);
    least.firstAnswerMs = Math.min(least.firstAnswerMs, firstAnswerMs);
  }
  return { bytes: Buffer.byteLength(BUNDLE), ...least };
}

function timed<T>(work: () => T): readonly [number, T] {
  const start = processorMs();
  const result = work();
  return [processorMs() - start, result];
}
