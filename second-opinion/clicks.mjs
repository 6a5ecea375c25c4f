/** Runs menu functions of the bundle in turn; every question is answered Yes. */
export function runClicks(code, { globals, dialogs }, commands) {
  const names = Object.keys(globals);
  const exported = [...new Set(['onOpen', ...commands])].map(name => `${name}`).join(', ');
  const open = new Function(...names, `${code}\n;return { ${exported} };`);
  return commands.map(command => {
    dialogs.length = 0;
    const script = open(...names.map(name => globals[name]));
    const begun = Date.now();
    try {
      const problem = script[command]();
      return { command, problem, dialogs: [...dialogs], ms: Date.now() - begun };
    } catch (error) {
      return {
        command,
        thrown: String(error?.stack ?? error),
        dialogs: [...dialogs],
        ms: Date.now() - begun,
      };
    }
  });
}
