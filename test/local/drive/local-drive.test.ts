import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DriveNewFile } from '../../../src/contract/drive.ts';
import type { LocalDrive } from '../../../src/local/drive/local-drive.ts';
import {
  ani,
  budi,
  DriveFixture,
  folderType,
  get,
  listIds,
  listNames,
  makeFolder,
  reserveId,
  search,
} from './drive-fixture.ts';

const shared = { supportsAllDrives: true } as const;

function create(drive: LocalDrive, resource: DriveNewFile): void {
  drive.Files.create(resource, null, { fields: 'id', ...shared });
}

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

describe('a folder', () => {
  it('becomes a directory that a person can see', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    const area = makeFolder(drive, 'I Manajemen Perubahan');
    const row = makeFolder(drive, 'I.4.b Agen perubahan: sudah?', area);
    expect(readdirSync(join(fixture.directory, 'I Manajemen Perubahan'))).toEqual([
      'I.4.b Agen perubahan_ sudah_',
    ]);
    expect(get(drive, row)).toEqual({
      id: row,
      name: 'I.4.b Agen perubahan: sudah?',
      mimeType: folderType,
      parents: [area],
      trashed: false,
      explicitlyTrashed: false,
      createdTime: '2021-07-05T03:00:00.000Z',
      webViewLink: `https://drive.google.com/drive/folders/${row}`,
      ownedByMe: true,
      capabilities: { canAddChildren: true },
    });
  });

  it('may have the name of another folder beside it', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    const ids = [makeFolder(drive, 'Foto'), makeFolder(drive, 'Foto'), makeFolder(drive, 'FOTO')];
    expect(listNames(search(drive, "'root' in parents"))).toEqual(['FOTO', 'Foto', 'Foto']);
    expect(new Set(ids).size).toBe(3);
    expect(readdirSync(fixture.directory).sort()).toEqual(['.zi-drive.json', 'FOTO (3)', 'Foto', 'Foto (2)']);
  });

  it('keeps app properties, by which it is found', () => {
    const drive = new DriveFixture().open();
    const id = reserveId(drive);
    create(drive, { id, name: 'I.4.b', mimeType: folderType, appProperties: { zi: "S'/2021/I.4.b" } });
    const found = search(drive, "appProperties has { key='zi' and value='S\\'/2021/I.4.b' }");
    expect(listIds(found)).toEqual([id]);
    const changed = { appProperties: { state: 'jadi' } };
    expect(drive.Files.update(changed, id, null, { fields: 'appProperties', ...shared })).toEqual({
      appProperties: { zi: "S'/2021/I.4.b", state: 'jadi' },
    });
  });

  it('is made once, whatever is repeated', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    const id = makeFolder(drive, 'Bukti ZI 2021');
    const again = () => create(drive, { id, name: 'Bukti ZI 2021', mimeType: folderType });
    expect(readReason(again)).toContain('"code":409');
    expect(readReason(again)).toContain('A file already exists with the provided ID.');
    expect(search(drive, "'root' in parents")).toHaveLength(1);
  });

  it.each([
    ['a number of ids that is none', 0],
    ['too many ids at once', 1001],
  ])('gets no id when asked for %s', (_reason, count) => {
    const drive = new DriveFixture().open();
    const ask = () => drive.Files.generateIds({ count, space: 'drive', type: 'files' });
    expect(readReason(ask)).toContain('[1, 1000]');
  });
});

