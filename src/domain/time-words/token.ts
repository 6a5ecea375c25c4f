/** What a piece of a target text is, before its neighbours are looked at. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** One word, number or mark of a target text. `start` and `end` point into the cleaned text. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case. */
  readonly text: string;
  /** What it counts: a number, a month (1–12), a year; three values (year, month, day) for a numeric day. */
  readonly values: readonly number[];
  /** "sekitar Juni": the word before it says that the time is a guess. */
  readonly isRough?: true;
  readonly start: number;
  readonly end: number;
}

/** Every kind of token. */
export const TOKEN_KINDS = [
  // numbers and times
  'number', // 4, empat, keempat, IV
  'year', // 2021, '21
  'name-year', // a year that belongs to a name: LAKIN 2020, 2020-2024
  'month', // Juni, Pebruari, Agt
  'weak-month', // Agus, Mar: a month only beside another part of a date
  'numeric-day', // 31/12/2021
  'numeric-month', // 06/2021
  'period-code', // B06
  'quarter-code', // Q1
  // units
  'day-mark', // tanggal
  'day-unit', // hari
  'week-unit', // minggu
  'month-unit', // bulan
  'quarter-unit', // triwulan
  'semester-unit', // semester
  'four-month-unit', // caturwulan
  'year-unit', // tahun
  'weekday', // Senin
  // cadences
  'every', // setiap
  'per', // per
  'times', // kali
  'once', // sekali
  'a-month', // sebulan
  'a-year', // setahun
  'monthly', // bulanan
  'quarterly', // triwulanan
  'semesterly', // semesteran
  'yearly', // tahunan
  'daily', // harian, mingguan
  'periodic', // berkala
  // parts of a period, and neighbours of it
  'start', // awal
  'middle', // pertengahan
  'half', // paruh: of a month
  'ten-days', // dasarian: a third of a month
  'half-name', // ganjil, genap: which half that is depends on the school year
  'end', // akhir
  'last', // terakhir
  'throughout', // sepanjang
  'next', // berikutnya
  'previous', // sebelumnya
  'current', // berjalan
  'ended', // berakhir
  'next-month', // m+1
  'next-year', // n+1
  // connectors
  'and', // dan, &, +
  'or', // atau
  'until', // s/d
  'between', // antara
  'from', // mulai
  'ordinal', // ke
  'stage', // tahap, lantai, pasal: the number after it is no day
  // events
  'if', // apabila
  'existence', // ada, adanya
  'incidental', // insidentil
  'any-time', // saat, waktu, kali: after "setiap"
  'relative', // setelah
  'before', // sebelum
  'relative-day', // H+7
  'as-needed', // "sesuai kebutuhan"
  // marks
  'comma',
  'slash',
  'dash',
  'semicolon',
  'colon',
  'open',
  'close',
  'line',
  'stop', // a full stop between sentences
  'bullet', // 1. a) •
  // the rest
  'document', // RKT, laporan, SK
  'people', // pegawai, unit: "setiap pegawai" is no event
  'skip', // pada, paling lambat: says nothing about the day
  'roughly', // sekitar: the time behind it is an assumption
  'withdrawn', // kecuali, semula, diundur, dst: what stands beside it is not simply due
  'status', // tercapai, dilaksanakan: skipped, but kept as remainder
  'word',
] as const;

/** Tokens whose next number counts them, or goes on with a number before them. */
export const TAKES_A_NUMBER: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter-unit',
  'semester-unit',
  'four-month-unit',
  'week-unit',
  'ordinal',
  'stage',
  'day-mark',
  'dash',
  'until',
  'slash',
]);

/** The values of the tokens of that kind, in their order. */
export function valuesOf(tokens: readonly Token[], kind: TokenKind): number[] {
  const found: number[] = [];
  for (const token of tokens) if (token.kind === kind) found.push(token.values[0] ?? 0);
  return found;
}
