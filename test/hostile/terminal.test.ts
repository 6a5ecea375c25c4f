import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { BuiltHost } from '../cli/built-host.ts';
import { BUNDLE } from '../support/bundle-session.ts';
import { firstSheet, openSmallFile } from './click-everything.ts';

/** Clears the screen, sets the window's title, writes backwards, rings. */
const STEERING = '\u001b[2J\u001b]0;judul\u0007\u202eSK\u009b1;1H\r\b';
const host = new BuiltHost();

beforeAll(() => host.build(BUNDLE));
afterAll(() => host.remove());

/** A plan whose cells, sheet and file are named so that they would steer a terminal. */
function makePlan(): string {
  const file = openSmallFile();
  const sheet = firstSheet(file.model);
  for (const [row, column] of [
    [3, 1],
    [4, 1],
    [4, 2],
    [5, 3],
    [6, 4],
    [7, 5],
    [8, 5],
  ] as const)
    updateCell(sheet, row, column, { value: `x${STEERING}` });
  sheet.name = `Rencana${STEERING}`;
  const path = join(host.directory, `rencana${STEERING}.xlsx`);
  writeFileSync(path, writeXlsx(file));
  return path;
}

describe('the terminal', () => {
  it('is steered by no text of a cell, sheet, file or folder, through every command', async () => {
    const words = ['periksa', 'segarkan', 'folder', 'segarkan', 'monev', 'bersihkan'];
    const runs = words.flatMap(word => ['--run', word]);
    const path = makePlan();
    const { exitCode, output, errors } = await host.run(
      'a',
      path,
      '--yes',
      '--calls',
      '--today',
      '2021-07-20',
      ...runs,
    );
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output.split('\n').filter(line => /[\p{Cc}\u202e]/u.test(line))).toEqual([]);
    expect(output).toContain('Bersihkan');
    expect(readdirSync(join(host.directory, 'a'))).toEqual(['hasil']);
  });

  it.each([
    ['a file that is not there', [`tidak-ada${STEERING}.xlsx`]],
    ['an option', [`--${STEERING}`]],
    ['a command', ['--run', STEERING]],
    ['a day', ['--today', STEERING]],
    ['a Drive', ['--drive', `tidak\u001b[2J/\u0007`, '--run', STEERING]],
  ])('nor by what is refused: %s', async (_reason, args) => {
    const { exitCode, errors } = await host.run('b', ...args);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^[^\p{Cc}\u202e]+\n$/u);
  });
});
