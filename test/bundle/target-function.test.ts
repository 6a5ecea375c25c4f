import { afterEach, describe, expect, it } from 'vitest';
import { openSession } from '../support/bundle-session.ts';
import { openExample } from '../support/bundle-workbook.ts';

const session = openSession(openExample());
const OWN_ZONE = process.env.TZ;

/** The row that Sheets would show: days as `2021-06-30 12:00` of the script's zone, texts as they are. */
function zi(...args: readonly unknown[]): unknown[] {
  const rows = session.call('ZI_TENGGAT', ...args) as unknown[][];
  expect(rows).toHaveLength(1);
  return (rows[0] ?? []).map(cell => (typeof cell === 'string' ? cell : showMoment(cell as Date)));
}

function showMoment(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

describe('=ZI_TENGGAT(teks; tahun)', () => {
  afterEach(() => {
    if (OWN_ZONE === undefined) delete process.env.TZ;
    else process.env.TZ = OWN_ZONE;
  });

  it.each([
    ['a list of months', ['Juni, Oktober 2021'], ['2021-06-30 12:00', '2021-10-31 12:00']],
    ['a year from the second argument', ['Juni, Oktober', 2021], ['2021-06-30 12:00', '2021-10-31 12:00']],
    ['a year that is typed as text', ['Juni', '2021'], ['2021-06-30 12:00']],
    ['the year of the text before that of the argument', ['Juni 2022', 2021], ['2022-06-30 12:00']],
    ['a number is months', [7, 2021], ['2021-07-31 12:00']],
    ['a range of one cell', [[['Maret & Agustus']], 2021], ['2021-03-31 12:00', '2021-08-31 12:00']],
    ['a year in a range of one cell', ['Maret', [[2021]]], ['2021-03-31 12:00']],
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
    ['several cells', [[['Juni 2021'], ['Juli 2021']]], 'pilih satu sel'],
  ])('says why it reads nothing: %s', (_reason, args, words) => {
    expect(zi(...args)[0]).toMatch(new RegExp(`^Tidak terbaca: ${words}`));
  });

  it.each(['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/New_York'])(
    'takes the first of a month at midnight for that month, in %s',
    zone => {
      process.env.TZ = zone;
      expect(zi(new Date(2021, 0, 1))).toEqual(['2021-01-31 12:00']);
      expect(zi(new Date(2021, 5, 15))).toEqual(['2021-06-15 12:00']);
      expect(zi([[new Date(2021, 0, 1)]])).toEqual(['2021-01-31 12:00']);
    },
  );
});
