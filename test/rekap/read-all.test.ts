import { describe, expect, it } from 'vitest';
import type { FoundFile } from '../../src/rekap/list-files.ts';
import { readAll } from '../../src/rekap/read-all.ts';

/** A thread that reads every file as nothing, and is killed by one. */
const CODE = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ file, withLines }) => {
    if (file.name === 'ends') process.exit(1);
    if (file.name === 'throws') throw new Error('of this file');
    if (file.name === 'large') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5)); }
    parentPort.postMessage({ kind: 'read', reports: [], lines: withLines ? file.name : '' });
  });
`;
const workerUrl = new URL(`data:text/javascript,${encodeURIComponent(CODE)}`);

const file = (name: string): FoundFile => ({ path: name, name, kind: 'file', size: 1 });

describe('files in several threads', () => {
  it('are all told, also behind one that a thread dies of or that takes all its memory', async () => {
    const names = ['a', 'ends', 'b', 'throws', 'c', 'large', 'd', 'e'];
    const told = new Map<string, string>();
    await readAll(names.map(file), {
      workerUrl,
      withLines: true,
      onOutcome: ({ name }, outcome) => {
        told.set(name, outcome.kind === 'read' ? outcome.lines : outcome.problem.code);
      },
    });
    expect(Object.fromEntries(told)).toEqual({
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [name, name])),
      ends: 'memory',
      throws: 'memory',
      large: 'memory',
    });
  });

  it('end at once where there are none', async () => {
    await expect(readAll([], { workerUrl, withLines: false, onOutcome: () => {} })).resolves.toBeUndefined();
  });
});
