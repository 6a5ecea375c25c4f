// An empty plan to begin with: six areas with their components, one row each, to be filled in.
import ExcelJs from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** The components by which PermenPANRB 90/2021 asks about each area, in short. */
const AREAS = [
  [
    'MANAJEMEN PERUBAHAN',
    ['Tim kerja', 'Rencana pembangunan ZI', 'Pemantauan dan evaluasi', 'Pola pikir dan budaya kerja'],
  ],
  [
    'PENATAAN TATALAKSANA',
    [
      'Prosedur operasional (SOP) kegiatan utama',
      'Pemerintahan berbasis elektronik (SPBE)',
      'Keterbukaan informasi publik',
    ],
  ],
  [
    'PENATAAN SISTEM MANAJEMEN SDM',
    [
      'Kebutuhan pegawai',
      'Mutasi internal',
      'Pengembangan pegawai berbasis kompetensi',
      'Kinerja individu',
      'Disiplin, kode etik, dan kode perilaku',
      'Sistem informasi kepegawaian',
    ],
  ],
  ['PENGUATAN AKUNTABILITAS', ['Keterlibatan pimpinan', 'Perjanjian, pengukuran, dan laporan kinerja']],
  [
    'PENGUATAN PENGAWASAN',
    [
      'Pengendalian gratifikasi',
      'Pengendalian intern (SPIP)',
      'Pengaduan masyarakat',
      'Whistle-blowing system',
      'Benturan kepentingan',
    ],
  ],
  [
    'PENINGKATAN KUALITAS PELAYANAN PUBLIK',
    ['Standar pelayanan', 'Budaya pelayanan prima', 'Pengelolaan pengaduan', 'Kepuasan terhadap pelayanan'],
  ],
];

const COLUMNS = [
  ['NO', 6],
  ['KOMPONEN', 28],
  ['INDIKATOR', 36],
  ['LANGKAH AKSI', 40],
  ['BUKTI FISIK', 40],
  ['TARGET WAKTU', 22],
  ['PIC', 18],
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** Files carry one fixed time, so that the same plan gives the same bytes. */
const TIME = '1980-01-01T12:00:00';
const FILL = { type: 'pattern', pattern: 'solid' };

/** The workbook's bytes. */
export async function buildEmptyPlan() {
  const workbook = new ExcelJs.Workbook();
  workbook.created = new Date(TIME);
  workbook.modified = new Date(TIME);
  const sheet = workbook.addWorksheet('Rencana Aksi', { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.columns = COLUMNS.map(([, width]) => ({ width }));
  sheet.addRow(['RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN …']).font = { bold: true, size: 14 };
  sheet.addRow(['NAMA UNIT KERJA']).font = { bold: true };
  sheet.addRow([]);
  const head = sheet.addRow(COLUMNS.map(([heading]) => heading));
  head.font = { bold: true };
  head.eachCell(cell => {
    cell.fill = { ...FILL, fgColor: { argb: 'FFD9EAD3' } };
  });
  AREAS.forEach(([area, components], index) => {
    const row = sheet.addRow([ROMAN[index], area]);
    row.font = { bold: true };
    for (let column = 1; column <= COLUMNS.length; column++) {
      row.getCell(column).fill = { ...FILL, fgColor: { argb: 'FFCFE2F3' } };
    }
    components.forEach((component, number) => {
      sheet.addRow([number + 1, component]);
    });
  });
  sheet.eachRow((row, number) => {
    if (number < 4) return;
    for (let column = 1; column <= COLUMNS.length; column++) {
      const line = { style: 'thin', color: { argb: 'FFB3BDC2' } };
      row.getCell(column).border = { top: line, left: line, bottom: line, right: line };
      row.getCell(column).alignment = { wrapText: true, vertical: 'top' };
    }
  });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  return zipSync(unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())), { mtime: TIME });
}
