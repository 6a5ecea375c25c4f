import { formatAbout } from '../../messages/about-id.ts';
import { formatKept } from '../../messages/clean-up-id.ts';
import { COMMAND_WORDS, type CommandName } from '../../messages/menu-id.ts';
import { countKept } from '../plan/kept-words.ts';
import type { Ports } from '../ports/ports.ts';
import { buildDocument } from './build-document.ts';
import { buildMonev } from './build-monev.ts';
import { checkPlan } from './check-plan.ts';
import { cleanUp } from './clean-up.ts';
import { openRegisters } from './open-registers.ts';
import { openSettings } from './open-settings.ts';
import { prepareFolders } from './prepare-folders.ts';
import { refreshPlan } from './refresh-plan.ts';
import { testPlatform } from './test-platform.ts';

interface Command {
  /** Does the whole work of a click and returns the closing sentence. */
  readonly run: (ports: Ports) => string;
  /** A line is drawn above it in the menu. */
  readonly opensGroup?: true;
}

/** The closing sentence, and how many words of people were saved on the way. */
function sayKept(run: Command['run']): Command['run'] {
  return ports => {
    const sentence = run(ports);
    return `${sentence}${formatKept(countKept(ports))}`;
  };
}

/** Every command, in the order of the menu: one without words does not compile, nor do words without a command. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  checkPlan: { run: sayKept(checkPlan) },
  refreshPlan: { run: sayKept(refreshPlan) },
  prepareFolders: { run: sayKept(prepareFolders) },
  buildMonev: { run: sayKept(buildMonev) },
  buildDocument: { run: sayKept(buildDocument) },
  openRegisters: { run: openRegisters },
  openSettings: { run: openSettings, opensGroup: true },
  cleanUp: { run: cleanUp },
  showAbout: { run: ({ version }) => formatAbout(version) },
  testPlatform: { run: sayKept(testPlatform), opensGroup: true },
};

/** Words of all commands in the order of the menu: what draws the menu, and the command line's list of words. */
export const MENU_ITEMS = (Object.keys(COMMANDS) as CommandName[]).map(name => ({
  name,
  opensGroup: COMMANDS[name].opensGroup === true,
  ...COMMAND_WORDS[name],
}));
