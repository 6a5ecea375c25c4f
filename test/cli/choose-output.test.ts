import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseOutput } from '../../src/cli/choose-output.ts';

function makeFolder(...files: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zi-output-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
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
    expect(chooseOutput({ planPath: join(folder, plan), outputDirectory, startsAnew })).toEqual({
      inputPath: join(folder, input),
      outputPath: join(folder, output),
      kind,
    });
  });

  it('is the file itself, however the way into the output folder is written', () => {
    const folder = makeFolder('hasil/p.xlsx');
    symlinkSync(join(folder, 'hasil'), join(folder, 'jalan'));
    const planPath = join(folder, 'jalan/p.xlsx');
    const choice = chooseOutput({ planPath, outputDirectory: join(folder, 'hasil'), startsAnew: false });
    expect(choice).toEqual({ inputPath: planPath, outputPath: planPath, kind: 'own-output' });
  });
});
