/** Sheets counts days from 30 December 1899, in the spreadsheet's own zone. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const QUARTER_HOUR_MS = 900_000;

/** A day and time as a wall clock shows it; months count from 1, weekday 0 is Sunday. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far the zone's wall clock is ahead of UTC at an instant; offsets change only at quarters of an hour. */
function findOffset(instant: number, zone: string): number {
  const key = `${zone} ${Math.floor(instant / QUARTER_HOUR_MS)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readWall(instant, zone) - Math.floor(instant / 1000) * 1000;
  offsets.set(key, offset);
  return offset;
}

/** The wall clock's reading in whole seconds, written as if it were UTC. */
function readWall(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const part of findClock(zone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function findClock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

/** Dates reach a hundred million days to both sides of 1970. */
const MAX_INSTANT = 8.64e15 - DAY_MS;

/** Whether a day number is a day that a Date can hold. */
export function isDay(serial: number): boolean {
  return Math.abs(EPOCH + serial * DAY_MS) < MAX_INSTANT;
}

/** The instant (milliseconds since 1970) at which the zone's clock shows this day number; NaN where there is no such day. */
export function toInstant(serial: number, zone: string): number {
  if (!isDay(serial)) return Number.NaN;
  const wall = EPOCH + Math.round(serial * DAY_MS);
  const guess = wall - findOffset(wall, zone);
  return wall - findOffset(guess, zone);
}

/** The day number that the zone's clock shows at an instant. */
export function toSerial(instant: number, zone: string): number {
  return (instant + findOffset(instant, zone) - EPOCH) / DAY_MS;
}

/** The day number of a calendar day at 00:00; null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? (time - EPOCH) / DAY_MS : null;
}

export function readSerial(serial: number): WallTime {
  const wall = new Date(EPOCH + Math.round(serial * DAY_MS));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday: wall.getUTCDay(),
  };
}
