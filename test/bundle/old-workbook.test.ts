import { describe, expect, it } from 'vitest';
import type { DriveFile } from '../../src/contract/drive.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { openSession } from '../support/bundle-session.ts';
import { openFixtureFile, sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { readFixture } from '../support/grid-from-tsv.ts';
import { readTexts } from '../support/monev-stage.ts';

/** A mark in each text that people wrote in the old workbook, `‹7›`. */
const MARK = /‹\d+›/g;
const LAST_MARK = 26;

/** In a setting that fills own cells of other sheets. */
const SETTING = '‹5›';

/** Rows of a sheet Monev that hold people's cells. */
const PEOPLES_ROW = /^(?:TL|ISI)\|/;

/** Where each mark stands on the sheets that are seen; what the signed sheet shows of the matrix does not count. */
function findMarks(workbook: Workbook): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const sheet of workbook.sheets.filter(({ visibility }) => visibility === 'visible'))
    for (const row of readTexts(sheet)) {
      const counts = !sheet.name.startsWith('Monev ') || row.some(cell => PEOPLES_ROW.test(cell));
      for (const mark of counts ? (row.join('\n').match(MARK) ?? []) : [])
        if (mark !== SETTING || sheet.name === 'Pengaturan ZI')
          places.set(mark, [...(places.get(mark) ?? []), sheet.name].sort());
    }
  return places;
}

function openOldWorkbook() {
  const { model } = openFixtureFile('lembar-lama');
  const drive = new MemoryDrive();
  const items: readonly DriveFile[] = JSON.parse(readFixture('workbooks/lembar-lama.drive.json'));
  for (const item of items) drive.items.set(item.id ?? '', item);
  return { workbook: model, session: openSession(model, { today: '2021-12-31', drive: () => drive }) };
}

/** What stands after each click of a person who goes on with the old workbook. */
function goOn() {
  const { workbook, session } = openOldWorkbook();
  const look = (closing: string) => ({
    closing,
    marks: findMarks(workbook),
    visible: workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    texts: new Map(workbook.sheets.map(sheet => [sheet.name, readTexts(sheet)])),
    headings: readTexts(sheetNamed(workbook, 'Rencana Aksi'))[2] ?? [],
  });
  const build = (period: string) =>
    look(session.click('monev', { answers: [{ text: period }, { text: '' }] }).closing);
  return {
    found: look(''),
    refreshed: look(session.click('segarkan').closing),
    first: build('S1-2021'),
    firstAgain: build('S1-2021'),
    second: build('S2-2021'),
    secondAgain: build('S2-2021'),
    cleaned: look(session.click('bersihkan').closing),
  };
}

