const MOST_LETTERS = 240;

/** The words without mail addresses, web addresses and ids, of which four letters stay, and of bearable length. */
export function redact(words: string): string {
  const plain = words
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)]+/gi, '[alamat]')
    .replace(/[^\s"'<>()=:,;]+@[^\s"'<>()=:,;]+\.[^\s"'<>()=:,;]+/g, '[alamat]')
    .replace(/[A-Za-z0-9_-]{20,}/g, id => (/\d/.test(id) ? `${id.slice(0, 4)}…` : id))
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > MOST_LETTERS ? `${plain.slice(0, MOST_LETTERS)}…` : plain;
}
