import type { ClockPort } from '../app/ports/ports.ts';
import { parseIsoDate } from '../domain/calendar/plain-date.ts';
import { google } from './google.ts';

/** The clock of this run, in the spreadsheet's time zone. */
export function openClockPort(zone: string): ClockPort {
  const start = Date.now();
  return {
    today() {
      const today = parseIsoDate(google.Utilities.formatDate(new Date(start), zone, 'yyyy-MM-dd'));
      if (!today) throw new Error(`no day in zone ${zone}`);
      return today;
    },
    time: () => google.Utilities.formatDate(new Date(start), zone, 'HH.mm'),
    elapsedMs: () => Date.now() - start,
  };
}
