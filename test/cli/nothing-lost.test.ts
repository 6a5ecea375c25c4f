import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/bundle-session.ts';
import { expectOneTree, killWhen, startCommand, USUAL } from '../support/process-story.ts';
import { tally } from '../support/tally.ts';
import { BuiltHost, examplePlan } from './built-host.ts';

const host = new BuiltHost();
beforeAll(() => host.build(BUNDLE));
afterAll(() => host.remove());

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('a run that is killed while folders are made', () => {
  it.each([
    [3, 'SIGKILL'],
    [40, 'SIGINT'],
    [1, 'SIGTERM'],
  ] as const)(
    'is completed by the next one: %i folders, %s',
    async (count, signal) => {
      const folder = `killed-${count}`;
      await killWhen(startCommand(host, folder, 'folder'), { host, folder, count }, signal);
      const { exitCode, errors } = await host.run(folder, examplePlan, ...USUAL, '--run', 'folder');
      expect([exitCode, errors]).toEqual([0, '']);
      expectOneTree(host, folder);
      tally('processes killed or run at once');
    },
    120_000,
  );
});

describe('two runs at once on one result', () => {
  it('are one run and one sentence', async () => {
    const both = await Promise.all(
      [0, 1].map(() => host.run('both', examplePlan, ...USUAL, '--run', 'folder')),
    );
    expect(both.map(({ exitCode }) => exitCode).sort()).toEqual([0, 2]);
    const refused = both.find(({ exitCode }) => exitCode === 2);
    expect(refused?.errors).toMatch(/^hasil.* sedang dikerjakan oleh perintah lain\. [^\n]+\n$/);
    expectOneTree(host, 'both');
    tally('processes killed or run at once');
  }, 120_000);
});

describe('the input file', () => {
  it.each([
    ['in the output folder', 'plan.xlsx', '.'],
    ['laid into the output folder by hand', 'hasil/plan.xlsx', 'hasil'],
  ])(
    'is not changed: %s',
    async (_, plan, output) => {
      const folder = `input-${output === '.' ? 'here' : output}`;
      const path = join(host.directory, folder, plan);
      mkdirSync(join(path, '..'), { recursive: true });
      copyFileSync(examplePlan, path);
      const before = hash(path);
      const args = [plan, ...USUAL, '--out', output, '--run', 'segarkan'];
      expect((await host.run(folder, ...args)).exitCode).toBe(0);
      const again = await host.run(folder, ...args);
      expect(again.output).toContain('Meneruskan hasil yang sudah ada');
      expect(hash(path)).toBe(before);
      expect(host.list(join(folder, output)).filter(name => name.endsWith('.xlsx'))).toEqual([
        'plan (2).xlsx',
        'plan.xlsx',
      ]);
    },
    60_000,
  );
});

describe('what the file system refuses', () => {
  const item = (changes: object): string => {
    const whole = {
      id: 'a',
      name: 'x',
      parentId: 'r',
      mimeType: 'application/vnd.google-apps.folder',
      createdMs: 1,
      owner: 'o',
      madeBy: null,
      isTrashed: false,
      appProperties: {},
      shortcutTargetId: null,
      md5: null,
      disk: null,
      ...changes,
    };
    return JSON.stringify({ version: 1, owner: 'o', rootId: 'r', reservedIds: {}, items: [whole] });
  };

  it.each([
    ['a file for the output folder', ['--out', 'FILE'], ''],
    ['a file above the output folder', ['--out', 'FILE/x'], ''],
    ['a file above the Drive', ['--drive', 'FILE/x'], ''],
    ['a folder for the notes of the Drive', ['--drive', 'drive-folder'], ''],
    ['notes with an item that is none', ['--drive', 'D'], '{"version":1,"items":[null]}'],
    ['notes with an item that has no times', ['--drive', 'D'], item({ disk: { fileName: 'x' } })],
    ['a folder that is its own parent', ['--drive', 'D'], item({ parentId: 'a' })],
    ['a plan that is a ring of links', ['RING'], ''],
  ])(
    'is one sentence and exit code 2: %s',
    async (name, args, ledger) => {
      const folder = `refused-${name.replace(/\W/g, '')}`;
      const root = join(host.directory, folder);
      mkdirSync(join(root, 'drive-folder/.zi-drive.json'), { recursive: true });
      writeFileSync(join(root, 'FILE'), 'x');
      if (ledger !== '') {
        mkdirSync(join(root, 'D'));
        writeFileSync(join(root, 'D/.zi-drive.json'), ledger);
      }
      symlinkSync('RING', join(root, 'RING'));
      const given = args[0] === 'RING' ? args : [examplePlan, ...args];
      const { exitCode, output, errors } = await host.run(folder, ...given, ...USUAL, '--run', 'folder');
      expect([exitCode, output]).toEqual([2, '']);
      expect(errors).toMatch(/^[^\p{Cc}]+\n$/u);
      expect(errors).not.toMatch(/\bE[A-Z]{3,}\b|Error|\bat \S+:\d/);
    },
    60_000,
  );

  it('saves the result though nobody reads the output any more', async () => {
    mkdirSync(join(host.directory, 'pipe'));
    const command = `"${process.execPath}" "${join(host.directory, 'build/zi.mjs')}" "${examplePlan}" ${USUAL.join(' ')} --run segarkan | head -1`;
    const errors = await new Promise<string>(settle => {
      execFile('sh', ['-c', command], { cwd: join(host.directory, 'pipe') }, (_error, _output, text) =>
        settle(text),
      );
    });
    expect(errors).not.toMatch(/EPIPE|\bat \S+:\d/);
    expect(host.list('pipe/hasil')).toEqual(['rencana-aksi-2021.xlsx']);
  }, 60_000);

  it('saves a result whose name is as long as names may be', async () => {
    const name = `${'r'.repeat(245)}.xlsx`;
    mkdirSync(join(host.directory, 'long'));
    copyFileSync(examplePlan, join(host.directory, 'long', name));
    const { exitCode } = await host.run('long', name, ...USUAL, '--run', 'segarkan');
    expect(exitCode).toBe(0);
    expect(host.list('long/hasil')).toEqual([name]);
  }, 60_000);
});
