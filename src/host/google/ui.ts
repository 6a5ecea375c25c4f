import type { Menu, PromptResponse, Ui } from '../../contract/ui.ts';
import type { DialogAnswer, DialogButtons } from '../host.ts';
import { Button, ButtonSet } from './google-enums.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { releaseDocumentLock } from './lock-service.ts';
import { expose, type MenuItem, read, type ScriptRun } from './script-run.ts';

const BUTTONS: readonly (readonly [GoogleAppsScript.Base.ButtonSet, DialogButtons])[] = [
  [ButtonSet.OK, 'ok'],
  [ButtonSet.OK_CANCEL, 'ok-cancel'],
  [ButtonSet.YES_NO, 'yes-no'],
  [ButtonSet.YES_NO_CANCEL, 'yes-no-cancel'],
];

const ANSWERS: Readonly<Record<DialogAnswer, GoogleAppsScript.Base.Button>> = {
  ok: Button.OK,
  cancel: Button.CANCEL,
  yes: Button.YES,
  no: Button.NO,
  close: Button.CLOSE,
};

/** The script stands still while a dialog is open, and a lock does not live through that. */
export function createUi(run: ScriptRun): Ui {
  const suspend = <T>(member: string, perform: () => T): T => {
    releaseDocumentLock(run);
    return read(run, { kind: 'dialog', member }, perform);
  };
  return expose<Ui>(run, 'Ui', {
    Button,
    ButtonSet,
    createMenu: caption => createMenu(run, caption),
    alert: (title, prompt, buttons) =>
      suspend('Ui.alert', () => ANSWERS[run.host.dialogs.alert(title, prompt, readButtons(buttons))]),
    prompt: (title, prompt, buttons) =>
      suspend('Ui.prompt', () =>
        createResponse(run, run.host.dialogs.prompt(title, prompt, readButtons(buttons))),
      ),
  });
}

function readButtons(buttons: GoogleAppsScript.Base.ButtonSet): DialogButtons {
  const found = BUTTONS.find(([value]) => value === buttons);
  if (found === undefined) throw new GoogleError(GOOGLE_TEXTS.badArgument('buttons'));
  return found[1];
}

function createResponse(
  run: ScriptRun,
  { answer, text }: { readonly answer: DialogAnswer; readonly text: string },
): PromptResponse {
  return expose<PromptResponse>(run, 'PromptResponse', {
    getResponseText: () => text,
    getSelectedButton: () => ANSWERS[answer],
  });
}

function createMenu(run: ScriptRun, caption: string): Menu {
  const items: (MenuItem | null)[] = [];
  const menu: Menu = expose<Menu>(run, 'Menu', {
    addItem: (itemCaption, functionName) => {
      items.push({ caption: itemCaption, functionName });
      return menu;
    },
    addSeparator: () => {
      items.push(null);
      return menu;
    },
    addToUi: () => {
      run.menus.set(caption, { caption, items: [...items] });
    },
  });
  return menu;
}
