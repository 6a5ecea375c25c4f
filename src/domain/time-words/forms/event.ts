import type { Form } from '../piece.ts';

const DATE =
  '(?: start | middle | end )? (?: day-mark | month-unit? month | number month | numeric-day | month-unit? numeric-month | period-code | quarter-code | (?: month-unit | quarter-unit | semester-unit | four-month-unit ) ordinal? dash? number (?! word | status ) | year-unit? year | (?: start | middle | end ) (?: month-unit | year-unit | quarter-unit | semester-unit ) | (?: quarter-unit | semester-unit | four-month-unit ) (?! number ) | month-unit (?: current | ended ) )';
const SPAN = '(?: number (?: day-unit word? | week-unit | month-unit | year-unit ) current? )';

/** "apabila ada perubahan", "insidentil", "sesuai kebutuhan", "setiap saat", "setiap ada", "saat ada". */
export const condition: Form = {
  name: 'condition',
  pattern:
    'if | incidental | as-needed | every (?: any-time | times | existence ) | any-time existence | relative-day (?: relative | before )?',
  read: () => ({ kind: 'event', isRelative: false }),
};

/** "setiap rapat", "setiap penerimaan pegawai": each time that it happens. */
export const eachOccasion: Form = {
  name: 'each occasion',
  pattern: '(?: every | per ) (?= status | document | word )',
  read: tokens => (tokens[0]?.kind === 'every' ? { kind: 'event', isRelative: false } : { kind: 'none' }),
};

/** "7 hari setelah SK terbit", "1 bulan sejak …", "sebelum kegiatan"; "sejak Januari" is a beginning, no event. */
export const relativeTime: Form = {
  name: 'relative time',
  pattern: `${SPAN}? (?: relative | before ) (?! from? ${DATE} )`,
  read: () => ({ kind: 'event', isRelative: true }),
};

/** "sejak Januari 2021", "sebelum Juni": no end is named. "Tanggal 10 setelah triwulan berakhir" comes again with each. */
export const openEnd: Form = {
  name: 'open end',
  pattern: `${SPAN}? (?: relative | before ) | relative-day (?: relative | before )? (?= from? ${DATE} )`,
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** "tahap 2", "ke-3": a number that counts something else than days. */
export const counted: Form = {
  name: 'counted thing',
  pattern: 'stage ordinal? dash? number | ordinal dash? number',
  read: () => ({ kind: 'none' }),
};
