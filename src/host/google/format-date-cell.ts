import type { FormatToken } from './format-tokens.ts';
import { findTaggedLocale, type LocaleWords } from './locale-words.ts';
import { readSerial, type WallTime } from './serial-date.ts';

/** A day number as people see it under a date format. */
export function formatDateCell(serial: number, tokens: readonly FormatToken[], locale: LocaleWords): string {
  const time = readSerial(serial);
  const halfDay = tokens.some(token => token.kind === 'half-day');
  let words = locale;
  let text = '';
  tokens.forEach((token, index) => {
    if (token.kind === 'locale') words = findTaggedLocale(token.tag, locale);
    else if (token.kind === 'text') text += token.text;
    else if (token.kind === 'place') text += token.text.replace('.', words.decimal);
    else if (token.kind === 'half-day') text += time.hour < 12 ? 'AM' : 'PM';
    else if (token.kind === 'elapsed') text += formatElapsed(serial, token.letters);
    else if (token.kind === 'date') {
      const letters = isMinutes(tokens, index) ? token.letters.replace(/m/gu, 'n') : token.letters;
      text += formatPart(time, letters, { words, halfDay });
    }
  });
  return text;
}

/** `m` means minutes after an hour and before a second. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const neighbours = (step: 1 | -1): string => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at];
      if (token?.kind === 'date' || token?.kind === 'elapsed') return token.letters.charAt(0);
    }
    return '';
  };
  const token = tokens[index];
  const isM = token?.kind === 'date' && token.letters.startsWith('m') && token.letters.length <= 2;
  return isM && (neighbours(-1) === 'h' || neighbours(1) === 's');
}

interface PartStyle {
  readonly words: LocaleWords;
  readonly halfDay: boolean;
}

function formatPart(time: WallTime, letters: string, { words, halfDay }: PartStyle): string {
  const pad = (value: number): string => String(value).padStart(Math.min(letters.length, 2), '0');
  const long = letters.length >= 4;
  switch (letters.charAt(0)) {
    case 'y':
      return letters.length > 2 ? String(time.year) : String(time.year % 100).padStart(2, '0');
    case 'm':
      if (letters.length <= 2) return pad(time.month);
      return cutWord(words.months[time.month - 1] ?? '', letters.length);
    case 'd':
      if (letters.length <= 2) return pad(time.day);
      return cutWord(words.weekdays[time.weekday] ?? '', long ? 4 : 3);
    case 'h':
      return pad(halfDay ? time.hour % 12 || 12 : time.hour);
    case 'n':
      return pad(time.minute);
    default:
      return pad(time.second);
  }
}

/** `mmm` is three letters, `mmmm` the whole word, `mmmmm` its initial. */
function cutWord(word: string, letterCount: number): string {
  if (letterCount === 3) return word.slice(0, 3);
  return letterCount === 5 ? word.slice(0, 1) : word;
}

function formatElapsed(serial: number, letters: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[letters.charAt(0)] ?? 24;
  return String(Math.floor(serial * perDay + 1e-9)).padStart(letters.length, '0');
}
