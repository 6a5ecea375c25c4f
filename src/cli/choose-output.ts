import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative } from 'node:path';

export interface OutputChoice {
  /** The workbook to open: the input, or the copy that is there already. */
  readonly inputPath: string;
  /** Where it is saved. */
  readonly outputPath: string;
  readonly kind: 'new-copy' | 'existing-copy' | 'own-output';
}

function isInside(path: string, directory: string): boolean {
  if (!existsSync(directory)) return false;
  const way = relative(realpathSync(directory), realpathSync(path));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** "rencana.xlsx", then "rencana (2).xlsx" … */
function findFreePath(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  let free = path;
  for (let number = 2; existsSync(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}

/** Which workbook is opened and where it is saved, so that nothing but a workbook's own earlier result is written over. */
export function chooseOutput(request: {
  readonly planPath: string;
  readonly outputDirectory: string;
  readonly startsAnew: boolean;
}): OutputChoice {
  const { planPath, outputDirectory, startsAnew } = request;
  const copyPath = join(outputDirectory, basename(planPath));
  if (startsAnew) return { inputPath: planPath, outputPath: findFreePath(copyPath), kind: 'new-copy' };
  if (isInside(planPath, outputDirectory)) {
    return { inputPath: planPath, outputPath: planPath, kind: 'own-output' };
  }
  if (existsSync(copyPath)) return { inputPath: copyPath, outputPath: copyPath, kind: 'existing-copy' };
  return { inputPath: planPath, outputPath: copyPath, kind: 'new-copy' };
}
