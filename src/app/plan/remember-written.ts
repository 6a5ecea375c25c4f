import { formatWritten, joinWritten } from '../../sheets/written-words.ts';
import type { Ports } from '../ports/ports.ts';

/** A sheet that is about to be written, the mark of what the add-on wrote there before, and all texts of its own that are to stand. */
export interface Remembering {
  readonly sheetId: number;
  readonly known: string | undefined;
  readonly texts: readonly string[];
}

/**
 * Writes, and remembers on the sheet which words are the add-on's. Meanwhile both the old and the new ones are known: what
 * a run that was cut has written is not taken for people's words.
 */
export function writeRemembered<T>(ports: Ports, { sheetId, known, texts }: Remembering, write: () => T): T {
  const wanted = formatWritten(texts);
  const meanwhile = known === undefined ? wanted : joinWritten(known, wanted);
  if (known !== undefined && meanwhile !== known) ports.workbook.markWritten(sheetId, meanwhile);
  const result = write();
  if (wanted !== known) ports.workbook.markWritten(sheetId, wanted);
  return result;
}
