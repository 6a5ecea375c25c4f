/** How a spreadsheet locale writes numbers and dates. */
export interface LocaleWords {
  readonly decimal: string;
  readonly group: string;
  /** Whether 1/2 is the first of February. */
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

const ENGLISH: LocaleWords = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  currency: '$',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const INDONESIAN: LocaleWords = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  currency: 'Rp',
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
};

/** Words of a locale as Sheets names it (`in_ID`, `id_ID`, `en_US`); an unknown one is read as English. */
export function findLocale(name: string): LocaleWords {
  if (/^(in|id)(_|-|$)/i.test(name)) return INDONESIAN;
  return /^en(_|-)(GB|AU|NZ|ZA|IE)$/i.test(name) ? { ...ENGLISH, dayFirst: true } : ENGLISH;
}

/** Words of a number format's language tag (`[$-421]`), which goes before the spreadsheet's locale. */
export function findTaggedLocale(tag: string, fallback: LocaleWords): LocaleWords {
  const code = /-([0-9a-f]+)$/i.exec(tag)?.[1]?.toLowerCase().slice(-3);
  if (code === '421') return INDONESIAN;
  if (code === '409' || code === '809') return ENGLISH;
  return /-(in|id)\b/i.test(tag) ? INDONESIAN : fallback;
}
