import { createContext, Script } from 'node:vm';
import type { ScriptHost } from '../host/host.ts';
import { type OpenedScript, openScript as openInRealms } from '../host/open-script.ts';
import type { ScriptCode } from '../host/script-realm.ts';

/** The files of a script in contexts of `node:vm`, compiled once. They share one global scope, as in a project of Apps Script. */
export function compileScript(...sources: readonly string[]): ScriptCode {
  const scripts = sources.map(source => new Script(source, { filename: 'Code.js' }));
  return {
    openRealm: () => {
      const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
      const global = new Script('globalThis').runInContext(context) as object;
      const load = (): void => {
        for (const script of scripts) script.runInContext(context);
      };
      return { global, load };
    },
  };
}

/** Opens a script with the host's workbook: the bundle, or all files of its project in their order. */
export function openScript(source: string | readonly string[], host: ScriptHost): OpenedScript {
  return openInRealms(compileScript(...[source].flat()), host);
}
