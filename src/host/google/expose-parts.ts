import { expose, type ScriptRun } from './script-run.ts';

/** Makes some of the members of an object from what stands behind it. */
export type MakePart<C, T extends object> = (context: C, self: () => T) => Partial<T>;

/** What an object is made from, and those of its parts that the script has asked for so far. */
interface Made<C, T extends object> {
  readonly run: ScriptRun;
  readonly context: C;
  readonly parts: Map<MakePart<C, T>, Partial<T>>;
}

/**
 * A maker of objects like those of `expose`, for a class of many members of which a script uses one or two on each
 * object: the members of a part are made when one of them is first asked for.
 */
export function exposeParts<C, T extends object>(
  service: string,
  makers: readonly MakePart<C, T>[],
): (run: ScriptRun, context: C) => T {
  const made = new WeakMap<object, Made<C, T>>();
  let shape: object | null = null;

  function partOf(object: object, maker: MakePart<C, T>): Partial<T> {
    const { run, context, parts } = made.get(object) as Made<C, T>;
    const part = parts.get(maker) ?? expose(run, service, maker(context, () => object as T) as T);
    parts.set(maker, part);
    return part;
  }

  return (run, context) => {
    // Which members a part has is the same for every object, and seen on the first.
    shape ??= createShape(
      makers.map(maker => ({ maker, names: Object.keys(maker(context, () => object)) })),
      partOf,
    );
    const object: T = Object.create(shape);
    made.set(object, { run, context, parts: new Map() });
    return Object.freeze(object);
  };
}

/** An object with a getter for each name, which takes the member from the part that has it. */
function createShape<C, T extends object>(
  parts: readonly { readonly maker: MakePart<C, T>; readonly names: readonly string[] }[],
  partOf: (object: object, maker: MakePart<C, T>) => Partial<T>,
): object {
  const members = parts.flatMap(({ maker, names }) =>
    names.map((name): [string, PropertyDescriptor] => [
      name,
      {
        enumerable: true,
        get(this: object): unknown {
          return partOf(this, maker)[name as keyof T];
        },
      },
    ]),
  );
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(members)));
}
