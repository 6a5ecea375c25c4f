import type { ListedUnit, UnitStanding } from './rollup.ts';

type Named = Pick<UnitStanding, 'code' | 'name'>;

/** Words as they tell units apart: but for case and spaces. */
export function normalizeName(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Tells whether one of these units is meant: by its code where both sides have one, else by its name. */
export function findAmong(units: readonly Named[]): (wanted: Named) => boolean {
  const codes = new Set(
    units.filter(({ code }) => code.trim() !== '').map(({ code }) => normalizeName(code)),
  );
  const names = new Set(units.map(({ name }) => normalizeName(name)));
  const namesWithoutCode = new Set(
    units.filter(({ code }) => code.trim() === '').map(({ name }) => normalizeName(name)),
  );
  return ({ code, name }) => {
    if (code.trim() === '') return name.trim() !== '' && names.has(normalizeName(name));
    return (
      codes.has(normalizeName(code)) || (name.trim() !== '' && namesWithoutCode.has(normalizeName(name)))
    );
  };
}

/** The listed units that are none of these. */
export function listMissing(listed: readonly ListedUnit[], units: readonly Named[]): readonly ListedUnit[] {
  const isThere = findAmong(units);
  return listed.filter(unit => !isThere(unit));
}