// Its bundle left it so at commit 0434f72.
describe('a workbook of the version before the signed sheet told what fell short', () => {
  const story = goOn();
  const { found, refreshed, first, firstAgain, second, secondAgain, cleaned } = story;
  const textsOf = ({ texts }: typeof found, name: string) => texts.get(name) ?? [];
  const rowOf = (state: typeof found, name: string, begin: string) =>
    textsOf(state, name).find(row => row[0] === begin) ?? [];

  it('has words of people on all own sheets', () => {
    const sheets = new Set([...found.marks.values()].flat());
    expect([...sheets].sort()).toEqual([
      'Bukti ZI',
      'Catatan ZI',
      'Matriks S1 2021',
      'Matriks S2 2021',
      'Monev S1 2021',
      'Monev S2 2021',
      'Pengaturan ZI',
      'Rencana Aksi',
    ]);
    expect(found.marks.size).toBe(LAST_MARK - 1);
  });

  it('is refreshed without a word lost or doubled, a column or a sheet made twice', () => {
    expect(refreshed.marks).toEqual(found.marks);
    expect(refreshed.headings.filter(heading => /^(?:KODE|STATUS|BUKTI)\b/.test(heading))).toHaveLength(
      found.headings.filter(heading => /^(?:KODE|STATUS|BUKTI)\b/.test(heading)).length,
    );
    const numbered = refreshed.visible.filter(name => /\(\d+\)$/.test(name));
    expect(numbered).toEqual([]);
  });

  it('shows the labels of today on Pengaturan ZI, each once, with the values beside them', () => {
    const before = textsOf(found, 'Pengaturan ZI');
    const after = textsOf(refreshed, 'Pengaturan ZI');
    const at = before.findIndex(([label]) => label === 'Tanggal pantau');
    expect(at).toBeGreaterThan(0);
    expect(after[at]?.[0]).toBe('Posisi per tanggal');
    const expected = before.map((row, i) => (i === at ? ['Posisi per tanggal', ...row.slice(1)] : row));
    expect(after.slice(0, before.length).map(row => row.slice(0, 2))).toEqual(
      expected.map(row => row.slice(0, 2)),
    );
    expect(
      after.filter(([label]) => /^(?:Tanggal pantau|Posisi per tanggal)$/.test(label ?? '')),
    ).toHaveLength(1);
  });

  it('gets the new sheet for the first semester: every word in its place, once', () => {
    expect(first.closing).toMatch(/^Lembar "Monev S1 2021"/);
    const beside = [...first.marks].filter(([mark]) => !found.marks.has(mark));
    // What stood beside the title is told under "Diubah tangan".
    expect(beside.map(([, places]) => places)).toEqual([['Matriks S1 2021']]);
    expect(new Map([...first.marks].filter(([mark]) => found.marks.has(mark)))).toEqual(found.marks);
    expect(first.visible.sort()).toEqual(refreshed.visible.sort());
    const gap = rowOf(first, 'Monev S1 2021', 'I.2.a');
    const line = rowOf(first, 'Matriks S1 2021', 'I.2.a');
    expect(gap.slice(5, 8)).toEqual(line.slice(7, 10));
    expect(gap.slice(5, 7).join()).toMatch(/kendala orang.*tindak lanjut orang/);
  });

  it('keeps promises of paper on their lines', () => {
    const lines = textsOf(first, 'Monev S1 2021').filter(row =>
      row.some(cell => cell.startsWith('TL|kertas')),
    );
    expect(lines).toHaveLength(3);
    const headings = textsOf(first, 'Monev S1 2021').find(row => row.includes('Temuan')) ?? [];
    const under = (heading: string) => lines[0]?.[headings.indexOf(heading)];
    expect(under('Rencana tindak lanjut')).toContain('kertas Tindak lanjut yang dijanjikan orang');
    expect(under('Penanggung jawab')).toContain('kertas PIC orang');
    expect(under('Status tindak lanjut')).toContain('kertas Status tindak lanjut orang');
    expect(under('Keterangan')).toContain('kertas Keterangan orang');
    expect(lines[2]?.join()).toContain('kertas ketiga orang');
  });

  it('gets the new sheet for the second semester, with the answers beside their follow-ups', () => {
    expect(second.closing).toMatch(/^Lembar "Monev S2 2021"/);
    expect(second.marks).toEqual(first.marks);
    const line = (code: string) =>
      textsOf(second, 'Monev S2 2021').find(
        row => row[0] === code && row.some(cell => cell.startsWith('TL|')),
      ) ?? [];
    expect(line('I.2.a').slice(7, 9)).toEqual(['Belum sesuai', expect.stringContaining('keterangan orang')]);
    expect(line('III.2.a')[8]).toContain('keterangan berjalan orang');
    expect(line('I.1.b')[8]).toContain('keterangan tanpa janji orang');
  });

  it('is left alone when nothing changed', () => {
    expect(firstAgain.closing).toMatch(/^Tidak ada perubahan/);
    expect(secondAgain.closing).toMatch(/^Tidak ada perubahan/);
    expect(secondAgain.marks).toEqual(first.marks);
  });

  it('is cleaned: reports and settings stay, words of the plan and of Bukti ZI go to Catatan ZI', () => {
    const kept = new Map([...cleaned.marks].map(([mark, places]) => [mark, [...places].sort()]));
    for (const [mark, places] of first.marks) {
      const moved = places.map(place => (/^(?:Rencana|Bukti)/.test(place) ? 'Catatan ZI' : place));
      expect([mark, kept.get(mark)]).toEqual([mark, [...new Set(moved)].sort()]);
    }
  });
});
