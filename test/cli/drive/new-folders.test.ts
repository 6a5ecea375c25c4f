import { describe, expect, it } from 'vitest';
import {
  budi,
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
} from '../../support/drive-fixture.ts';

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
