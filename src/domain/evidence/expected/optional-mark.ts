import { maskBrackets } from './masked-text.ts';

/** A title without the words "(jika ada)", and whether its document is never missing. */
export function readOptionalMark(title: string): { readonly title: string; readonly isOptional: boolean } {
  const bare = title.replace(TRAILING_MARK, '').trim();
  if (bare !== title && bare !== '') return { title: bare, isOptional: true };
  const isOptional = EVENT.test(maskBrackets(title).mask) || EVENT_BRACKET.test(title);
  return { title, isOptional };
}

const IF = '(?:jika|bila|bilamana|apabila|kalau)';
const TRAILING_MARK = new RegExp(
  `\\s*,?\\s*(?:\\(\\s*(?:${IF}\\s+(?:memang\\s+)?(?:ada|diperlukan|dibutuhkan|perlu|tersedia|memungkinkan)|opsional)\\s*\\)|` +
    `\\b${IF}\\s+(?:memang\\s+)?(?:ada|diperlukan|dibutuhkan|perlu|tersedia|memungkinkan))\\s*\\.?$`,
  'i',
);

// "SIM ASN dilakukan setiap kali ada perubahan"; "kompensasi … bila layanan tidak sesuai standar" is no event.
const EVENT_WORDS = `\\b${IF}\\s+(?:ada|terdapat|terjadi|diperlukan|dibutuhkan)\\b|\\bsetiap\\s+(?:kali\\b|ada\\b|terjadi\\b)|\\binsident[ai]l\\b|\\bsewaktu[- ]waktu\\b|\\b(?:saat|ketika)\\s+ada\\b`;
const EVENT = new RegExp(EVENT_WORDS, 'i');
const EVENT_BRACKET = new RegExp(`\\(\\s*(?:${EVENT_WORDS})`, 'i');
