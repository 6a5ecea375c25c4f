import { formatRange, parseRange } from '../../../../src/host/workbook/a1.ts';
import { DEFAULT_STYLE } from '../../../../src/host/workbook/cell-style.ts';
import type { LinesOfSheet } from '../../../../src/host/workbook/edits/edit-lines.ts';
import type { GridRange } from '../../../../src/host/workbook/grid-range.ts';
import { createSheet, createWorkbook } from '../../../../src/host/workbook/new-sheet.ts';
import { setCell } from '../../../../src/host/workbook/sheet-cells.ts';

function range(text: string): GridRange {
  const parsed = parseRange(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** A sheet "Rencana" whose cells hold their own first address, and one that speaks of it. */
export function makePlan(): LinesOfSheet {
  const workbook = createWorkbook('1x', 'Rencana aksi');
  const sheet = createSheet(5, 'Rencana');
  const recap = createSheet(6, 'Rekap');
  workbook.sheets.push(sheet, recap);
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 6; column++) {
      const value = formatRange({
        startRow: row,
        endRow: row + 1,
        startColumn: column,
        endColumn: column + 1,
      });
      setCell(sheet, row, column, { value, style: DEFAULT_STYLE, note: `note ${value}` });
    }
  }
  setCell(recap, 0, 0, { value: 0, formula: '=COUNTA(Rencana!C2:C8)+Rencana!$E$5', style: DEFAULT_STYLE });
  sheet.merges = [range('A3:A4')];
  sheet.conditionalFormats = [
    {
      kind: 'expression',
      ranges: [range('E2:E8')],
      formula: '=(E2<5)*($C2<>"")',
      format: { fill: '#ff0000' },
    },
    { kind: 'foreign', ranges: [range('C2:D8')], type: 'dataBar', source: 0 },
  ];
  sheet.validations = [
    {
      kind: 'list',
      ranges: [range('F2:F8')],
      choices: ['Selesai'],
      allowInvalid: false,
      showDropDown: true,
      help: '',
    },
  ];
  sheet.columnGroups = [{ start: 3, end: 6, depth: 1, collapsed: true }];
  sheet.autoFilter = range('A1:F8');
  sheet.frozenRows = 1;
  sheet.protectedRanges = [{ range: range('B2:B3'), description: '', canEdit: false }];
  workbook.metadata = [
    {
      metadataId: 1,
      key: 'kode',
      value: '',
      visibility: 'DOCUMENT',
      place: { kind: 'column', sheetId: 5, index: 4 },
    },
    {
      metadataId: 2,
      key: 'baris',
      value: '',
      visibility: 'DOCUMENT',
      place: { kind: 'row', sheetId: 5, index: 4 },
    },
  ];
  workbook.namedRanges = [{ name: 'Target', sheetId: null, formula: 'Rencana!$F$2:$F$8' }];
  return { workbook, sheet };
}

export function describePlan({ workbook, sheet }: LinesOfSheet): Record<string, unknown> {
  const rule = sheet.conditionalFormats.find(entry => entry.kind === 'expression');
  const bar = sheet.conditionalFormats.find(entry => entry.kind === 'foreign');
  return {
    merges: sheet.merges.map(formatRange).join(' '),
    rule: rule?.kind === 'expression' ? `${rule.ranges.map(formatRange).join(' ')} ${rule.formula}` : '',
    bar: bar?.ranges.map(formatRange).join(' '),
    list: sheet.validations.flatMap(entry => entry.ranges.map(formatRange)).join(' '),
    group: sheet.columnGroups.map(group => `${group.start}-${group.end}`).join(' '),
    filter: sheet.autoFilter === null ? '' : formatRange(sheet.autoFilter),
    frozen: sheet.frozenRows,
    marks: workbook.metadata.map(({ place }) => ('index' in place ? place.index : '')).join(' '),
    name: workbook.namedRanges[0]?.formula,
    recap: workbook.sheets[1]?.rows[0]?.cells[0]?.formula,
  };
}
