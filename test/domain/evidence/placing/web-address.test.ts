import { describe, expect, it } from 'vitest';
import { holdsWebAddress } from '../../../../src/domain/evidence/placing/web-address.ts';

describe('a web address in TAUTAN', () => {
  it.each([
    ['whole', 'https://balitnak.litbang.pertanian.go.id/berita/12'],
    ['without its scheme', 'www.balai.go.id/maklumat'],
    ['a host alone', 'balai.go.id'],
    ['between words', 'lihat https://s.id/abc ya'],
    ['two on two lines', 'https://a.go.id/1\nhttps://a.go.id/2'],
    ['a short one', 'bit.ly/3xYz'],
  ])('is one: %s', (_reason, text) => {
    expect(holdsWebAddress(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['words', 'sudah di website'],
    ['a file name', 'SK Tim.pdf'],
    ['a number', 'No. 12.3'],
    ['a scheme alone', 'https://'],
    ['a dash', '-'],
  ])('is none: %s', (_reason, text) => {
    expect(holdsWebAddress(text)).toBe(false);
  });
});
