/** A global scope for one run of the script, in which nothing has run yet. */
export interface ScriptRealm {
  /** Its `globalThis`: services are put here before the script is loaded, and its functions are found here. */
  readonly global: object;
  /** Runs the script's top level. */
  load(): void;
}

/** The script, ready to be loaded any number of times. */
export interface ScriptCode {
  openRealm(): ScriptRealm;
}
