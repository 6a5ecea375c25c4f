import { describe, expect, it } from 'vitest';
import { formatWritten, joinWritten, parseWritten } from '../../src/sheets/written-words.ts';

function textsOf(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word} nomor ${index}`);
}

describe('what the add-on wrote on a sheet', () => {
  it('is known word by word where there is little', () => {
    const written = parseWritten(formatWritten(textsOf('baris', 4000)));
    expect(textsOf('baris', 4000).every(written.has)).toBe(true);
    expect(textsOf('catatan', 4000).filter(written.has)).toEqual([]);
  });

  it('is still known where there is much, and hardly any other word passes for it', () => {
    const mark = formatWritten(textsOf('berkas', 15_000));
    expect(mark.length).toBeLessThanOrEqual(24_000);
    const written = parseWritten(mark);
    expect(written.isKnown).toBe(true);
    expect(textsOf('berkas', 15_000).every(written.has)).toBe(true);
    const passing = textsOf('catatan orang', 5000).filter(written.has).length;
    expect(passing).toBeLessThan(150);
  });

  it.each([
    ['little and little', 100, 100],
    ['little and much', 100, 9000],
    ['much and much', 9000, 6000],
    ['two that are little each', 3000, 3000],
  ])('is known after two are joined: %s', (_, one, other) => {
    const joined = parseWritten(
      joinWritten(formatWritten(textsOf('a', one)), formatWritten(textsOf('b', other))),
    );
    expect([...textsOf('a', one), ...textsOf('b', other)].every(joined.has)).toBe(true);
    expect(textsOf('c', 1000).filter(joined.has).length).toBeLessThan(40);
  });

  it('is unknown on a sheet without a memory', () => {
    expect([parseWritten(undefined).isKnown, parseWritten('*').isKnown]).toEqual([false, false]);
  });
});
