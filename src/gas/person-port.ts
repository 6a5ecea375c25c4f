import type { PersonPort } from '../app/ports/ports.ts';
import { google } from './google.ts';

type ButtonName = GoogleAppsScript.Base.Button;
type ButtonSetName = GoogleAppsScript.Base.ButtonSet;

const TITLE = 'ZI';

/** The person before the sheet. A dialog left open too long throws; that counts as closed. */
export function openPersonPort(): PersonPort {
  const ui = google.SpreadsheetApp.getUi();
  const { Button, ButtonSet } = ui;
  const alert = (title: string, message: string, buttons: ButtonSetName): ButtonName => {
    try {
      return ui.alert(title, message, buttons);
    } catch (error) {
      google.console.warn('dialog not answered', error);
      return Button.CLOSE;
    }
  };
  return {
    tell(title, message) {
      alert(title, message, ButtonSet.OK);
    },
    confirm: (title, message) => (alert(title, message, ButtonSet.YES_NO) === Button.YES ? 'yes' : 'no'),
    choose(title, message) {
      const button = alert(title, message, ButtonSet.YES_NO_CANCEL);
      if (button === Button.YES) return 'yes';
      return button === Button.NO ? 'no' : null;
    },
    ask(title, message) {
      try {
        const response = ui.prompt(title, message, ButtonSet.OK_CANCEL);
        return response.getSelectedButton() === Button.OK ? response.getResponseText() : null;
      } catch (error) {
        google.console.warn('question not answered', error);
        return null;
      }
    },
    progress: message => google.SpreadsheetApp.getActive().toast(message, TITLE, 8),
  };
}
