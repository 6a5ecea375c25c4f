import { findLocale, type LocaleWords } from './locale-words.ts';
import type { TypedValue, TypingContext } from './parse-typed.ts';
import { serialOfDay } from './serial-date.ts';

interface TypedDay {
  readonly serial: number | null;
  readonly numberFormat: string;
}

/** The day or time that a typed text is in this locale (`Januari 2021` is the first of January), or null. */
export function parseTypedDate(text: string, context: TypingContext): TypedValue | null {
  const split = /^(.*?)(?:^|[\sT]+)(\d{1,2}:\d{2}(?::\d{2})?)$/u.exec(text);
  const time = split === null ? 0 : readTime(split[2] ?? '');
  const dayText = split === null ? text : (split[1] ?? '');
  if (time === null || text === '') return null;
  if (dayText === '') return { value: time, numberFormat: 'h:mm:ss' };
  const day = readDay(dayText, context);
  if (day === null || day.serial === null) return null;
  const numberFormat = split === null ? day.numberFormat : `${day.numberFormat} h:mm:ss`;
  return { value: day.serial + time, numberFormat };
}

function readTime(text: string): number | null {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null;
}

function readDay(text: string, context: TypingContext): TypedDay | null {
  return readNumericDay(text, context) ?? readNamedDay(text, context);
}

/** `30/6/2026`, `30-6-26`, `1-2`, `2026-06-30`. */
function readNumericDay(text: string, { locale, currentYear }: TypingContext): TypedDay | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso !== null) {
    const serial = serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return { serial, numberFormat: 'yyyy-mm-dd' };
  }
  const short = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/u.exec(text);
  if (short === null) return null;
  const first = Number(short[1]);
  const second = Number(short[3]);
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const year = short[4] === undefined ? currentYear : fullYear(Number(short[4]));
  const order = locale.dayFirst ? 'd/m' : 'm/d';
  return {
    serial: serialOfDay(year, month, day),
    numberFormat: short[4] === undefined ? order : `${order}/yyyy`,
  };
}

/** `Januari 2021`, `5 Mei 2021`, `5 Mei`, `Mei 5, 2021`. */
function readNamedDay(text: string, { locale, currentYear }: TypingContext): TypedDay | null {
  const match = /^(?:(\d{1,2})[\s-]+)?(\p{L}{3,})(?:[\s-]+(\d{1,2}),?)?(?:[\s-]+(\d{4}))?$/u.exec(text);
  if (match === null) return null;
  const month = findMonth(match[2] ?? '', locale);
  const dayText = match[1] ?? match[3];
  const twoDays = match[1] !== undefined && match[3] !== undefined;
  if (month === null || twoDays || (dayText === undefined && match[4] === undefined)) return null;
  const year = match[4] === undefined ? currentYear : Number(match[4]);
  const letters = (match[2] ?? '').length > 3 ? 'mmmm' : 'mmm';
  const serial = serialOfDay(year, month, Number(dayText ?? 1));
  const parts = [dayText === undefined ? '' : 'd', letters, match[4] === undefined ? '' : 'yyyy'];
  return { serial, numberFormat: parts.filter(part => part !== '').join(' ') };
}

/** English names are understood in every locale. */
function findMonth(word: string, locale: LocaleWords): number | null {
  const lower = word.toLowerCase();
  for (const { months } of [locale, findLocale('en_US')]) {
    const index = months.findIndex(name =>
      [name, name.slice(0, 3)].some(form => form.toLowerCase() === lower),
    );
    if (index >= 0) return index + 1;
  }
  return null;
}

/** Two digits stand for 1930 to 2029. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
