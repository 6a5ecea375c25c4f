import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Md5 } from '../../src/web/drive/md5.ts';
import { readMd5 } from '../../src/web/drive/read-md5.ts';

function sum(...pieces: readonly Uint8Array[]): string {
  const md5 = new Md5();
  for (const piece of pieces) md5.update(piece);
  return md5.digest();
}

describe('md5', () => {
  it.each([
    ['nothing', '', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a word', 'abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['more than a block', '1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
  ])('of %s is that of RFC 1321', (_what, text, expected) => {
    expect(sum(new TextEncoder().encode(text))).toBe(expected);
  });

  it('is that of Node for any bytes in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), pieces => {
        const hash = createHash('md5');
        for (const piece of pieces) hash.update(piece);
        expect(sum(...pieces)).toBe(hash.digest('hex'));
      }),
    );
  });
});

describe('md5 of a dropped file', () => {
  it('is read in pieces, with progress', async () => {
    const bytes = new Uint8Array((1 << 20) * 2 + 7).fill(65);
    const seen: number[] = [];
    const md5 = await readMd5(new Blob([bytes]), part => seen.push(part));
    expect(md5).toBe(createHash('md5').update(bytes).digest('hex'));
    expect(seen.length).toBe(3);
    expect(seen.at(-1)).toBe(1);
  });

  it('is none for a file that cannot be read, never that of nothing', async () => {
    const broken = { size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    expect(await readMd5(broken as unknown as Blob, () => {})).toBeNull();
  });

  it('is none over 100 MB', async () => {
    const huge = { size: 101 * (1 << 20), slice: () => expect.unreachable() };
    expect(await readMd5(huge as unknown as Blob, () => {})).toBeNull();
  });
});
