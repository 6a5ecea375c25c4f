import { describe, expect, it } from 'vitest';
import { insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { MATRIX } from '../../src/sheets/monev/matrix-table.ts';
import { keysOf } from '../../src/sheets/own-table.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { smallStage } from '../support/monev-small-stage.ts';
import { type MonevStage, readTexts } from '../support/monev-stage.ts';

const [OBSTACLE, FOLLOW_UP] = [keysOf(MATRIX).indexOf('obstacle'), keysOf(MATRIX).indexOf('followUp')];

const cellOf = (stage: MonevStage, code: string, heading: string, period = 'S1 2021') =>
  stage.line(code, period).texts.get(heading);

const changedOf = (stage: MonevStage, period = 'S1 2021'): readonly string[] => {
  const words = stage.texts(`Matriks ${period}`).map(row => row[0] ?? '');
  return words.slice(words.indexOf('Diubah tangan') + 1).filter(cell => cell !== '');
};

describe('what people wrote on a matrix', () => {
  it('is carried when the report is built again: texts, numbers, days, links', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    stage.write('I.1.a', 'obstacle', '=rapat "ditunda"\nkarena pandemi');
    stage.write('I.1.a', 'followUp', {
      value: 'lihat surat edaran',
      runs: [{ text: 'lihat ' }, { text: 'surat edaran', link: 'https://contoh.go.id/se' }],
    });
    stage.write('I.1.a', 'owner', { value: 81234567890 });
    const date = { value: 44_408 };
    stage.write('I.1.a', 'until', date);
    stage.write('II.1.a', 'obstacle', "'00123");
    stage.write('I.2.a', 'indicator', 'diubah supaya dibangun ulang');
    stage.build('S1-2021');
    expect(stage.line('I.1.a').texts).toEqual(
      new Map([
        ...stage.line('I.1.a').texts,
        ['Kendala ✎', '=rapat "ditunda"\nkarena pandemi'],
        ['Tindak lanjut ✎', 'lihat surat edaran'],
        ['Penanggung jawab ✎', '81234567890'],
        ['Batas waktu ✎', '44408'],
      ]),
    );
    expect(stage.line('I.1.a').links.get('Tindak lanjut ✎')).toBe('https://contoh.go.id/se');
    expect(cellOf(stage, 'II.1.a', 'Kendala ✎')).toBe("'00123");
  });

  it('stands on the signed sheet when that is built again; the matrix is left alone', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    const matrixId = sheetNamed(stage.workbook, 'Matriks S1 2021').sheetId;
    stage.write('I.1.a', 'until', { value: 44_408.5 });
    stage.write('I.1.a', 'obstacle', 'Pejabat belum dilantik');
    stage.write('I.1.a', 'followUp', '=SK diterbitkan');
    expect(stage.build('S1-2021').closing).toMatch(
      /^Lembar "Monev S1 2021" telah dibuat: 4 baris; .* "Matriks S1 2021" tidak berubah\./,
    );
    const line = stage.texts('Monev S1 2021').find(row => row[0] === 'I.1.a');
    expect(line?.slice(5, 7)).toEqual(['Pejabat belum dilantik', '=SK diterbitkan']);
    expect(sheetNamed(stage.workbook, 'Matriks S1 2021').sheetId).toBe(matrixId);
    expect(stage.sheetNames().filter(name => name.startsWith('~'))).toEqual(['~Monev S1 2021 (5 Jul 12.00)']);
    expect(stage.build('S1-2021').closing).toMatch(/^Tidak ada perubahan/);
  });

  it('goes to the matrix when people wrote it on the signed sheet', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    const monev = sheetNamed(stage.workbook, 'Monev S1 2021');
    const row = readTexts(monev).findIndex(cells => cells[0] === 'I.1.a');
    updateCell(monev, row, 5, { value: 'Pejabat belum dilantik' });
    stage.buildOn('2021-12-31', 'S2-2021');
    expect(stage.texts('Monev S2 2021').flat().join()).toContain('I.1.a');
    stage.build('S1-2021');
    expect(cellOf(stage, 'I.1.a', 'Kendala ✎')).toBe('Pejabat belum dilantik');
    expect(stage.texts('Monev S1 2021').find(cells => cells[0] === 'I.1.a')?.[5]).toBe(
      'Pejabat belum dilantik',
    );
    expect(stage.texts('Matriks S1 2021').flat()).not.toContain('Diubah tangan');
    expect(stage.build('S1-2021').closing).toMatch(/^Tidak ada perubahan/);
  });

  it('is carried on the signed sheet: the meeting and the conclusion', () => {
    const stage = smallStage();
    const first = stage.build('S1-2021').closing;
    expect(first).toContain(
      'Belum diisi di "Monev S1 2021": Hari dan tanggal rapat, Tempat rapat, Pimpinan rapat, Kesimpulan.',
    );
    stage.fill('Hari dan tanggal rapat', { value: 44_382 });
    stage.fill('Tempat rapat', { value: '=Ruang rapat' });
    stage.fill('5. Kesimpulan', {
      value: 'Semua kegiatan dikejar.',
      formula: '="Semua kegiatan"&" dikejar."',
    });
    expect(stage.build('S1-2021').closing).toMatch(/^Tidak ada perubahan/);
    stage.drop('I.1.a', 'SK Tim.pdf', '2021-01-20');
    const again = stage.build('S1-2021').closing;
    expect(again).toContain('Belum diisi di "Monev S1 2021": Pimpinan rapat.');
    const valueBeside = (label: string) =>
      stage.texts('Monev S1 2021').find(row => row[0] === label)?.[2] ?? 'no label';
    expect(valueBeside('Hari dan tanggal rapat')).toBe('44382');
    expect(valueBeside('Tempat rapat')).toBe('=Ruang rapat');
    expect(valueBeside('5. Kesimpulan')).toBe('Semua kegiatan dikejar.');
    expect(changedOf(stage).join()).toContain('Kesimpulan: rumus ="Semua kegiatan"');
    stage.buildOn('2021-12-31', 'S2-2021');
    expect(stage.texts('Monev S2 2021').flat()).not.toContain('=Ruang rapat');
  });

  it('loses a formula to its result, which is said', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    stage.write('I.1.a', 'obstacle', { value: 'SK belum ada', formula: '=B5&" belum ada"' });
    stage.write('I.2.a', 'indicator', 'diubah');
    stage.build('S1-2021');
    expect(cellOf(stage, 'I.1.a', 'Kendala ✎')).toBe('SK belum ada');
    expect(changedOf(stage)).toContain(
      'I.1.a · Kendala ✎: rumus =B5&" belum ada" menjadi hasilnya, "SK belum ada"',
    );
    expect(stage.build('S1-2021').closing).toMatch(/^Tidak ada perubahan/);
  });

  it('is named where the add-on writes itself: own cells, headings of bands, columns beside the table', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    const matrix = sheetNamed(stage.workbook, 'Matriks S1 2021');
    const row = stage.line('I.2.a').sheetRow - 1;
    stage.write('I.2.a', 'status', 'Sudah selesai');
    updateCell(matrix, row, 13, { value: 'cek lagi' });
    const monev = sheetNamed(stage.workbook, 'Monev S1 2021');
    const head = readTexts(monev).findIndex(cells => (cells[0] ?? '').includes('Mengetahui,'));
    const signature = readTexts(monev)[head]?.[0] ?? '';
    updateCell(monev, head, 0, { value: signature.replace('(………………………………………)', 'Drh. Contoh') });
    stage.build('S1-2021');
    expect(changedOf(stage)).toEqual([
      `Matriks N${row + 1}: tertulis "cek lagi"`,
      `Monev A${head + 1}: tertulis "Mengetahui, Kepala Drh. Contoh NIP ………………………………"`,
      'I.2.a · Status: tertulis "Sudah selesai", kini "Belum terpenuhi"',
    ]);
    expect(stage.build('S1-2021').closing).toMatch(/^Tidak ada perubahan/);
  });

  it('is kept apart when its row left the plan, on rows that people inserted and on copied lines', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    stage.write('I.1.a', 'obstacle', 'Kendala satu');
    stage.write('II.1.a', 'followUp', 'Tindak dua');
    const matrix = sheetNamed(stage.workbook, 'Matriks S1 2021');
    const at = stage.line('I.2.a').sheetRow;
    insertRows({ workbook: stage.workbook, sheet: matrix }, at, 2);
    updateCell(matrix, at, 1, { value: 'baris tambahan' });
    updateCell(matrix, at, OBSTACLE, { value: 'catatan rapat' });
    const source = stage.line('II.1.a').sheetRow - 1;
    matrix.rows[source]?.cells.forEach((cell, column) => {
      if (cell) updateCell(matrix, at + 1, column, { ...cell });
    });
    updateCell(matrix, at + 1, OBSTACLE, { value: 'pada salinan' });
    const plan = sheetNamed(stage.workbook, 'Rencana Aksi');
    const gone = readTexts(plan).findIndex(cells => cells.includes('Tim kerja dibentuk'));
    for (let column = 0; column < 14; column += 1) updateCell(plan, gone, column, { value: null });
    stage.build('S1-2021');
    const rows = stage.texts('Matriks S1 2021');
    const foot = rows.slice(rows.findIndex(cells => (cells[0] ?? '').startsWith('Catatan untuk baris')) + 1);
    expect(foot.map(cells => [cells[0], cells[1], cells[OBSTACLE], cells[FOLLOW_UP]]).slice(0, 3)).toEqual(
      expect.arrayContaining([
        ['I.1.a', 'Tim kerja dibentuk', 'Kendala satu', ''],
        ['', 'baris tambahan', 'catatan rapat', ''],
      ]),
    );
    expect(rows.flat()).toEqual(expect.arrayContaining(['pada salinan', 'Tindak dua']));
    expect(stage.build('S1-2021').closing).toMatch(/^Tidak ada perubahan/);
  });
});
