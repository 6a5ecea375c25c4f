/** A cadence that a text asks for, as dates in a full year, with the words that say so. */
export interface TextCadence {
  readonly datesPerYear: number;
  readonly wording: string;
}

const COUNT = '(\\d{1,2}|satu|dua|tiga|empat|enam)(?:\\s*\\([^)]*\\))?';
const PERIOD = '(bulan|triwulan|tri wulan|caturwulan|semester)';
const NOT_NAMED =
  '(?!\\s*(?:ke|I|V|\\d|jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des|berikut|ini|itu|sebelum)\\w*\\b)';

const WORD_COUNTS: Readonly<Record<string, number>> = { satu: 1, dua: 2, tiga: 3, empat: 4, enam: 6 };
const MONTHS_OF_PERIOD: Readonly<Record<string, number>> = {
  bulan: 1,
  triwulan: 3,
  'tri wulan': 3,
  caturwulan: 4,
  semester: 6,
};

interface CadenceForm {
  readonly pattern: RegExp;
  readonly datesPerYear: (groups: readonly (string | undefined)[]) => number;
}

// "setiap hari", "3 kali sehari", "setiap kali ada perubahan" and yearly words ask for no dates of their own.
const FORMS: readonly CadenceForm[] = [
  {
    pattern: new RegExp(`\\b(?:setiap|tiap|per)?\\s*${COUNT}\\s*bulan(?:an\\b|\\s+sekali)`, 'gi'),
    datesPerYear: ([, count]) => 12 / numberOf(count),
  },
  {
    pattern: new RegExp(`\\b(?:setiap|tiap|per)\\s+${COUNT}\\s*bulan\\b`, 'gi'),
    datesPerYear: ([, count]) => 12 / numberOf(count),
  },
  {
    pattern: new RegExp(
      `\\b${COUNT}\\s*(?:kali|x)\\s*(?:dalam|per|setiap|tiap)?\\s*(?:se|satu |1 )?tahun\\b`,
      'gi',
    ),
    datesPerYear: ([, count]) => numberOf(count),
  },
  {
    pattern: new RegExp(
      `\\b(?:setiap|tiap(?:-tiap)?|per)\\s+${PERIOD}(?:nya)?\\b(?:\\s+sekali)?${NOT_NAMED}`,
      'gi',
    ),
    datesPerYear: ([, period]) => perYear(period),
  },
  {
    pattern: /\b(?:se(?:bulan|mester)\s+sekali|(?:1|satu)\s*kali\s+(?:dalam\s+)?sebulan)\b/gi,
    datesPerYear: ([wording]) => (/mester/i.test(wording ?? '') ? 2 : 12),
  },
  {
    pattern: /\b(bulan|triwulan|semester)an\b/gi,
    datesPerYear: ([, period]) => perYear(period),
  },
];

/** The cadence of the text that asks for the most dates; null when it asks for none, or only for one a year. */
export function findCadence(text: string): TextCadence | null {
  if (!/bulan|wulan|mester|tahun/i.test(text)) return null;
  const found = dropContained(FORMS.flatMap(form => matchesOf(text, form)));
  const asked = joinAlternatives(text, found).filter(({ datesPerYear }) => datesPerYear > 1);
  return asked.reduce<TextCadence | null>(
    (most, cadence) => (most && most.datesPerYear >= cadence.datesPerYear ? most : cadence),
    null,
  );
}

interface FoundCadence extends TextCadence {
  readonly start: number;
  readonly end: number;
}

function matchesOf(text: string, { pattern, datesPerYear }: CadenceForm): readonly FoundCadence[] {
  return [...text.matchAll(pattern)].map(match => {
    const start = match.index ?? 0;
    const wording = match[0].trim().replace(/\s+/g, ' ');
    return { datesPerYear: datesPerYear(match), wording, start, end: start + match[0].length };
  });
}

function dropContained(found: readonly FoundCadence[]): readonly FoundCadence[] {
  return found
    .filter((inner, index) => !found.some((outer, other) => other < index && covers(outer, inner)))
    .slice()
    .sort((a, b) => a.start - b.start);
}

function covers(outer: FoundCadence, inner: FoundCadence): boolean {
  return outer.start < inner.end && inner.start < outer.end;
}

// "secara berkala (bulanan/triwulanan/semesteran)" is met by the longest.
function joinAlternatives(text: string, found: readonly FoundCadence[]): readonly FoundCadence[] {
  const joined: FoundCadence[] = [];
  for (const cadence of found) {
    const before = joined[joined.length - 1];
    const between = before ? text.slice(before.end, cadence.start) : '';
    if (before && /^[\s,/]*(?:atau|maupun|dan|\/|,)[\s,/]*$/i.test(between)) {
      const longer = before.datesPerYear <= cadence.datesPerYear ? before : cadence;
      joined[joined.length - 1] = { ...longer, start: before.start, end: cadence.end };
    } else {
      joined.push(cadence);
    }
  }
  return joined;
}

function perYear(period: string | undefined): number {
  return 12 / (MONTHS_OF_PERIOD[(period ?? '').toLowerCase()] ?? 12);
}

function numberOf(count: string | undefined): number {
  const word = (count ?? '').toLowerCase();
  const number = WORD_COUNTS[word] ?? Number(word);
  return number >= 1 && number <= 12 ? number : 12;
}
