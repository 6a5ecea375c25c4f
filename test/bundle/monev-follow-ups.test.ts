import { describe, expect, it } from 'vitest';
import { insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { smallStage } from '../support/monev-small-stage.ts';
import { type MonevStage, readTexts } from '../support/monev-stage.ts';

describe('follow-up of the last report', () => {
  const HEADS = [
    'KODE',
    'Temuan',
    'Rencana tindak lanjut',
    'Penanggung jawab',
    'Batas waktu',
    'Keadaan sekarang',
  ];
  const short = (stage: MonevStage, period: string) =>
    stage.followUps(period).map(line => HEADS.map(heading => line.get(heading) ?? ''));

  function withPromises(): MonevStage {
    const stage = smallStage();
    stage.build('S1-2021');
    stage.write('I.1.a', 'obstacle', 'Pejabat belum dilantik');
    stage.write('I.1.a', 'followUp', 'SK diterbitkan');
    stage.write('I.1.a', 'owner', 'Sekretaris');
    stage.write('I.1.a', 'until', 'Agustus 2021');
    stage.write('II.1.a', 'followUp', 'SOP dikaji ulang');
    stage.drop('I.1.a', 'SK Tim.pdf', '2021-08-15');
    return stage;
  }

  it('shows each promise with its state now', () => {
    const stage = withPromises();
    stage.buildOn('2021-12-31', 'S2-2021');
    expect(short(stage, 'S2 2021')).toEqual([
      [
        'I.1.a',
        'Semester I 2021: Belum terpenuhi – Pejabat belum dilantik',
        'SK diterbitkan',
        'Sekretaris',
        'Agustus 2021',
        'Terpenuhi terlambat · 1 berkas',
      ],
      [
        'II.1.a',
        'Semester I 2021: Belum terpenuhi',
        'SOP dikaji ulang',
        '',
        '',
        'Belum terpenuhi · belum ada berkas',
      ],
    ]);
    expect(stage.texts('Monev S2 2021').map(row => row[0])).toContain(
      'Tanpa rencana tindak lanjut, belum terpenuhi (2 kegiatan): I.2.a, I.3.a.',
    );
  });

  it('is closed by Sesuai and Tidak dapat ditindaklanjuti; the rest goes on into the next year', () => {
    const stage = withPromises();
    stage.write('I.2.a', 'followUp', 'Rencana disusun ulang');
    stage.buildOn('2021-12-31', 'S2-2021');
    stage.answer(0, 'Status tindak lanjut', 'Sesuai', 'S2 2021');
    stage.answer(1, 'Status tindak lanjut', 'tidak dapat ditindaklanjuti', 'S2 2021');
    stage.answer(2, 'Status tindak lanjut', 'Belum sesuai', 'S2 2021');
    stage.answer(2, 'Keterangan', 'menunggu anggaran', 'S2 2021');
    const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
    const year = readTexts(settings).findIndex(row => /^Tahun/.test(row[0] ?? ''));
    updateCell(settings, year, 1, { value: 2022 });
    // The title still names 2021: the year of the setting is to stay.
    stage.buildOn('2022-07-05', 'S1-2022', { answers: ['no'] });
    const lines = short(stage, 'S1 2022');
    const carried = lines.filter(([, found]) => found?.startsWith('Semester I 2021'));
    expect(carried.map(([code, , promise, , , state]) => [code, promise, state])).toEqual([
      ['II.1.a', 'SOP dikaji ulang', 'isi manual'],
    ]);
    stage.answer(0, 'Keadaan sekarang', 'sudah dilaporkan lisan', 'S1 2022');
    stage.answer(0, 'Temuan', 'diubah', 'S1 2022');
    stage.buildOn('2022-07-06', 'S1-2022');
    expect(short(stage, 'S1 2022')[0]?.[5]).toBe('sudah dilaporkan lisan');
    expect(stage.followUps('S2 2021')[2]?.get('Keterangan')).toBe('menunggu anggaran');
  });

  it('of a report on paper is written by people on free lines, and carried on', () => {
    const stage = smallStage();
    stage.build('S1-2021');
    stage.answer(0, 'KODE', 'III.2.b');
    stage.answer(0, 'Rencana tindak lanjut', 'Melengkapi SK UPG');
    stage.answer(0, 'Penanggung jawab', 'Ketua');
    const monev = sheetNamed(stage.workbook, 'Monev S1 2021');
    const after = readTexts(monev).findIndex(row => row.some(cell => cell.startsWith('TL|'))) + 1;
    insertRows({ workbook: stage.workbook, sheet: monev }, after, 2);
    updateCell(monev, after, 2, { value: 'Poster belum dipasang' });
    updateCell(monev, after, 7, { value: 'Sesuai' });
    updateCell(monev, after + 1, 5, { value: 'Baris ketiga' });
    stage.write('I.1.a', 'indicator', 'dibangun ulang');
    stage.build('S1-2021');
    expect(stage.followUps()).toHaveLength(3);
    expect(stage.followUps()[0]?.get('Rencana tindak lanjut')).toBe('Melengkapi SK UPG');
    expect(stage.followUps()[2]?.get('Rencana tindak lanjut')).toBe('Baris ketiga');
    stage.buildOn('2021-12-31', 'S2-2021');
    const carried = short(stage, 'S2 2021').filter(([, found]) => !found?.startsWith('Semester'));
    expect(carried).toEqual([
      ['III.2.b', '', 'Melengkapi SK UPG', 'Ketua', '', 'isi manual'],
      ['', '', 'Baris ketiga', '', '', 'isi manual'],
    ]);
  });
});
