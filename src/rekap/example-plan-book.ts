import { machineRandom } from '../cli/machine-random.ts';
import type { DataSource } from '../domain/rollup/data-line.ts';
import { createXlsx } from '../host/workbook/new-xlsx.ts';
import { writeXlsx } from '../host/workbook/write-xlsx.ts';
import { EVIDENCE_TITLE, formatEvidenceLine } from '../messages/evidence-sheet-id.ts';
import { formatDay } from '../messages/month-id.ts';
import { formatStatusHeading, OWN_HEADINGS } from '../messages/own-column-id.ts';
import { OWN_SHEET_NAMES } from '../messages/own-sheet-id.ts';
import { SETTING_HEADINGS, SETTING_WORDS } from '../messages/settings-id.ts';
import { EVIDENCE } from '../sheets/evidence/evidence-table.ts';
import { keysOf, layHeadings, layoutOf, layRow, recordOf } from '../sheets/own-table.ts';
import { blank, day, link, type SheetContent, text } from '../sheets/sheet-content.ts';
import { laySheet } from './lay-sheet.ts';

const HEADINGS = ['NO', 'KOMPONEN', 'INDIKATOR', 'LANGKAH AKSI', 'BUKTI FISIK', 'TARGET WAKTU'];

/** Rows of a plan: area, or number, component, indicator, action, evidence, target, KODE. */
const ROWS: readonly (readonly string[])[] = [
  ['I', 'MANAJEMEN PERUBAHAN'],
  ['1', 'Tim Kerja', 'Tim kerja dibentuk', 'Membentuk tim kerja', 'SK Tim Kerja', 'Januari 2021', 'I.1.a'],
  ['', '', 'Rapat evaluasi', 'Rapat tiap semester', 'Notulen rapat', 'Juni, Desember 2021', 'I.1.b'],
  ['II', 'PENATAAN TATALAKSANA'],
  ['1', 'SOP', 'SOP dievaluasi', 'Mengevaluasi SOP', 'Laporan evaluasi SOP', 'September 2021', 'II.1.a'],
  ['V', 'PENGUATAN PENGAWASAN'],
  [
    '1',
    'Gratifikasi',
    'Laporan gratifikasi',
    'Menyusun laporan',
    'Laporan gratifikasi',
    'Maret, Juni, September 2021',
    'V.1.a',
  ],
];
const FILES: readonly (readonly [code: string, name: string, month: number])[] = [
  ['I.1.a', 'SK Tim Kerja.pdf', 1],
  ['I.1.b', 'Notulen rapat Juni 2021.pdf', 6],
  ['V.1.a', 'Laporan gratifikasi Maret 2021.pdf', 3],
];

/** A workbook as a unit has it that never switched Data ZI on: plan with STATUS, Pengaturan ZI, Bukti ZI. */
export function examplePlanBook(source: DataSource): Uint8Array {
  const file = createXlsx({ random: machineRandom, mark: 'ZI' });
  const sheets: readonly (readonly [string, SheetContent])[] = [
    ['Rencana Aksi', planContent(source)],
    [OWN_SHEET_NAMES.settings, settingsContent(source)],
    [OWN_SHEET_NAMES.evidence, evidenceContent(source)],
  ];
  for (const [name, content] of sheets) laySheet(file.model, { name, content, orientation: 'landscape' });
  return writeXlsx(file);
}

const FRAME = {
  frozenRowCount: 0,
  hiddenColumns: [],
  merges: [],
  mergesAcross: [],
  dropDowns: [],
  chart: null,
  tabColour: '#1f4e5f',
} as const;

function planContent({ planYear, unitName, checkDate }: DataSource): SheetContent {
  const own = [
    OWN_HEADINGS.code,
    formatStatusHeading(false, formatDay(checkDate)),
    OWN_HEADINGS.due,
    OWN_HEADINGS.evidence,
  ];
  const rows = [
    [`RENCANA AKSI ZONA INTEGRITAS ${unitName.toUpperCase()} TAHUN ${planYear}`],
    [],
    [...HEADINGS, ...own],
    ...ROWS.map(row => [...row]),
  ];
  const width = HEADINGS.length + own.length;
  const cells = rows.map(row =>
    Array.from({ length: width }, (_, column) => {
      const code = row[HEADINGS.length] ?? '';
      const isFolder = column === width - 1 && /^[IV]+\.\d/.test(code);
      return isFolder
        ? link('folder', `https://drive.google.com/drive/folders/contoh-${code}`)
        : text(row[column] ?? '');
    }),
  );
  return { ...FRAME, rows: cells, columnWidths: Array.from({ length: width }, () => 130) };
}

function settingsContent({ unitName, unitCode, planYear }: DataSource): SheetContent {
  const rows = [
    Object.values(SETTING_HEADINGS).map(words => text(words)),
    ...(
      [
        ['unitName', unitName],
        ['planYear', String(planYear)],
        ['unitCode', unitCode],
      ] as const
    ).map(([key, words]) => [text(SETTING_WORDS[key].label), text(words), text('')]),
  ];
  return { ...FRAME, rows, columnWidths: [200, 260, 260] };
}

function evidenceContent({ checkDate, planYear }: DataSource): SheetContent {
  const width = keysOf(EVIDENCE).length;
  const wide = (words: string) => Array.from({ length: width }, (_, at) => text(at === 0 ? words : ''));
  const lines = FILES.map(([code, name, month]) =>
    layRow(EVIDENCE, {
      ...recordOf(keysOf(EVIDENCE), () => blank()),
      code: text(code),
      file: text(name),
      uploaded: day({ year: planYear, month, day: 20 }),
      key: text(`${code}|contoh-${code}-${month}`),
    }),
  );
  const subtitle = formatEvidenceLine({ checkDate, fileCount: FILES.length, missingCount: 0 });
  return {
    ...FRAME,
    ...layoutOf(EVIDENCE),
    rows: [wide(EVIDENCE_TITLE), wide(subtitle), layHeadings(EVIDENCE), ...lines],
  };
}
