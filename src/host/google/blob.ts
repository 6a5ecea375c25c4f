import { strToU8, zipSync } from 'fflate';
import type { FileBlob } from '../../contract/utilities.ts';
import { rememberBytes, requireBytes } from '../blob-bytes.ts';
import { expose, requireTexts, type ScriptRun } from './script-run.ts';

/** `Utilities.newBlob`: the text as a file in memory. */
export function newBlob(
  run: ScriptRun,
  texts: readonly [data: string, contentType: string, name: string],
): FileBlob {
  requireTexts('Utilities.newBlob', texts);
  const [data, , name] = texts;
  return makeBlob(run, { name, bytes: strToU8(data) });
}

/** `Utilities.zip`: the files in their order, bearing the moment of the run. */
export function zip(run: ScriptRun, blobs: readonly FileBlob[], name: string): FileBlob {
  requireTexts('Utilities.zip', [name]);
  const files = blobs.map(blob => requireBytes(blob));
  const mtime = run.host.now();
  const bytes = zipSync(Object.fromEntries(files.map(file => [file.name, [file.bytes, { mtime }]])));
  return makeBlob(run, { name, bytes });
}

function makeBlob(run: ScriptRun, file: { readonly name: string; readonly bytes: Uint8Array }): FileBlob {
  const blob: FileBlob = expose<FileBlob>(run, 'Blob', {
    // Bytes are signed in Apps Script.
    getBytes: () => Array.from(new Int8Array(file.bytes)),
    setContentType: () => blob as never,
  });
  rememberBytes(blob, file);
  return blob;
}
