// Time words, months and cadences as an English reader expects them; other words are left as they are.
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/paling lambat|selambat-lambatnya/gi, 'no later than'],
  [/sampai dengan|s\/d|sampai/gi, 'to'],
  [/bulan berikutnya/gi, 'next month'],
  [/tahun berkenaan|tahun berjalan/gi, 'this year'],
  [/setiap (?:6|enam|6 \(enam\)) bulan(?: sekali)?|6 bulan sekali/gi, 'every 6 months'],
  [/(?:setiap )?(\d+) bulan sekali/gi, 'every $1 months'],
  [/kali dalam setahun/gi, 'times a year'],
  [/minggu ke-/gi, 'week '],
  [/hari ke-/gi, 'day '],
  [/akhir tahun/gi, 'end of the year'],
  [/awal tahun/gi, 'beginning of the year'],
];

const WORDS: Readonly<Record<string, string>> = {
  januari: 'January',
  februari: 'February',
  pebruari: 'February',
  maret: 'March',
  mei: 'May',
  juni: 'June',
  juli: 'July',
  agustus: 'August',
  oktober: 'October',
  nopember: 'November',
  desember: 'December',
  okt: 'Oct',
  nop: 'Nov',
  des: 'Dec',
  agt: 'Aug',
  tanggal: 'the',
  tgl: 'the',
  hari: 'day',
  minggu: 'week',
  bulan: 'month',
  bln: 'month',
  triwulan: 'quarter',
  tw: 'quarter',
  semester: 'semester',
  tahun: 'year',
  setiap: 'every',
  tiap: 'every',
  per: 'every',
  bulanan: 'monthly',
  triwulanan: 'quarterly',
  tahunan: 'yearly',
  sepanjang: 'throughout',
  akhir: 'end of',
  awal: 'beginning of',
  dan: 'and',
  sekali: 'once',
};

/** The wording with its time words in English. */
export function translateWording(text: string): string {
  const phrased = PHRASES.reduce((all, [pattern, english]) => all.replace(pattern, english), text);
  return phrased.replace(/[a-z]+/gi, word => WORDS[word.toLowerCase()] ?? word);
}
