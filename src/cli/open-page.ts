import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Builds the page and opens it in the browser, or says where it lies. */
export async function openPage(projectDirectory: string, write: (line: string) => void): Promise<void> {
  process.chdir(projectDirectory);
  await import(pathToFileURL(join(projectDirectory, 'build-page.mjs')).href);
  const path = join(projectDirectory, 'build', 'coba-zi.html');
  write(`Halaman Coba ZI: ${path}`);
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasScreen) {
    write('Buka berkas itu dengan browser.');
    return;
  }
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? [];
  const child = spawn(command, [...args, path], { detached: true, stdio: 'ignore' });
  child.on('error', () => write('Browser tidak dapat dibuka dari sini. Buka berkas itu dengan browser.'));
  child.unref();
}
