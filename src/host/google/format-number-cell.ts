import type { FormatToken } from './format-tokens.ts';
import type { LocaleWords } from './locale-words.ts';

/** A number under General: at most ten significant digits of a fraction, as Sheets shows it. */
export function formatGeneral(value: number, locale: LocaleWords): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = String(Number(value.toPrecision(10)));
  return rounded.replace('e', 'E').replace('.', locale.decimal);
}

/** A number (its sign already dealt with) under the places of a format such as `#.##0,00` or `0%`. */
export function formatNumberCell(value: number, tokens: readonly FormatToken[], locale: LocaleWords): string {
  const places = tokens.map(token => (token.kind === 'place' ? token.text : '')).join('');
  let text = '';
  let written = false;
  for (const token of tokens) {
    if (token.kind === 'text') text += token.text;
    else if (token.kind === 'locale') text += token.tag.replace(/-[^-]*$/u, '');
    else if (token.kind === 'general') text += formatGeneral(value, locale);
    else if (token.kind === 'place' && token.text === '%') text += '%';
    else if (token.kind === 'place' && !written) {
      text += formatPlaces(value, places, locale);
      written = true;
    }
  }
  return text;
}

function formatPlaces(value: number, places: string, locale: LocaleWords): string {
  const percents = places.split('%').length - 1;
  const digits = places.replace(/%/gu, '');
  const scale = /,+(?=$|\.)/u.exec(digits)?.[0].length ?? 0;
  const scaled = (value * 100 ** percents) / 1000 ** scale;
  const exponent = /e[+-]0+/iu.exec(digits)?.[0];
  if (exponent !== undefined)
    return formatExponent(scaled, digits.slice(0, digits.indexOf(exponent)), locale);
  return formatFixed(scaled, digits, locale);
}

function formatFixed(value: number, places: string, locale: LocaleWords): string {
  const [whole = '', fraction = ''] = places.split('.');
  const fixed = roundDecimal(value, fraction.length);
  const [digits = '0', decimals = ''] = fixed.split('.');
  const minimum = whole.replace(/[^0]/gu, '').length;
  const shown = (digits === '0' && minimum === 0 ? '' : digits).padStart(minimum, '0');
  const grouped = /[0#?],+[0#?]/u.test(whole) ? shown.replace(/\B(?=(\d{3})+$)/gu, locale.group) : shown;
  const needed = fraction.replace(/[^0]/gu, '').length;
  const kept = decimals.slice(0, needed) + decimals.slice(needed).replace(/0+$/u, '');
  return kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`;
}

/** Half away from zero on the decimal digits: 1.005 to two places is 1.01. */
function roundDecimal(value: number, places: number): string {
  const nudged =
    Math.abs(value) < 1e15 ? Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`) : value;
  return (Number.isFinite(nudged) ? nudged : value).toFixed(places);
}

function formatExponent(value: number, places: string, locale: LocaleWords): string {
  const decimals = places.split('.')[1]?.length ?? 0;
  const [mantissa = '0', power = '+0'] = value.toExponential(decimals).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${mantissa.replace('.', locale.decimal)}E${sign}${power.slice(1).padStart(2, '0')}`;
}
