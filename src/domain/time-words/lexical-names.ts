import type { LexicalRule } from './lexical-readers.ts';
import { MONTH_BEGINNINGS } from './vocabulary.ts';

const REGULATION =
  /(?:uu|pp|perpres|inpres|pmk|perda|perka|perban|perbup|perwali|permen[a-z]*|kepmen[a-z]*|no|nomor|nomer)\.?\s*(?:(?:no|nomor)\.?\s*)?\d+[a-z]?(?:\s*\/\s*[^\s,;]+)?(?:\s*(?:tahun|thn|th)\.?\s*\d{4})?/y;
const DATED_PLACE = new RegExp(
  `(?:universitas|univ|jl|jalan|gedung|gor|stadion|lapangan|sma|smp|smk|rsud)\\.?\\s+(?:\\d{1,2}|[a-z]+)\\s+(?:${MONTH_BEGINNINGS})[a-z]*(?!\\s*(?:19|20)\\d\\d)`,
  'y',
);

/** Names that hold words of time and say none, with the words that they begin with. */
export const NAME_RULES: readonly (readonly [string, LexicalRule])[] = [
  // "UU 25 Tahun 2009", "PermenPANRB No. 52 Tahun 2014", "no 37/2012"
  ['uu pp perpres inpres pmk perda kepmen no nomor', { kind: 'word', pattern: REGULATION }],
  // "Jawa Tengah" holds no middle, "Universitas Sebelas Maret" and "Jl. 17 Agustus" no day.
  [
    'jawa kalimantan sulawesi papua lombok lampung maluku aceh timor',
    {
      kind: 'word',
      pattern: /(?:jawa|kalimantan|sulawesi|papua|lombok|lampung|maluku|aceh|timor)\s+tengah(?![a-z])/y,
    },
  ],
  [
    'universitas univ jl jalan gedung gor stadion lapangan sma smp smk rsud',
    { kind: 'word', pattern: DATED_PLACE },
  ],
  // An occasion, whenever it is held.
  [
    'libur liburan ujian uas uts masa',
    {
      kind: 'word',
      pattern:
        /(?:libur(?:an)?|ujian|uas|uts|masa)\s+(?:(?:tengah|akhir|awal)\s+)?(?:semester|sekolah|tahun|lebaran)(?:\s+(?:ganjil|genap|gasal))?(?![a-z])/y,
    },
  ],
];
