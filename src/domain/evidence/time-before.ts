import { remember } from '../remember.ts';

// A title is asked about for each file that may be its document.
const KEPT_TITLES = 500;

/**
 * Whether a title is about the time before its deadline: "tindak lanjut evaluasi semester sebelumnya", "temuan tahun lalu".
 * Files of that time count for it.
 */
export const isAboutTimeBefore = remember(KEPT_TITLES, title => TIME_BEFORE.test(title));

const TIME_BEFORE =
  /\b(?:sebelumnya|(?:tahun|thn|th|semester|smt|triwulan|tw|bulan|periode)\s+(?:yang\s+)?(?:lalu|lampau|terdahulu))\b/i;
