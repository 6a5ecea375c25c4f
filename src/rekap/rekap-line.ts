import { parseArgs } from 'node:util';
import { UsageError } from '../cli/command-line.ts';

/** What is to be done. */
export interface RekapLine {
  /** Null: only the help is wanted. */
  readonly folder: string | null;
  readonly outPath: string;
  /** The list of units; null: the one in the folder, if any. */
  readonly listPath: string | null;
  readonly csvPath: string | null;
  /** A report is old when its day lies more days than this before the newest. */
  readonly oldAfterDays: number;
}

const DEFAULT_OUT = 'hasil/rekap-zi.xlsx';
const DEFAULT_OLD_DAYS = 7;

export const REKAP_HELP = [
  'Pemakaian: npm run rekap -- FOLDER [--out BERKAS.xlsx] [--daftar BERKAS] [--lama HARI] [--csv BERKAS.csv]',
  '',
  'Membaca semua .xlsx dan .csv di FOLDER dan di bawahnya: spreadsheet rencana aksi dengan atau tanpa Data ZI, dan unduhan sheet Data ZI.',
  'Berkas yang tidak terbaca disebut dengan sebabnya; yang lain tetap dihitung. Berkas masukan tidak diubah.',
  '',
  `  --out     berkas .xlsx hasil; tanpa ini ${DEFAULT_OUT}`,
  '  --daftar  daftar unit (.csv atau .xlsx; kolom kode_unit dan unit); tanpa ini daftar-unit.csv atau daftar-unit.xlsx di FOLDER',
  `  --lama    kiriman ditandai bila harinya lebih dari sekian hari sebelum yang terbaru; tanpa ini ${DEFAULT_OLD_DAYS}`,
  '  --csv     semua baris Data ZI yang terbaca sebagai satu CSV, untuk gudang data (docs/skala.md)',
].join('\n');

/** Reads the arguments; a UsageError says what is wrong with them. */
export function parseRekapLine(args: readonly string[]): RekapLine {
  const { values, positionals } = parse(args);
  if (values.help === true) return { ...EMPTY };
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new UsageError(`Tulis folder yang berisi kiriman unit.\n\n${REKAP_HELP}`);
  if (others.length > 0) throw new UsageError(`Satu folder saja; tidak dipahami: ${others.join(', ')}.`);
  const outPath = values.out ?? DEFAULT_OUT;
  if (!/\.xlsx$/i.test(outPath)) throw new UsageError(`Hasil rekap adalah berkas .xlsx, bukan ${outPath}.`);
  const days = values.lama ?? String(DEFAULT_OLD_DAYS);
  if (!/^\d{1,4}$/.test(days))
    throw new UsageError(`--lama adalah jumlah hari, misalnya 7, bukan "${days}".`);
  return {
    folder,
    outPath,
    listPath: values.daftar ?? null,
    csvPath: values.csv ?? null,
    oldAfterDays: Number(days),
  };
}

const EMPTY: RekapLine = {
  folder: null,
  outPath: DEFAULT_OUT,
  listPath: null,
  csvPath: null,
  oldAfterDays: 0,
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        daftar: { type: 'string' },
        lama: { type: 'string' },
        csv: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw new UsageError(`Perintah tidak dipahami.\n\n${REKAP_HELP}`);
  }
}
