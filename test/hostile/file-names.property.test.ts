import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LocalDrive } from '../../src/cli/drive/local-drive.ts';
import { scanDirectory } from '../../src/cli/drive/scan-directory.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { plainWords } from '../../src/sheets/sheet-content.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { ani, EvidenceStage, openSmallPlan, readEvidenceLines } from '../support/evidence-session.ts';
import { tally } from '../support/tally.ts';
import { times } from '../support/times.ts';
import { HOSTILE_TEXTS } from './arbitrary-cell.ts';
import { clickAgreeing, firstSheet, openWithDrive, UNEXPECTED } from './click-everything.ts';
import { strictDrive } from './strict-drive.ts';

const NAMES = [
  ...HOSTILE_TEXTS,
  '..',
  '.',
  '/',
  '../../../etc/passwd',
  'C:\\Windows\\x.pdf',
  `O'Brien "SK" \\' or trashed = true or 'x.pdf`,
  '\\',
  '\u001b]0;judul\u0007.pdf',
  '\u001b[2J\u001b[1;1H',
  'SK\nTim.pdf',
  '2021',
  '1/2/2021',
  `${'Laporan '.repeat(40)}.pdf`,
  'CON',
  '.zi-drive.json',
  '-rf *',
  '%00%2e%2e%2f',
];
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
);

function listFormulas(workbook: Workbook): readonly string[] {
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap(row => row?.cells ?? []));
  return cells.flatMap(cell => cell?.formula ?? []);
}

describe('files of any name', () => {
  it('are shown as they are, become no formula, and break no question to Drive', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), names => {
        tally('names of files', names.length);
        const workbook = openSmallPlan();
        const drive = new MemoryDrive();
        const session = openWithDrive(workbook, strictDrive(drive));
        session.click('folder');
        const folders = [...drive.items.values()].filter(item => /^I+\.1\.[a-d] /.test(item.name ?? ''));
        for (const [i, one] of names.entries()) drive.addFile(folders[i % folders.length]?.id ?? '', one);
        expect(clickAgreeing(session, 'segarkan')).not.toContain(UNEXPECTED);
        const files = readEvidenceLines(workbook).flatMap(({ texts, links }) =>
          links.has('BERKAS') ? [texts.get('BERKAS')] : [],
        );
        expect(files.sort()).toEqual(names.map(plainWords).sort());
        expect(listFormulas(workbook)).toEqual([]);
        expect(session.click('segarkan').writes).toEqual([]);
        clickAgreeing(session, 'monev');
        expect(clickAgreeing(session, 'monev')).toMatch(/^Tidak ada perubahan pada lembar/);
        expect(listFormulas(workbook)).toEqual([]);
      }),
      { numRuns: times(5) },
    );
  });

  it('on the disk of the local host stay where they are', () => {
    const onDisk = NAMES.filter(one => !/[/\0]/.test(one) && one !== '.' && one !== '..' && one.length < 250);
    tally('names of files', onDisk.length);
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open('2021-07-20');
    session.click('folder');
    const folder = join(stage.directory, stage.folderOf('I.1.c'));
    for (const one of onDisk) writeFileSync(join(folder, one), one);
    expect(clickAgreeing(session, 'segarkan')).not.toContain(UNEXPECTED);
    const visible = onDisk.filter(one => !one.startsWith('.'));
    expect(readdirSync(folder)).toHaveLength(onDisk.length);
    expect(readEvidenceLines(stage.workbook).filter(({ links }) => links.has('BERKAS'))).toHaveLength(
      visible.length,
    );
    expect(listFormulas(stage.workbook)).toEqual([]);
  });
});

describe('folders named after any text', () => {
  it('lie in the Drive and nowhere else, one for each', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 4, maxLength: 4 }), ([title, component, first, second]) => {
        const workbook = openSmallPlan();
        const sheet = firstSheet(workbook);
        updateCell(sheet, 3, 1, { value: title ?? null });
        updateCell(sheet, 4, 1, { value: component ?? null });
        updateCell(sheet, 4, 2, { value: first ?? null });
        updateCell(sheet, 5, 2, { value: second ?? null });
        const around = mkdtempSync(join(tmpdir(), 'zi-around-'));
        const directory = join(around, 'Drive');
        const drive = new LocalDrive({ directory, user: ani, now: () => Date.parse('2021-07-20') });
        const session = openWithDrive(workbook, drive);
        expect(clickAgreeing(session, 'folder')).not.toContain(UNEXPECTED);
        const again = session.click('folder');
        const paths = scanDirectory(directory).map(({ path }) => path);
        const beside = readdirSync(around);
        rmSync(around, { recursive: true });
        expect(again.writes).toEqual([]);
        expect(beside).toEqual(['Drive']);
        expect(paths.length).toBeGreaterThan(2);
        for (const path of paths) expect(path).not.toMatch(/[\p{Cc}\\:*?"<>|]|\.\.\//u);
      }),
      { numRuns: times(4) },
    );
  });

  it('after a unit of any name', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open('2021-07-20');
    session.click('pengaturan');
    const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => /unit kerja/i.test(String(line?.cells[0]?.value)));
    updateCell(settings, row, 1, { value: `../../${"'"}\\ or trashed=true\u0000=1+1` });
    expect(clickAgreeing(session, 'folder')).not.toContain(UNEXPECTED);
    const [root, ...others] = readdirSync(stage.directory).filter(one => !one.startsWith('.'));
    expect([root, others]).toEqual([expect.stringMatching(/^Bukti ZI 2021 – [^/\\\p{Cc}]+$/u), []]);
  });
});
