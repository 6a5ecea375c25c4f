import { readXlsx as readWith } from '../host/workbook/read-xlsx.ts';
import type { XlsxFile } from '../host/workbook/xlsx-file.ts';
import { machineRandom } from './machine-random.ts';

/** The workbook in an .xlsx file; what cannot be worked on is refused with a WorkbookRefusal. */
export function readXlsx(bytes: Uint8Array): XlsxFile {
  return readWith(bytes, { random: machineRandom, mark: 'ZI' });
}
