import { describe, expect, it } from 'vitest';
import type { OwnHeading } from '../support/bundle-plan.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

type Cells = Partial<Record<'KOREKSI JADWAL' | 'KEPUTUSAN' | 'ALASAN', string | number>>;

/** Row I.1.a (Januari 2021, overdue) after people wrote in its cells: own cells, and its lines on Temuan ZI. */
function decide(cells: Cells) {
  const session = openSession(openSmallPlan(), { today: '2021-07-20' });
  session.click('segarkan');
  const view = viewPlan(sheetNamed(session.workbook, 'Rencana Aksi'));
  for (const [heading, words] of Object.entries(cells)) view.write('I.1.a', heading as OwnHeading, words);
  session.click('segarkan');
  session.click('periksa');
  const findings = sheetNamed(session.workbook, 'Temuan ZI')
    .rows.slice(3)
    .flatMap(row => {
      const [severity, , code, column, , words] = (row?.cells ?? []).map(cell => String(cell?.value ?? ''));
      return code === 'I.1.a' ? [`${severity} · ${column} · ${words}`] : [];
    });
  const [status, due, reading] = (['STATUS', 'TENGGAT', 'JADWAL TERBACA'] as const).map(heading =>
    view.read('I.1.a', heading),
  );
  return { status, due, reading, findings };
}

describe('what people write in the ✎ columns', () => {
  it.each<[string, Cells, string, string, string, RegExp | null]>([
    ['nothing', {}, 'Terlambat', '2021-01-31', '31 Jan 2021', null],
    [
      'a new schedule is read in place of the target',
      { 'KOREKSI JADWAL': 'September 2021' },
      'Belum jatuh tempo',
      '2021-09-30',
      '30 Sep 2021',
      null,
    ],
    [
      'a new schedule that nobody can read',
      { 'KOREKSI JADWAL': 'secepatnya' },
      'Perlu jadwal',
      '',
      'perlu jadwal',
      /^Perhatian · KOREKSI JADWAL · Waktu pada "secepatnya" tidak terbaca\./,
    ],
    [
      'done, with a reason',
      { KEPUTUSAN: 'Selesai', ALASAN: 'SK terbit 20 Januari' },
      'Selesai',
      '',
      '31 Jan 2021',
      null,
    ],
    [
      'done, without a reason: it does not count',
      { KEPUTUSAN: 'Selesai' },
      'Terlambat',
      '2021-01-31',
      '31 Jan 2021',
      /^Salah · ALASAN · KEPUTUSAN "Selesai" belum berlaku karena ALASAN kosong\./,
    ],
    [
      'not applicable, with a reason',
      { KEPUTUSAN: 'Tidak berlaku', ALASAN: 'Digabung dengan I.1.b' },
      'Tidak berlaku',
      '',
      '31 Jan 2021',
      null,
    ],
    [
      'postponed, with a reason and a schedule',
      { KEPUTUSAN: 'Ditunda', ALASAN: 'Menunggu anggaran', 'KOREKSI JADWAL': 'Agustus 2021' },
      'Belum jatuh tempo',
      '2021-08-31',
      '31 Agu 2021',
      null,
    ],
    [
      'postponed without a schedule',
      { KEPUTUSAN: 'Ditunda', ALASAN: 'Menunggu anggaran' },
      'Terlambat',
      '2021-01-31',
      '31 Jan 2021',
      /^Salah · KOREKSI JADWAL · KEPUTUSAN Ditunda belum punya jadwal baru\./,
    ],
    [
      'a word pasted in from outside the drop-down',
      { KEPUTUSAN: 'Beres', ALASAN: 'sudah' },
      'Terlambat',
      '2021-01-31',
      '31 Jan 2021',
      /^Salah · KEPUTUSAN · KEPUTUSAN ini tidak dikenal\./,
    ],
    [
      'a decision in other letters and spaces',
      { KEPUTUSAN: ' selesai ', ALASAN: 'SK terbit' },
      'Selesai',
      '',
      '31 Jan 2021',
      null,
    ],
    [
      'a reason alone decides nothing',
      { ALASAN: 'dibahas dulu' },
      'Terlambat',
      '2021-01-31',
      '31 Jan 2021',
      null,
    ],
  ])('%s', (_reason, cells, status, due, reading, finding) => {
    const row = decide(cells);
    expect(row).toMatchObject({ status, due });
    expect(row.reading).toContain(reading);
    expect(row.findings).toHaveLength(finding === null ? 0 : 1);
    if (finding !== null) expect(row.findings[0]).toMatch(finding);
  });
});
