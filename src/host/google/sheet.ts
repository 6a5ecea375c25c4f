import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import type { Sheet } from '../workbook/model.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { expose, type ScriptRun } from './script-run.ts';
import { createChartMembers, createRuleMembers } from './sheet-charts.ts';
import { createGrid } from './sheet-grid.ts';
import { createLookReaders, createLookWriters } from './sheet-look.ts';
import { createPartReaders } from './sheet-parts.ts';
import { createWhole } from './sheet-whole.ts';

/** What stands behind the Sheets that the script holds. */
const sheetOf = new WeakMap<object, Sheet>();

export function unwrapSheet(sheet: SheetContract): Sheet {
  const found = typeof sheet === 'object' && sheet !== null ? sheetOf.get(sheet) : undefined;
  if (found === undefined) throw new GoogleError(GOOGLE_TEXTS.badArgument('sheet'));
  return found;
}

export function createSheet(run: ScriptRun, model: Sheet): SheetContract {
  const self = (): SheetContract => sheet;
  const sheet: SheetContract = expose<SheetContract>(run, 'Sheet', {
    ...createWhole(run, model, self),
    ...createGrid(run, model, self),
    ...createLookReaders(run, model),
    ...createLookWriters(run, model, self),
    ...createPartReaders(run, model),
    ...createChartMembers(run, model),
    ...createRuleMembers(run, model),
  });
  sheetOf.set(sheet, model);
  return sheet;
}
