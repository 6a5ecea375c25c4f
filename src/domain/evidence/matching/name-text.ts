/** The text as its words are compared: lower case, without accents, control and direction marks; separators stay. */
export function normalizeText(text: string): string {
  return stripMarks(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
}

/** The file name as its words are compared: like any text, without extension; "LaporanMonev" is parted. */
export function normalizeNameText(name: string): string {
  const stem = stripMarks(name.slice(0, MAX_LENGTH)).trim().replace(EXTENSION, '');
  return normalizeText(splitCamelCase(stem)).replace(/^(?:copy of|salinan) /, '');
}

/** Whether a device or a program gave the name: IMG_2034, scan0012, WhatsApp Image …, Dok1. */
export function isMachineName(text: string): boolean {
  const bare = text.replace(COPY_MARKS, ' ').trim();
  return MACHINE_NAMES.some(pattern => pattern.test(bare));
}

// A longer name says nothing more, and costs time.
const MAX_LENGTH = 300;

const EXTENSION = /\.(?:[a-z]{2,4}|[a-z]{3}x|jpeg|heic|mp[34]|m4a|m4v|3gp|7z|pages|numbers|gdoc|gsheet)$/i;

const COPY_MARKS = /\(\d+\)|\bcopy(?: \d+)?$|\bsalinan$/g;

// What may follow a machine's word: figures and their separators.
const REST = '[\\s\\d._()\\-:]*$';

const MACHINE_NAMES: readonly RegExp[] = [
  new RegExp(`^(?:img|image|dsc|dscn|dscf|dcim|p|pic|picture|photo|foto|vid|video|mov|mvi|gopr|pxl)${REST}`),
  new RegExp(`^(?:img|vid|aud|ptt|doc|pxl)[\\s\\d._-]*wa${REST}`),
  new RegExp(
    `^(?:scan|scanned|scanner|scn|hasil scan|camscanner|adobe scan|tapscanner|new doc|doc scanner)${REST}`,
  ),
  /^(?:img|pxl|scan|camscanner|screen ?shot|adobe scan)[\s\d._-]+(?:hdr|burst\d*|portrait|mp|edit|cover|[a-z]{3} \d+, \d{4})[\s\d._()-]*$/,
  new RegExp(
    `^whats ?app (?:image|video|audio|document)[\\s\\d._()\\-:]*(?:at)?[\\s\\d._()\\-:]*(?:[ap]m)?${REST}`,
  ),
  /^screen ?(?:shot|recording)[\s_-]*[\d(][\s\d._()\-:]*(?:at)?[\s\d._()\-:]*(?:[\s_]*[a-z]+)?$/,
  new RegExp(
    `^(?:screen ?shot|tangkapan layar|capture|untitled|untitled document|tanpa judul|dokumen tanpa judul)${REST}`,
  ),
  new RegExp(
    `^(?:dok|dokumen|document|doc|docs|docx|book|buku|sheet|file|berkas|presentation|presentasi|new|pdf)${REST}`,
  ),
  new RegExp(
    `^new (?:microsoft (?:word|excel|powerpoint) )?(?:document|worksheet|presentation|text document)${REST}`,
  ),
  /^[\s\d._()\-:]*$/,
];

// "LaporanMonevWBS": only where nothing else parts the words.
function splitCamelCase(stem: string): string {
  if (/[\s_.,+&-]/.test(stem)) return stem;
  return stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cc}\p{Cf}]/gu, '');
}