describe('a new folder is refused', () => {
  it('under an id that nobody reserved, or somebody else did', () => {
    const fixture = new DriveFixture();
    const id = reserveId(fixture.open());
    const resource = { name: 'x', mimeType: folderType };
    const steal = () => create(fixture.open({ user: budi }), { ...resource, id });
    expect(readReason(steal)).toContain('The provided file ID is not usable.');
    expect(readReason(() => create(fixture.open(), { ...resource, id: '1'.repeat(33) }))).toContain(
      'not usable',
    );
    create(fixture.open(), { ...resource, id });
  });

  it('in a parent that does not exist, is a file, or lies in the trash', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    fixture.drop('SK.pdf');
    const [file] = search(drive, "name = 'SK.pdf'");
    const trashed = makeFolder(drive, 'Lama');
    drive.setTrashed(trashed, true);
    const tryIn = (parent: string) => readReason(() => makeFolder(drive, 'x', parent));
    expect(tryIn('1unknown')).toContain('File not found: 1unknown.');
    expect(tryIn(file?.id ?? '')).toContain('parentNotAFolder');
    expect(tryIn(trashed)).toContain('notFound');
  });

  it('with properties longer than 124 bytes', () => {
    const drive = new DriveFixture().open();
    const properties = { zi: 'é'.repeat(61) };
    const id = reserveId(drive);
    const resource = { id, name: 'x', mimeType: folderType };
    expect(() => create(drive, { ...resource, appProperties: { zi: `${'é'.repeat(61)}a` } })).toThrow(
      'limit',
    );
    create(drive, { ...resource, appProperties: properties });
  });
});

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

