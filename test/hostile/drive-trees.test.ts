import { describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { openSession } from '../support/bundle-session.ts';
import { MemoryDrive, pageSize } from '../support/evidence-memory-drive.ts';
import { EvidenceStage, openSmallPlan, readEvidenceLines } from '../support/evidence-session.ts';

const SK = 'SK Tim Agen Perubahan.pdf';

function filesOf(stage: EvidenceStage, code: string): readonly (string | undefined)[] {
  const lines = readEvidenceLines(stage.workbook).filter(({ texts }) => texts.get('KODE') === code);
  return lines.map(({ texts }) => texts.get('BERKAS'));
}

/** A small plan with its folders in Drive. */
function openWithFolders(): { stage: EvidenceStage; session: ReturnType<EvidenceStage['open']> } {
  const stage = new EvidenceStage(openSmallPlan());
  const session = stage.open('2021-07-05');
  session.click('folder');
  return { stage, session };
}

describe('odd trees', () => {
  it('are counted thirty folders deep', () => {
    const { stage, session } = openWithFolders();
    const deep = Array.from({ length: 30 }, (_, i) => `${i}`).join('/');
    stage.dropAt(`${stage.folderOf('I.1.c')}/${deep}/${SK}`, '2021-01-20');
    session.click('segarkan');
    expect(filesOf(stage, 'I.1.c')).toEqual([SK]);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('are not walked round in circles: shortcuts to folders above, beside and to each other', () => {
    const { stage, session } = openWithFolders();
    stage.drop('I.1.c', SK, '2021-01-20');
    stage.makeFolder(`${stage.folderOf('I.1.c')}/satu/dua`);
    session.click('segarkan');
    const [row, one, two, root] = ['I.1.c Agen perubahan', 'satu', 'dua', 'Bukti ZI 2021'].map(name =>
      stage.idOf(name),
    );
    for (const [name, folderId, targetId] of [
      ['ke akar', row, root],
      ['ke diri sendiri', row, row],
      ['maju', one, two],
      ['mundur', two, one],
    ] as const)
      stage.drive.placeShortcut({ name, folderId: folderId ?? '', targetId: targetId ?? '' });
    expect(session.click('segarkan').closing).toMatch(/\S/);
    expect(filesOf(stage, 'I.1.c')).toEqual([SK]);
  });

  it('count a file once, however many shortcuts lead to it', () => {
    const { stage, session } = openWithFolders();
    stage.drop('I.1.c', SK, '2021-01-20');
    session.click('segarkan');
    const target = { folderId: stage.idOf('I.1.c Agen perubahan'), targetId: stage.idOf(SK) };
    for (const name of ['a', 'b', 'c']) stage.drive.placeShortcut({ ...target, name });
    expect(session.click('segarkan').closing).toMatch(/\S/);
    expect(filesOf(stage, 'I.1.c').filter(file => file === SK)).toHaveLength(1);
  });
});

describe('20,000 files', () => {
  it('in few folders are listed page by page, each on its line', () => {
    const drive = new MemoryDrive();
    const session = openSession(openSmallPlan(), {
      today: '2021-07-05',
      drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
    });
    session.click('folder');
    const folders = [...drive.items.values()].filter(({ name }) => /^I+\.1\.[a-d] /.test(name ?? ''));
    const perFolder = 20_000 / folders.length;
    for (const { id } of folders)
      for (let n = 0; n < perFolder; n += 1) drive.addFile(id ?? '', `Laporan kegiatan ${n}.pdf`);
    const { meter, closing } = session.click('segarkan');
    expect(closing).toMatch(/^Status dan warna telah disegarkan\./);
    expect(meter.countsByMember.get('Drive.Files.list')).toBeLessThan(20_000 / pageSize + 20);
    const lines = readEvidenceLines(session.workbook);
    expect(lines.filter(({ links }) => links.has('BERKAS'))).toHaveLength(20_000);
  });
});
