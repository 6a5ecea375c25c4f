/**
 * Whether a title is about the time before its deadline: "tindak lanjut evaluasi semester sebelumnya", "temuan tahun lalu".
 * Files of that time count for it.
 */
export function isAboutTimeBefore(title: string): boolean {
  return TIME_BEFORE.test(title);
}

const TIME_BEFORE =
  /\b(?:sebelumnya|(?:tahun|thn|th|semester|smt|triwulan|tw|bulan|periode)\s+(?:yang\s+)?(?:lalu|lampau|terdahulu))\b/i;
