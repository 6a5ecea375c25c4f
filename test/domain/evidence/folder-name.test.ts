import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatFolderName,
  formatRootFolderName,
  isFolderNameOf,
} from '../../../src/domain/evidence/folder-name.ts';

describe('the name of a folder', () => {
  it.each([
    ['a row', 'I.4.b', 'Agen perubahan sudah ditetapkan', 'I.4.b Agen perubahan sudah ditetapkan'],
    [
      'a component',
      'I.4',
      'Perubahan pola pikir dan budaya kerja',
      'I.4 Perubahan pola pikir dan budaya kerja',
    ],
    ['an area', 'I', 'MANAJEMEN PERUBAHAN', 'I MANAJEMEN PERUBAHAN'],
    ['a row without text', 'I.4.b', '', 'I.4.b'],
    [
      'a slash and quotes',
      'VI.2.c',
      'sistem "punishment"/reward: sanksi?',
      'VI.2.c sistem punishment reward sanksi',
    ],
    [
      'line breaks and wide spaces',
      'II.1.a',
      'SOP\r\ntelah  mengacu\u00a0pada',
      'II.1.a SOP telah mengacu pada',
    ],
    ['a last full stop', 'II.1.a', 'SOP telah dievaluasi.', 'II.1.a SOP telah dievaluasi'],
    ['marks of direction', 'II.1.a', 'SOP \u202Eafargitarg\u202C', 'II.1.a SOP afargitarg'],
    ['control characters', 'II.1.a', 'SOP\u0000\u0007 baru', 'II.1.a SOP baru'],
    ['the second code of a long component', 'III.3.aa', 'Diklat', 'III.3.aa Diklat'],
  ])('of %s is %s + %s = %s', (_reason, code, text, name) => {
    expect(formatFolderName(code, text)).toBe(name);
  });

  it('is cut at 100 characters on a word', () => {
    const indicator =
      'Pelaksanaan pengembangan kompetensi pegawai telah dilakukan melalui pengikutsertaan pada lembaga pelatihan, in house training';
    expect(formatFolderName('III.3.e', indicator)).toBe(
      'III.3.e Pelaksanaan pengembangan kompetensi pegawai telah dilakukan melalui pengikutsertaan pada',
    );
  });

  it('is cut inside a word that has no end', () => {
    expect(formatFolderName('I.1.a', 'x'.repeat(300))).toBe(`I.1.a ${'x'.repeat(94)}`);
  });

  it('never splits a character', () => {
    expect(formatFolderName('I.1.a', '😀'.repeat(300))).toBe(`I.1.a ${'😀'.repeat(94)}`);
  });

  it('is short, clean and found again by its code, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const name = formatFolderName('I.4.b', text);
        expect([...name].length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|[. ]$/u);
        expect(isFolderNameOf('I.4.b', name)).toBe(true);
        expect(isFolderNameOf('I.4', name)).toBe(false);
        expect(formatFolderName('I.4.b', name.slice('I.4.b'.length))).toBe(name);
      }),
    );
  });
});

describe('a folder found by its name', () => {
  it.each([
    ['its own', 'I.4.b', 'I.4.b Agen perubahan', true],
    ['the code alone', 'I.4.b', 'I.4.b', true],
    ['a longer letter', 'I.4.b', 'I.4.ba Agen', false],
    ['a longer number', 'I.4', 'I.41 Agen', false],
    ['a part of it', 'I.4', 'I.4.b Agen', false],
    ['the code inside', 'I.4.b', 'Bukti I.4.b Agen', false],
  ])('%s: %s and "%s" is %s', (_reason, code, name, isIts) => {
    expect(isFolderNameOf(code, name)).toBe(isIts);
  });
});

describe('the root folder', () => {
  it.each([
    ['year and unit', 2021, 'Balai Penelitian Ternak', 'Bukti ZI 2021 – Balai Penelitian Ternak'],
    ['no unit', 2021, ' ', 'Bukti ZI 2021'],
    ['no year', null, 'Kanwil A/B', 'Bukti ZI – Kanwil A B'],
  ])('with %s', (_reason, year, unit, name) => {
    expect(formatRootFolderName(year, unit)).toBe(name);
  });
});
