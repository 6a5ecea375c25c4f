import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionLine, OwnerLine } from '../../../src/domain/overview/overview.ts';
import { buildReminder, type Reminder } from '../../../src/sheets/overview/whatsapp-message.ts';
import { day } from '../../support/reported-row.ts';

const URL = 'https://docs.google.com/spreadsheets/d/abcdefghijklmnopqrstuvwxyz0123456789';

function action(more: Partial<ActionLine> = {}): ActionLine {
  return {
    rowCode: 'V.3.b',
    rowIndex: 50,
    indicator: 'Pengaduan masyarakat ditindaklanjuti',
    kind: 'overdue',
    dueOn: day('2021-04-10'),
    missing: ['Laporan Pengaduan per bulan', 'Menampilkan laporan pengaduan via website'],
    otherDeadlineCount: 2,
    unreadFileCount: 0,
    owner: { kind: 'area', area: 5 },
    ...more,
  };
}

function ownerLine(actions: readonly ActionLine[], name?: string): OwnerLine {
  return {
    owner: name === undefined ? { kind: 'area', area: 5 } : { kind: 'named', name },
    rowCount: 18,
    overdueCount: 1,
    partlyCount: 0,
    dueSoonCount: 0,
    actions,
  };
}

function remind(line: OwnerLine, phone: string | null = null): Reminder {
  const overview = { unitName: 'Balai Contoh', checkDate: day('2021-07-05') };
  const reminder = buildReminder(line, overview, { phone, workbookUrl: URL });
  if (reminder === null) throw new Error('no reminder');
  return reminder;
}

const wordsOf = (url: string): string => decodeURIComponent(url.slice(url.indexOf('text=') + 5));

describe('a reminder', () => {
  it('says what is missing, until when, and where the workbook is', () => {
    const { text, url } = remind(
      ownerLine([
        action(),
        action({ rowCode: 'V.1.b', unreadFileCount: 3, missing: ['Laporan Sub UPG'], otherDeadlineCount: 0 }),
      ]),
    );
    expect(text.split('\n')).toEqual([
      'Yth. PIC Area V,',
      'Balai Contoh, per 5 Juli 2021. Dokumen berikut belum ditemukan di folder bukti Zona Integritas:',
      '- V.3.b: Laporan Pengaduan per bulan; Menampilkan laporan pengaduan via website; dan 2 jadwal lain (tenggat 10 Apr 2021)',
      '- V.1.b: Laporan Sub UPG (tenggat 10 Apr 2021; 3 berkas belum dikenali)',
      `Bila sudah diunggah dengan nama lain, mohon beri tahu kami. ${URL}`,
    ]);
    expect(wordsOf(url)).toBe(text);
  });

  it('goes to the number where there is one', () => {
    expect(remind(ownerLine([action()]), '6281234567890').url).toMatch(
      /^https:\/\/wa\.me\/6281234567890\?text=/,
    );
    expect(remind(ownerLine([action()])).url).toMatch(/^https:\/\/api\.whatsapp\.com\/send\?text=/);
  });

  it('is none where nothing is open', () => {
    const overview = { unitName: '', checkDate: day('2021-07-05') };
    expect(buildReminder(ownerLine([]), overview, { phone: null, workbookUrl: URL })).toBeNull();
  });

  it('names three documents and how many more in a row of eighteen', () => {
    const missing = Array.from(
      { length: 18 },
      (_, i) => `Laporan penanganan pengaduan masyarakat bulan ke-${i + 1} yang ditandatangani`,
    );
    const { text } = remind(ownerLine([action({ missing })]));
    expect(text).toContain('dan 15 dokumen lain serta 2 jadwal lain');
    expect(text.split('\n')[2]?.length).toBeLessThan(300);
  });

  it('is shortened by whole rows, and the sheet keeps the whole text', () => {
    const actions = Array.from({ length: 40 }, (_, i) => action({ rowCode: `V.3.${i}` }));
    const { text, url } = remind(ownerLine(actions));
    expect(url.length).toBeLessThanOrEqual(1800);
    const lines = wordsOf(url).split('\n');
    const shown = lines.filter(line => line.startsWith('- '));
    expect(shown).toEqual(
      text
        .split('\n')
        .filter(line => line.startsWith('- '))
        .slice(0, shown.length),
    );
    expect(lines).toContain(`dan ${40 - shown.length} kegiatan lain`);
    expect(text).toContain('V.3.39');
  });

  it('stays within 1,800 characters and decodes whole for any name and document', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        (name, missing, count) => {
          const { url } = remind(
            ownerLine(
              Array.from({ length: count }, () => action({ missing })),
              name,
            ),
          );
          expect(url.length).toBeLessThanOrEqual(1800);
          expect(() => decodeURIComponent(url)).not.toThrow();
          expect(url).toMatch(/^https:\/\/api\.whatsapp\.com\/send\?text=[A-Za-z0-9\-_.!~*'()%]*$/);
        },
      ),
    );
  });
});
