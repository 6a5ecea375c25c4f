import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { openSmallPlan, readEvidenceLines } from '../support/evidence-session.ts';
import { times } from '../support/times.ts';

const NAMES = [
  'SK Tim Kerja.pdf',
  'notulen rapat evaluasi.pdf',
  'und, absen.pdf',
  'scan0001.pdf',
  'Laporan bulanan kegiatan Maret.pdf',
  'laporan evaluasi SOP 2020.pdf',
  'konsep SK.docx',
  '=1+1.pdf',
];
const WORDS = [
  '2',
  '0',
  '1 Juni',
  'apa ini',
  'Diterima',
  'Dikembalikan',
  'Tidak berlaku',
  'https://a.go.id/x',
  'dicek',
];
const DAYS = ['2021-01-20', '2021-03-02', '2021-06-30', '2021-07-01'];
const COLUMNS = ['COCOKKAN ✎', 'VERIFIKASI ✎', 'TAUTAN ✎', 'CATATAN ✎'];

type Step =
  | { readonly kind: 'drop' | 'move'; readonly file: number; readonly folder: number; readonly day: number }
  | { readonly kind: 'rename' | 'remove'; readonly file: number; readonly name: number }
  | { readonly kind: 'write'; readonly line: number; readonly column: number; readonly word: number }
  | { readonly kind: 'sort'; readonly column: number };

const index = fc.nat({ max: 50 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('drop', 'move'), file: index, folder: index, day: index }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('rename', 'remove'), file: index, name: index }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), line: index, column: index, word: index }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sort' as const), column: index }) },
);

/** The small plan, its folders in memory, and the person who works with them. */
class Team {
  readonly workbook = openSmallPlan();
  readonly drive = new MemoryDrive();
  readonly session: BundleSession = openSession(this.workbook, {
    today: '2021-07-05',
    drive: meter => meterDrive(this.drive, { reach: (...call) => meter().reach(...call) }),
  });
  private typed = 0;

  take(one: Step): void {
    const files = [...this.drive.items.values()].filter(({ mimeType }) => mimeType === 'application/pdf');
    const folders = [...this.drive.items.values()].filter(({ name }) => /^I+\.\d\.[a-z] /.test(name ?? ''));
    const folderId = 'folder' in one ? (pick(folders, one.folder)?.id ?? '') : '';
    const file = 'file' in one ? pick(files, one.file) : undefined;
    if (one.kind === 'drop') this.drive.addFile(folderId, pick(NAMES, one.file) ?? '', pick(DAYS, one.day));
    if (one.kind === 'move' && file?.id) this.drive.items.set(file.id, { ...file, parents: [folderId] });
    if (one.kind === 'rename' && file?.id)
      this.drive.items.set(file.id, { ...file, name: pick(NAMES, one.name) ?? '' });
    if (one.kind === 'remove' && file?.id) this.drive.items.delete(file.id);
    if (one.kind === 'write')
      this.write(one.line, pick(COLUMNS, one.column) ?? '', pick(WORDS, one.word) ?? '');
    if (one.kind === 'sort') sortRows(this.sheet, one.column % 7);
  }

  /** Every word is unlike any other, so that each can be looked for. */
  private write(line: number, heading: string, word: string): void {
    const target = pick(readEvidenceLines(this.workbook), line);
    const columns = this.sheet.rows[2]?.cells.map(cell => cell?.value) ?? [];
    if (!target) return;
    this.typed += 1;
    const value = heading === 'CATATAN ✎' ? `${word} #${this.typed}` : word;
    updateCell(this.sheet, target.sheetRow - 1, columns.indexOf(heading), { value });
  }

  get sheet(): Sheet {
    return sheetNamed(this.workbook, 'Bukti ZI');
  }

  /** All words on the sheet with the file or document beside which they stand, by the hidden key. */
  words(): string[] {
    return readEvidenceLines(this.workbook)
      .flatMap(({ texts }) =>
        COLUMNS.flatMap(heading =>
          texts.get(heading) ? [`${texts.get('KUNCI')} ${heading} ${texts.get(heading)}`] : [],
        ),
      )
      .sort();
  }
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

function sortRows(sheet: Sheet, column: number): void {
  const lines = sheet.rows.splice(3);
  const textOf = (row: (typeof lines)[number]): string => String(row?.cells[column]?.value ?? '');
  sheet.rows.push(...lines.sort((a, b) => (textOf(a) < textOf(b) ? 1 : -1)));
}

describe('what people wrote in Bukti ZI', () => {
  it('is found again after any refresh, beside what it was written to, whatever files do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        rounds => {
          const team = new Team();
          team.session.click('folder');
          for (const steps of rounds) {
            for (const one of steps) team.take(one);
            const before = team.words();
            team.session.click('segarkan');
            expect(team.words()).toEqual(before);
            expect(team.session.click('segarkan').writes).toEqual([]);
          }
        },
      ),
      { numRuns: times(5) },
    );
  }, 240_000);
});
