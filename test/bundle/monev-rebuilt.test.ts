import { describe, expect, it } from 'vitest';
import { buildFirstReport, statusOf } from '../support/monev-first-report.ts';

describe('a report built again', () => {
  it('is left alone when it would say the same', () => {
    const { stage } = buildFirstReport();
    const before = stage.sheetNames();
    const ids = stage.workbook.sheets.map(({ sheetId }) => sheetId);
    const again = stage.build('S1-2021');
    expect(again.closing).toMatch(/^Tidak ada perubahan pada lembar "Monev S1 2021" dan "Matriks S1 2021"/);
    expect(stage.sheetNames()).toEqual(before);
    expect(stage.workbook.sheets.map(({ sheetId }) => sheetId)).toEqual(ids);
    const changing = again.writes.filter(member => /^(Sheet|Range|RangeList)\./.test(member));
    expect(changing.filter(member => member.includes('.set') || member.includes('insert'))).toEqual([]);
  });

  it('keeps its check date, and the old sheets hidden under the time of the change', () => {
    const { stage } = buildFirstReport();
    stage.drop('I.2.a', 'Dokumen rencana kerja pembangunan ZI.pdf', '2021-02-03');
    stage.buildOn('2021-09-01', 'S1-2021');
    expect(stage.texts('Monev S1 2021')[4]?.[0]).toBe('Posisi per tanggal 5 Juli 2021');
    expect(stage.sheetNames()).toEqual(
      expect.arrayContaining([
        '~Monev S1 2021 (1 Sep 12.00)',
        '~Matriks S1 2021 (1 Sep 12.00)',
        'Monev S1 2021',
        'Matriks S1 2021',
      ]),
    );
    expect(statusOf(stage.line('I.2.a'))).not.toBe('Belum terpenuhi');
  }, 60_000);

  it('mentions hidden versions when there are more than three', () => {
    const { stage } = buildFirstReport();
    const closings = ['I.2.a', 'II.1.a', 'III.2.a', 'III.2.b'].map((code, i) => {
      stage.write(code, 'obstacle', `Kendala ${i}`);
      stage.write(code, 'indicator', `Diubah ${i}`);
      return stage.build('S1-2021').closing;
    });
    expect(closings.map(closing => closing.includes('versi lama yang disembunyikan'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(stage.sheetNames().filter(name => name.startsWith('~Matriks'))).toHaveLength(4);
  }, 60_000);
});
