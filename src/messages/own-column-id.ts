/** Headings of the add-on's own columns on the plan sheet. */
export const OWN_HEADINGS = {
  code: 'KODE',
  status: 'STATUS',
  due: 'TENGGAT',
  evidence: 'BUKTI',
  reading: 'JADWAL TERBACA',
  correction: 'KOREKSI JADWAL ✎',
  decision: 'KEPUTUSAN ✎',
  reason: 'ALASAN ✎',
  fingerprint: 'SIDIK',
} as const;

/** The drop-down of KEPUTUSAN. */
export const DECISION_WORDS = {
  done: 'Selesai',
  'not-applicable': 'Tidak berlaku',
  postponed: 'Ditunda',
} as const;

export const DECISION_HELP =
  'Pilih Selesai, Tidak berlaku, atau Ditunda, lalu tulis alasannya di kolom ALASAN.';

/** The heading of an own column; " ZI" tells it from the team's own column of that name. */
export function formatOwnHeading(key: keyof typeof OWN_HEADINGS, isTaken: boolean): string {
  const heading = OWN_HEADINGS[key];
  if (!isTaken) return heading;
  return heading.endsWith(' ✎') ? `${heading.slice(0, -2)} ZI ✎` : `${heading} ZI`;
}

/** The heading of STATUS, which names the day of its words. */
export function formatStatusHeading(isTaken: boolean, dayWords: string): string {
  return `${formatOwnHeading('status', isTaken)} per ${dayWords}`;
}
