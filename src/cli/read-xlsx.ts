import { carriesIdentity } from '../host/workbook/carries-identity.ts';
import { readXlsx as readWith } from '../host/workbook/read-xlsx.ts';
import type { XlsxFile } from '../host/workbook/xlsx-file.ts';
import { machineRandom } from './machine-random.ts';

const ownMark = 'ZI';

/** The workbook in an .xlsx file; what cannot be worked on is refused with a WorkbookRefusal. */
export function readXlsx(bytes: Uint8Array): XlsxFile {
  return readWith(bytes, { random: machineRandom, mark: ownMark });
}

/** Whether the file is a result of an earlier run. */
export function isSavedResult(bytes: Uint8Array): boolean {
  return carriesIdentity(bytes, ownMark);
}
