import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const HOST = readFileSync('docs/host.md', 'utf8');
const GUIDE = readFileSync('docs/panduan.md', 'utf8').replace(/\s+/g, ' ');

interface Line {
  readonly number: number;
  readonly file: string;
  readonly test: string;
}

/** The table of doubts in docs/host.md. */
const LINES: readonly Line[] = [...HOST.matchAll(/^\| (\d+) \| [^|]+ \| `([^`]+)` \| (.+) \|$/gm)].map(
  ([, number, file = '', test = '']) => ({ number: Number(number), file, test }),
);

describe('the doubts in docs/host.md', () => {
  it('are 27, each with a test that is there', () => {
    expect(LINES.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
    const isThere = ({ file, test }: Line): boolean =>
      existsSync(file) && readFileSync(file, 'utf8').includes(test);
    expect(LINES.filter(line => !isThere(line))).toEqual([]);
  });

  it('that are unknown stand there with both answers and what the add-on does', () => {
    const [, part = ''] = HOST.split('## What is still unknown');
    const [section = ''] = part.split('\n## ');
    const rows = section
      .split('\n')
      .filter(line => line.startsWith('| '))
      .slice(1)
      .map(line => line.split(/(?<!\\)\|/).slice(1, -1));
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter(cells => cells.length !== 4 || cells.some(cell => cell.trim() === ''))).toEqual([]);
  });
});

describe('the guide', () => {
  it.each([
    ['Jangan menekan **Jalankan**'],
    ['**alamatnya sebagai teks**'],
    ['**centang ketiganya**'],
    ['**File › Simpan sebagai Google Spreadsheet**'],
    ['`ZI_.onOpen();`'],
  ])('tells people before they meet it: %s', words => {
    expect(GUIDE).toContain(words);
  });
});
