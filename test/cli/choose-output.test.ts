import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseOutput } from '../../src/cli/choose-output.ts';

function makeFolder(...files: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zi-output-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(
      join(folder, file),
      file.startsWith('hasil') && !file.includes('rencana') ? 'hasil' : 'rencana',
    );
  }
  return folder;
}

describe('the result', () => {
  it.each([
    ['of a first run is a copy', [], false, 'p.xlsx', 'p.xlsx', 'hasil/p.xlsx', 'new-copy'],
    [
      'of a second run goes on with the copy',
      ['hasil/p.xlsx'],
      false,
      'p.xlsx',
      'hasil/p.xlsx',
      'hasil/p.xlsx',
      'existing-copy',
    ],
    [
      'of a new beginning is a numbered copy',
      ['hasil/p.xlsx', 'hasil/p (2).xlsx'],
      true,
      'p.xlsx',
      'p.xlsx',
      'hasil/p (3).xlsx',
      'new-copy',
    ],
    ['of a new beginning without an earlier one', [], true, 'p.xlsx', 'p.xlsx', 'hasil/p.xlsx', 'new-copy'],
    [
      'of a file in the output folder is that file',
      ['hasil/q.xlsx'],
      false,
      'hasil/q.xlsx',
      'hasil/q.xlsx',
      'hasil/q.xlsx',
      'own-output',
    ],
    [
      'of a file deeper in the output folder too',
      ['hasil/a/q.xlsx'],
      false,
      'hasil/a/q.xlsx',
      'hasil/a/q.xlsx',
      'hasil/a/q.xlsx',
      'own-output',
    ],
    [
      'of a file beside a folder of nearly that name',
      ['hasil 2/p.xlsx'],
      false,
      'hasil 2/p.xlsx',
      'hasil 2/p.xlsx',
      'hasil/p.xlsx',
      'new-copy',
    ],
    [
      'beside a plan that people laid into the output folder has a number',
      ['hasil/rencana.xlsx'],
      false,
      'hasil/rencana.xlsx',
      'hasil/rencana.xlsx',
      'hasil/rencana (2).xlsx',
      'new-copy',
    ],
    [
      'beside such a plan is gone on with',
      ['hasil/rencana.xlsx', 'hasil/r/q.xlsx'],
      false,
      'hasil/r/q.xlsx',
      'hasil/r/q.xlsx',
      'hasil/r/q.xlsx',
      'own-output',
    ],
    [
      'of a plan elsewhere spares a plan of that name in the output folder',
      ['rencana.xlsx', 'hasil/rencana.xlsx'],
      false,
      'rencana.xlsx',
      'rencana.xlsx',
      'hasil/rencana (2).xlsx',
      'new-copy',
    ],
    [
      'of a new beginning from the output folder',
      ['hasil/q.xlsx'],
      true,
      'hasil/q.xlsx',
      'hasil/q.xlsx',
      'hasil/q (2).xlsx',
      'new-copy',
    ],
  ] as const)('%s', (_reason, files, startsAnew, plan, input, output, kind) => {
    const folder = makeFolder('p.xlsx', ...files);
    const outputDirectory = join(folder, 'hasil');
    const isResult = (path: string) => readFileSync(path, 'utf8') === 'hasil';
    expect(chooseOutput({ planPath: join(folder, plan), outputDirectory, startsAnew, isResult })).toEqual({
      inputPath: join(folder, input),
      outputPath: join(folder, output),
      kind,
    });
  });

  it('is the file itself, however the way into the output folder is written', () => {
    const folder = makeFolder('hasil/p.xlsx');
    symlinkSync(join(folder, 'hasil'), join(folder, 'jalan'));
    const planPath = join(folder, 'jalan/p.xlsx');
    const outputDirectory = join(folder, 'hasil');
    const choice = chooseOutput({ planPath, outputDirectory, startsAnew: false, isResult: () => true });
    expect(choice).toEqual({ inputPath: planPath, outputPath: planPath, kind: 'own-output' });
  });
});

describe('a name that is as long as names may be', () => {
  it('is cut for its number', () => {
    const name = `${'r'.repeat(250)}.xlsx`;
    const folder = makeFolder(name);
    const planPath = join(folder, name);
    const choice = chooseOutput({
      planPath,
      outputDirectory: folder,
      startsAnew: true,
      isResult: () => false,
    });
    expect(choice.outputPath).toBe(join(folder, `${'r'.repeat(246)} (2).xlsx`));
  });
});
