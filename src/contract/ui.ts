import type { Contract, Overloads } from './rewrite.ts';

type WithTitle = [title: string, prompt: string, buttons: GoogleAppsScript.Base.ButtonSet];

export interface Ui extends Contract<GoogleAppsScript.Base.Ui, 'Button' | 'ButtonSet' | 'createMenu'> {
  readonly alert: Overloads<GoogleAppsScript.Base.Ui['alert'], WithTitle>;
  readonly prompt: Overloads<GoogleAppsScript.Base.Ui['prompt'], WithTitle>;
}

export interface Menu extends Contract<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addToUi'> {}

export interface PromptResponse
  extends Contract<GoogleAppsScript.Base.PromptResponse, 'getResponseText' | 'getSelectedButton'> {}
