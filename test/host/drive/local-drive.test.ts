import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ani,
  create,
  DriveFixture,
  folderType,
  get,
  listIds,
  listNames,
  makeFolder,
  readReason,
  reserveId,
  search,
  shared,
} from '../../support/drive-fixture.ts';

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
      createdTime: '2021-07-05T03:00:00.000Z',
      webViewLink: `https://drive.google.com/drive/folders/${row}`,
      ownedByMe: true,
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
    ['a shared drive that is none', { corpora: 'drive', driveId: '0Ax' }, 'File not found: 0Ax'],
    ['an unknown argument', { orderBy: 'name' }, 'Unknown name \\"orderBy\\"'],
    ['a page size over 1000', { pageSize: 1001 }, '[1, 1000]'],
    ['a token of another search', { pageToken: 'x' }, 'Invalid Value'],
    ['an unknown term', { q: "fullText contains 'x'" }, 'Invalid Value'],
    ['an unknown field', { fields: 'items(id)' }, 'Invalid field selection items'],
    ['an unknown folder', { q: "('root' in parents or '1x' in parents)" }, 'File not found: .'],
    ['129 folders', { q: Array(129).fill("'root' in parents").join(' or ') }, '"code":413'],
  ] as const)('refuses %s', (_reason, change, text) => {
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
