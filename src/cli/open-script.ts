import { createContext, Script } from 'node:vm';
import type { ScriptHost } from '../host/host.ts';
import { type OpenedScript, openScript as openInRealms } from '../host/open-script.ts';
import type { ScriptCode } from '../host/script-realm.ts';

/** The script in contexts of `node:vm`, compiled once. */
export function compileScript(source: string): ScriptCode {
  const script = new Script(source, { filename: 'Code.js' });
  return {
    openRealm: () => {
      const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
      const global = new Script('globalThis').runInContext(context) as object;
      return { global, load: () => script.runInContext(context) };
    },
  };
}

/** Opens the bundle with the host's workbook. */
export function openScript(source: string, host: ScriptHost): OpenedScript {
  return openInRealms(compileScript(source), host);
}
