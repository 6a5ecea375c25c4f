/** Office hours: neither the day before nor the day after in any of Indonesia's three zones. */
const officeHour = 'T09:00:00Z';

/** By how much clocks in that zone are ahead of UTC at that moment. */
function findOffsetMs(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(part => part.type === type)?.value ?? 0);
  const shown = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return shown - Math.floor(moment / 60_000) * 60_000;
}

/** Nine o'clock of that day in that zone; the second look is for days on which clocks are changed. */
function findMorning(day: string, zone: string): number {
  const asUtc = Date.parse(`${day}${officeHour}`);
  const near = asUtc - findOffsetMs(zone, asUtc);
  return asUtc - findOffsetMs(zone, near);
}

/** The clock that the script sees: the computer's, or a given day's, going on at the usual pace. */
export class HostClock {
  private readonly aheadMs: number;
  private sleptMs = 0;

  /** `today` as `2021-07-05`, in the time zone of the spreadsheet; null: the computer's day. */
  constructor(today: string | null, zone: string) {
    this.aheadMs = today === null ? 0 : findMorning(today, zone) - Date.now();
  }

  now(): number {
    return Date.now() + this.aheadMs + this.sleptMs;
  }

  /** A script that sleeps need not be waited for. */
  sleep(milliseconds: number): void {
    this.sleptMs += milliseconds;
  }
}
