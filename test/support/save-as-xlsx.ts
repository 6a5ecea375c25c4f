import ExcelJS from 'exceljs';
import { machineRandom } from '../../src/cli/machine-random.ts';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { createXlsx } from '../../src/host/workbook/new-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';

/** The workbook saved as .xlsx by a program that knows no developer metadata, and opened again: a new id, no marks. */
export async function saveAsXlsx(workbook: Workbook): Promise<Workbook> {
  const file = createXlsx({ random: machineRandom, mark: 'ZI' });
  Object.assign(file.model, workbook);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(writeXlsx(file)) as unknown as ExcelJS.Buffer);
  const { model } = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  if (model.metadata.length > 0) throw new Error('the marks are still there');
  return model;
}
