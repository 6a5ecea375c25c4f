import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

export const examplePlan = join(project, 'examples/rencana-aksi-2021.xlsx');

export interface Answer {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** The local host as it is built, beside a bundle of the test's own. */
export class BuiltHost {
  readonly directory = mkdtempSync(join(tmpdir(), 'zi-host-'));

  build(bundle: string): void {
    for (const name of ['node_modules', 'examples'])
      symlinkSync(join(project, name), join(this.directory, name));
    mkdirSync(join(this.directory, 'dist'));
    writeFileSync(join(this.directory, 'dist/Code.js'), bundle);
    mkdirSync(join(this.directory, 'build'));
    for (const name of ['zi.mjs', 'script-worker.mjs'])
      copyFileSync(join(project, 'build', name), join(this.directory, 'build', name));
  }

  /** Runs the command line in a folder of its own below the host, without a terminal. */
  run(folder: string, ...args: readonly string[]): Promise<Answer> {
    return this.runWith({}, [folder, ...args]);
  }

  /** The same with variables of the environment. */
  runWith(
    variables: Readonly<Record<string, string>>,
    [folder, ...args]: readonly [folder: string, ...args: string[]],
  ): Promise<Answer> {
    const cwd = join(this.directory, folder);
    mkdirSync(cwd, { recursive: true });
    return new Promise(settle => {
      const child = execFile(
        process.execPath,
        [join(this.directory, 'build/zi.mjs'), ...args],
        { cwd, env: { ...process.env, ...variables } },
        (_error, output, errors) => settle({ exitCode: child.exitCode ?? -1, output, errors }),
      );
      child.stdin?.end();
    });
  }

  /** Names in a folder below the host; none when it is not there. */
  list(folder: string): string[] {
    const path = join(this.directory, folder);
    return existsSync(path) ? readdirSync(path).sort() : [];
  }

  write(path: string, content: string): string {
    const whole = join(this.directory, path);
    mkdirSync(join(whole, '..'), { recursive: true });
    writeFileSync(whole, content);
    return whole;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}
