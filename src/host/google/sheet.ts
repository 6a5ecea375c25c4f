import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import type { Sheet } from '../workbook/model.ts';
import { exposeParts } from './expose-parts.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import type { ScriptRun } from './script-run.ts';
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

interface SheetContext {
  readonly run: ScriptRun;
  readonly model: Sheet;
}

const exposeSheet = exposeParts<SheetContext, SheetContract>('Sheet', [
  ({ run, model }, self) => createWhole(run, model, self),
  ({ run, model }, self) => createGrid(run, model, self),
  ({ run, model }) => createLookReaders(run, model),
  ({ run, model }, self) => createLookWriters(run, model, self),
  ({ run, model }) => createPartReaders(run, model),
  ({ run, model }) => createChartMembers(run, model),
  ({ run, model }) => createRuleMembers(run, model),
]);

export function createSheet(run: ScriptRun, model: Sheet): SheetContract {
  const sheet = exposeSheet(run, { run, model });
  sheetOf.set(sheet, model);
  return sheet;
}
