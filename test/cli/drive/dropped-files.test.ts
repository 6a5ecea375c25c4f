import { createHash } from 'node:crypto';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DriveFixture,
  folderType,
  get,
  listIds,
  listNames,
  makeFolder,
  search,
} from '../../support/drive-fixture.ts';

const shared = { supportsAllDrives: true } as const;

/** The reason that Google's answer gives. */
function readReason(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Error && 'details' in error) return JSON.stringify(error.details);
    throw error;
  }
  return 'nothing was thrown';
}

describe('a file that a person drops', () => {
  it('was uploaded when it was last changed, at the latest now', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    fixture.drop('Notulen.pdf', '2021-06-30');
    fixture.drop('Undangan.pdf', '2026-01-01');
    const days = search(drive, 'trashed=false').map(file => [file.name, file.createdTime?.slice(0, 10)]);
    expect(Object.fromEntries(days)).toEqual({ 'Notulen.pdf': '2021-06-30', 'Undangan.pdf': '2021-07-05' });
    fixture.clock = '2021-10-20';
    const later = search(drive, "name = 'Undangan.pdf'");
    expect(later[0]?.createdTime).toBe('2021-07-05T03:00:00.000Z');
  });

  it('shows its kind, size and content hash', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    fixture.drop('SK Tim.pdf', '2021-06-01', 'isi');
    const [file] = search(drive, "name = 'SK Tim.pdf'");
    expect(file).toMatchObject({
      mimeType: 'application/pdf',
      size: '3',
      md5Checksum: createHash('md5').update('isi').digest('hex'),
      webViewLink: `https://drive.google.com/file/d/${file?.id}/view`,
    });
  });

  it("has no hash and no extension as one of Google's own documents", () => {
    const fixture = new DriveFixture();
    fixture.drop('Notulen rapat.gdoc');
    const [file] = search(fixture.open(), 'trashed=false');
    expect(file).toMatchObject({ name: 'Notulen rapat', mimeType: 'application/vnd.google-apps.document' });
    expect(file).not.toHaveProperty('md5Checksum');
  });

  it('can be seen but not changed, and takes no child as a folder', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    fixture.drop('Bukti lama/SK.pdf');
    const [folder] = search(drive, `mimeType = '${folderType}'`);
    const [file] = search(drive, "name = 'SK.pdf'");
    const mark = (id = '') =>
      drive.Files.update({ appProperties: { zi: 'x' } }, id, null, { fields: 'id', ...shared });
    expect(readReason(() => mark(file?.id))).toContain('appNotAuthorizedToFile');
    expect(readReason(() => mark(folder?.id))).toContain('"code":403');
    expect(readReason(() => makeFolder(drive, 'x', folder?.id))).toContain('appNotAuthorizedToFile');
  });

  it.each(['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$Laporan.docx'])('is not litter: %s', name => {
    const fixture = new DriveFixture();
    fixture.drop(name);
    expect(search(fixture.open(), 'trashed=false')).toEqual([]);
  });
});

describe('links of the file system', () => {
  it('are not followed, and nothing is written through them', () => {
    const outside = new DriveFixture();
    const fixture = new DriveFixture();
    outside.drop('rahasia.pdf');
    symlinkSync(outside.directory, join(fixture.directory, 'Bukti'));
    symlinkSync(join(outside.directory, 'rahasia.pdf'), join(fixture.directory, 'a.pdf'));
    const drive = fixture.open();
    makeFolder(drive, 'Bukti');
    expect(listNames(search(drive, 'trashed=false'))).toEqual(['Bukti']);
    expect(readdirSync(fixture.directory).sort()).toEqual(['.zi-drive.json', 'Bukti', 'Bukti (2)', 'a.pdf']);
    expect(readdirSync(outside.directory)).toEqual(['rahasia.pdf']);
  });
});

describe('a shortcut', () => {
  it('names its target, and does not show on the disk', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    const folder = makeFolder(drive, 'I.1');
    fixture.drop('Renstra.pdf');
    const targetId = search(drive, "name = 'Renstra.pdf'")[0]?.id ?? '';
    const id = drive.placeShortcut({ name: 'Renstra', folderId: folder, targetId });
    expect(get(drive, id)).toMatchObject({
      mimeType: 'application/vnd.google-apps.shortcut',
      shortcutDetails: { targetId, targetMimeType: 'application/pdf' },
      parents: [folder],
    });
    expect(listIds(search(drive, `'${folder}' in parents`))).toEqual([id]);
    expect(readdirSync(join(fixture.directory, 'I.1'))).toEqual([]);
  });

  it('may point at the folder that it lies in, but not at a shortcut', () => {
    const drive = new DriveFixture().open();
    const folderId = makeFolder(drive, 'A');
    const inner = makeFolder(drive, 'B', folderId);
    const id = drive.placeShortcut({ name: 'naik', folderId: inner, targetId: folderId });
    expect(listIds(search(drive, `'${inner}' in parents`))).toEqual([id]);
    const twice = () => drive.placeShortcut({ name: 'x', folderId: inner, targetId: id });
    expect(readReason(twice)).toContain('shortcutTargetInvalid');
  });
});
