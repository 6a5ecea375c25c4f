import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExpected } from '../../../src/sheets/platform-test/judge-facts.ts';
import { redact } from '../../../src/sheets/platform-test/redact.ts';

describe('what a probe found', () => {
  it.each([
    [{ a: 'yes' }, { a: 'yes' }, true],
    [{ a: 'yes' }, { a: 'no' }, false],
    [{ a: '2|1' }, { a: '1' }, true],
    [{ a: '2|1' }, { a: '3' }, false],
    [{ a: '*' }, { a: 'apa pun' }, true],
    [{ a: '<=1' }, { a: '0.20' }, true],
    [{ a: '<=1' }, { a: '1.01' }, false],
    [{ a: '<=1' }, { a: 'cepat' }, false],
    [{ a: 'yes', b: '*' }, { a: 'yes' }, false],
    [{ a: 'yes' }, { a: 'yes', error: 'x' }, false],
  ])('%j is expected, %j is found: %s', (expected, found, is) => {
    expect(isExpected(expected as Record<string, string>, found as Record<string, string>)).toBe(is);
  });
});

describe('a refusal on its way to the sheet', () => {
  it.each([
    ['File not found: 1AbCdEfGhIjKlMnOpQrStUvWxYz012345.', 'File not found: 1AbC….'],
    [
      'The user ani.w@contoh.go.id has not granted the app 12 access',
      'The user [alamat] has not granted the app 12 access',
    ],
    ['See https://console.developers.google.com/apis?project=1 then retry.', 'See [alamat] then retry.'],
    ['Jumlah baris tidak cocok.\nData 2', 'Jumlah baris tidak cocok. Data 2'],
    [
      'The coordinates of the range are outside the dimensions',
      'The coordinates of the range are outside the dimensions',
    ],
  ])('%s', (words, shown) => {
    expect(redact(words)).toBe(shown);
  });

  it('never holds an address or an id, wherever they stand', () => {
    const secret = fc.constantFrom(
      'siti.r@pn-contoh.go.id',
      'https://drive.google.com/drive/folders/1QwErTyUiOpAsDfGhJkLzXcVbNm12345',
      '1QwErTyUiOpAsDfGhJkLzXcVbNm12345',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.lorem(), secret)), parts => {
        expect(redact(parts.join(' '))).not.toMatch(/@|folders|QwErTyUiOp/);
      }),
    );
  });
});
