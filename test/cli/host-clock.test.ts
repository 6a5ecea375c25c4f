import { describe, expect, it } from 'vitest';
import { HostClock } from '../../src/cli/host-clock.ts';

describe('a given day', () => {
  it.each([
    ['Asia/Jakarta', '2021-07-05'],
    ['Asia/Jayapura', '2028-02-29'],
    ['America/Los_Angeles', '2021-07-05'],
    ['America/Los_Angeles', '2021-03-14'],
    ['Pacific/Kiritimati', '2021-01-01'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['Asia/Kathmandu', '2021-12-31'],
    ['UTC', '2021-07-05'],
  ])('is the day of the spreadsheet, in the morning: %s, %s', (zone, day) => {
    const now = new HostClock(day, zone).now();
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(now);
    expect(shown).toBe(`${day} 09:00`);
  });
});
