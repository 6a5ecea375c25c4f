import { afterEach, describe, expect, it } from 'vitest';
import { openSession } from '../support/bundle-session.ts';
import { openExample } from '../support/bundle-workbook.ts';

const workbook = openExample();
const session = openSession(workbook);
const OWN_ZONE = process.env.TZ;

/** The rows that Sheets would show: days as `2021-06-30 00:00` of the sheet's zone, texts as they are. */
function ziRows(...args: readonly unknown[]): string[][] {
  const rows = session.call('ZI_TENGGAT', ...args) as unknown[][];
  return rows.map(row => row.map(cell => (typeof cell === 'string' ? cell : showMoment(cell as Date))));
}

function zi(...args: readonly unknown[]): string[] {
  const rows = ziRows(...args);
  expect(rows).toHaveLength(1);
  return rows[0] ?? [];
}

function showMoment(moment: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: workbook.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(moment);
}

describe('=ZI_TENGGAT(teks; tahun)', () => {
  afterEach(() => {
    workbook.timeZone = 'Asia/Jakarta';
    if (OWN_ZONE === undefined) delete process.env.TZ;
    else process.env.TZ = OWN_ZONE;
  });

  it.each([
    ['a list of months', ['Juni, Oktober 2021'], ['2021-06-30 00:00', '2021-10-31 00:00']],
    ['a year from the second argument', ['Juni, Oktober', 2021], ['2021-06-30 00:00', '2021-10-31 00:00']],
    ['a year that is typed as text', ['Juni', '2021'], ['2021-06-30 00:00']],
    ['the year of the text before that of the argument', ['Juni 2022', 2021], ['2022-06-30 00:00']],
    ['a number is months', [7, 2021], ['2021-07-31 00:00']],
    ['a range of one cell', [[['Maret & Agustus']], 2021], ['2021-03-31 00:00', '2021-08-31 00:00']],
    ['a year in a range of one cell', ['Maret', [[2021]]], ['2021-03-31 00:00']],
    ['an event', ['apabila ada perubahan', 2021], ['Insidental']],
    ['a blank cell', ['', 2021], ['Tidak terbaca: teksnya kosong.']],
  ])('reads %s', (_reason, args, expected) => {
    expect(zi(...args)).toEqual(expected);
  });

  it.each([
    ['no time', ['secepatnya', 2021], 'tulis bulan atau tanggal'],
    ['a day that does not exist', ['31 Juni 2021'], 'tanggal itu tidak ada di kalender'],
    ['no year anywhere', ['Juni'], 'tahunnya belum diketahui'],
    ['a year that is none', ['Juni', 'dua ribu'], 'tahunnya belum diketahui'],
    ['several columns', [[['Juni 2021', 'Juli 2021']]], 'pilih satu sel atau satu kolom'],
  ])('says why it reads nothing: %s', (_reason, args, words) => {
    expect(zi(...args)[0]).toMatch(new RegExp(`^Tidak terbaca: ${words}`));
  });

  it('answers a column row by row, with a year for all or one for each', () => {
    const column = [['Juni, Oktober'], [''], ['Maret'], ['apabila ada perubahan']];
    const expected = [
      ['2021-06-30 00:00', '2021-10-31 00:00'],
      ['', ''],
      ['2021-03-31 00:00', ''],
      ['Insidental', ''],
    ];
    expect(ziRows(column, 2021)).toEqual(expected);
    expect(ziRows(column, [[2021], [2021], [2021], [2021]])).toEqual(expected);
    expect(ziRows([['Juni'], ['Juni']], [[2021], [2022]])).toEqual([
      ['2021-06-30 00:00'],
      ['2022-06-30 00:00'],
    ]);
  });

  const SCRIPTS = ['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/Los_Angeles'];
  const SHEETS = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'America/Los_Angeles'];
  const PAIRS = SCRIPTS.flatMap(script => SHEETS.map(sheet => ({ script, sheet })));

  it.each(PAIRS)('gives and takes whole days of the sheet: a script in $script, a sheet in $sheet', pair => {
    process.env.TZ = pair.script;
    workbook.timeZone = pair.sheet;
    const cellOf = (day: string) => midnightIn(pair.sheet, day);
    expect(zi('Juni, Oktober 2021')).toEqual(['2021-06-30 00:00', '2021-10-31 00:00']);
    // In summer time, and on the days on which it begins and ends.
    expect(zi('14 Maret 2021; 7 November 2021')).toEqual(['2021-03-14 00:00', '2021-11-07 00:00']);
    expect(zi(cellOf('2021-01-01'))).toEqual(['2021-01-31 00:00']);
    expect(zi(cellOf('2021-07-01'))).toEqual(['2021-07-31 00:00']);
    expect(zi(cellOf('2021-06-15'))).toEqual(['2021-06-15 00:00']);
    expect(zi(cellOf('2021-06-30'))).toEqual(['2021-06-30 00:00']);
    expect(zi([[cellOf('2021-01-01')]])).toEqual(['2021-01-31 00:00']);
    // The other answer that Google might give: midnight of the script's zone.
    expect(zi(new Date(2021, 0, 1))).toEqual(['2021-01-31 00:00']);
    expect(zi(new Date(2021, 5, 15))).toEqual(['2021-06-15 00:00']);
  });
});

/** The moment at which a day begins in a zone, found by trying. */
function midnightIn(zone: string, day: string): Date {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const utc = Date.parse(`${day}T00:00:00Z`);
  for (let hours = -14; hours <= 14; hours += 1) {
    const moment = new Date(utc + hours * 3_600_000);
    if (shown.format(moment) === `${day} 00:00`) return moment;
  }
  throw new Error(`no midnight of ${day} in ${zone}`);
}
