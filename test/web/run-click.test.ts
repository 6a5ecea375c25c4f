import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileScript } from '../../src/cli/open-script.ts';
import type { DialogAnswer } from '../../src/host/host.ts';
import { readXlsx } from '../../src/host/workbook/read-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { seedRandom } from '../../src/web/click/random.ts';
import {
  type Answer,
  type ClickOutcome,
  type ClickSeed,
  runClick,
  type WorkState,
} from '../../src/web/click/run-click.ts';
import { PageDrive } from '../../src/web/drive/page-drive.ts';

const code = compileScript(readFileSync('dist/Code.js', 'utf8'));
const file = readXlsx(readFileSync('examples/rencana-aksi-2021.xlsx'), { random: seedRandom(1), mark: 'ZI' });
const start: WorkState = { workbook: file.model, drive: new PageDrive(seedRandom(2)) };
const moment = Date.parse('2021-07-05T02:00:00Z');

function seed(functionName: string, state: WorkState): ClickSeed {
  return { state, functionName, moment, random: 7 };
}

/** Answers question by question, as a person does. */
function clickThrough(from: ClickSeed, answers: readonly Answer[]): { outcome: ClickOutcome; asked: number } {
  let given = 0;
  for (;;) {
    const outcome = runClick(code, from, answers.slice(0, given));
    if (outcome.kind !== 'question') return { outcome, asked: given };
    if (given === answers.length) return { outcome, asked: given };
    given += 1;
  }
}

function stateOf(outcome: ClickOutcome): WorkState {
  if (outcome.kind === 'question') throw new Error(`asked: ${outcome.question.text}`);
  return outcome.state;
}

function bytesOf({ workbook }: WorkState): string {
  return Buffer.from(writeXlsx({ ...file, model: workbook })).toString('base64');
}

const yes: Answer = { answer: 'yes', text: '' };
const ok: Answer = { answer: 'ok', text: '' };
const say = (answer: DialogAnswer): Answer => ({ answer, text: '' });

describe('a click with questions', () => {
  let refreshed: WorkState = start;
  let furnished: WorkState = start;
  beforeAll(() => {
    refreshed = stateOf(runClick(code, seed('ZI_refreshPlan', start), [yes]));
    furnished = stateOf(runClick(code, seed('ZI_prepareFolders', refreshed), [yes]));
  });

  it.each([
    ['ZI_checkPlan', 'start', []],
    ['ZI_refreshPlan', 'start', [yes]],
    ['ZI_refreshPlan', 'start', [say('no')]],
    ['ZI_refreshPlan', 'start', [say('close')]],
    ['ZI_prepareFolders', 'refreshed', [yes]],
    ['ZI_prepareFolders', 'refreshed', [say('close')]],
    ['ZI_buildMonev', 'furnished', [ok, ok]],
    ['ZI_buildMonev', 'furnished', [{ answer: 'ok', text: 'TW2-2021' }, ok]],
    ['ZI_buildMonev', 'furnished', [ok, say('cancel')]],
    ['ZI_openSettings', 'furnished', []],
    ['ZI_cleanUp', 'furnished', [yes]],
    ['ZI_showAbout', 'start', []],
  ] as const)('%s on %s ends byte for byte as with the answers given beforehand', (name, from, answers) => {
    const state = { start, refreshed, furnished }[from];
    const before = bytesOf(state);
    const stepwise = clickThrough(seed(name, state), answers);
    const atOnce = runClick(code, seed(name, state), answers);
    expect(stepwise.asked).toBe(answers.length);
    expect(bytesOf(stateOf(stepwise.outcome))).toBe(bytesOf(stateOf(atOnce)));
    expect(stateOf(stepwise.outcome).drive.listItems()).toEqual(stateOf(atOnce).drive.listItems());
    expect(stepwise.outcome.notices).toEqual(atOnce.notices);
    expect(stepwise.outcome.toasts).toEqual(atOnce.toasts);
    expect(stepwise.outcome.calls.total).toBe(atOnce.calls.total);
    expect(bytesOf(state)).toBe(before);
  });

  it('leaves nothing behind while it waits for an answer', () => {
    const before = bytesOf(start);
    const outcome = runClick(code, seed('ZI_refreshPlan', start), []);
    expect(outcome.kind).toBe('question');
    expect(outcome.notices).toEqual([]);
    expect(bytesOf(start)).toBe(before);
  });

  it('keeps what was written so far when the script throws', () => {
    const broken = compileScript(`
      function onOpen() {}
      function breakOff() {
        SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).setValue('tertulis');
        throw new Error('rusak');
      }`);
    const outcome = runClick(broken, seed('breakOff', start), []);
    expect(outcome).toMatchObject({ kind: 'failed', message: 'rusak' });
    expect(stateOf(outcome).workbook.sheets[0]?.rows[0]?.cells[0]?.value).toBe('tertulis');
    expect(start.workbook.sheets[0]?.rows[0]?.cells[0]?.value).not.toBe('tertulis');
  });
});
