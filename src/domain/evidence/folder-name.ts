/** The name of a plan row's, component's or area's folder: its code and its text, "I.4.b Agen perubahan sudah ditetapkan". */
export function formatFolderName(code: string, text: string): string {
  return cutOnWord(`${cleanText(code)} ${cleanText(text)}`.trim());
}

/** The name of the folder that holds all others: "Bukti ZI 2021 – Balai Penelitian Ternak"; year and unit where known. */
export function formatRootFolderName(planYear: number | null, unitName: string): string {
  const head = planYear === null ? 'Bukti ZI' : `Bukti ZI ${planYear}`;
  const unit = cleanText(unitName);
  return cutOnWord(unit === '' ? head : `${head} – ${unit}`);
}

/** Whether a folder's name begins with the code and a space, or is the code alone: then it is that row's. */
export function isFolderNameOf(code: string, folderName: string): boolean {
  const name = folderName.normalize('NFC').trim();
  return name === code || name.startsWith(`${code} `);
}

const MAX_LENGTH = 100;

// Marks of direction reverse what people see; the others are refused by file systems.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const REFUSED = /[\\/:*?"<>|]/g;

function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(UNSEEN, '')
    .replace(REFUSED, ' ')
    .replace(/ +/g, ' ')
    .replace(TRAILING, '')
    .trim();
}

// Windows drops full stops and spaces at the end of a name, and a sentence's last mark says nothing here.
const TRAILING = /[\s.,;:–-]+$/;

function cutOnWord(name: string): string {
  const letters = [...name];
  if (letters.length <= MAX_LENGTH) return name;
  const cut = letters.slice(0, MAX_LENGTH + 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  // A text of one word without a break, behind its code, is cut inside the word.
  const kept = lastSpace > MAX_LENGTH / 2 ? cut.slice(0, lastSpace) : letters.slice(0, MAX_LENGTH).join('');
  return kept.replace(TRAILING, '');
}
