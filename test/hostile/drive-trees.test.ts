import { describe, expect, it } from 'vitest';
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
