import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type BuiltHost, examplePlan } from '../cli/built-host.ts';

/** Root, areas, components and rows of the reference plan. */
const FOLDERS = 102;

export const USUAL = ['--yes', '--today', '2021-07-05'];

/** Names of all folders below, each without the number of a second of that name. */
function listFolders(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => [name.replace(/ \(\d+\)$/, ''), ...listFolders(join(directory, name))]);
}

/** No folder twice, none missing, and no lock left behind. */
export function expectOneTree(host: BuiltHost, folder: string): void {
  const folders = listFolders(join(host.directory, folder, 'hasil/Drive'));
  expect(folders.filter((name, index) => folders.indexOf(name) !== index)).toEqual([]);
  expect(folders).toHaveLength(FOLDERS);
  expect(host.list(`${folder}/hasil`).filter(name => name.endsWith('.kunci'))).toEqual([]);
}

/** A command on the reference plan that a test can kill. */
export function startCommand(host: BuiltHost, folder: string, command: string): ChildProcess {
  const cwd = join(host.directory, folder);
  mkdirSync(cwd, { recursive: true });
  const args = [join(host.directory, 'build/zi.mjs'), examplePlan, ...USUAL, '--run', command];
  return spawn(process.execPath, args, { cwd, stdio: 'ignore' });
}

/** Ends the process once so many folders stand in that result, or when it ends by itself. */
export async function killWhen(
  child: ChildProcess,
  { host, folder, count }: { readonly host: BuiltHost; readonly folder: string; readonly count: number },
  signal: NodeJS.Signals,
): Promise<void> {
  const directory = join(host.directory, folder, 'hasil/Drive');
  const ended = new Promise<void>(settle => child.once('exit', () => settle()));
  const watch = setInterval(() => {
    if (listFolders(directory).length >= count) child.kill(signal);
  }, 5);
  await ended;
  clearInterval(watch);
}
