const LONGEST_QUOTE = 60;

/** The sentence with each `{name}` replaced by its value; a quoted one is cut at 60 characters. */
export function fillPlaceholders(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/"\{(\w+)\}"|\{(\w+)\}/g, (_, quoted: string | undefined, plain: string) => {
    const value = values[quoted ?? plain];
    if (value === undefined) throw new Error(`No value for {${quoted ?? plain}} in: ${sentence}`);
    return quoted === undefined ? value : `"${cutQuote(value)}"`;
  });
}

/** The text on one line, cut at 60 characters with "…". */
export function cutQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
