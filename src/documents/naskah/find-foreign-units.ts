/** The words of other units that a running text names, as people listed them; words of the unit's own name are its own. */
export function findForeignUnits(
  text: string,
  { unitName, otherUnitWords }: { readonly unitName: string; readonly otherUnitWords: readonly string[] },
): readonly string[] {
  return otherUnitWords
    .map(word => word.trim())
    .filter(word => word !== '' && !wordPattern(word).test(unitName) && wordPattern(word).test(text));
}

function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?:^|[^A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'i');
}
