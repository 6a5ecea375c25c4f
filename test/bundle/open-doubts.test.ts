import { describe, expect, it } from 'vitest';
import type { OtherAnswers } from '../../src/host/host.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { readTable } from '../support/evidence-session.ts';
import { MemoryDrive } from '../support/sweep-drive.ts';

const USER = 'ketua@contoh.go.id';
const FAILED = 'Pekerjaan berhenti';

/** The small plan in July 2021; `other` and `isForgotten` may change from click to click. */
function openWorld() {
  const workbook = openSmallPlan();
  const drive = new MemoryDrive();
  const state = { other: {} as OtherAnswers, isForgotten: false };
  const session = openSession(workbook, {
    today: '2021-07-20',
    other: () => state.other,
    drive: (_meter, now) => drive.openFor(USER, now, [], () => state.isForgotten),
  });
  const plan = () => sheetNamed(workbook, 'Rencana Aksi');
  return { workbook, drive, session, state, plan };
}

function dropFile(drive: MemoryDrive, code: string, name: string): string {
  const folder = drive.listItems().find(item => item.name.startsWith(`${code} `));
  return drive.put({ name, owner: USER, mimeType: 'application/pdf', parentId: folder?.id ?? '' });
}

function statuses(world: ReturnType<typeof openWorld>): readonly string[] {
  return readTable(world.plan(), 3).map(
    ({ texts }) => [...texts].find(([name]) => name.startsWith('STATUS'))?.[1] ?? '',
  );
}

describe('a script that lost its grants', () => {
  it('says so before it writes, and goes on counting', () => {
    const world = openWorld();
    world.session.click('folder');
    const row = world.plan().rows[10];
    updateCell(world.plan(), 11, 0, { value: '4' });
    const words = ['Pelaporan', 'Laporan disusun', 'Menyusun laporan', 'Laporan', 'Mei 2021'];
    for (const [i, value] of words.entries())
      updateCell(world.plan(), 11, i + 1, { value, style: row?.cells[i + 1]?.style ?? getStyle() });
    world.state.isForgotten = true;
    const { closing } = world.session.click('folder');
    expect(closing).toContain('pemasangan menu ZI yang lain');
    expect(closing).not.toContain('akun lain');
    expect(world.session.click('segarkan').closing).not.toContain(FAILED);
    const links = readTable(world.plan(), 3).map(({ texts }) => texts.get('BUKTI') ?? '');
    expect(links.filter(words => words.includes('dipesan'))).toEqual([]);
  });
});

function getStyle() {
  const [sheet] = openSmallPlan().sheets;
  const style = sheet && getCell(sheet, 4, 1)?.style;
  if (!style) throw new Error('a cell has a look');
  return style;
}

describe('a colour rule of the team that Google does not take', () => {
  it('is left as it is, and the person is told that colours are not set', () => {
    const world = openWorld();
    const ranges = [{ startRow: 3, endRow: 9, startColumn: 0, endColumn: 1 }];
    const rule = {
      kind: 'expression',
      ranges,
      formula: "='Lain'!A1>3",
      format: { fill: '#00ff00' },
    } as const;
    world.plan().conditionalFormats = [rule];
    const { closing } = world.session.click('segarkan');
    expect(closing).toContain('Warna tidak dapat dipasang');
    expect(closing).not.toContain(FAILED);
    expect(statuses(world)).toContain('Terlambat');
    expect(world.plan().conditionalFormats).toEqual([rule]);
    expect(world.session.click('segarkan').closing).toMatch(
      /^Tidak ada perubahan.*Warna tidak dapat dipasang/s,
    );
  });
});

describe('a table of Google’s', () => {
  it.each(['Rencana Aksi', 'Bukti ZI', 'Temuan ZI'])(
    'refuses looks, and gets its words all the same: %s',
    name => {
      const [plain, typed] = [openWorld(), openWorld()];
      for (const world of [plain, typed]) {
        world.session.click('folder');
        world.session.click('periksa');
      }
      const sheet = sheetNamed(typed.workbook, name);
      sheet.typedRanges = [{ startRow: 0, endRow: 500, startColumn: 0, endColumn: 40 }];
      for (const world of [plain, typed]) {
        dropFile(world.drive, 'I.1.a', 'SK Tim Kerja.pdf');
        world.session.today = '2021-08-20';
      }
      for (const word of ['segarkan', 'periksa'] as const)
        expect(typed.session.click(word).closing).toBe(plain.session.click(word).closing);
      expect(statuses(typed)).toEqual(statuses(plain));
    },
  );

  it('takes new columns beside it', () => {
    const world = openWorld();
    world.plan().typedRanges = [{ startRow: 2, endRow: 11, startColumn: 0, endColumn: 26 }];
    expect(world.session.click('segarkan').closing).not.toContain(FAILED);
    expect(statuses(world)).toContain('Terlambat');
  });
});

