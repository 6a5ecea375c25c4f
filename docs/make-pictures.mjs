// Makes the pictures of README and panduan (docs/gambar/) from what the product itself leaves.
// Needs soffice (LibreOffice), pdftoppm (poppler) and faketime: colours follow the day on which a sheet is opened.
// Usage: node docs/make-pictures.mjs [NAME …]
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPng, cutAt, findContent, frame, parsePpm } from './pictures/png.mjs';
import { showSheet } from './pictures/show-sheet.mjs';

const WIDTH = 1366;
/** White around what stands on a screen, in points. */
const MARGIN = 8;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs', 'gambar');
const plan = 'rencana-aksi-2021.xlsx';
const planSheet = 'Rencana Aksi 2021';
/** A plan whose headings must be asked for. */
const unknownPlan = 'rencana-judul-lain.xlsx';
/** The last row of Pengaturan ZI above Kolom rencana. */
const LINES_ABOVE_COLUMNS = 34;

/**
 * `from`: the state of the work, see prepareWork. A screen shows a sheet so many points high at a width of 1366, if need
 * be scrolled past rows that have few colours; paper shows a page as it prints, or so much of its top.
 */
const pictures = [
  {
    name: 'rencana-berwarna',
    from: 'july',
    sheet: planSheet,
    screen: { height: 760, scrolledPast: [6, 9] },
  },
  { name: 'temuan', from: 'july', sheet: 'Temuan ZI', screen: { height: 760 } },
  { name: 'bukti', from: 'july', sheet: 'Bukti ZI', screen: { height: 760 } },
  { name: 'pengaturan', from: 'july', sheet: 'Pengaturan ZI', screen: { height: 760 } },
  {
    name: 'kolom-rencana',
    from: 'unknown',
    sheet: 'Pengaturan ZI',
    screen: { height: 520, scrolledPast: [2, LINES_ABOVE_COLUMNS] },
  },
  { name: 'ringkasan', from: 'july', sheet: 'Ringkasan ZI', paper: { page: 1 } },
  { name: 'tim-zi', from: 'year', sheet: 'Tim ZI', screen: { height: 620 } },
  { name: 'pencanangan', from: 'year', sheet: 'Pencanangan ZI', screen: { height: 560 } },
  { name: 'target-prioritas', from: 'year', sheet: 'Target Prioritas ZI', screen: { height: 620 } },
  { name: 'monev', from: 'year', sheet: 'Monev S1 2021', paper: { page: 1 } },
  { name: 'matriks', from: 'year', sheet: 'Matriks S1 2021', paper: { page: 1 } },
  { name: 'belum-terpenuhi', from: 'year', sheet: 'Monev S1 2021', paper: { page: 3 } },
  { name: 'tanda-tangan', from: 'year', sheet: 'Monev S1 2021', paper: { page: 4, height: 430 } },
  { name: 'tindak-lanjut', from: 'year', sheet: 'Monev S2 2021', paper: { page: 4 } },
  { name: 'dokumen-rencana', from: 'year', document: 'Rencana Kerja ZI 2021', paper: { page: 8 } },
  { name: 'dokumen-laporan', from: 'year', document: 'Laporan Monev S1 2021', paper: { page: 9 } },
];

function checkTools() {
  for (const [tool, args] of [
    ['soffice', ['--version']],
    ['pdftoppm', ['-v']],
    ['faketime', ['--version']],
  ]) {
    try {
      execFileSync(tool, args, { stdio: 'ignore' });
    } catch {
      console.error(
        `${tool} is missing. Install LibreOffice Calc and Writer, poppler-utils and faketime, then run this again.`,
      );
      process.exit(2);
    }
  }
}

function runProduct(...args) {
  execFileSync(process.execPath, ['build/zi.mjs', ...args, '--yes'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TZ: 'Asia/Jakarta' },
  });
}

