import { google } from './google.ts';

/** How far a time zone is from UTC in winter. */
export interface ZoneOffset {
  readonly milliseconds: number;
  readonly hasSummerTime: boolean;
}

/** The offset of a zone, in two calls for any number of cells. Indonesia's three zones have no summer time. */
export function readZoneOffset(zone: string): ZoneOffset {
  const january = readOffset(new Date(Date.UTC(2024, 0, 15)), zone);
  const july = readOffset(new Date(Date.UTC(2024, 6, 15)), zone);
  return { milliseconds: Math.min(january, july), hasSummerTime: january !== july };
}

function readOffset(moment: Date, zone: string): number {
  const [hours, minutes] = google.Utilities.formatDate(moment, zone, 'HH:mm').split(':');
  const day = Number(google.Utilities.formatDate(moment, zone, 'd'));
  const local = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), day, Number(hours), Number(minutes));
  return local - moment.getTime();
}
