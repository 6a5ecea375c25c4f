// Makes release/: what is handed to somebody who has nothing of this project. `--check` compares the files of the last
// release, should there be one, with a fresh build of its commit.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withoutDrive } from './docs/release/core-manifest.mjs';
import { buildEmptyPlan } from './docs/release/empty-plan.mjs';
import { buildGuide } from './docs/release/guide-html.mjs';

const target = 'release';
/** As the release commit holds them. */
const released = { code: 'dist/Code.gs', manifest: 'dist/appsscript.json' };

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function runNode(cwd, commit, ...files) {
  for (const file of files) {
    execFileSync(process.execPath, [file], {
      cwd,
      stdio: 'inherit',
      env: { ...process.env, ZI_COMMIT: commit },
    });
  }
}

async function listSums() {
  const names = (await readdir(target)).sort();
  const lines = await Promise.all(
    names.map(async name => {
      const sum = createHash('sha256')
        .update(await readFile(join(target, name)))
        .digest('hex');
      return `${sum}  ${name}`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

async function makeRelease() {
  if (git('status', '--porcelain') !== '') {
    console.error(
      'Ada perubahan yang belum di-commit. Rilis dibuat dari sebuah commit: simpan dahulu dengan git commit.',
    );
    return 2;
  }
  const commit = git('rev-parse', '--short=12', 'HEAD');
  runNode('.', commit, 'build.mjs', 'build-page.mjs');
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  const manifest = await readFile('dist/appsscript.json', 'utf8');
  await copyFile('dist/Code.js', join(target, 'Code.gs'));
  await copyFile('dist/Code.js', released.code);
  await writeFile(join(target, 'appsscript.json'), manifest);
  await writeFile(join(target, 'appsscript-inti.json'), withoutDrive(manifest));
  await copyFile('build/coba-zi.html', join(target, 'coba-zi.html'));
  await writeFile(join(target, 'rencana-aksi-kosong.xlsx'), await buildEmptyPlan());
  await writeFile(join(target, 'panduan.html'), await buildGuide('docs/panduan.md'));
  await writeFile(join(target, 'SHA256SUMS'), await listSums());
  console.log(`${target}/ dibuat dari commit ${commit}: ${(await readdir(target)).join(', ')}`);
  return 0;
}

async function checkRelease() {
  if (git('ls-files', released.code) === '') {
    console.log('Belum ada versi yang dirilis.');
    return 0;
  }
  const code = git('show', `HEAD:${released.code}`);
  const commit = /commit ([0-9a-f]{7,40})/.exec(code.split('\n')[0])?.[1] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'zi-release-'));
  try {
    git('worktree', 'add', '--detach', folder, commit);
    if (!existsSync(join(folder, 'node_modules')))
      await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    runNode(folder, commit, 'build.mjs');
    const fresh = (await readFile(join(folder, 'dist/Code.js'), 'utf8')).trim();
    const manifest = (await readFile(join(folder, released.manifest), 'utf8')).trim();
    const isSame = fresh === code && manifest === git('show', `HEAD:${released.manifest}`);
    console.log(
      isSame
        ? `Rilis dari commit ${commit} sama dengan hasil bangunnya.`
        : `Rilis dari commit ${commit} berbeda dari hasil bangunnya.`,
    );
    return isSame ? 0 : 1;
  } finally {
    git('worktree', 'remove', '--force', folder);
  }
}

process.exitCode = await (process.argv.includes('--check') ? checkRelease() : makeRelease());
