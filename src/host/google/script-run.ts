import type { CallKind, ScriptHost } from '../host.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { adoptError, adoptResult, type Realm } from './realm.ts';

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** A menu that the script has put up; null is a separator. */
export interface ScriptMenu {
  readonly caption: string;
  readonly items: readonly (MenuItem | null)[];
}

/** One run of the script: from a click to its end. */
export interface ScriptRun {
  readonly host: ScriptHost;
  readonly realm: Realm;
  /** By caption; a later one of the same caption replaces it. */
  readonly menus: Map<string, ScriptMenu>;
  /** Whether the script has asked for the spreadsheet before; only the first time is slow. */
  opened: boolean;
  /** The exception that waits for the next flush; what is written after it is lost. */
  rejection: GoogleError | null;
}

export interface Call {
  readonly kind: CallKind;
  /** `Range.getValues`. */
  readonly member: string;
  readonly cells?: number;
}

/** A call that needs Google's answer: buffered writes go out first, and their refusal comes back here. */
export function read<T>(run: ScriptRun, call: Call, perform: () => T): T {
  return run.host.meter.reach(call.kind, call.member, call.cells ?? 1, () => {
    throwRejection(run);
    return perform();
  });
}

/** A buffered call: done at once, except after a write that Google is going to refuse. */
export function write(run: ScriptRun, call: Call, perform: () => void): void {
  run.host.meter.reach(call.kind, call.member, call.cells ?? 1, () => {
    if (run.rejection === null) perform();
  });
}

/** Throws what Google has to say about the writes since the last flush. */
export function throwRejection(run: ScriptRun): void {
  const { rejection } = run;
  run.rejection = null;
  if (rejection !== null) throw rejection;
}

type Member = (...args: never[]) => unknown;

/**
 * The object that the script gets: exactly the given members, frozen, answering in the script's realm. `this` does
 * not matter to any member.
 */
export function expose<T extends object>(run: ScriptRun, service: string, members: T): T {
  const exposed: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    exposed[name] =
      typeof member === 'function' ? guard(run, `${service}.${name}`, member as Member) : member;
  }
  return Object.freeze(exposed) as T;
}

function guard(run: ScriptRun, member: string, perform: Member): (...args: never[]) => unknown {
  return (...args) => {
    const { meter } = run.host;
    const before = meter.total;
    try {
      const result = perform(...args);
      if (meter.total === before) meter.touch(member);
      const odd = run.host.answers?.odd?.get(member);
      return adoptResult(run.realm, odd === undefined ? result : odd(result));
    } catch (error) {
      throw error instanceof GoogleError ? adoptError(run.realm, error) : error;
    }
  };
}

/** Refuses anything but a whole number, in Google's words. */
export function requireIntegers(member: string, values: readonly unknown[]): void {
  if (values.every(value => typeof value === 'number' && Number.isInteger(value))) return;
  throw new GoogleError(GOOGLE_TEXTS.signature(values, member));
}

/** Refuses anything but a text, in Google's words. */
export function requireTexts(member: string, values: readonly unknown[]): void {
  if (values.every(value => typeof value === 'string')) return;
  throw new GoogleError(GOOGLE_TEXTS.signature(values, member));
}
