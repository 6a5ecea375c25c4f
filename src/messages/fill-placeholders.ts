const LONGEST_QUOTE = 60;

/** The sentence with each `{name}` replaced by its value, cut at 60 characters; an unknown name is a bug. */
export function fillPlaceholders(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in: ${sentence}`);
    return cutQuote(value);
  });
}

/** The text on one line, cut at 60 characters with "…". */
export function cutQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
