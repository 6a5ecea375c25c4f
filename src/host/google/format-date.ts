import { GoogleError } from './google-error.ts';
import { findLocale } from './locale-words.ts';
import { readSerial, toSerial, type WallTime } from './serial-date.ts';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/gu;

/** An instant in a zone, under a pattern of Java's SimpleDateFormat; names are English. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = Math.round((toSerial(instant, zone) - toSerial(instant, 'UTC')) * 1440);
  const time = readSerial(toSerial(instant, zone));
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/gu, "'");
    return letter === undefined ? token : formatLetters(token, time, offset);
  });
}

function formatLetters(token: string, time: WallTime, offsetMinutes: number): string {
  const pad = (value: number): string => String(value).padStart(token.length, '0');
  switch (token.charAt(0)) {
    case 'y':
      return token.length === 2 ? String(time.year % 100).padStart(2, '0') : pad(time.year);
    case 'M':
      return token.length < 3 ? pad(time.month) : cutName('months', time.month - 1, token.length);
    case 'd':
      return pad(time.day);
    case 'E':
      return cutName('weekdays', time.weekday, token.length);
    case 'u':
      return pad(time.weekday === 0 ? 7 : time.weekday);
    case 'a':
      return time.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(time.hour);
    case 'h':
      return pad(time.hour % 12 || 12);
    case 'm':
      return pad(time.minute);
    case 's':
      return pad(time.second);
    case 'S':
      return pad(time.millisecond);
    case 'Z':
      return formatOffset(offsetMinutes, '');
    case 'X':
      return offsetMinutes === 0 ? 'Z' : formatOffset(offsetMinutes, token.length === 3 ? ':' : '');
    default:
      throw new GoogleError(`Illegal pattern character '${token.charAt(0)}'`);
  }
}

function cutName(list: 'months' | 'weekdays', index: number, letterCount: number): string {
  const name = findLocale('en_US')[list][index] ?? '';
  return letterCount > 3 ? name : name.slice(0, 3);
}

function formatOffset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
