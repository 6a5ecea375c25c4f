/** The intrinsics of the script's own realm: what it gets must be its Dates, Arrays and Errors. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
}

/** A result as the script may have it: arrays become arrays of its realm. */
export function adoptResult(realm: Realm, result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const items: readonly unknown[] = result;
  const adopted = new realm.Array<unknown>(items.length);
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    adopted[index] = typeof item === 'object' ? adoptResult(realm, item) : item;
  }
  return adopted;
}

/** Plain records and arrays, such as an answer of Drive, rebuilt in the script's realm. */
export function adoptRecord(realm: Realm, value: unknown): unknown {
  if (Array.isArray(value)) return realm.Array.from(value, item => adoptRecord(realm, item));
  if (typeof value !== 'object' || value === null) return value;
  const record = new realm.Object() as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) record[key] = adoptRecord(realm, item);
  return record;
}

/** An error as the script may catch it: of its realm, with the name, message and answer of the original. */
export function adoptError(realm: Realm, error: Error): Error {
  const adopted = new realm.Error(error.message);
  adopted.name = error.name;
  if ('details' in error) Object.assign(adopted, { details: adoptRecord(realm, error.details) });
  return adopted;
}