describe('a sheet that is written anew', () => {
  it('is seen whole, whatever people hid, froze or filtered on it', () => {
    const world = openWorld();
    world.session.click('periksa');
    const findings = () => sheetNamed(world.workbook, 'Temuan ZI');
    findings().frozenColumns = 1;
    findings().autoFilter = { startRow: 2, endRow: 8, startColumn: 0, endColumn: 5 };
    for (const row of [4, 5]) {
      updateCell(findings(), row, 0, {});
      const line = findings().rows[row];
      if (line) Object.assign(line, { filtered: row === 4, hidden: row === 5 });
    }
    updateCell(world.plan(), 4, 5, { value: '' });
    world.session.click('periksa');
    expect(findings().rows.filter(row => row?.hidden || row?.filtered)).toEqual([]);
    expect(findings().autoFilter).toBeNull();
    expect(findings().frozenColumns).toBe(0);
  });
});

describe('a filter on Bukti ZI', () => {
  it.each([{}, { filteredSort: 'all-rows' }] as const)('does not stop a click: %j', other => {
    const world = openWorld();
    world.state.other = other;
    world.session.click('folder');
    const ids = ['SK Tim Kerja.pdf', 'Catatan lain.pdf'].map(name => dropFile(world.drive, 'I.1.a', name));
    world.session.click('segarkan');
    const evidence = sheetNamed(world.workbook, 'Bukti ZI');
    const lines = readTable(evidence, 3).length;
    evidence.autoFilter = { startRow: 2, endRow: 3 + lines, startColumn: 0, endColumn: 8 };
    for (const row of [3, 4, 2 + lines]) {
      const line = evidence.rows[row];
      if (line) line.filtered = true;
    }
    for (const id of ids) world.drive.change({ ...world.drive.require(id), isTrashed: true });
    const { closing } = world.session.click('segarkan');
    expect(closing).not.toMatch(/orang lain sedang|Pekerjaan berhenti/);
    // Where Google sorts all rows nothing is left, and nothing is to be said.
    const said = / 2 baris lama di Bukti ZI belum dihapus karena filter di sheet itu/;
    if ('filteredSort' in other) expect(closing).not.toMatch(said);
    else expect(closing).toMatch(said);
    evidence.autoFilter = null;
    for (const line of evidence.rows) if (line) line.filtered = false;
    world.session.click('segarkan');
    expect(world.session.click('segarkan').closing).toMatch(/^Tidak ada perubahan/);
    expect(JSON.stringify(readTable(evidence, 3).map(({ texts }) => [...texts]))).not.toContain(
      'Catatan lain',
    );
  });

  it('is not blamed, while nobody set it, where a person writes on a line right when it goes', () => {
    const world = openWorld();
    world.session.click('folder');
    const [id = ''] = ['Catatan lain.pdf', 'SK Tim Kerja.pdf'].map(name =>
      dropFile(world.drive, 'I.1.a', name),
    );
    world.session.click('segarkan');
    const evidence = sheetNamed(world.workbook, 'Bukti ZI');
    expect(evidence.autoFilter).not.toBeNull();
    const rowOf = (): number =>
      evidence.rows.findIndex(row => row?.cells.some(cell => cell?.value === 'Catatan lain.pdf'));
    const before = rowOf();
    let isTyped = false;
    const typeOnce = (): void => {
      const row = rowOf();
      if (isTyped || row <= before) return;
      isTyped = true;
      updateCell(evidence, row, 10, { value: 'arsipkan dulu' });
    };
    world.drive.change({ ...world.drive.require(id), isTrashed: true });
    const during = { get: () => typeOnce } as unknown as ReadonlyMap<number, () => void>;
    const { closing } = world.session.click('segarkan', { during });
    expect([isTyped, closing]).toEqual([true, expect.not.stringMatching(/filter/)]);
    expect(evidence.rows.some(row => row?.cells[10]?.value === 'arsipkan dulu')).toBe(true);
  });
});

describe('a copied workbook whose marks take no new value', () => {
  it('is asked about once', () => {
    const world = openWorld();
    world.session.click('folder');
    world.workbook.spreadsheetId = 'book-2';
    world.state.other = { fixedMarks: new Set(world.workbook.metadata.map(({ metadataId }) => metadataId)) };
    expect(world.session.click('segarkan', { answers: ['yes'] }).questions[0]).toContain('salinan');
    expect(world.session.click('segarkan').questions).toEqual([]);
    expect(world.session.click('folder', { answers: ['no'] }).questions[0]).toMatch(/[Ff]older/);
    const keys = world.workbook.metadata
      .filter(({ place }) => place.kind === 'spreadsheet')
      .map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('rules that went along with cells to another sheet', () => {
  it('are taken away with the rest', () => {
    const world = openWorld();
    world.session.click('segarkan');
    const [rule] = world.plan().conditionalFormats;
    const other = sheetNamed(world.workbook, 'Pengaturan ZI');
    if (!rule) throw new Error('a plan has colours');
    const team = { ...rule, formula: '=A1>3' } as typeof rule;
    other.conditionalFormats = [rule, team];
    world.session.click('bersihkan');
    expect(sheetNamed(world.workbook, 'Pengaturan ZI').conditionalFormats).toEqual([team]);
  });
});
