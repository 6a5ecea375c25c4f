import type { Workbook } from '../../src/host/workbook/model.ts';
import { readTable, type SeenLine } from './evidence-session.ts';

/** Sheet row of each code of the small plan. */
export const ROW = { 'I.1.a': 5, 'I.1.b': 6, 'I.1.c': 7, 'I.1.d': 8, 'II.1.a': 10 } as const;

export function rowsOf(workbook: Workbook): readonly SeenLine[] {
  const [plan] = workbook.sheets;
  if (!plan) throw new Error('no sheet');
  return readTable(plan, plan.name === 'Rencana Aksi 2021' ? 4 : 3);
}

export function rowOf(workbook: Workbook, code: string): SeenLine {
  const found = rowsOf(workbook).find(({ texts }) => texts.get('KODE') === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
}

export function folderLink(workbook: Workbook, code: string): string {
  return rowOf(workbook, code).links.get('BUKTI') ?? '';
}
