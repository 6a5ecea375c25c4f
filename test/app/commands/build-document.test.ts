import { describe, expect, it } from 'vitest';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';
import { MemoryStage, type Reply } from '../../support/memory/memory-stage.ts';
import { openSmallStage, openStageWithFolders, PLAN_SHEET } from '../../support/memory/small-stage.ts';

const PLAN: readonly Reply[] = [{ text: 'rencana' }, 'yes'];

function documentsOf({ drive }: MemoryStage): string[] {
  const items = new Map(drive.list().map(item => [item.id, item]));
  return drive
    .list()
    .filter(({ name }) => name.endsWith('.docx'))
    .map(({ name, parentId }) => `${items.get(parentId ?? '')?.name}/${name}`);
}

/** Types over what stands beside a part of Naskah ZI. */
function writeText(stage: MemoryStage, part: string, words: string): void {
  const sheet = stage.book.named('Naskah ZI');
  const texts = sheet.readTexts();
  const column = texts[1]?.findIndex(heading => heading.startsWith('Isi')) ?? -1;
  sheet.type(
    texts.findIndex(row => row.includes(part)),
    column,
    words,
  );
}

describe('buildDocument', () => {
  it('counts versions on from the highest, makes the known folder once', () => {
    const stage = openStageWithFolders();
    expect(stage.click('buildDocument', PLAN).changes.filter(one => one === 'createFolder')).toHaveLength(1);
    const second = stage.click('buildDocument', PLAN);
    expect(second.changes).not.toContain('createFolder');
    const first = stage.drive.list().find(({ name }) => name.endsWith('.docx') && !name.includes('versi'));
    stage.drive.remove(first?.id ?? '');
    stage.click('buildDocument', PLAN);
    expect(documentsOf(stage).map(name => /\(versi \d\)/.exec(name)?.[0])).toEqual([
      '(versi 2)',
      '(versi 3)',
    ]);
  });

  it('keeps the document of a person who may add nothing to the evidence root in a folder of theirs', () => {
    const stage = openStageWithFolders();
    stage.drive.change(stage.drive.folderOf('root').id, { isMine: false });
    const { closing } = stage.click('buildDocument', PLAN);
    expect(closing).toContain('di My Drive Anda, karena folder bukti dibuat oleh akun lain');
    expect(stage.click('buildDocument', PLAN).changes).not.toContain('createFolder');
    const documents = documentsOf(stage);
    expect(documents).toHaveLength(2);
    const own = stage.drive.folderOf('dokumen-sendiri');
    expect(own.parentId).toBeNull();
    expect(documents.every(path => path.startsWith(`${own.name}/`))).toBe(true);
  });

  it('does the same where the folder of documents is a colleague’s', () => {
    const stage = openStageWithFolders();
    stage.click('buildDocument', PLAN);
    for (const key of ['root', 'dokumen'])
      stage.drive.change(stage.drive.folderOf(key).id, { isMine: false });
    expect(stage.click('buildDocument', PLAN).closing).toContain('My Drive Anda');
  });

  it('makes the evidence root alone, after asking, and Siapkan folder bukti goes on with it', () => {
    const stage = openSmallStage();
    stage.click('refreshPlan', ['yes']);
    const asked = stage.click('buildDocument', [{ text: '2' }, 'yes', 'no']);
    expect(asked.questions.at(-1)).toContain('Buat folder "Bukti ZI 2021');
    expect(documentsOf(stage)).toEqual([]);
    stage.click('buildDocument', [{ text: '2' }, 'yes', 'yes']);
    expect(documentsOf(stage)).toHaveLength(1);
    stage.click('prepareFolders');
    const roots = stage.drive.list().filter(({ mark }) => mark?.endsWith('/root'));
    expect(roots).toHaveLength(1);
  });

  it('names before it builds what people’s texts say of another year, and what has no value', () => {
    const stage = openStageWithFolders();
    stage.click('buildDocument', PLAN);
    writeText(stage, 'Bab IV Penutup', 'Rencana 2019 dan {periode} {entah}');
    const { questions } = stage.click('buildDocument', PLAN);
    const question = questions.at(-1) ?? '';
    for (const words of ['"2019"', '{tahun}', '{periode}', '{entah}', 'Nama kepala unit'])
      expect(question).toContain(words);
  });

  it('refuses a plan of more than 2,000 rows, and a document that is too heavy', () => {
    const rows = Array.from(
      { length: 2001 },
      (_, i) => `${i + 1}\tIndikator ${i}\tLangkah ${i}\tSK\tJanuari 2021`,
    );
    const grid = gridFromTsv(['NO\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU', ...rows].join('\n'));
    const long = new MemoryStage(PLAN_SHEET, grid, { year: 2021, month: 7, day: 20 });
    expect(long.click('buildDocument', [{ text: '2' }, 'yes']).problem).toBe('document-refused');
    const heavy = openStageWithFolders();
    heavy.click('buildDocument', PLAN);
    heavy.drive.mostLetters = 1000;
    expect(heavy.click('buildDocument', PLAN).problem).toBe('document-refused');
    expect(documentsOf(heavy)).toHaveLength(1);
    expect(heavy.click('buildDocument', [{ text: '2' }, 'no']).problem).toBeNull();
  });
});
