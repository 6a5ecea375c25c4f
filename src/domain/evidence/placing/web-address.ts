const TOP_LEVEL = '(?:id|com|org|net|gov|info|io|me|ly|gle|link|page|app|dev)';
const ADDRESS = new RegExp(
  `^(?:https?://[^\\s/.]+\\.[^\\s]{2,}|(?:[\\w-]+\\.)+${TOP_LEVEL}(?:[/:?#][^\\s]*)?)$`,
  'i',
);

/** Whether a TAUTAN cell holds a web address; "lihat di website" and "SK.pdf" are none. */
export function holdsWebAddress(text: string): boolean {
  return text.split(/\s+/).some(word => ADDRESS.test(word));
}
