/** The lines of a cell that hold anything, trimmed. */
export function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
