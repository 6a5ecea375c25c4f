import type { DialogAnswer, DialogButtons } from '../host/host.ts';
import type { Answer, Question } from './click/run-click.ts';
import { make } from './element.ts';

const BUTTONS: Readonly<Record<DialogButtons, readonly DialogAnswer[]>> = {
  ok: ['ok'],
  'ok-cancel': ['ok', 'cancel'],
  'yes-no': ['yes', 'no'],
  'yes-no-cancel': ['yes', 'no', 'cancel'],
};

const WORDS: Readonly<Record<DialogAnswer, string>> = {
  yes: 'Ya',
  no: 'Tidak',
  ok: 'OK',
  cancel: 'Batal',
  close: 'Tutup',
};

let lastNumber = 0;

/** Shows a dialog as the script asked for it; closing it is an answer. */
export function showDialog({ form, title, text, buttons }: Question): Promise<Answer> {
  lastNumber += 1;
  const titleId = `judul-dialog-${lastNumber}`;
  const textId = `isi-dialog-${lastNumber}`;
  const dialog = make('dialog', { 'aria-labelledby': titleId, 'aria-describedby': textId });
  const input = make('input', { type: 'text', 'aria-labelledby': textId, autocomplete: 'off' });
  const row = make('div', { class: 'buttons' });
  const body = make('form', { method: 'dialog' }, make('h2', { id: titleId }, title));
  body.append(make('p', { id: textId, class: 'said' }, text), ...(form === 'prompt' ? [input] : []), row);
  dialog.append(body);
  document.body.append(dialog);
  return new Promise(settle => {
    const finish = (answer: DialogAnswer): void => {
      dialog.close();
      dialog.remove();
      settle({ answer, text: input.value });
    };
    BUTTONS[buttons].forEach((answer, index) => {
      const isFirst = index === 0;
      const button = make(
        'button',
        { type: isFirst ? 'submit' : 'button', class: isFirst ? 'main' : '' },
        WORDS[answer],
      );
      if (!isFirst) button.addEventListener('click', () => finish(answer));
      row.append(button);
    });
    body.addEventListener('submit', event => {
      event.preventDefault();
      finish(BUTTONS[buttons][0] ?? 'ok');
    });
    dialog.addEventListener('cancel', event => {
      event.preventDefault();
      finish('close');
    });
    dialog.showModal();
    (form === 'prompt' ? input : row.querySelector('button'))?.focus();
  });
}

/** A sentence of the page's own, with one button. */
export async function tell(title: string, text: string): Promise<void> {
  await showDialog({ form: 'alert', title, text, buttons: 'ok' });
}

/** Whether the person agreed. */
export async function confirmYes(title: string, text: string): Promise<boolean> {
  const { answer } = await showDialog({ form: 'alert', title, text, buttons: 'yes-no' });
  return answer === 'yes';
}
