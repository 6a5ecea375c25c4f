import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import type { Sheet } from '../../../src/host/workbook/model.ts';
import { createSheet, takeSheetId } from '../../../src/host/workbook/new-sheet.ts';
import { ensureColumn, getStyle, setCell } from '../../../src/host/workbook/sheet-cells.ts';
import type { XlsxFile } from '../../../src/host/workbook/xlsx-file.ts';

/** First row of plan rows and column of the first own heading, from 0. */
const FIRST_ROW = 3;
const LAST_ROW = 11;
export const OWN_COLUMN = 9;

/** Does to the team's workbook what the add-on does: own columns, rules, a drop-down, a sheet and a chart. */
export function extendPlan(file: XlsxFile): { readonly plan: Sheet; readonly report: Sheet } {
  const { model } = file;
  const plan = model.sheets[0];
  if (plan === undefined) throw new Error('The workbook has no sheet.');
  addColumns(plan);
  addRules(plan);
  model.metadata = [
    {
      metadataId: 1,
      key: 'zi.kolom',
      value: 'kode',
      visibility: 'DOCUMENT',
      place: { kind: 'column', sheetId: plan.sheetId, index: OWN_COLUMN },
    },
    {
      metadataId: 2,
      key: 'zi.lembar',
      value: 'rencana',
      visibility: 'PROJECT',
      place: { kind: 'sheet', sheetId: plan.sheetId },
    },
  ];
  model.documentProperties.set('zi.akar', '{"folder":"1AbC"}');
  const report = createSheet(takeSheetId(model), 'Monev S1 2021');
  model.sheets.push(report);
  fillReport(report);
  return { plan, report };
}

function addColumns(plan: Sheet): void {
  const headings = ['KODE', 'STATUS', 'TENGGAT', 'BUKTI', 'KEPUTUSAN'];
  headings.forEach((value, index) => {
    setCell(plan, 2, OWN_COLUMN + index, { value, style: getStyle(plan, 2, 0) });
    ensureColumn(plan, OWN_COLUMN + index).width = 110;
  });
  for (let row = FIRST_ROW; row < LAST_ROW; row++) {
    const style = getStyle(plan, row, 5);
    setCell(plan, row, OWN_COLUMN, { value: `I.${row}`, style });
    setCell(plan, row, OWN_COLUMN + 1, { value: 'Belum jatuh tempo', style });
    setCell(plan, row, OWN_COLUMN + 2, {
      value: 44377 + row,
      style: { ...style, numberFormat: 'd mmm yyyy' },
    });
    setCell(plan, row, OWN_COLUMN + 3, {
      value: '2 berkas',
      link: `https://drive.google.com/drive/folders/f${row}`,
      style,
    });
  }
  plan.columnGroups = [{ start: OWN_COLUMN + 3, end: OWN_COLUMN + 5, depth: 1, collapsed: true }];
}

function addRules(plan: Sheet): void {
  const tenggat = {
    startRow: FIRST_ROW,
    endRow: LAST_ROW,
    startColumn: OWN_COLUMN + 2,
    endColumn: OWN_COLUMN + 3,
  };
  plan.conditionalFormats = [
    ...plan.conditionalFormats,
    {
      kind: 'expression',
      ranges: [tenggat],
      formula: '=(L4<TODAY())*(L4<>"")*(N("zi")=0)',
      format: { fill: '#ea9a92', fontColor: '#990000', bold: true },
    },
  ];
  plan.validations = [
    ...plan.validations,
    {
      kind: 'list',
      ranges: [{ ...tenggat, startColumn: OWN_COLUMN + 4, endColumn: OWN_COLUMN + 5 }],
      choices: ['Selesai', 'Tidak berlaku', 'Ditunda'],
      allowInvalid: false,
      showDropDown: true,
      help: 'Pilih keputusan',
    },
  ];
}

const TEXT =
  'Target waktu "Januari s/d Oktober 2021" dibaca sebagai satu jadwal pada akhir rentang; tulis "setiap bulan" bila dimaksud tiap bulan.';

function fillReport(report: Sheet): void {
  const head = {
    ...DEFAULT_STYLE,
    bold: true,
    fill: '#d9ead3',
    borders: { bottom: { line: 'solid', color: '#666666' } },
  } as const;
  ['AREA', 'URAIAN', 'TERPENUHI'].forEach((value, column) => {
    setCell(report, 0, column, { value, style: head });
  });
  ensureColumn(report, 1).width = 300;
  ['I', 'II', 'III'].forEach((area, index) => {
    setCell(report, index + 1, 0, { value: area, style: DEFAULT_STYLE });
    setCell(report, index + 1, 1, {
      value: TEXT,
      style: { ...DEFAULT_STYLE, wrap: true, verticalAlignment: 'top' },
    });
    setCell(report, index + 1, 2, { value: index * 2 + 1, style: DEFAULT_STYLE });
  });
  setCell(report, 5, 0, {
    value: 'SK Tim.pdf, Notulen.pdf',
    runs: [
      { text: 'SK Tim.pdf', link: 'https://drive.google.com/file/d/a/view' },
      { text: ', ' },
      { text: 'Notulen.pdf', link: '#gid=0&range=A4' },
    ],
    style: DEFAULT_STYLE,
  });
  report.print = { ...report.print, repeatedRows: { start: 0, end: 1 } };
  report.charts = [
    {
      chartId: 7,
      title: 'Kegiatan per area',
      categories: { startRow: 1, endRow: 4, startColumn: 0, endColumn: 1 },
      series: [
        {
          name: { startRow: 0, endRow: 1, startColumn: 2, endColumn: 3 },
          values: { startRow: 1, endRow: 4, startColumn: 2, endColumn: 3 },
          color: '#38761d',
        },
      ],
      stacked: false,
      horizontal: false,
      row: 1,
      column: 4,
      offsetX: 5,
      offsetY: 5,
      width: 500,
      height: 300,
      legend: 'bottom',
      verticalTitle: 'Jumlah',
    },
  ];
}
