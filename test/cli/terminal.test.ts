import { describe, expect, it } from 'vitest';
import { Terminal, type TerminalOptions } from '../../src/cli/terminal.ts';
import type { Question } from '../../src/cli/worker-message.ts';

const usual: Question = {
  form: 'alert',
  title: 'ZI',
  text: 'Lanjut?',
  buttons: 'yes-no-cancel',
  preset: null,
};

function open(options: Partial<TerminalOptions> = {}): { terminal: Terminal; lines: string[] } {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line);
  const quiet = { answers: [], saysYes: false, person: null, width: 60, write };
  return { terminal: new Terminal({ ...quiet, ...options }), lines };
}

describe('an answer of the command line', () => {
  it.each<[string, Partial<Question>, string, string]>([
    ['ya', {}, 'ya', 'yes'],
    ['Tidak', {}, ' Tidak ', 'no'],
    ['batal', {}, 'batal', 'cancel'],
    ['ok where there is only Ya', { buttons: 'yes-no' }, 'ok', 'yes'],
    ['ya where there is only OK', { buttons: 'ok-cancel' }, 'ya', 'ok'],
    ['tidak where there is only Batal', { buttons: 'ok-cancel' }, 'tidak', 'cancel'],
    ['batal where there is none', { buttons: 'yes-no' }, 'batal', 'close'],
    ['a word that is no button', {}, 'S1-2021', 'close'],
  ])('presses the button: %s', async (_reason, question, given, answer) => {
    const { terminal } = open({ answers: [given] });
    expect(await terminal.answer({ ...usual, ...question })).toEqual({ answer, text: '' });
  });

  it('is typed into a prompt', async () => {
    const { terminal } = open({ answers: ['S1-2021', 'batal'] });
    const prompt: Question = { ...usual, form: 'prompt', buttons: 'ok-cancel' };
    expect(await terminal.answer(prompt)).toEqual({ answer: 'ok', text: 'S1-2021' });
    expect(await terminal.answer(prompt)).toEqual({ answer: 'cancel', text: '' });
  });

  it('is not used up by a dialog with nothing to choose', async () => {
    const { terminal } = open({ answers: ['tidak'] });
    expect(await terminal.answer({ ...usual, buttons: 'ok' })).toEqual({ answer: 'ok', text: '' });
    expect(await terminal.answer(usual)).toEqual({ answer: 'no', text: '' });
  });

  it('comes before --yes, and a period before both', async () => {
    const { terminal } = open({ answers: ['tidak'], saysYes: true });
    const prompt: Question = { ...usual, form: 'prompt', buttons: 'ok-cancel', preset: 'TW2-2021' };
    expect(await terminal.answer(prompt)).toEqual({ answer: 'ok', text: 'TW2-2021' });
    expect((await terminal.answer(usual)).answer).toBe('no');
    expect((await terminal.answer(usual)).answer).toBe('yes');
  });
});

describe('a dialog', () => {
  it('says which words it takes when a person types another one, or none', async () => {
    const typed = ['', 'mungkin', 'ya'];
    const person = { ask: async () => typed.shift() ?? null };
    const { terminal, lines } = open({ person });
    expect((await terminal.answer(usual)).answer).toBe('yes');
    expect(lines.filter(line => line.includes('salah satu kata ini: Ya/Tidak/Batal')).length).toBe(2);
  });

  it('counts as closed when nobody is there to answer, and that is said', async () => {
    const { terminal, lines } = open();
    expect(await terminal.answer(usual)).toEqual({ answer: 'close', text: '' });
    expect(lines.join('\n')).toContain('dialog dianggap ditutup');
  });

  it('is shown in lines that fit, without what steers a terminal', async () => {
    const { terminal, lines } = open({ width: 40 });
    const text = `\u001b[2JBaris ${'panjang '.repeat(12)}\n\nSelesai.`;
    await terminal.answer({ ...usual, title: 'Periksa\u0007', text, buttons: 'ok' });
    expect(lines[0]).toBe('  ▌ Periksa');
    expect(lines.at(-1)).toBe('  │ Selesai.');
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(40);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });

  it('shows what was answered', async () => {
    const { terminal, lines } = open({ saysYes: true });
    await terminal.answer(usual);
    expect(lines.at(-1)).toBe('  → Ya');
  });
});