/** `year`: the whole demonstration. `july`: the same folders as they were on 20 July. */
function prepareWork(work) {
  execFileSync(process.execPath, ['build.mjs'], { cwd: root });
  const year = join(work, 'year');
  const july = join(work, 'july');
  runProduct('--out', year);
  const example = join('examples', plan);
  const day = '2021-07-20';
  runProduct(
    example,
    '--out',
    july,
    '--today',
    '2021-07-05',
    '--run',
    'periksa',
    '--run',
    'segarkan',
    '--run',
    'folder',
  );
  cpSync(join(year, 'Drive'), join(july, 'Drive'), {
    recursive: true,
    preserveTimestamps: true,
    force: false,
    filter: path => statSync(path).isDirectory() || isEvidenceOf(path, day),
  });
  runProduct(example, '--out', july, '--today', day, '--run', 'periksa', '--run', 'segarkan');
  return {
    year: { folder: year, day: '2021-12-30' },
    july: { folder: july, day },
    unknown: askForColumns(join(work, 'unknown')),
  };
}

/** The plan is refused, with an exit code of its own, and its columns are asked for. */
function askForColumns(folder) {
  const day = '2026-07-20';
  try {
    runProduct(join('examples', unknownPlan), '--out', folder, '--today', day, '--run', 'periksa');
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  return { folder, day, plan: unknownPlan };
}

function isEvidenceOf(path, day) {
  return path.endsWith('.pdf') && statSync(path).mtime < new Date(`${day}T00:00:00+07:00`);
}

/** A sheet or a document as a PDF, opened on the day of its words. */
function print(work, { folder, day, plan: file = plan }, { name, sheet, screen, document }) {
  const path = join(work, `${name}.${document ? 'docx' : 'xlsx'}`);
  if (document) cpSync(findDocument(join(folder, 'Drive'), document), path);
  else writeFileSync(path, showSheet(readFileSync(join(folder, file)), sheet, screen));
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const command = ['soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, path];
  execFileSync('faketime', [`${day} 10:00:00`, ...command], {
    stdio: 'ignore',
    env: { ...process.env, TZ: 'Asia/Jakarta' },
  });
  return join(work, `${name}.pdf`);
}

/** The document whose name begins so, wherever it lies in the Drive. */
function findDocument(drive, start) {
  const paths = readdirSync(drive, { recursive: true, encoding: 'utf8' });
  const found = paths.find(path => basename(path).startsWith(start) && path.endsWith('.docx'));
  if (found === undefined) throw new Error(`Drive has no document ${start}`);
  return join(drive, found);
}

function drawPage(pdf, number, scale) {
  const args = ['-f', String(number), '-l', String(number), ...scale, pdf];
  return parsePpm(execFileSync('pdftoppm', args, { maxBuffer: 1 << 28 }));
}

/** A page of paper, framed. */
function drawPaper(pdf, { page, height }) {
  const drawing = drawPage(pdf, page, ['-scale-to-x', String(WIDTH), '-scale-to-y', '-1']);
  return frame(height ? cutAt(drawing, { left: 0, top: 0, right: drawing.width, bottom: height }) : drawing);
}

/** The top of a sheet, as wide as a laptop's screen: drawn once to measure, once to show. */
function drawScreen(pdf, { height }) {
  const measured = 96;
  const { left, right } = findContent(drawPage(pdf, 1, ['-r', String(measured)]));
  const resolution = (measured * (WIDTH - 2 * MARGIN)) / (right - left);
  const drawing = drawPage(pdf, 1, ['-r', String(resolution)]);
  const content = findContent(drawing);
  return cutAt(drawing, {
    left: Math.max(0, content.left - MARGIN),
    top: Math.max(0, content.top - MARGIN),
    right: Math.min(drawing.width, content.right + MARGIN),
    bottom: Math.min(content.bottom + MARGIN, content.top + height),
  });
}

function main(names) {
  checkTools();
  const wanted = names.length === 0 ? pictures : pictures.filter(({ name }) => names.includes(name));
  const work = mkdtempSync(join(tmpdir(), 'zi-gambar-'));
  try {
    const states = prepareWork(work);
    mkdirSync(target, { recursive: true });
    for (const picture of wanted) {
      const pdf = print(work, states[picture.from], picture);
      const png = buildPng(picture.paper ? drawPaper(pdf, picture.paper) : drawScreen(pdf, picture.screen));
      writeFileSync(join(target, `${picture.name}.png`), png);
      console.log(`${picture.name}.png  ${Math.ceil(png.length / 1024)} KB`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

main(process.argv.slice(2));
