/** Office hours: neither the day before nor the day after in any of Indonesia's three zones. */
const officeHour = 'T09:00:00';

/** The clock that the script sees: the computer's, or a given day's, going on at the usual pace. */
export class HostClock {
  private readonly aheadMs: number;
  private sleptMs = 0;

  /** `today` as `2021-07-05`, in the script's time zone; null: the computer's day. */
  constructor(today: string | null) {
    this.aheadMs = today === null ? 0 : Date.parse(`${today}${officeHour}`) - Date.now();
  }

  now(): number {
    return Date.now() + this.aheadMs + this.sleptMs;
  }

  /** A script that sleeps need not be waited for. */
  sleep(milliseconds: number): void {
    this.sleptMs += milliseconds;
  }
}
