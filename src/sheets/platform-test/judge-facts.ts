/** What a probe is to find, by key: a word, several between `|`, `*` for any, `<=5` for a number up to five. */
export type ExpectedFacts = Readonly<Record<string, string>>;

/** True where every fact is one of those expected, and none is missing or unexpected. */
export function isExpected(expected: ExpectedFacts, found: Readonly<Record<string, string>>): boolean {
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].every(key => isAccepted(expected[key], found[key]));
}

function isAccepted(expected: string | undefined, found: string | undefined): boolean {
  if (expected === undefined || found === undefined) return false;
  return expected.split('|').some(one => {
    if (one === '*') return true;
    const most = /^<=(\d+(?:\.\d+)?)$/.exec(one)?.[1];
    return most === undefined
      ? one === found
      : /^\d+(?:\.\d+)?$/.test(found) && Number(found) <= Number(most);
  });
}

/** Facts as one line: `book=3 sheet=2`. */
export function formatFacts(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([key, words]) => `${key}=${words}`)
    .join(' · ');
}
