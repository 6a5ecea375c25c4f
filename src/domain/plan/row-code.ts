const NUMERALS: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
};

/** What a KODE says about a row's place; null for parts that the plan lacks. */
export interface RowCodeParts {
  readonly area: number | null;
  readonly component: number | null;
}

/** The area and component of a KODE such as "I.4.b", "4.b", "II.c" or "12"; null when the text is none. */
export function parseRowCode(code: string): RowCodeParts | null {
  const found = /^(?:([IV]{1,4})\.)?(?:(\d{1,4})\.)?(?:[a-z]{1,3}|\d{1,5})$/.exec(code.trim());
  if (!found) return null;
  const numeral = found[1];
  const area = numeral === undefined ? null : NUMERALS[numeral];
  if (area === undefined) return null;
  return { area, component: found[2] === undefined ? null : Number(found[2]) };
}
