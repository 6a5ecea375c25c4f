import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cutLine, wrapLine } from '../../src/cli/plain-text.ts';

describe('cleanLine', () => {
  it.each([
    ['an ordinary text', 'Notulen rapat – 5 Juli', 'Notulen rapat – 5 Juli'],
    ['colours', '\u001b[31mmerah\u001b[0m', 'merah'],
    ['the title of the window', '\u001b]0;judul\u0007isi', 'isi'],
    ['a clearing of the screen', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['a lone escape', 'a\u001bb', 'a b'],
    ['bells, tabs and returns', 'a\u0007\tb\rc', 'a b c'],
    ['lines', 'a\n\nb', 'a b'],
    ['a text written backwards', 'SK\u202efdp.exe', 'SK fdp.exe'],
    ['emoji', '📁 Bukti', '📁 Bukti'],
  ])('gives %s as a terminal may show it', (_reason, text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it('leaves nothing that steers a terminal in any text', () => {
    const piece = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '\u009b',
      '2J',
      '0;',
      '\u0007',
      '\\',
      'a',
      '\u202e',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        expect(cleanLine(pieces.join(''))).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});

describe('wrapLine', () => {
  it.each([
    ['a short text', 'satu dua', ['satu dua']],
    ['a long text between words', 'satu dua tiga empat', ['satu dua', 'tiga empat']],
    ['a word that is too long', 'abcdefghijklmno pq', ['abcdefghij', 'klmno pq']],
    ['a web address not at all', 'buka https://contoh.go.id/a ya', ['buka', 'https://contoh.go.id/a', 'ya']],
    ['nothing', '', ['']],
  ])('breaks %s', (_reason, text, lines) => {
    expect(wrapLine(text, 10)).toEqual(lines);
  });

  it('keeps every character and no line too long', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapLine(cleanLine(text), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(cleanLine(text).replaceAll(' ', ''));
        expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('cutLine', () => {
  it.each([
    ['a text that fits', 'satu dua', 'satu dua'],
    ['a text on a word', 'satu dua tiga', 'satu dua…'],
    ['a long word', 'abcdefghijklmnop', 'abcdefghi…'],
  ])('shortens %s', (_reason, text, cut) => {
    expect(cutLine(text, 10)).toBe(cut);
  });
});
