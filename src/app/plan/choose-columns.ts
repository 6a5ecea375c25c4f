import type { Grid } from '../../domain/plan/grid.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { isOwnColumnReading } from '../../sheets/own-forms.ts';
import { buildColumnBlock, type ColumnReading } from '../../sheets/settings/column-block.ts';
import type { SettingsReading } from '../../sheets/settings/read-settings.ts';
import { type ResolvedColumns, resolveColumns } from '../../sheets/settings/resolve-columns.ts';
import { buildSettingsContent } from '../../sheets/settings/settings-content.ts';
import { SETTINGS_COLUMNS } from '../../sheets/settings/settings-table.ts';
import { ownSheetKey, type Ports, type SheetRef, type WorkbookMarks } from '../ports/ports.ts';
import { keepWords } from './kept-words.ts';

/** What people chose on Pengaturan ZI for the columns of the plan; remembered on the columns themselves. */
export function recallColumns(
  ports: Ports,
  {
    marks,
    settingsReading,
  }: { readonly marks: WorkbookMarks; readonly settingsReading: SettingsReading | null },
  { sheet, grid }: { readonly sheet: SheetRef; readonly grid: Grid },
): ResolvedColumns {
  const words = settingsReading?.columnWords ?? new Map();
  const resolved = resolveColumns(words, grid, marks.chosenColumns);
  const isKnown =
    JSON.stringify([...resolved.remembered].sort()) === JSON.stringify([...marks.chosenColumns].sort());
  if (!isKnown) ports.workbook.markChosenColumns(sheet.sheetId, resolved.remembered);
  return resolved;
}

/** Brings the lines about columns to Pengaturan ZI, with what was read beside each; people's answers stay. */
export function offerColumns(
  ports: Ports,
  marks: WorkbookMarks,
  {
    settingsReading,
    planSheetName,
    reading,
  }: {
    readonly settingsReading: SettingsReading | null;
    readonly planSheetName: string;
    readonly reading: ColumnReading;
  },
): void {
  const sheetId =
    marks.sheets.get(ownSheetKey({ kind: 'settings' })) ??
    ports.workbook.writeSheet(
      { kind: 'settings' },
      OWN_SHEET_NAMES.settings,
      buildSettingsContent({
        unitName: '',
        planYear: null,
        planSheetName,
        headTitle: null,
        exampleYear: ports.clock.today().year,
      }),
    );
  const block = buildColumnBlock(reading);
  const texts = ports.workbook.readTexts(sheetId);
  const standing = settingsReading?.columnWords.get('headingRow')?.rowIndex;
  // A blank line above it; one that stands begins a line above "Baris judul".
  const topRowIndex = standing === undefined ? texts.length + 1 : standing - 1;
  const isShown = block.rows.every((row, i) => {
    const cell = row[SETTINGS_COLUMNS.explanation];
    return cell?.kind === 'text' && texts[topRowIndex + i]?.[SETTINGS_COLUMNS.explanation] === cell.text;
  });
  if (isShown) return;
  if (standing !== undefined) keepTyped(ports, texts, { topRowIndex, rowCount: block.rows.length });
  ports.workbook.writeSettingBlock(sheetId, { ...block, topRowIndex, isNew: standing === undefined });
  ports.workbook.flush();
}

/** What people typed where the lines about columns say how each was read. */
function keepTyped(
  ports: Ports,
  texts: readonly (readonly string[])[],
  { topRowIndex, rowCount }: { readonly topRowIndex: number; readonly rowCount: number },
): void {
  const rows = Array.from({ length: rowCount }, (_, index) => topRowIndex + index);
  const typed = rows.flatMap(rowIndex => {
    const { label, explanation: columnIndex } = SETTINGS_COLUMNS;
    const words = texts[rowIndex]?.[columnIndex] ?? '';
    if (isOwnColumnReading(words)) return [];
    const place = { sheetName: OWN_SHEET_NAMES.settings, rowIndex, columnIndex };
    return [{ ...place, code: '', about: texts[rowIndex]?.[label] ?? '', words }];
  });
  keepWords(ports, typed);
}
