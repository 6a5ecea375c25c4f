import { describe, expect, it } from 'vitest';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage, readEvidenceLines, readTable, type SeenLine } from '../support/evidence-session.ts';
import { readFixture } from '../support/grid-from-tsv.ts';

const HEADING_ROW = 4;
const COLUMNS = ['JADWAL', 'DOKUMEN', 'BERKAS', 'TANGGAL UNGGAH', 'STATUS BUKTI'];

function listFiles(): (readonly [string, string, string])[] {
  const [, ...lines] = readFixture('evidence/walk-files.tsv').trim().split('\n');
  return lines.map(line => {
    const [code = '', name = '', day = ''] = line.split('\t');
    return [code, name, day] as const;
  });
}

/** The plan's rows on that day, each with its lines of Bukti ZI below it. */
function walk(day: string): string[] {
  const stage = new EvidenceStage(openExample());
  const session = stage.open(day);
  session.click('folder');
  for (const [code, name, uploaded] of listFiles()) if (uploaded <= day) stage.drop(code, name, uploaded);
  session.click('segarkan');
  const lines = readEvidenceLines(stage.workbook);
  return readTable(sheetNamed(stage.workbook, 'Rencana Aksi 2021'), HEADING_ROW).flatMap(row => {
    const code = row.texts.get('KODE') ?? '';
    if (code === '') return [];
    const status = `STATUS per ${readable(day)}`;
    const head = [code, ...[status, 'TENGGAT', 'BUKTI'].map(heading => row.texts.get(heading) ?? '')];
    const target = row.texts.get('TARGET WAKTU') ?? '';
    return [
      [...head, target].join('\t'),
      ...lines.filter(line => line.texts.get('KODE') === code).map(formatLine),
    ];
  });
}

function formatLine({ texts }: SeenLine): string {
  return ['', ...COLUMNS.map(heading => texts.get(heading) ?? '')].join('\t');
}

function readable(day: string): string {
  return day === '2021-07-05' ? '5 Jul 2021' : '20 Okt 2021';
}

describe('the 72 rows of the reference plan with the files of a team', () => {
  it.each(['2021-07-05', '2021-10-20'])('say on %s what a secretary would say', day => {
    const golden = readFixture(`evidence/walk-${day}.tsv`).trimEnd().split('\n');
    expect(walk(day)).toEqual(golden);
  });
});
