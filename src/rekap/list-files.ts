import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something that lies in the folder. */
export interface FoundFile {
  readonly path: string;
  /** Below the folder, with slashes. */
  readonly name: string;
  readonly kind: 'file' | 'link' | 'unreadable-folder';
  readonly size: number;
}

/** What programs leave beside files: locks of office programs, hidden files. */
const LEFT_OVER = /^(?:~\$|\.)/;

/** All files in a folder and below, by name. Symbolic links are named and never followed: they may lead anywhere, or in a circle. */
export function listFiles(folder: string): readonly FoundFile[] {
  const files: FoundFile[] = [];
  const walk = (directory: string, prefix: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort(byName)) {
      if (LEFT_OVER.test(entry.name)) continue;
      const path = join(directory, entry.name);
      const name = prefix + entry.name;
      if (entry.isSymbolicLink()) files.push({ path, name, kind: 'link', size: 0 });
      else if (entry.isDirectory()) enter(path, `${name}/`);
      else if (entry.isFile()) files.push({ path, name, kind: 'file', size: lstatSync(path).size });
    }
  };
  const enter = (path: string, prefix: string): void => {
    try {
      walk(path, prefix);
    } catch {
      files.push({ path, name: prefix, kind: 'unreadable-folder', size: 0 });
    }
  };
  walk(folder, '');
  return files;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
