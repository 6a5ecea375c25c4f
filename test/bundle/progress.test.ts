import { describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { type Click, openSession } from '../support/bundle-session.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { openSmallPlan } from '../support/evidence-session.ts';

/** Clicks of a first day, on a clock that runs by what the calls take on Google. */
function clickThrough(): ReadonlyMap<string, Click> {
  const drive = new MemoryDrive();
  const session = openSession(openSmallPlan(), {
    today: '2021-07-05',
    day: 'typical',
    drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
  });
  const report = { answers: [{ text: 'S1-2021' }, { text: '' }] };
  return new Map(
    [
      ['segarkan', () => session.click('segarkan')] as const,
      ['folder', () => session.click('folder')] as const,
      ['folder again', () => session.click('folder')] as const,
      ['monev', () => session.click('monev', report)] as const,
      ['bersihkan', () => session.click('bersihkan')] as const,
    ].map(([name, click]) => [name, click()]),
  );
}

describe('a click that lasts says where it is', () => {
  const clicks = clickThrough();

  it.each([
    [
      'segarkan',
      ['Menambahkan kolom ZI …', 'Menulis status tiap baris …', 'Memperbarui sheet Ringkasan ZI …'],
    ],
    ['folder', ['Mencari folder bukti di Drive …']],
    [
      'monev',
      ['Membaca berkas bukti di Drive …', 'Menyusun lembar monev dan matriks …', 'Menulis sheet Temuan ZI …'],
    ],
    ['bersihkan', ['Menyimpan isian tim ke sheet Catatan ZI …', 'Menghapus kolom dan sheet ZI …']],
  ])('%s', (name, steps) => {
    expect(clicks.get(name)?.toasts).toEqual(expect.arrayContaining(steps));
  });

  it('in few words', () => {
    for (const [name, { toasts, meter }] of clicks) {
      expect(toasts.length, name).toBeLessThanOrEqual(9);
      if (meter.estimate.typical > 10) expect(toasts.length, name).toBeGreaterThan(1);
    }
  });
});
