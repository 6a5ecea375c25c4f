import { expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';

const MONTHS = ['6', '06', 'Jun', 'Juni', 'VI', 'June'];
const YEARS = ['2026', '26', "'26"];
const MARKS = [' ', '-', '/', '.', ', ', ' - ', ' / '];
const BEFORE = ['', 'hari Rabu, ', 'tgl. '];
const BEHIND = ['', ' pukul 09.00'];
const ORDERS = [
  (day: string, month: string, year: string) => [day, month, year],
  (day: string, month: string, year: string) => [year, month, day],
  (day: string, month: string, year: string) => [month, day, year],
];

function readDays(text: string): string {
  const target = parseTargetTime({ cell: { kind: 'text', text }, planYear: 2026, evidence: '', action: '' });
  return target.problems.length > 0 ? 'ask' : target.deadlines.map(({ date }) => formatIsoDate(date)).join();
}

it('a day in any order, with any marks, is that day or a question', () => {
  const wrong: string[] = [];
  for (const month of MONTHS)
    for (const year of YEARS)
      for (const mark of MARKS)
        for (const order of ORDERS)
          for (const before of BEFORE)
            for (const behind of BEHIND) {
              const text = `${before}${order('17', month, year).join(mark)}${behind}`;
              const read = readDays(text);
              if (read !== 'ask' && read !== '2026-06-17') wrong.push(`${text}: ${read}`);
            }
  expect(wrong).toEqual([]);
});

it.each([
  '17 Juni 2026',
  '17-Jun-2026',
  '17/06/2026',
  '17-6-26',
  '17.06.2026',
  '2026-06-17',
  "Rabu, 17 Juni '26",
  '17-Jun-26 (Rabu)',
  'Juni 17, 2026',
])('a usual way to write a day is read: %s', text => {
  expect(readDays(text)).toBe('2026-06-17');
});
