import { createAppsScript, type ScriptGlobals } from './google/apps-script.ts';
import { releaseDocumentLock } from './google/lock-service.ts';
import { prepareRealm } from './google/prepare-realm.ts';
import { adoptResult, type Realm } from './google/realm.ts';
import { type ScriptMenu, type ScriptRun, throwRejection } from './google/script-run.ts';
import type { ScriptHost } from './host.ts';
import type { ScriptCode } from './script-realm.ts';

/** A script that has been opened with its spreadsheet: its menu is up, and its functions may be called. */
export interface OpenedScript {
  /** As onOpen built them, in order. */
  readonly menus: readonly ScriptMenu[];
  /** Runs a function to its end, as a click on its menu item does; Dates in the arguments arrive as Dates. */
  run(functionName: string, ...args: readonly unknown[]): unknown;
}

/** The script was cut off in the middle of a call: on Google it would be dead, whatever it caught. */
export class RunCut extends Error {
  override readonly name = 'RunCut';
}

/** Loads the script as Google does at each click, runs onOpen, and keeps its menu. */
export function openScript(code: ScriptCode, host: ScriptHost): OpenedScript {
  const menus = new Map<string, ScriptMenu>();
  const start = (functionName: string, args: readonly unknown[]): unknown => {
    const { run, call } = loadScript(code, host, menus);
    return finish(run, () => call(functionName, args));
  };
  start('onOpen', []);
  return { menus: [...menus.values()], run: (functionName, ...args) => start(functionName, args) };
}

interface LoadedScript {
  readonly run: ScriptRun;
  call(functionName: string, args: readonly unknown[]): unknown;
}

/** Every click starts in a fresh realm: nothing global lives on from one run to the next. */
function loadScript(code: ScriptCode, host: ScriptHost, menus: Map<string, ScriptMenu>): LoadedScript {
  const { global, load } = code.openRealm();
  const realm = prepareRealm(global, () => host.now());
  const run: ScriptRun = { host, realm, menus, opened: false, rejection: null };
  defineServices(global, createAppsScript(run));
  load();
  return {
    run,
    call: (functionName, args) => {
      const target: unknown = Reflect.get(global, functionName);
      if (typeof target !== 'function') throw new Error(`Script function not found: ${functionName}`);
      return target(...args.map(argument => adoptArgument(realm, argument)));
    },
  };
}

/** Ends a run: what was buffered goes out, the lock is given back; a cut shows even where the script caught it. */
function finish(run: ScriptRun, perform: () => unknown): unknown {
  const wasCut = run.host.meter.isCut;
  try {
    const result = perform();
    throwRejection(run);
    if (run.host.meter.isCut && !wasCut) throw new RunCut('The run was cut off.');
    return result;
  } catch (error) {
    const isCut = run.host.meter.isCut && !(error instanceof RunCut);
    throw isCut ? new RunCut(error instanceof Error ? error.message : 'The run was cut off.') : error;
  } finally {
    releaseDocumentLock(run);
  }
}

function defineServices(global: object, services: ScriptGlobals): void {
  for (const [name, service] of Object.entries(services)) {
    Object.defineProperty(global, name, { value: service, enumerable: true });
  }
}

/** A custom function gets Dates and blocks of cells of its own realm. */
function adoptArgument(realm: Realm, argument: unknown): unknown {
  if (argument instanceof Date) return new realm.Date(argument.getTime());
  if (!Array.isArray(argument)) return argument;
  return adoptResult(
    realm,
    argument.map(item => adoptArgument(realm, item)),
  );
}
