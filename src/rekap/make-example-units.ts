import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineRandom } from '../cli/machine-random.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { createXlsx } from '../host/workbook/new-xlsx.ts';
import { writeXlsx } from '../host/workbook/write-xlsx.ts';
import { OWN_SHEET_NAMES } from '../messages/own-sheet-id.ts';
import { buildDataContent } from '../sheets/data/data-content.ts';
import type { UnitData } from '../sheets/data/read-data.ts';
import { makeExampleLines } from './example-lines.ts';
import { examplePlanBook } from './example-plan-book.ts';
import { CSV_HEAD, formatCsv } from './format-csv.ts';
import { laySheet } from './lay-sheet.ts';
import { SeededRandom } from './seeded-random.ts';

const YEAR = 2021;
const NEWEST: PlainDate = { year: YEAR, month: 12, day: 30 };
const MIDDLE: PlainDate = { year: YEAR, month: 9, day: 30 };
const OLDEST: PlainDate = { year: YEAR, month: 7, day: 5 };
const PLACES = [
  'Bogor',
  'Bandung',
  'Semarang',
  'Surabaya',
  'Malang',
  'Denpasar',
  'Mataram',
  'Kupang',
  'Makassar',
  'Manado',
  'Ambon',
  'Jayapura',
  'Medan',
  'Padang',
  'Palembang',
  'Pontianak',
];
const KINDS = ['Balai Pengujian', 'Balai Pelatihan', 'Loka Penelitian', 'Kantor Layanan'];

/** A made-up unit on a day; the same for the same number. */
export function makeExampleUnit(
  index: number,
  { checkDate, rowCount }: { readonly checkDate: PlainDate; readonly rowCount: number },
): UnitData {
  const random = new SeededRandom(index * 7919 + checkDate.month);
  const place = PLACES[index % PLACES.length];
  const kind = KINDS[Math.floor(index / PLACES.length) % KINDS.length];
  const number = Math.floor(index / (PLACES.length * KINDS.length));
  const diligence = 0.78 + 0.22 * new SeededRandom(index).next();
  return {
    source: {
      unitCode: String(412_000 + index),
      unitName: `${kind} ${place}${number === 0 ? '' : ` ${number + 1}`}`,
      planYear: checkDate.year,
      checkDate,
      isSetDay: false,
      madeOn: checkDate,
      warningDays: 14,
      ruleSet: '52/2014',
      monitoring: null,
    },
    lines: makeExampleLines(random, { year: checkDate.year, checkDate, rowCount, diligence }),
  };
}

/** Data ZI of a unit as a file of its own. */
export function writeDataBook({ source, lines }: UnitData): Uint8Array {
  const file = createXlsx({ random: machineRandom, mark: 'ZI' });
  laySheet(file.model, {
    name: OWN_SHEET_NAMES.data,
    content: buildDataContent(source, lines),
    orientation: 'landscape',
  });
  return writeXlsx(file);
}

/** Fills a folder as units fill one: workbooks with and without Data ZI, CSV, two days, a broken file, a list of units. */
export function makeExampleUnits(folder: string, rowCount = 72): void {
  const temporary = `${folder}.sebagian`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const put = (name: string, content: Uint8Array | string): void =>
    writeFileSync(join(temporary, name), content);
  const unit = (index: number, checkDate = NEWEST): UnitData =>
    makeExampleUnit(index, { checkDate, rowCount });
  for (let index = 0; index < 10; index += 1) put(nameOf(unit(index), 'xlsx'), writeDataBook(unit(index)));
  for (const index of [0, 1, 2, 3])
    put(nameOf(unit(index, MIDDLE), 'xlsx'), writeDataBook(unit(index, MIDDLE)));
  put(nameOf(unit(10), 'csv'), CSV_HEAD + formatCsv(unit(10)));
  put(nameOf(unit(11, OLDEST), 'csv'), CSV_HEAD + formatCsv(unit(11, OLDEST)));
  const plan = examplePlanBook(unit(12).source);
  put('rencana-aksi-tanpa-data-zi.xlsx', plan);
  put('terpotong.xlsx', plan.slice(0, plan.length / 2));
  const listed = Array.from({ length: 15 }, (_, index) => unit(index).source);
  put(
    'daftar-unit.csv',
    ['kode_unit,unit', ...listed.map(one => `${one.unitCode},${one.unitName}`), ''].join('\n'),
  );
  const changed = new Date(Date.UTC(YEAR, 11, 31));
  utimesSync(join(temporary, 'rencana-aksi-tanpa-data-zi.xlsx'), changed, changed);
  renameSync(temporary, folder);
}

function nameOf({ source }: UnitData, ending: string): string {
  const { year, month, day } = source.checkDate;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${source.unitCode}-${year}-${two(month)}-${two(day)}.${ending}`;
}
