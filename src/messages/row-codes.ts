/** Codes of rows, each once; the first ones when there are more than `most`. */
export function formatRowCodes(codes: readonly string[], most = 8): string {
  const all = [...new Set(codes)];
  const shown = all.slice(0, most).join(', ');
  return all.length > most ? `${shown}, … dan ${all.length - most} baris lain` : shown;
}
