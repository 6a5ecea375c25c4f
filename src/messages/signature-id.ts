export const ACKNOWLEDGED = 'Mengetahui,';

/** "Kepala", "Ketua" … alone are completed by the unit as it is given: `Kepala BALAI CONTOH`; any other title stays as it was set. */
export function formatHeadTitle(title: string, unitName: string): string {
  const isBare = /^(?:plt\.?\s+|plh\.?\s+)?(?:kepala|ketua|direktur|rektor|dekan)$/i.test(title.trim());
  return isBare && unitName !== '' ? `${title.trim()} ${unitName}` : title;
}

const SMALL_WORDS = /^(?:dan|di|ke|dari|pada|untuk|bagi|atas|dengan)$/i;
/** Abbreviations that could be read as words; those without a vowel, and numerals, need no list. */
const ABBREVIATIONS = /^(?:UPTD?|UPP|UIN|IAIN|RI|RSUD|RSUP|SMAN?|SMKN?|TNI|AL|AU|AD|KUA|KIA)$/;

/** A name written all in capitals, in title case; other names stay. */
export function toTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(/(\s+|[-/(])/)
    .map((word, i) => {
      const keeps = ABBREVIATIONS.test(word) || /^[IVX]+[A-D]?$/.test(word) || !/[AEIOU]/.test(word);
      if (keeps) return word;
      const lower = word.toLowerCase();
      return i > 0 && SMALL_WORDS.test(word) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
}

/** The name under a signature, or a dotted line. */
export function formatSigner(name: string): string {
  return name === '' ? '(………………………………………)' : name;
}

/** `NIP 19…`, or a dotted line. */
export function formatNip(nip: string): string {
  return `NIP ${nip === '' ? '………………………………' : nip}`;
}
