import { describe, expect, it } from 'vitest';
import { getStyle } from '../../src/host/workbook/sheet-cells.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { sheetFacts, workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { readFixture } from '../support/grid-from-tsv.ts';

const PLAN = 'Rencana Aksi 2021';
const HEADINGS = ['KODE', 'STATUS', 'TENGGAT', 'BUKTI', 'JADWAL TERBACA'];

describe('Segarkan bukti & status on the reference plan', () => {
  const workbook = openExample();
  const plan = sheetNamed(workbook, PLAN);
  const session = openSession(workbook, { today: '2021-07-20' });
  const before = workbookFacts(workbook);
  const declined = session.click('segarkan', { answers: ['no'] });
  const afterDeclined = workbookFacts(workbook);
  const first = session.click('segarkan');
  const view = viewPlan(plan);
  const afterFirst = workbookFacts(workbook);
  const second = session.click('segarkan');

  it('asks before it adds columns, and changes nothing after No', () => {
    expect(declined.questions).toHaveLength(1);
    expect(declined.questions[0]).toContain(
      'akan ditambahkan kolom KODE, STATUS, TENGGAT, BUKTI, JADWAL TERBACA, KOREKSI JADWAL ✎, KEPUTUSAN ✎, ALASAN ✎',
    );
    expect(declined.closing).toMatch(/tidak ada yang diubah/);
    expect(declined.writes).toEqual([]);
    expect(afterDeclined).toEqual(before);
  });

  it('gives every row the code, status, deadline and reading that a reader gives it', () => {
    const lines = view.codes().map(code => {
      const cells = HEADINGS.slice(1).map(heading => view.read(code, heading));
      return [view.rowOf(code) + 1, code, ...cells].join('\t');
    });
    const golden = readFixture('plans/rencana-aksi-2021.columns.tsv').trim().split('\n').slice(1);
    expect(lines).toEqual(golden);
  });

  it('says in one sentence what stands now and what to do', () => {
    const [sentence, reading] = first.closing.split('\n\n');
    expect(reading).toContain('6 area, 23 komponen, 72 baris');
    expect(sentence).toBe(
      'Status dan warna telah disegarkan. 72 baris: 43 terlambat, 9 segera jatuh tempo, 17 sedang berjalan, ' +
        '1 belum jatuh tempo, 2 insidental. Terlambat 43 baris, 27 di antaranya sejak Januari; bila rencana ini ' +
        'baru disusun, isi KOREKSI JADWAL atau KEPUTUSAN.',
    );
  });

  it('asks once only, writes nothing without a change, and says so', () => {
    expect(second.questions).toEqual([]);
    expect(second.closing).toMatch(/^Tidak ada perubahan\./);
    expect(second.writes).toEqual([]);
    expect(workbookFacts(workbook)).toEqual(afterFirst);
  });

  it('gives its headings the look of the table, and folds the columns after BUKTI', () => {
    const header = (column: number) => {
      const { source: _, numberFormat: __, ...look } = getStyle(plan, view.headerRow, column);
      return {
        fill: look.fill,
        bold: look.bold,
        font: look.fontFamily,
        size: look.fontSize,
        ink: look.fontColor,
      };
    };
    const own = header(view.column('TARGET WAKTU'));
    for (const heading of HEADINGS) expect(header(view.column(heading))).toEqual(own);
    expect(plan.columnGroups).toEqual([
      {
        start: view.column('JADWAL TERBACA'),
        end: view.column('SIDIK') + 1,
        depth: 1,
        collapsed: true,
      },
    ]);
  });

  it('leaves the cells, rules and measures of the team as they were', () => {
    const now = openExample();
    const original = sheetFacts(sheetNamed(now, PLAN)) as { cells: Record<string, unknown> };
    const { cells } = sheetFacts(plan) as { cells: Record<string, unknown> };
    const ofTeam = Object.fromEntries(Object.entries(cells).filter(([name]) => /^[A-F]\d+$/.test(name)));
    expect(ofTeam).toEqual(original.cells);
    expect(plan.merges).toEqual(sheetNamed(now, PLAN).merges);
    expect(plan.validations.filter(({ ranges }) => ranges.some(range => range.startColumn < 6))).toEqual([]);
  });

  it('writes the words of a later day when it is run then', () => {
    session.today = '2021-08-01';
    const later = session.click('segarkan');
    expect(later.closing).toMatch(/^Status dan warna telah disegarkan\. 72 baris: 52 terlambat/);
    expect(plan.rows[view.headerRow]?.cells[view.column('STATUS')]?.value).toBe('STATUS per 1 Agu 2021');
    expect(view.read('I.3.a', 'STATUS')).toBe('Terlambat');
  });
});
