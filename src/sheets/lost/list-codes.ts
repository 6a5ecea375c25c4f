import { parseRowCode } from '../../domain/plan/row-code.ts';
import { OWN_HEADINGS } from '../../messages/own-column-id.ts';

/** The texts of an own sheet that may be codes of rows; a bare number, which may be anything, only below the heading KODE. */
export function listCodes(texts: readonly (readonly string[])[]): readonly string[] {
  const columns = new Set<number>();
  return texts.flatMap(row =>
    row.flatMap((cell, columnIndex) => {
      const words = cell.trim();
      if (words.toUpperCase() === OWN_HEADINGS.code) columns.add(columnIndex);
      const code = parseRowCode(words);
      return code === null || (code.prefix === '' && !columns.has(columnIndex)) ? [] : [words];
    }),
  );
}
