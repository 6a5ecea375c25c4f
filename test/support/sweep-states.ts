import { insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { sortRange } from '../../src/host/workbook/edits/sort-range.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { FIELD_PLACE } from '../../src/sheets/monev/report-fields.ts';
import { openExample, sheetNamed, workbookFromTsv } from './bundle-workbook.ts';
import { ani, Clicker } from './sweep-run.ts';
import { createWorld, type World } from './sweep-world.ts';

/** The folder that the team has already, and links in a row. */
export const TEAM_FOLDER_ID = '1PunyaTim0000000000000000000000A';

/** A plan of every kind of row; small, so that a run can be cut at every call. */
const SMALL_PLAN = [
  'RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021',
  'BALAI CONTOH',
  '',
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim kerja telah dibentuk\tMenyusun SK Tim\tSK Tim Kerja, undangan dan notulen rapat\tJanuari 2021',
  '\t\tTim bekerja setiap bulan\tRapat tim\tNotulen rapat, daftar hadir\tSetiap bulan',
  `2\tAgen Perubahan\tAgen perubahan ditetapkan\tMemilih agen\tSK Agen Perubahan https://drive.google.com/drive/folders/${TEAM_FOLDER_ID}\tMaret 2021`,
  '3\tMonev\tMonev dilakukan per semester\tMelakukan monev\tLaporan monev\tJuni, Desember 2021',
  'II\tPENATAAN TATALAKSANA',
  '1\tSOP\tSOP telah ditetapkan\tMenyusun SOP\tDokumen SOP\tJanuari s/d Oktober 2021',
  '\t\tSOP dievaluasi\tEvaluasi SOP\tLaporan evaluasi SOP\tapabila ada perubahan',
  'IV\tPENGUATAN AKUNTABILITAS KINERJA',
  '1\tPerencanaan\tPimpinan terlibat\tMenyusun perencanaan\tRenstra 2020-2024, RKT, PK\tRenstra 2020-2024 RKT Bln Februari 2021, PK Januari 2021',
  'V\tPENGUATAN PENGAWASAN\t\t\t\t',
  '1\tGratifikasi\tAturan dijalankan\tSosialisasi UPG\tDaftar hadir sosialisasi\tsesuai kebutuhan pimpinan',
  'VI\tPENGUATAN KUALITAS PELAYANAN PUBLIK',
  '1\tStandar\tStandar ditetapkan\tMenyusun maklumat\tMaklumat pelayanan\t30 Juni 2021',
  '',
  '\t\t\t\tBogor, Oktober 2021',
];

export const PLAN_SHEETS = { small: 'Rencana Aksi', reference: 'Rencana Aksi 2021' } as const;

export type PlanSize = keyof typeof PLAN_SHEETS;

/** What people write carries this sign, so that it can be looked for wherever it went. */
const SIGN = '‹orang';

/** A plan on which the add-on never ran; one row links a folder that the team has already. */
export function createFirstUse(size: PlanSize): World {
  const workbook = size === 'small' ? workbookFromTsv(SMALL_PLAN) : openExample();
  const world = createWorld(workbook);
  world.drive.put({ id: TEAM_FOLDER_ID, name: 'Folder tim', owner: ani });
  world.drive.put({
    name: 'SK Agen Perubahan.pdf',
    owner: ani,
    parentId: TEAM_FOLDER_ID,
    mimeType: 'application/pdf',
  });
  return world;
}

/** Months later: folders with files, people's words everywhere, a signed monev, and a plan that was worked on since. */
export function createSecondUse(size: PlanSize): World {
  const world = createFirstUse(size);
  const person = new Clicker(ani);
  person.click(world, 'prepareFolders');
  putFiles(world);
  writeDecisions(world, PLAN_SHEETS[size]);
  person.click(world, 'refreshPlan');
  writeBesideEvidence(world.workbook);
  person.click(world, 'openRegisters', { answers: [{ text: '4' }] });
  writeOnRegisters(world.workbook);
  person.click(world, 'buildMonev', { answers: [{ text: 'S1-2021' }, 'ok'] });
  writeOnMatrix(world.workbook);
  world.today = '2021-09-20';
  changePlan(world.workbook, PLAN_SHEETS[size]);
  world.drive.put({
    name: 'Laporan monev semester I.pdf',
    owner: ani,
    parentId: world.drive.folderNamed('I.3.a').id,
    mimeType: 'application/pdf',
    createdMs: Date.parse('2021-07-12T03:00:00Z'),
  });
  return world;
}

/** The same, but the team's columns were sorted without the own ones. */
export function createSortedBeside(size: PlanSize): World {
  const world = createSecondUse(size);
  const sheet = sheetNamed(world.workbook, PLAN_SHEETS[size]);
  const area = { startRow: 5, endRow: 9, startColumn: 2, endColumn: 6 };
  sortRange(sheet, area, [{ column: 3, ascending: true }]);
  return world;
}

function putFiles({ drive }: World): void {
  const folders = drive.listItems().filter(({ appProperties }) => /\.[a-z]+$/.test(appProperties.zi ?? ''));
  const put = (index: number, name: string, day: string): void => {
    drive.put({
      name,
      owner: ani,
      parentId: folders[index]?.id ?? '',
      mimeType: 'application/pdf',
      createdMs: Date.parse(`${day}T03:00:00Z`),
    });
  };
  put(0, 'SK Tim Kerja ZI 2021.pdf', '2021-01-20');
  put(1, 'Notulen rapat Februari.pdf', '2021-03-01');
  put(1, 'IMG_2034.jpg', '2021-04-03');
  put(3, '=IMPORTXML("http://contoh","//a").pdf', '2021-05-05');
}

function writeDecisions({ workbook }: World, sheetName: string): void {
  const sheet = sheetNamed(workbook, sheetName);
  const codeColumn = findColumn(sheet, 'KODE');
  const rows = sheet.rows.flatMap((row, index) =>
    /\.[a-z]+$/.test(String(row?.cells[codeColumn]?.value ?? '')) ? [index] : [],
  );
  const write = (place: number, heading: string, value: string): void =>
    updateCell(sheet, rows[place] ?? 0, findColumn(sheet, heading), { value });
  write(5, 'KEPUTUSAN', 'Tidak berlaku');
  write(5, 'ALASAN', `${SIGN} 1› SOP tidak berubah`);
  write(0, 'KOREKSI JADWAL', 'Februari 2021');
  write(0, 'ALASAN', `${SIGN} 2› =SUM(1;2)`);
}

/** By the beginning of a heading, since ✎ and days follow. */
function findColumn(sheet: Sheet, heading: string): number {
  for (const row of sheet.rows) {
    const column = (row?.cells ?? []).findIndex(cell => String(cell?.value ?? '').startsWith(heading));
    if (column >= 0) return column;
  }
  throw new Error(`no heading ${heading} on ${sheet.name}`);
}

function writeBesideEvidence(workbook: Workbook): void {
  const sheet = sheetNamed(workbook, 'Bukti ZI');
  const write = (row: number, heading: string, value: string): void =>
    updateCell(sheet, row, findColumn(sheet, heading), { value });
  write(3, 'CATATAN', `${SIGN} 3› asli di lemari`);
  write(4, 'TAUTAN', 'https://contoh.go.id/bukti');
  write(4, 'CATATAN', `${SIGN} 4› lihat situs`);
  write(5, 'COCOKKAN', '1');
  write(5, 'CATATAN', `${SIGN} 5› foto rapat`);
}

/** Registers that were filled, and one of which a cell of the add-on was typed over. */
function writeOnRegisters(workbook: Workbook): void {
  const fill = (name: string, heading: string, words: readonly string[]): void => {
    const sheet = sheetNamed(workbook, name);
    const column = findColumn(sheet, heading);
    const top = sheet.rows.findIndex(row => String(row?.cells[column]?.value ?? '').startsWith(heading)) + 1;
    words.forEach((value, i) => {
      if (value !== '') updateCell(sheet, top + i, column, { value });
    });
  };
  fill('Tim ZI', 'Nama', ['Ayu Lestari', 'Budi Santoso']);
  fill('Tim ZI', 'Kedudukan', ['Koordinator Pokja I', `${SIGN} 12› belum tahu`]);
  fill('Pencanangan ZI', 'Nama', ['Ayu Lestari, S.Pt', 'Budi Santoso', 'Siti']);
  fill('Pencanangan ZI', 'Ditandatangani', ['5 Januari 2021', `${SIGN} 13› menyusul`]);
  fill('Target Prioritas ZI', 'Target prioritas', ['Pembentukan Tim ZI', 'Agen perubahan', 'Lain']);
  fill('Target Prioritas ZI', 'Baris rencana', ['I.1.a', '', 'II']);
  fill('Target Prioritas ZI', 'Catatan', [`${SIGN} 14› dibahas`, '', `${SIGN} 15› nanti`]);
  fill('Target Prioritas ZI', 'Keadaan', ['', `${SIGN} 16› menurut rapat`]);
}

function writeOnMatrix(workbook: Workbook): void {
  const matrix = sheetNamed(workbook, 'Matriks S1 2021');
  const column = findColumn(matrix, 'Kendala');
  const lines = matrix.rows.flatMap((row, index) =>
    String(row?.cells[0]?.value ?? '').includes('.') && index > 3 ? [index] : [],
  );
  lines.slice(0, 3).forEach((row, i) => {
    updateCell(matrix, row, column, { value: `${SIGN} ${6 + i}› anggaran` });
  });
  const monev = sheetNamed(workbook, 'Monev S1 2021');
  const heading = monev.rows.findIndex(row =>
    row?.cells.some(cell => String(cell?.value ?? '').startsWith('Status tindak lanjut')),
  );
  const remark = findColumn(monev, 'Keterangan');
  updateCell(monev, heading + 1, remark, { value: `${SIGN} 9› dari laporan kertas` });
  for (const [label, value] of [
    ['Pimpinan rapat', `${SIGN} 10› kepala unit`],
    ['5. Kesimpulan', `${SIGN} 11› dikejar pada semester II`],
  ] as const) {
    const row = monev.rows.findIndex(cells => cells?.cells[0]?.value === label);
    updateCell(monev, row, FIELD_PLACE, { value });
  }
}

/** A row put in, a target mended, a row copied with its code. */
function changePlan(workbook: Workbook, sheetName: string): void {
  const sheet = sheetNamed(workbook, sheetName);
  const row = 7;
  insertRows({ workbook, sheet }, row, 1);
  const texts = ['', '', 'Tim dievaluasi', 'Evaluasi tim', 'Laporan evaluasi tim', 'Agustus 2021'];
  texts.forEach((value, column) => {
    if (value !== '') updateCell(sheet, row, column, { value });
  });
}

/** The signs of what people wrote, wherever in the workbook they stand, each once; and the plan's own cells. */
export function peopleFacts({ workbook }: World, sheetName: string): { signs: string[]; cells: string } {
  const signs = new Set<string>();
  for (const sheet of workbook.sheets)
    for (const row of sheet.rows)
      for (const cell of row?.cells ?? [])
        for (const [sign] of String(cell?.value ?? '').matchAll(/‹orang \d+›[^|]*/g)) signs.add(sign.trim());
  const plan = sheetNamed(workbook, sheetName);
  const cells = Array.from({ length: plan.rowCount }, (_, row) =>
    [0, 1, 2, 3, 4, 5].map(column => getCell(plan, row, column) ?? null),
  );
  return { signs: [...signs].sort(), cells: JSON.stringify(cells) };
}
