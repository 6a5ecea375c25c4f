// Makes examples/rencana-judul-lain.xlsx, a plan whose headings no list holds:
//   node docs/pictures/make-other-headings.mjs
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

const HEADINGS = ['No.', 'Uraian Pekerjaan', 'Capaian yang Diharapkan', 'Kapan', 'Petugas'];
const ROWS = [
  [1, 'Menyusun SK Tim Pembangunan ZI', 'SK Tim Pembangunan ZI', 'Januari 2026', 'Subbagian Umum'],
  [2, 'Menyusun rencana kerja pembangunan ZI', 'Dokumen rencana kerja', 'Februari 2026', 'Ketua Tim'],
  [
    3,
    'Melaksanakan rapat monitoring dan evaluasi',
    'Notulen, daftar hadir',
    'Juni, Desember 2026',
    'Ketua Tim',
  ],
  [4, 'Menetapkan maklumat pelayanan', 'Maklumat pelayanan', '31 Maret 2026', 'Seksi Pelayanan'],
  [5, 'Mengukur kepuasan masyarakat', 'Laporan survei kepuasan', 'setiap triwulan', 'Seksi Pelayanan'],
];

const workbook = new ExcelJS.Workbook();
workbook.views = [
  { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
];
const sheet = workbook.addWorksheet('Kegiatan ZI');
sheet.columns = [6, 46, 34, 24, 22].map(width => ({ width }));
sheet.addRow(['DAFTAR KEGIATAN ZONA INTEGRITAS KANTOR LAYANAN CONTOH TAHUN 2026']).font = { bold: true };
sheet.addRow([]);
const header = sheet.addRow(HEADINGS);
header.font = { bold: true };
for (const cells of ROWS) sheet.addRow(cells);
sheet.eachRow((row, number) => {
  if (number < 3) return;
  row.eachCell(cell => {
    cell.alignment = { wrapText: true, vertical: 'top' };
    const line = { style: 'thin', color: { argb: 'FF888888' } };
    cell.border = { top: line, left: line, bottom: line, right: line };
  });
});
await workbook.xlsx.writeFile(
  fileURLToPath(new URL('../../examples/rencana-judul-lain.xlsx', import.meta.url)),
);
