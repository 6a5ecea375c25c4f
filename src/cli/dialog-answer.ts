import type { DialogAnswer, DialogButtons } from '../host/host.ts';

const words: ReadonlyMap<string, DialogAnswer> = new Map([
  ['ya', 'yes'],
  ['y', 'yes'],
  ['tidak', 'no'],
  ['t', 'no'],
  ['ok', 'ok'],
  ['oke', 'ok'],
  ['batal', 'cancel'],
  ['b', 'cancel'],
  ['tutup', 'close'],
  ['x', 'close'],
]);

const buttonWords: Readonly<Record<DialogAnswer, string>> = {
  yes: 'Ya',
  no: 'Tidak',
  ok: 'OK',
  cancel: 'Batal',
  close: 'ditutup',
};

const shown: Readonly<Record<DialogButtons, readonly DialogAnswer[]>> = {
  ok: ['ok'],
  'ok-cancel': ['ok', 'cancel'],
  'yes-no': ['yes', 'no'],
  'yes-no-cancel': ['yes', 'no', 'cancel'],
};

/** What a word means where that button is not shown: "ya" before OK and Batal is OK. */
const standIns: Readonly<Record<DialogAnswer, readonly DialogAnswer[]>> = {
  yes: ['yes', 'ok'],
  ok: ['ok', 'yes'],
  no: ['no', 'cancel'],
  cancel: ['cancel', 'close'],
  close: ['close'],
};

/** The button that a typed word presses; null when there is none of that kind. */
export function parseAnswer(text: string, buttons: DialogButtons): DialogAnswer | null {
  const meant = words.get(text.trim().toLowerCase());
  if (meant === undefined) return null;
  const available = [...shown[buttons], 'close'];
  return standIns[meant].find(answer => available.includes(answer)) ?? null;
}

/** The button that agrees. */
export function chooseYes(buttons: DialogButtons): DialogAnswer {
  return shown[buttons].includes('yes') ? 'yes' : 'ok';
}

export function formatAnswer(answer: DialogAnswer): string {
  return buttonWords[answer];
}

/** "Ya/Tidak/Batal" */
export function formatButtons(buttons: DialogButtons): string {
  return shown[buttons].map(formatAnswer).join('/');
}
