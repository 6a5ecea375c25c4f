import { describe, expect, it } from 'vitest';
import { exampleEvidence, laterEvidence } from '../../src/cli/example-evidence.ts';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { openExample, openExampleFile, sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { EvidenceStage, readTable } from '../support/evidence-session.ts';

const NAME = 'Ringkasan ZI';

/** The texts and numbers of each row, blanks left out. */
function readRows(workbook: Workbook): readonly (readonly string[])[] {
  const sheet = sheetNamed(workbook, NAME);
  return sheet.rows.map((_, row) =>
    Array.from({ length: 11 }, (_, column) => String(getCell(sheet, row, column)?.value ?? '')).filter(
      words => words !== '',
    ),
  );
}

const names = (workbook: Workbook): readonly string[] => workbook.sheets.map(({ name }) => name);

/** The demonstration's plan on its two days. */
function openStage(): { stage: EvidenceStage; at: (day: string) => ReturnType<EvidenceStage['open']> } {
  const stage = new EvidenceStage(openExample());
  const at = (day: string): ReturnType<EvidenceStage['open']> => stage.open(day);
  at('2021-07-05').click('folder');
  for (const { code, name, day } of exampleEvidence) stage.drop(code, name, day);
  return { stage, at };
}

/** The lines of what to do: those shown, and those that are only counted. */
function countActions(rows: readonly (readonly string[])[]): number {
  const shown = rows.filter(row => /^(?:Terlambat|Sebagian|Segera) · /.test(row[2] ?? '')).length;
  const more = rows.flat().find(words => /^dan \d+ baris lain$/.test(words)) ?? '';
  return shown + Number(/\d+/.exec(more)?.[0] ?? 0);
}

const totalOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.find(([first]) => first === 'Jumlah') ?? [];

describe('Ringkasan ZI of the reference plan', () => {
  it('says on both days of the demonstration what was counted by hand, and agrees with STATUS', () => {
    const { stage, at } = openStage();
    at('2021-07-05').click('segarkan');
    const july = readRows(stage.workbook);
    expect(names(stage.workbook).indexOf(NAME)).toBe(names(stage.workbook).indexOf('Rencana Aksi 2021') + 1);
    expect(july[2]?.[0]).toBe(
      'Dari 72 kegiatan, 43 sudah jatuh tempo atau sudah lengkap: 26 terpenuhi (60,5%; 20 tepat waktu, 6 setelah tenggat), 10 sebagian, 7 terlambat. 5 kegiatan mempunyai tenggat dalam 14 hari. Insidental 2.',
    );
    expect(totalOf(july)).toEqual(['Jumlah', '60,5%', '26', '10', '7', '27', '2', '72', '5']);
    expect(countActions(july)).toBe(18);

    for (const { code, name, day } of laterEvidence) stage.drop(code, name, day);
    at('2021-12-30').click('segarkan');
    const december = readRows(stage.workbook);
    expect(december[2]?.[0]).toContain('69 sudah jatuh tempo atau sudah lengkap: 43 terpenuhi (62,3%');
    expect(countActions(december)).toBe(27);
    const rows = readTable(sheetNamed(stage.workbook, 'Rencana Aksi 2021'), 4);
    const countStatus = (words: string): string =>
      String(rows.filter(({ texts }) => texts.get('STATUS per 30 Des 2021') === words).length);
    const [, , , partly, late] = totalOf(december);
    expect([partly, late]).toEqual([countStatus('Sebagian terpenuhi'), countStatus('Terlambat')]);
  });

  it('is written only when something changed, made again only when asked, and goes with Bersihkan', () => {
    const { stage, at } = openStage();
    const { workbook } = stage;
    const refresh = (): string => at('2021-07-05').click('segarkan').closing;
    refresh();
    expect(refresh()).toContain('Tidak ada perubahan');

    workbook.sheets.splice(names(workbook).indexOf(NAME), 1);
    refresh();
    expect(names(workbook)).not.toContain(NAME);
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex((_, index) => getCell(settings, index, 0)?.value === NAME);
    updateCell(settings, row, 1, { value: 'ya' });
    refresh();
    expect(names(workbook)).toContain(NAME);

    at('2021-07-05').click('bersihkan');
    expect(names(workbook)).not.toContain(NAME);
  });
});

describe('Ringkasan ZI before folders are made', () => {
  it('accuses nobody', () => {
    const stage = new EvidenceStage(openExample());
    stage.open('2021-07-05').click('segarkan');
    const rows = readRows(stage.workbook);
    expect(rows[2]?.[0]).toContain('Bukti belum dihitung');
    expect(
      rows.flat().filter(words => words.startsWith('Terlambat ·') || words === 'Kirim WhatsApp'),
    ).toEqual([]);
  });
});

describe('Ringkasan ZI on paper', () => {
  it('fills an upright page, with its head on every page; sheets that are wider or narrower lie', () => {
    const file = openExampleFile();
    openSession(file.model, { today: '2021-07-05' }).click('segarkan');
    openSession(file.model, { today: '2021-07-05' }).click('periksa');
    const saved = readXlsx(writeXlsx(file)).model;
    const printOf = (name: string) => sheetNamed(saved, name).print;
    expect(printOf(NAME)).toMatchObject({ orientation: 'portrait', paper: 'A4', repeatedRows: { start: 0 } });
    expect(printOf('Temuan ZI')).toMatchObject({ orientation: 'landscape', paper: 'A4' });
  });

  it('leads to its PDF: upright, without the messages', () => {
    const workbook = openSmallPlan();
    openSession(workbook, { today: '2021-07-05', drive: () => new MemoryDrive() }).click('segarkan');
    const sheet = sheetNamed(workbook, NAME);
    const cell = getCell(sheet, 1, 9);
    const url = new URL(cell?.link ?? cell?.runs?.[0]?.link ?? '');
    const last = sheet.rows.reduce((end, row, i) => (row?.cells.some(one => one?.value) ? i + 1 : end), 0);
    expect([cell?.value, url.searchParams.get('gid'), url.searchParams.get('portrait')]).toEqual([
      'PDF',
      String(sheet.sheetId),
      'true',
    ]);
    expect(url.searchParams.get('range')).toBe(`A1:J${last}`);
  });
});
