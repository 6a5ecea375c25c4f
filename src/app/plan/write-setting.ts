import { formatRootFolderName } from '../../domain/evidence/folder-name.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { SETTING_WORDS, type SettingKey } from '../../messages/settings-id.ts';
import { isOwnSetting } from '../../sheets/own-forms.ts';
import { readSettings, type SettingsReading } from '../../sheets/settings/read-settings.ts';
import { SETTINGS } from '../../sheets/settings/settings.ts';
import { SETTINGS_COLUMNS } from '../../sheets/settings/settings-table.ts';
import { type ContentCell, number, text } from '../../sheets/sheet-content.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { keepWords } from './kept-words.ts';

/** Writes the year that a person gave into the blank setting. */
export function writePlanYear(ports: Ports, year: number): void {
  writeSetting(ports, 'planYear', number(year, 'writable'));
}

/** Whether a setting shows something; true where there is no sheet to show it on. */
export function isSettingShown(ports: Ports, key: SettingKey): boolean {
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId === undefined) return true;
  const grid = ports.workbook.readOwnGrid(sheetId);
  return cellText(cellAt(grid, readSettings(grid).rows.get(key) ?? -1, SETTINGS_COLUMNS.value)) !== '';
}

/** Writes the value of one setting; a key that is missing (an older sheet) is added below. True when it was changed. */
export function writeSetting(ports: Ports, key: SettingKey, cell: ContentCell): boolean {
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId === undefined) return false;
  const grid = ports.workbook.readOwnGrid(sheetId);
  const rowIndex = readSettings(grid).rows.get(key);
  if (rowIndex !== undefined) {
    if (isShown(cell, cellText(cellAt(grid, rowIndex, SETTINGS_COLUMNS.value)))) return false;
    const label = cellText(cellAt(grid, rowIndex, SETTINGS_COLUMNS.label));
    keepTyped(ports, key, { grid, rowIndex });
    return ports.workbook.writeSettingCells(
      sheetId,
      { rowIndex, columnIndex: SETTINGS_COLUMNS.value, label },
      [cell],
    );
  }
  const place = { rowIndex: grid.rows.length, columnIndex: 0, label: '' };
  return ports.workbook.writeSettingCells(sheetId, place, [text(SETTING_WORDS[key].label, 'bodyBold'), cell]);
}

/** Writes the values of several settings, those that stand already in one block. */
export function writeSettings(ports: Ports, values: readonly (readonly [SettingKey, ContentCell])[]): void {
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId === undefined) return;
  const grid = ports.workbook.readOwnGrid(sheetId);
  const { rows } = readSettings(grid);
  const standing = values.flatMap(([key, cell]) => {
    const rowIndex = rows.get(key);
    if (rowIndex === undefined) return [];
    keepTyped(ports, key, { grid, rowIndex });
    return [{ rowIndex, label: cellText(cellAt(grid, rowIndex, SETTINGS_COLUMNS.label)), cell }];
  });
  if (standing.length > 0) ports.workbook.writeSettingValues(sheetId, SETTINGS_COLUMNS.value, standing);
  for (const [key, cell] of values) if (!rows.has(key)) writeSetting(ports, key, cell);
}

/** Gives lines of an earlier version the labels of today where this person may; their values stay as they are. */
export function renewLabels(ports: Ports, { formerlyLabelled }: SettingsReading): void {
  if (formerlyLabelled.length === 0) return;
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId === undefined) return;
  const grid = ports.workbook.readOwnGrid(sheetId);
  const { rows } = readSettings(grid);
  for (const key of formerlyLabelled) {
    const rowIndex = rows.get(key);
    if (rowIndex === undefined) continue;
    const columnIndex = SETTINGS_COLUMNS.label;
    const cells = { topRowIndex: rowIndex, bottomRowIndex: rowIndex, columnIndexes: [columnIndex] };
    if (ports.planSheet.findProtection(sheetId, { ...cells, insertAfterColumnIndex: null }) !== null)
      continue;
    const label = cellText(cellAt(grid, rowIndex, columnIndex));
    const words = text(SETTING_WORDS[key].label, 'bodyBold');
    ports.workbook.writeSettingCells(sheetId, { rowIndex, columnIndex, label }, [words]);
  }
}

/** An address that stands there is its own link; of other links only the words can be seen. */
function isShown(cell: ContentCell, shown: string): boolean {
  return cell.kind === 'text' && cell.text === shown && cell.links.every(({ url }) => url === cell.text);
}

/** What people typed over a value that the add-on shows, or into their own cell without its being understood. */
function keepTyped(
  ports: Ports,
  key: SettingKey,
  { grid, rowIndex }: { readonly grid: Grid; readonly rowIndex: number },
): void {
  const value = cellAt(grid, rowIndex, SETTINGS_COLUMNS.value);
  const words = cellText(value);
  const { owner, read } = SETTINGS[key];
  const { planYear, unitName } = readSettings(grid).settings;
  const isUnderstood =
    owner === 'add-on' ? isOwnSetting(words, formatRootFolderName(planYear, unitName)) : read(value) !== null;
  if (words === '' || isUnderstood) return;
  const place = {
    sheetName: OWN_SHEET_NAMES.settings,
    rowIndex,
    columnIndex: SETTINGS_COLUMNS.value,
    code: '',
  };
  keepWords(ports, [{ ...place, about: SETTING_WORDS[key].label, words }]);
}