describe('files.list', () => {
  it('goes on from page to page, of 460 files when parents are asked for', () => {
    const fixture = new DriveFixture();
    for (let index = 0; index < 1000; index += 1) fixture.drop(`${index}.pdf`, '2021-06-01', '');
    const drive = fixture.open();
    const lengths: number[] = [];
    const seen = new Set<string>();
    let pageToken: string | undefined;
    do {
      const page = drive.Files.list({
        q: "'root' in parents",
        fields: 'nextPageToken,files(id,parents)',
        pageSize: 1000,
        includeItemsFromAllDrives: true,
        ...shared,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      lengths.push(page.files?.length ?? 0);
      for (const file of page.files ?? []) seen.add(file.id ?? '');
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
    expect(lengths).toEqual([460, 460, 80]);
    expect(seen.size).toBe(1000);
    expect(search(drive, 'trashed=false', 'files(id)')).toHaveLength(1000);
  });

  it('answers with the fields that were asked for and no others', () => {
    const fixture = new DriveFixture();
    fixture.drop('a.pdf');
    expect(search(fixture.open(), 'trashed=false', 'files(name)')).toEqual([{ name: 'a.pdf' }]);
  });

  it.each([
    ['an unknown argument', { corpora: 'allDrives' }, 'Unknown name \\"corpora\\"'],
    ['an order', { orderBy: 'name' }, 'Unknown name \\"orderBy\\"'],
    ['a page size over 1000', { pageSize: 1001 }, '[1, 1000]'],
    ['a token of another search', { pageToken: 'x' }, 'Invalid Value'],
    ['an unknown term', { q: "fullText contains 'x'" }, 'Invalid Value'],
    ['an unknown field', { fields: 'items(id)' }, 'Invalid field selection items'],
    ['an unknown folder', { q: "('root' in parents or '1x' in parents)" }, 'File not found: .'],
    ['129 folders', { q: Array(129).fill("'root' in parents").join(' or ') }, '"code":413'],
  ])('refuses %s', (_reason, change, text) => {
    const drive = new DriveFixture().open();
    const usual = {
      q: 'trashed=false',
      fields: 'files(id)',
      pageSize: 10,
      includeItemsFromAllDrives: true,
    } as const;
    expect(readReason(() => drive.Files.list({ ...usual, ...shared, ...change }))).toContain(text);
  });

  it('says in its message which method failed', () => {
    const drive = new DriveFixture().open();
    expect(() => drive.Files.get('1x', { fields: 'id', ...shared })).toThrow(
      'API call to drive.files.get failed with error: File not found: 1x.',
    );
  });

  it('leaves out the results of an OR search when that fault is switched on', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open({ failsOrQueries: true });
    const a = makeFolder(drive, 'A');
    makeFolder(drive, 'A1', a);
    expect(search(drive, `('root' in parents or '${a}' in parents)`)).toEqual([]);
    expect(search(drive, `('${a}' in parents)`)).toHaveLength(1);
    expect(search(drive, `trashed=false and (name='A' or name='A1')`)).toHaveLength(2);
  });
});

describe('a second member', () => {
  it("sees a colleague's folder and its files, but can add nothing to it", () => {
    const fixture = new DriveFixture();
    const row = makeFolder(fixture.open(), 'I.4.b', makeFolder(fixture.open(), 'Bukti ZI 2021'));
    fixture.drop('Bukti ZI 2021/I.4.b/SK.pdf');
    const drive = fixture.open({ user: budi });
    expect(listNames(search(drive, `'${row}' in parents`))).toEqual(['SK.pdf']);
    expect(readReason(() => makeFolder(drive, 'x', row))).toContain('appNotAuthorizedToFile');
    expect(get(drive, row).ownedByMe).toBe(false);
  });

  it("does not see a colleague's root and trash", () => {
    const fixture = new DriveFixture();
    const drive = fixture.open({ user: budi });
    const root = makeFolder(fixture.open(), 'Bukti ZI 2021');
    expect(get(drive, root)).not.toHaveProperty('parents');
    expect(search(drive, "'root' in parents")).toEqual([]);
    fixture.open().setTrashed(root, true);
    expect(get(fixture.open(), root).trashed).toBe(true);
    expect(() => get(drive, root)).toThrow('File not found');
  });

  it('finds the app properties that the first one wrote', () => {
    const fixture = new DriveFixture();
    const first = fixture.open();
    const id = reserveId(first);
    create(first, { id, name: 'I', mimeType: folderType, appProperties: { zi: 'S/2021/I' } });
    const found = search(fixture.open({ user: budi }), "appProperties has { key='zi' and value='S/2021/I' }");
    expect(listIds(found)).toEqual([id]);
  });
});

describe('what an account may not see', () => {
  it('is missing with all that lies in it', () => {
    const fixture = new DriveFixture();
    const folder = makeFolder(fixture.open(), 'Rahasia');
    fixture.drop('Rahasia/a/SK.pdf');
    fixture.drop('SK.pdf');
    const drive = fixture.open({ hiddenIds: [folder] });
    expect(listNames(search(drive, 'trashed=false'))).toEqual(['SK.pdf']);
    expect(() => get(drive, folder)).toThrow('File not found');
    expect(() => search(drive, `'${folder}' in parents`)).toThrow('File not found: .');
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

describe('the directory', () => {
  it('is not made by looking', () => {
    const fixture = new DriveFixture();
    const directory = join(fixture.directory, 'Drive');
    const drive = fixture.open({ directory });
    const root = get(drive, 'root');
    expect(search(drive, "'root' in parents")).toEqual([]);
    expect(existsSync(directory)).toBe(false);
    makeFolder(drive, 'A', root.id);
    expect(readdirSync(directory).sort()).toEqual(['.zi-drive.json', 'A']);
  });

  it('is refused when it is a file, or its ledger is damaged', () => {
    const fixture = new DriveFixture();
    fixture.drop('a.pdf');
    const look = (directory: string) => () => search(fixture.open({ directory }), 'trashed=false');
    expect(look(join(fixture.directory, 'a.pdf'))).toThrow(/bukan folder/);
    writeFileSync(join(fixture.directory, '.zi-drive.json'), '{"version":1,');
    expect(look(fixture.directory)).toThrow(/tidak dapat dibaca/);
  });

  it('keeps one ledger, written whole', () => {
    const fixture = new DriveFixture();
    const drive = fixture.open();
    makeFolder(drive, 'A');
    const ledger: unknown = JSON.parse(readFileSync(join(fixture.directory, '.zi-drive.json'), 'utf8'));
    expect(ledger).toMatchObject({
      version: 1,
      owner: ani,
      items: [{ name: 'A', madeBy: ani }],
      reservedIds: {},
    });
  });
});
