import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DriveFixture, get, listIds, makeFolder, search } from '../../support/drive-fixture.ts';

function findId(fixture: DriveFixture, name: string): string {
  return search(fixture.open(), `name = '${name}'`)[0]?.id ?? `no ${name}`;
}

describe('an id stays with its file', () => {
  it.each([
    ['renamed', 'A/SK.pdf', 'A/SK Tim.pdf'],
    ['moved', 'A/SK.pdf', 'B/SK.pdf'],
    ['moved to the top', 'A/SK.pdf', 'SK.pdf'],
    ['moved and renamed', 'A/SK.pdf', 'B/Surat.pdf'],
  ])('when it is %s', (_reason, from, to) => {
    const fixture = new DriveFixture();
    fixture.drop(from);
    fixture.drop('B/lain.pdf');
    const before = search(fixture.open(), "name = 'SK.pdf'")[0];
    renameSync(join(fixture.directory, from), join(fixture.directory, to));
    const after = get(fixture.open(), before?.id ?? '');
    expect(after).toMatchObject({
      name: to.replace(/.*\//, ''),
      trashed: false,
      createdTime: before?.createdTime,
    });
  });

  it('when its folder is renamed and moved', () => {
    const fixture = new DriveFixture();
    const folder = makeFolder(fixture.open(), 'I.4.b Agen perubahan');
    fixture.drop('I.4.b Agen perubahan/SK.pdf');
    const file = findId(fixture, 'SK.pdf');
    mkdirSync(join(fixture.directory, 'Arsip'));
    renameSync(join(fixture.directory, 'I.4.b Agen perubahan'), join(fixture.directory, 'Arsip/Agen'));
    expect(get(fixture.open(), folder)).toMatchObject({ name: 'Agen', parents: [findId(fixture, 'Arsip')] });
    expect(get(fixture.open(), file).parents).toEqual([folder]);
    makeFolder(fixture.open(), 'baru', folder);
    expect(readdirSync(join(fixture.directory, 'Arsip/Agen')).sort()).toEqual(['SK.pdf', 'baru']);
  });

  it('when its content is replaced, also by a program that writes aside and renames', () => {
    const fixture = new DriveFixture();
    fixture.drop('SK.pdf', '2021-06-01', 'satu');
    const before = search(fixture.open(), "name = 'SK.pdf'")[0];
    fixture.drop('SK.tmp', '2021-06-02', 'dua!');
    renameSync(join(fixture.directory, 'SK.tmp'), join(fixture.directory, 'SK.pdf'));
    const after = get(fixture.open(), before?.id ?? '');
    expect(after.createdTime).toBe(before?.createdTime);
    expect(after.md5Checksum).not.toBe(before?.md5Checksum);
  });

  it('when two files swap their names', () => {
    const fixture = new DriveFixture();
    fixture.drop('a.pdf');
    fixture.drop('b.pdf');
    const [a, b] = [findId(fixture, 'a.pdf'), findId(fixture, 'b.pdf')];
    const move = (from: string, to: string) =>
      renameSync(join(fixture.directory, from), join(fixture.directory, to));
    move('a.pdf', 'c.pdf');
    move('b.pdf', 'a.pdf');
    move('c.pdf', 'b.pdf');
    expect([findId(fixture, 'a.pdf'), findId(fixture, 'b.pdf')]).toEqual([b, a]);
  });

  it('when another file takes the place that it left', () => {
    const fixture = new DriveFixture();
    fixture.drop('A/SK.pdf', '2021-06-01', 'lama');
    const old = findId(fixture, 'SK.pdf');
    mkdirSync(join(fixture.directory, 'B'));
    renameSync(join(fixture.directory, 'A/SK.pdf'), join(fixture.directory, 'B/SK.pdf'));
    fixture.drop('A/SK.pdf', '2021-06-02', 'baru');
    const files = search(fixture.open(), "name = 'SK.pdf'");
    expect(files).toHaveLength(2);
    expect(get(fixture.open(), old).parents).toEqual([findId(fixture, 'B')]);
  });

  it('when it is moved by copying and deleting, as between disks', () => {
    const fixture = new DriveFixture();
    fixture.drop('A/SK.pdf', '2021-06-01', 'isi');
    fixture.drop('B/lain.pdf');
    const file = findId(fixture, 'SK.pdf');
    writeFileSync(join(fixture.directory, 'B/SK Tim.pdf'), readFileSync(join(fixture.directory, 'A/SK.pdf')));
    rmSync(join(fixture.directory, 'A/SK.pdf'));
    expect(get(fixture.open(), file)).toMatchObject({ name: 'SK Tim.pdf', trashed: false });
  });

  it('when the whole directory is copied elsewhere', () => {
    const fixture = new DriveFixture();
    const target = new DriveFixture();
    makeFolder(fixture.open(), 'I.1', makeFolder(fixture.open(), 'Bukti: 2021'));
    fixture.drop('Bukti_ 2021/I.1/SK.pdf');
    const before = search(fixture.open(), 'trashed=false', 'files(id,name,parents,createdTime)');
    cpSync(fixture.directory, target.directory, { recursive: true, preserveTimestamps: true });
    const after = search(target.open(), 'trashed=false', 'files(id,name,parents,createdTime)');
    expect(new Set(after)).toEqual(new Set(before));
  });
});

describe('a copy is a file of its own', () => {
  it('with the same content and another id', () => {
    const fixture = new DriveFixture();
    fixture.drop('A/SK.pdf', '2021-06-01', 'isi');
    const original = findId(fixture, 'SK.pdf');
    fixture.drop('B/SK.pdf', '2021-06-01', 'isi');
    const files = search(fixture.open(), "name = 'SK.pdf'");
    expect(new Set(files.map(file => file.md5Checksum)).size).toBe(1);
    expect(listIds(files)).toContain(original);
    expect(new Set(listIds(files)).size).toBe(2);
  });
});

describe('what a person deletes', () => {
  it('is in the trash with all that lay in it, and does not come back with a new file of its name', () => {
    const fixture = new DriveFixture();
    const folder = makeFolder(fixture.open(), 'I.1');
    fixture.drop('I.1/SK.pdf', '2021-06-01', 'lama');
    const file = findId(fixture, 'SK.pdf');
    rmSync(join(fixture.directory, 'I.1'), { recursive: true });
    expect(get(fixture.open(), folder).trashed).toBe(true);
    expect(get(fixture.open(), file).trashed).toBe(true);
    expect(search(fixture.open(), `trashed=false and '${folder}' in parents`)).toEqual([]);
    fixture.drop('I.1/SK.pdf', '2021-07-01', 'baru');
    const [again] = search(fixture.open(), "trashed=false and name = 'SK.pdf'");
    expect(again?.id).not.toBe(file);
    expect(again?.createdTime?.slice(0, 10)).toBe('2021-07-01');
    expect(get(fixture.open(), folder).trashed).toBe(true);
  });

  it('comes back when it is put back', () => {
    const fixture = new DriveFixture();
    const outside = new DriveFixture();
    fixture.drop('SK.pdf');
    const file = findId(fixture, 'SK.pdf');
    renameSync(join(fixture.directory, 'SK.pdf'), join(outside.directory, 'SK.pdf'));
    expect(get(fixture.open(), file).trashed).toBe(true);
    renameSync(join(outside.directory, 'SK.pdf'), join(fixture.directory, 'SK.pdf'));
    expect(get(fixture.open(), file).trashed).toBe(false);
  });
});

interface Move {
  readonly from: number;
  readonly to: number;
}

const places = ['', 'A', 'B', 'A/C', 'A/C/D'];

describe('after any number of renames and moves', () => {
  it('every file has the id that it began with', () => {
    const moves = fc.array(fc.record<Move>({ from: fc.nat(9), to: fc.nat(places.length - 1) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(moves, fc.nat(3), (sequence, lookEvery) => {
        const fixture = new DriveFixture();
        const paths = Array.from(
          { length: 10 },
          (_, index) => `${places[index % places.length]}/${index}.pdf`,
        );
        for (const path of paths) fixture.drop(path, '2021-06-01', 'sama');
        const ids = paths.map((_, index) => findId(fixture, `${index}.pdf`));
        sequence.forEach(({ from, to }, step) => {
          const next = `${places[to]}/${from}-${step}.pdf`;
          renameSync(join(fixture.directory, paths[from] ?? ''), join(fixture.directory, next));
          paths[from] = next;
          if (lookEvery > 0 && step % lookEvery === 0)
            fixture.open().Files.generateIds({ count: 1, space: 'drive', type: 'files' });
        });
        const drive = fixture.open();
        ids.forEach((id, index) => {
          const file = get(drive, id);
          expect(file).toMatchObject({ trashed: false, name: paths[index]?.replace(/.*\//, '') });
        });
        rmSync(fixture.directory, { recursive: true });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a folder of any name', () => {
  it('lies inside the directory, is found under its own name, and stays one folder', () => {
    const hostile = fc.constantFrom(
      '../x',
      '/etc',
      '..',
      '.',
      'a/../../b',
      'CON',
      'a\0b',
      '\u202etxt.exe',
      '~$x',
      'desktop.ini',
      '.zi-drive.json',
    );
    const name = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), names => {
        const fixture = new DriveFixture();
        const inner = fixture.open({ directory: join(fixture.directory, 'Drive') });
        const parent = makeFolder(inner, 'Bukti');
        const ids = names.map(each => makeFolder(inner, each, parent));
        expect(readdirSync(fixture.directory)).toEqual(['Drive']);
        expect(readdirSync(join(fixture.directory, 'Drive')).sort()).toEqual(['.zi-drive.json', 'Bukti']);
        const made = readdirSync(join(fixture.directory, 'Drive/Bukti'));
        expect(made).toHaveLength(names.length);
        expect(made.every(each => statSync(join(fixture.directory, 'Drive/Bukti', each)).isDirectory())).toBe(
          true,
        );
        expect(ids.map(id => get(inner, id).name)).toEqual(names);
        expect(listIds(search(inner, `trashed=false and '${parent}' in parents`))).toEqual([...ids].sort());
        rmSync(fixture.directory, { recursive: true });
      }),
      { numRuns: 60 },
    );
  });
});
