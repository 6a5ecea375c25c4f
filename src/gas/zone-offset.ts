import { type PlainDate, parseIsoDate, toDayNumber } from '../domain/calendar/plain-date.ts';
import { google } from './google.ts';

/** How far a time zone is from UTC in winter. */
export interface ZoneOffset {
  readonly milliseconds: number;
  readonly hasSummerTime: boolean;
}

/** The offset of a zone, in two calls for any number of cells. Indonesia's three zones have no summer time. */
export function readZoneOffset(zone: string): ZoneOffset {
  const known = offsets.get(zone) ?? askZoneOffset(zone);
  offsets.set(zone, known);
  return known;
}

// Of a zone, not of a moment.
const offsets = new Map<string, ZoneOffset>();

function askZoneOffset(zone: string): ZoneOffset {
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

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Day number of 1 January 1970. */
const UNIX_EPOCH_DAY = 25_569;

/** The day number, with its clock as a fraction, of a moment in that zone. */
export function toDayNumberInZone(moment: Date, { milliseconds }: ZoneOffset): number {
  return (moment.getTime() + milliseconds) / DAY_MS + UNIX_EPOCH_DAY;
}

/** The day number of a date cell: local midnight, which in summer time looks like 23:00 of the day before. */
export function toCellDayNumber(moment: Date, offset: ZoneOffset): number {
  const slack = offset.hasSummerTime ? HOUR_MS : 0;
  return toDayNumberInZone(new Date(moment.getTime() + slack), offset);
}

/** A moment as calendars and clocks of a zone show it. */
export interface WallTime {
  /** `2021-06-30`. */
  readonly day: string;
  /** `23:00`. */
  readonly clock: string;
}

export function readWallTime(moment: Date, zone: string): WallTime {
  const [day = '', clock = ''] = google.Utilities.formatDate(moment, zone, 'yyyy-MM-dd HH:mm').split(' ');
  return { day, clock };
}

/** The moment at which a day begins in a zone, in summer time too. */
export function toMidnight(date: PlainDate, zone: string): Date {
  const utc = (toDayNumber(date) - UNIX_EPOCH_DAY) * DAY_MS;
  const guess = new Date(utc - readZoneOffset(zone).milliseconds);
  const { day, clock } = readWallTime(guess, zone);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const shown = parseIsoDate(day);
  if (shown === null) return guess;
  const ahead = (toDayNumber(shown) - UNIX_EPOCH_DAY) * DAY_MS + hours * HOUR_MS + minutes * 60_000 - utc;
  return new Date(guess.getTime() - ahead);
}
