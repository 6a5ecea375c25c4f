import { describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { openSession } from '../support/bundle-session.ts';
import { workbookFromTsv } from '../support/bundle-workbook.ts';
import { MemoryDrive, pageSize } from '../support/evidence-memory-drive.ts';
import { EvidenceStage, openSmallPlan, readEvidenceLines } from '../support/evidence-session.ts';
import { times } from '../support/times.ts';

/** A plan of so many rows, in ten areas' worth of components of ten rows each. */
function planOf(rowCount: number): ReturnType<typeof workbookFromTsv> {
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const isFirst = i % 10 === 0;
    const head = isFirst ? `${i / 10 + 1}\tKomponen ${i / 10 + 1}` : '\t';
    return `${head}\tIndikator ${i}\tMenyusun laporan ${i}\tLaporan kegiatan ${i}; Notulen rapat ${i}\tJuni 2021`;
  });
  return workbookFromTsv([
    'RENCANA AKSI TAHUN 2021',
    '',
    'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
    'I\tMANAJEMEN PERUBAHAN',
    ...rows,
  ]);
}

const FILES = times(6000);

describe(`300 row folders with ${FILES} files`, () => {
  it('takes as many questions as groups of folders and pages of answers, and gives each file its line', () => {
    const drive = new MemoryDrive();
    const session = openSession(planOf(300), {
      today: '2021-07-05',
      drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
    });
    session.click('folder');
    const rowFolders = [...drive.items.values()].filter(({ name }) => /^I\.\d+\.[a-z] /.test(name ?? ''));
    expect(rowFolders).toHaveLength(300);
    const perFolder = Math.ceil(FILES / 300);
    for (const { id, name } of rowFolders)
      for (let n = 0; n < perFolder; n += 1) drive.addFile(id ?? '', `Laporan kegiatan ${name} ${n}.pdf`);
    const click = session.click('segarkan');
    const lists = click.meter.countsByMember.get('Drive.Files.list') ?? 0;
    // Root, area, 30 components: one question each; 300 row folders in groups of 39 and the root, each of as many pages.
    const groups = Math.ceil(300 / 39);
    expect(lists).toBeLessThanOrEqual(3 + groups * Math.ceil((39 * perFolder + 1) / pageSize));
    expect(click.meter.countsByMember.get('Drive.Files.get') ?? 0).toBe(0);
    const lines = readEvidenceLines(session.workbook);
    expect(lines.filter(({ links }) => links.has('BERKAS'))).toHaveLength(300 * perFolder);
    expect(session.click('segarkan').writes).toEqual([]);
  }, 300_000);
});

describe('a Drive that answers questions about several folders with nothing', () => {
  it('is asked for each folder alone', () => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.open('2021-07-05').click('folder');
    stage.drop('I.1.c', 'SK Tim Agen Perubahan.pdf', '2021-01-20');
    stage.drop('II.1.a', 'Laporan evaluasi SOP.pdf', '2021-06-20');
    const faulty = stage.open('2021-07-05', { failsOrQueries: true });
    expect(faulty.click('segarkan').closing).toMatch(/1 selesai/);
    const files = readEvidenceLines(stage.workbook).flatMap(({ texts }) => texts.get('BERKAS') || []);
    expect(files).toEqual(['SK Tim Agen Perubahan.pdf', 'Laporan evaluasi SOP.pdf']);
    expect(faulty.click('folder').closing).toMatch(/^Tidak ada perubahan: 5 dari 5/);
  });
});
