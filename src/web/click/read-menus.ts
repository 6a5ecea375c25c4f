import type { ScriptMenu } from '../../host/google/script-run.ts';
import { openScript } from '../../host/open-script.ts';
import type { ScriptCode } from '../../host/script-realm.ts';
import { ClickRun, type WorkState } from './run-click.ts';

/** The menus that the script puts up when the workbook is opened. */
export function readMenus(code: ScriptCode, state: WorkState): readonly ScriptMenu[] {
  const run = new ClickRun({ state, functionName: 'onOpen', moment: 0, random: 1 }, []);
  return openScript(code, run.host).menus;
}
