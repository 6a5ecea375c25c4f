import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFileName, cleanFileName } from '../../../src/cli/drive/safe-file-name.ts';

describe('cleanFileName', () => {
  it.each([
    [
      'an ordinary name stays',
      'I.4.b Agen perubahan sudah ditetapkan',
      'I.4.b Agen perubahan sudah ditetapkan',
    ],
    ['a path upwards', '../../etc/passwd', '__.._etc_passwd'],
    ['an absolute path', '/etc/passwd', '_etc_passwd'],
    ['a Windows path', 'C:\\Windows\\x', 'C__Windows_x'],
    ['NUL and other control characters', 'a\0b\nc', 'a_b_c'],
    ['the parent directory', '..', 'Tanpa nama'],
    ['nothing', '', 'Tanpa nama'],
    ['a hidden file', '.zi-drive.json', '_zi-drive.json'],
    ['a device of Windows', 'CON', '_CON'],
    ['a device with an extension', 'nul.pdf', '_nul.pdf'],
    ['dots and spaces at the end, which Windows drops', 'Laporan. . ', 'Laporan'],
    ['a name that is written backwards', 'SK\u202efdp.exe', 'SKfdp.exe'],
    ['markup and quotes', '<script>"x"</script>.pdf', '_script__x___script_.pdf'],
    ['a formula', '=IMPORTXML("http://x")', '=IMPORTXML(_http___x_)'],
    ['an emoji', '📁 Bukti 👩‍💼.pdf', '📁 Bukti 👩‍💼.pdf'],
    ['Arabic letters', 'تقرير.pdf', 'تقرير.pdf'],
    ['half of an emoji', 'a\ud83d', 'a_'],
  ])('cleans %s', (_reason, name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('keeps the extension of a name of 300 characters', () => {
    const clean = cleanFileName(`${'é'.repeat(300)}.pdf`);
    expect(clean).toMatch(/^é+\.pdf$/);
    expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(180);
  });

  it('gives one component of a path, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
        const clean = cleanFileName(name);
        expect(clean).not.toMatch(/[/\\\0]|^\.|[. ]$|^$/);
        expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(181);
      }),
    );
  });

  it('changes a clean name no more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
        expect(cleanFileName(cleanFileName(name))).toBe(cleanFileName(name));
      }),
    );
  });
});

describe('chooseFileName', () => {
  it.each([
    ['a free name', 'Notulen.pdf', ['Undangan.pdf'], 'Notulen.pdf'],
    ['a taken name', 'Notulen.pdf', ['Notulen.pdf'], 'Notulen (2).pdf'],
    ['a name taken twice', 'Foto', ['Foto', 'Foto (2)'], 'Foto (3)'],
    ['a name that differs in case only', 'FOTO', ['foto'], 'FOTO (2)'],
    ['a name that differs in composed accents only', 'Rapat\u00e9', ['Rapate\u0301'], 'Rapat\u00e9 (2)'],
  ])('numbers %s', (_reason, name, taken, chosen) => {
    expect(chooseFileName(name, taken)).toBe(chosen);
  });
});
