const YEAR = '(?:19|20)\\d\\d';
const RANGE = `${YEAR}(?:\\s*(?:[-–—/]|s\\.?\\s?\\/?d\\.?|sampai(?:\\s+dengan)?)\\s*${YEAR})?`;

// Years that belong to a name: they say nothing about the plan's year.
const NAMED_YEARS: readonly RegExp[] = [
  // "Renstra 2020-2024", "Road Map RB 2020"
  new RegExp(
    `\\b(?:renstra|rencana\\s+strategis|rpjm[nd]?|road\\s?map|grand\\s+design)\\b[^;,.\\n\\d]{0,30}${RANGE}`,
    'gi',
  ),
  // "ISO 9001:2015", "SNI ISO/IEC 17025 - 2017"
  new RegExp(`\\b(?:ISO|SNI|IEC|OHSAS)\\b[^;,\\n]{0,20}?\\d\\s*[:\\-–]\\s*${YEAR}`, 'gi'),
  new RegExp(`\\d:${YEAR}`, 'g'),
  // "Nomor 52 Tahun 2014", "No. 12 Th. 2017"
  new RegExp(`\\b(?:nomor|no)\\b[.:]?\\s*[\\w./-]+\\s*(?:tahun|th\\.?)\\s*${YEAR}`, 'gi'),
  // "UU KIP 2008", "PP 94 tahun 2021", "Perpres Strategi Nasional 2018"
  new RegExp(
    `\\b(?:UU|PP|SE|undang[\\s-]undang|peraturan|per(?:men|pres|da|ka|gub|bup|wal|ban)\\w*|kepmen\\w*|keppres|inpres|surat\\s+edaran)\\b[^;\\n]{0,80}?${YEAR}`,
    'gi',
  ),
  // "no 37/2012", "B-12/KPTS/2019"; the year of a span such as "2020-2024"
  new RegExp(`\\S/${YEAR}`, 'g'),
  new RegExp(`${YEAR}\\s*(?:[-–—/]|s\\.?\\s?\\/?d\\.?|sampai(?:\\s+dengan)?)\\s*${YEAR}`, 'gi'),
];

// Documents of the year before that are made, assessed or followed up in the plan's year.
const LOOKS_BACK =
  /\b(?:skp|dupak|laki[np]|lkj\w*|lki[np]|laporan\s+(?:kinerja|tahun(?:an)?|keuangan)|lhk\w+|spt|penilaian|evaluasi|hasil|tindak\s*lanjut|capaian|realisasi|kinerja|survei|ikm|skm|rekap\w*)\b/i;
// Earlier years of any distance that a text may compare with or show.
const SHOWS_EARLIER =
  /\b(?:sejak|(?:per)?banding\w*|dibanding\w*|baseline|tren|trend|terhadap|dari\s+tahun|mulai|sertifika\w+|akreditasi|penghargaan|piagam|predikat)\b/i;
// Documents of the year after that are made in the plan's year.
const LOOKS_AHEAD =
  /\b(?:rencana|perencanaan|usulan|rkt|rka\S*|rkakl|pk|perjanjian\s+kinerja|penetapan\s+kinerja|dipa|pagu|anggaran|tor|kebutuhan|program|target|proposal)\b/i;

const NEAREST = 15;

/** The years in the text, outside names and other than the plan's, that the plan's year does not explain. */
export function findOtherYears(text: string, planYear: number): readonly number[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const plain = NAMED_YEARS.reduce((rest, pattern) => rest.replace(pattern, ' # '), text);
  const years = plain.split(/[;,\n]|\.\s/).flatMap(phrase => yearsOfPhrase(phrase, planYear));
  return years.filter((year, index) => years.indexOf(year) === index);
}

function yearsOfPhrase(phrase: string, planYear: number): readonly number[] {
  return [
    ...phrase.matchAll(
      /(?:^|[^\w.,])((?:19|20)\d\d)(?![\w])(?!\s*(?:orang|peserta|lembar|buah|eksemplar|kali))/g,
    ),
  ]
    .map(match => ({ year: Number(match[1]), before: phrase.slice(0, match.index) }))
    .filter(({ year }) => year !== planYear && Math.abs(year - planYear) <= NEAREST)
    .filter(({ year, before }) => !(year === planYear - 1 && LOOKS_BACK.test(before)))
    .filter(({ year, before }) => !(year < planYear && SHOWS_EARLIER.test(before)))
    .filter(({ year, before }) => !(year === planYear + 1 && LOOKS_AHEAD.test(before)))
    .map(({ year }) => year);
}
