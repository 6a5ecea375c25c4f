import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative } from 'node:path';

export interface OutputChoice {
  /** The workbook to open: the input, or the copy that is there already. */
  readonly inputPath: string;
  /** Where it is saved. */
  readonly outputPath: string;
  readonly kind: 'new-copy' | 'existing-copy' | 'own-output';
}

export interface OutputRequest {
  readonly planPath: string;
  readonly outputDirectory: string;
  readonly startsAnew: boolean;
  /** Whether the file is a result of an earlier run, not a plan that people laid there. */
  isResult(path: string): boolean;
}

/** Names end at 255 bytes. */
const maxNameBytes = 255;

function isInside(path: string, directory: string): boolean {
  if (!existsSync(directory)) return false;
  const way = relative(realpathSync(directory), realpathSync(path));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** "rencana.xlsx", then "rencana (2).xlsx" … */
function numberPath(path: string, number: number): string {
  if (number === 1) return path;
  const extension = extname(path);
  const ending = ` (${number})${extension}`;
  let stem = [...basename(path, extension)];
  while (Buffer.byteLength(stem.join('') + ending) > maxNameBytes) stem = stem.slice(0, -1);
  return join(path, '..', stem.join('') + ending);
}

/** The first of the numbered names that is free, or that `wanted` takes. */
function findPath(path: string, wanted: (path: string) => boolean): string {
  let number = 1;
  while (existsSync(numberPath(path, number)) && !wanted(numberPath(path, number))) number += 1;
  return numberPath(path, number);
}

/** Which workbook is opened and where it is saved, so that nothing but a workbook's own earlier result is written over. */
export function chooseOutput(request: OutputRequest): OutputChoice {
  const { planPath, outputDirectory, startsAnew, isResult } = request;
  const copyPath = join(outputDirectory, basename(planPath));
  if (startsAnew) {
    return { inputPath: planPath, outputPath: findPath(copyPath, () => false), kind: 'new-copy' };
  }
  if (isInside(planPath, outputDirectory) && isResult(planPath)) {
    return { inputPath: planPath, outputPath: planPath, kind: 'own-output' };
  }
  // Beside a plan that people laid into the output folder themselves the result has a number.
  const outputPath = findPath(copyPath, isResult);
  return existsSync(outputPath)
    ? { inputPath: outputPath, outputPath, kind: 'existing-copy' }
    : { inputPath: planPath, outputPath, kind: 'new-copy' };
}
