/** Short words for a unit of the kind that its name says: a "Rumah Sakit" is the RS, a "Kantor Pertanahan" the kantah. */
export function unitAliases(unitWords: readonly string[]): readonly string[] {
  const name = ` ${unitWords.join(' ')} `;
  return KINDS.filter(([names]) => names.some(word => name.includes(` ${word} `))).flatMap(
    ([, aliases]) => aliases,
  );
}

// What the initials and pieces of a name do not give by themselves.
const KINDS: readonly (readonly [names: readonly string[], aliases: readonly string[]])[] = [
  [
    ['rumah sakit', 'rs', 'rsud', 'rsup', 'rsia', 'rsj'],
    ['rs', 'rsud', 'rsup', 'rumah', 'sakit'],
  ],
  [['kantor pertanahan'], ['kantah', 'bpn', 'atr']],
  [['puskesmas'], ['pkm']],
  [['lembaga pemasyarakatan'], ['lapas']],
  [['rumah tahanan'], ['rutan']],
  [['balai pemasyarakatan'], ['bapas']],
  [['kejaksaan negeri'], ['kejari']],
  [['kepolisian resor'], ['polres']],
  [['kementerian agama'], ['kemenag']],
  [['dinas pendidikan'], ['disdik']],
  [['dinas kesehatan'], ['dinkes']],
  [['dinas kependudukan'], ['disdukcapil', 'dukcapil']],
];
