/** A mobile number as wa.me takes it, `628…`; null for a landline, several numbers, or anything else. */
export function parsePhoneNumber(text: string): string | null {
  const written = text.trim().replace(/^'/, '');
  if (!/^\+?[\d\s().-]+$/.test(written)) return null;
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  const national = /^(?:62|0)?(8\d{7,11})$/.exec(digits)?.[1];
  if (national === undefined) return null;
  // Without a prefix the number is what is left of one: 9 to 12 digits.
  const isBare = digits === national;
  return isBare && national.length < 9 ? null : `62${national}`;
}
