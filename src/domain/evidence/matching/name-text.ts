import { lazy } from '../../lazy.ts';
import { SHORT_MONTHS } from '../../time-words/vocabulary.ts';

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
  return normalizeText(splitCamelCase(stem)).replace(/^(?:copy of|salinan dari|salinan) /, '');
}

/** Whether a device or a program gave the name: IMG_2034, scan0012, WhatsApp Image …, Dok1. */
export function isMachineName(text: string): boolean {
  const bare = text
    .replace(/_/g, ' ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .replace(COPY_MARKS, ' ')
    .trim();
  return MACHINE_NAMES().some(pattern => pattern.test(bare));
}

// A longer name says nothing more, and costs time.
const MAX_LENGTH = 300;

const EXTENSION = /\.(?:[a-z]{2,4}|[a-z]{3}x|jpeg|heic|mp[34]|m4a|m4v|3gp|7z|pages|numbers|gdoc|gsheet)$/i;

const COPY_MARKS = /\(\d+\)|\bcopy(?: \d+)?$|\bsalinan$/g;

const MONTH = `(?:${SHORT_MONTHS})[a-z]*\\b`;
// A day as phone scanners write it: "05 Jul 2021", "Jul 5, 2021".
const STAMP = `(?:[\\s\\d._()\\-:,]|${MONTH}|\\bat\\b|\\b[ap]m\\b|\\bpukul\\b)*$`;

const MACHINE_WORDS: readonly string[] = [
  'img|image|imej|gambar|dsc|dscn|dscf|dcim|pic|picture|vid|mov|mvi|gopr|pxl|sam|cimg',
  '(?:photo|video|aud|ptt|p|mvimg|burst|rec|screenrecorder)[\\s._-]*(?=\\d)',
  '(?:img|vid|aud|ptt|doc|photo|stk)[\\s\\d._-]*wa[\\s._-]*(?=\\d)',
  '(?:img|pxl)[\\s\\d._-]+(?:hdr|portrait|burst|mp|night|edit|edited|pano|cover)',
  '(?:hasil )?(?:scan|scanned|scanner|scn|pindai|pindaian)(?: (?:dokumen|document|doc|file))?',
  '(?:cam ?scanner|adobe ?scan|tap ?scanner|new ?doc|doc ?scanner|clear ?scan(?:ner)?|office ?lens|genius ?scan|mobile scan)',
  'whats ?app (?:image|video|audio|document|unknown)',
  'screen ?(?:shot|recording)[\\s_-]*[\\d(][^a-z]*(?:[a-z]+(?:[ ._-][a-z]+)*)?',
  '(?:screen ?shot|tangkapan layar|capture|untitled(?: (?:document|spreadsheet|presentation))?)',
  '(?:dokumen |lembar kerja |presentasi )?tanpa judul',
  '(?:dok|dokumen|document|doc|docs|book|buku|sheet|file|berkas|presentation|presentasi|new|baru|pdf|lampiran)',
  'new (?:microsoft (?:word|excel|powerpoint) )?(?:document|worksheet|presentation|text document)',
];

const MACHINE_NAMES = lazy(() => [/^[\s\d._()\-:,]*$/, ...MACHINE_WORDS.map(machine)]);

function machine(words: string): RegExp {
  return new RegExp(`^(?:${words})${STAMP}`);
}

// "LaporanMonevWBS": only where nothing else parts the words.
function splitCamelCase(stem: string): string {
  if (/[\s_.,+&-]/.test(stem)) return stem;
  return stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

// Most texts hold nothing but plain characters.
const IS_PLAIN = /^[ -~]*$/;

function stripMarks(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text.normalize('NFKD').replace(/[\p{M}\p{Cc}\p{Cf}]/gu, '');
}
