import { describe, expect, it } from 'vitest';
import { findDriveLinks, parseDriveLink } from '../../../src/domain/evidence/drive-link.ts';

const ID = '1AbC_dEfGhIjKlMnOpQrStUvWxYz-0123';

describe('parseDriveLink', () => {
  it.each([
    ['as copied from the browser', `https://drive.google.com/drive/folders/${ID}`, 'folder'],
    ['from a second account', `https://drive.google.com/drive/u/1/folders/${ID}`, 'folder'],
    ['with the sharing tail', `https://drive.google.com/drive/folders/${ID}?usp=sharing`, 'folder'],
    ['from a telephone', `https://drive.google.com/drive/mobile/folders/${ID}`, 'folder'],
    ['an old form', `https://drive.google.com/folderview?id=${ID}&usp=sharing`, 'folder'],
    ['a file', `https://drive.google.com/file/d/${ID}/view?usp=drive_link`, 'file'],
    ['a document', `https://docs.google.com/document/d/${ID}/edit#heading=h.1`, 'file'],
    [
      'a sheet of a Workspace domain',
      `https://docs.google.com/a/contoh.go.id/spreadsheets/d/${ID}/edit`,
      'file',
    ],
    ['a form that does not tell', `https://drive.google.com/open?id=${ID}`, 'unknown'],
  ])('%s', (_reason, url, kind) => {
    expect(parseDriveLink(url)).toEqual({ id: ID, kind });
  });

  it.each([
    'https://contoh.go.id/berkas',
    'https://drive.google.com/drive/my-drive',
    `https://drive.google.com.contoh.id/drive/folders/${ID}`,
    `folders/${ID}`,
    'https://docs.google.com/forms/d/e/1FAIpQLSxxxxxxxxxxxxxxxxxxxx/viewform',
    '',
  ])('%s names no Drive item', url => {
    expect(parseDriveLink(url)).toBeNull();
  });
});

describe('findDriveLinks', () => {
  it('finds the address inside a text and inside a HYPERLINK formula, each item once', () => {
    const url = `https://drive.google.com/drive/folders/${ID}`;
    expect(findDriveLinks(`Bukti: ${url}, juga ${url}`)).toHaveLength(1);
    expect(findDriveLinks(`=HYPERLINK("${url}";"Bukti")`)).toEqual([{ id: ID, kind: 'folder' }]);
  });
});
