import { runInContext } from 'node:vm';
import type { Realm } from './realm.ts';

/** Globals of a bare V8 context that Apps Script lacks, or that are not known to be there. */
const ABSENT_GLOBALS = [
  'AggregateError',
  'Atomics',
  'FinalizationRegistry',
  'Iterator',
  'SharedArrayBuffer',
  'WeakRef',
  'WebAssembly',
];

/** Methods younger than ES2020: nobody says that Apps Script has them. */
const UNCERTAIN_METHODS: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Map: ['groupBy'],
  Object: ['groupBy', 'hasOwn'],
  Promise: ['any', 'withResolvers'],
  'String.prototype': ['at', 'isWellFormed', 'replaceAll', 'toWellFormed'],
};

/** Takes away what Apps Script lacks and sets the script's clock to the host's. */
export function prepareRealm(context: object, now: () => number): Realm {
  for (const name of ABSENT_GLOBALS) runInContext(`delete globalThis.${name}`, context);
  for (const [owner, names] of Object.entries(UNCERTAIN_METHODS)) {
    for (const name of names) runInContext(`delete ${owner}.${name}`, context);
  }
  const realm = runInContext('({ Date, Error, Array, Object })', context) as Realm;
  const clocked = createClockedDate(realm.Date, now);
  Object.defineProperty(realm.Date.prototype, 'constructor', { value: clocked, configurable: true });
  Object.defineProperty(context, 'Date', { value: clocked, writable: true, configurable: true });
  return { ...realm, Date: clocked };
}

function createClockedDate(date: DateConstructor, now: () => number): DateConstructor {
  const clocked: DateConstructor = new Proxy(date, {
    construct: (target, args, newTarget): object =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === clocked ? target : newTarget,
      ),
    apply: target => new target(now()).toString(),
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
  return clocked;
}
