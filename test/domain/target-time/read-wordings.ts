import { readFileSync } from 'node:fs';

/** Rows of a table of wordings beside this file: why the row is there, the cell text, what it must give. */
export function readWordings(name: string): { reason: string; text: string; words: string }[] {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  return lines.map(line => {
    const [reason = '', text = '', words = ''] = line.split('\t');
    return { reason, text: text.replace(/\\n/g, '\n'), words };
  });
}
