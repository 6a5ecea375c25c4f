/** The mark with which a line begins: a bullet, or a number of a list. */
export interface LineMark {
  /** Marks of one list have one style: "1.", "1)", "a.", "-". */
  readonly style: string;
  /** Lower case; empty for bullets. */
  readonly ordinal: string;
  readonly isBullet: boolean;
}

/** The mark of a line, or null where it begins with words. */
export function markOf(line: string): LineMark | null {
  const bullet = /^[-–—*>•·●▪◦➢➤✓✔❖○■□]/.exec(line);
  if (bullet) return { style: bullet[0], ordinal: '', isBullet: true };
  const number = /^(\(?)(\d{1,2}|[a-z]|[ivx]{2,4})(\)|\.(?!\d))\s*(?=\S)/i.exec(line);
  if (!number) return null;
  const [, open = '', written = '', close = ''] = number;
  const kind = /^\d/.test(written) ? '1' : written.length > 1 ? 'ii' : 'a';
  return { style: `${open}${kind}${close}`, ordinal: written.toLowerCase(), isBullet: false };
}

/** Whether a list may begin with the mark. */
export function isFirstMark({ ordinal, isBullet }: LineMark): boolean {
  return isBullet || ordinal === '1' || ordinal === 'a' || ordinal === 'i';
}

/** Whether a mark follows another in one list. */
export function isNextMark(before: LineMark, mark: LineMark): boolean {
  if (before.style !== mark.style) return false;
  if (mark.isBullet) return true;
  return /^\d/.test(mark.ordinal)
    ? Number(mark.ordinal) === Number(before.ordinal) + 1
    : mark.ordinal.charCodeAt(0) === before.ordinal.charCodeAt(0) + 1;
}

/** The line without its mark. */
export function textBehindMark(line: string): string {
  return line.replace(/^(?:[-–—*>•·●▪◦➢➤✓✔❖○■□]+|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})(?:\)|\.(?!\d)))\s*/i, '');
}
