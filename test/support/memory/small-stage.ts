import { SMALL_PLAN } from '../bundle-small-plan.ts';
import { gridFromTsv } from '../grid-from-tsv.ts';
import type { Reply } from './memory-stage.ts';
import { MemoryStage } from './memory-stage.ts';

export const PLAN_SHEET = 'Rencana Aksi';

/** The small plan of six rows on 20 July 2021. */
export function openSmallStage(): MemoryStage {
  const grid = gridFromTsv(SMALL_PLAN.join('\n'));
  return new MemoryStage(PLAN_SHEET, grid, { year: 2021, month: 7, day: 20 });
}

/** The same with its own columns and folders made. */
export function openStageWithFolders(): MemoryStage {
  const stage = openSmallStage();
  const replies: readonly Reply[] = ['yes', 'yes'];
  const { problem } = stage.click('prepareFolders', replies);
  if (problem !== null) throw new Error(`the folders were not made: ${problem}`);
  return stage;
}

/** What a column of the plan shows in the rows of the table that have a KODE, by KODE. */
export function readColumn(stage: MemoryStage, key: 'status' | 'due' | 'evidence'): Record<string, string> {
  const sheet = stage.book.named(PLAN_SHEET);
  const [code = -1, wanted = -1] = [stage.book.ownColumns.get('code'), stage.book.ownColumns.get(key)];
  const shown: Record<string, string> = {};
  for (let rowIndex = 3; rowIndex < sheet.rowCount; rowIndex += 1) {
    const rowCode = sheet.text(rowIndex, code);
    if (rowCode !== '') shown[rowCode] = sheet.text(rowIndex, wanted);
  }
  return shown;
}
