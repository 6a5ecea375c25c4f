import type { Realm } from './realm.ts';

/** Globals of the language that Apps Script lacks, or that are not known to be there. */
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
export function prepareRealm(global: object, now: () => number): Realm {
  for (const name of ABSENT_GLOBALS) Reflect.deleteProperty(global, name);
  for (const [path, names] of Object.entries(UNCERTAIN_METHODS)) {
    const owner = findOwner(global, path);
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
  const realm = global as Realm;
  const clocked = createClockedDate(realm.Date, now);
  Object.defineProperty(realm.Date.prototype, 'constructor', { value: clocked, configurable: true });
  Object.defineProperty(global, 'Date', { value: clocked, writable: true, configurable: true });
  return { Date: clocked, Error: realm.Error, Array: realm.Array, Object: realm.Object };
}

/** The object that `String.prototype` names in the realm. */
function findOwner(global: object, path: string): object {
  return path.split('.').reduce<object>((owner, name) => Reflect.get(owner, name) as object, global);
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
