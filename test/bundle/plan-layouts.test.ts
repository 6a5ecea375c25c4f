import { describe, expect, it } from 'vitest';
import { readText, viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { SMALL_PLAN } from '../support/bundle-small-plan.ts';
import { sheetNamed, workbookFromPlan, workbookFromTsv } from '../support/bundle-workbook.ts';

describe('own columns beside tables of other layouts', () => {
  it.each(['month-matrix', 'two-row-header', 'no-areas', 'quarter-matrix', 'code-numbers', 'lke-parts'])(
    'stand right of the table, and the second run has nothing to write: %s',
    name => {
      const workbook = workbookFromPlan(name);
      const plan = sheetNamed(workbook, 'Rencana Aksi');
      const width = Math.max(...plan.rows.map(row => row?.cells.length ?? 0));
      const session = openSession(workbook, { today: '2021-07-20' });
      const first = session.click('segarkan', { answers: ['yes', { text: '2021' }] });
      const view = viewPlan(plan);
      expect(view.column('KODE')).toBe(width);
      expect(view.codes().length).toBeGreaterThan(0);
      expect(first.closing).toContain(`${view.codes().length} baris: `);
      expect(new Set(view.codes()).size).toBe(view.codes().length);
      for (const code of view.codes()) expect(view.read(code, 'STATUS')).not.toBe('');
      const again = session.click('segarkan');
      expect(again.closing).toMatch(/^Tidak ada perubahan\./);
      expect(again.writes).toEqual([]);
    },
  );

  it('stand behind a heading that is merged with an empty column', () => {
    const workbook = workbookFromTsv(SMALL_PLAN);
    const plan = sheetNamed(workbook, 'Rencana Aksi');
    plan.merges = [{ startRow: 2, endRow: 3, startColumn: 5, endColumn: 7 }];
    const session = openSession(workbook, { today: '2021-07-20' });
    session.click('segarkan');
    expect(viewPlan(plan).column('KODE')).toBe(7);
    expect(plan.merges).toEqual([{ startRow: 2, endRow: 3, startColumn: 5, endColumn: 7 }]);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('are named apart from the columns of that name that the team has itself', () => {
    const lines = SMALL_PLAN.map((line, index) => {
      const padded = line + '\t'.repeat(Math.max(0, 5 - (line.match(/\t/g)?.length ?? 0)));
      return index < 2
        ? line
        : `${padded}\t${index === 2 ? 'KODE' : `K-${index}`}\t${index === 2 ? 'Status' : 'sudah'}`;
    });
    const workbook = workbookFromTsv(lines);
    const plan = sheetNamed(workbook, 'Rencana Aksi');
    const session = openSession(workbook, { today: '2021-07-20' });
    session.click('segarkan');
    const view = viewPlan(plan, 'KODE ZI');
    expect(view.codes()).toEqual(['I.1.a', 'I.1.b', 'I.2.a', 'II.1.a', 'II.2.a', 'II.3.a']);
    const header = plan.rows[view.headerRow]?.cells.map(cell => cell?.value) ?? [];
    expect(header.slice(6, 12)).toEqual([
      'KODE',
      'Status',
      'KODE ZI',
      'STATUS ZI per 20 Jul 2021',
      'TENGGAT',
      'BUKTI',
    ]);
    expect(readText(plan, view.rowOf('I.1.a'), 6)).toBe('K-4');
    expect(readText(plan, view.rowOf('I.1.a'), 7)).toBe('sudah');
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('ask for a year that neither title nor targets name', () => {
    const workbook = workbookFromTsv(SMALL_PLAN.map(line => line.replace(/ ?(?:TAHUN )?2021/g, '')));
    const session = openSession(workbook, { today: '2021-07-20' });
    const refused = session.click('segarkan', { answers: ['cancel'] });
    expect(refused.questions[0]).toMatch(/Tulis tahunnya, misalnya 2021/);
    expect(refused.closing).toMatch(/^Tahun belum diisi; tidak ada yang diubah\./);
    expect(refused.writes).toEqual([]);
    const given = session.click('segarkan', { answers: [{ text: '2022' }] });
    expect(given.closing).toMatch(/^Status dan warna telah disegarkan\. 6 baris: /);
    const view = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
    expect(view.read('I.1.a', 'TENGGAT')).toBe('2022-01-31');
    const again = session.click('segarkan');
    expect([again.questions, again.writes]).toEqual([[], []]);
  });
});
