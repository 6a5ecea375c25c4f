import type { LocaleWords } from './locale-words.ts';
import type { TypedValue } from './parse-typed.ts';

/** The number that a typed text is in this locale (`1.000` is a thousand in Indonesia), or null. */
export function parseTypedNumber(text: string, locale: LocaleWords): TypedValue | null {
  const money = text.startsWith(locale.currency);
  const percent = text.endsWith('%');
  const bare = text.slice(money ? locale.currency.length : 0, percent ? -1 : undefined).trim();
  const value = readNumber(bare, locale);
  if (value === null || (money && percent)) return null;
  if (percent) return { value: value / 100, numberFormat: Number.isInteger(value) ? '0%' : '0.00%' };
  return money ? { value, numberFormat: `[$${locale.currency}]#,##0` } : { value };
}

function readNumber(text: string, locale: LocaleWords): number | null {
  const bracketed = /^\((.*)\)$/u.exec(text);
  if (bracketed !== null) {
    const inside = readNumber(bracketed[1] ?? '', locale);
    return inside === null || inside < 0 ? null : -inside;
  }
  if (!findForm(locale).test(text) || !/^[+-]?\D?\d/u.test(text)) return null;
  const plain = text.split(locale.group).join('').replace(locale.decimal, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

const forms = new Map<string, RegExp>();

function findForm({ group, decimal }: LocaleWords): RegExp {
  const known = forms.get(group + decimal);
  if (known !== undefined) return known;
  const whole = `(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)?`;
  const made = new RegExp(`^[+-]?${whole}(?:[${decimal}]\\d*)?(?:E[+-]?\\d+)?$`, 'iu');
  forms.set(group + decimal, made);
  return made;
}
