import { lazy } from '../lazy.ts';
import type { TokenKind } from './token.ts';

/** Spellings of the months, January first. Full names also stand for words one typing error away. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'pebruari', 'february'],
  ['maret'],
  ['april'],
  ['mei'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

/** Short forms that are no other word. */
export const MONTH_ABBREVIATIONS: readonly (readonly string[])[] = [
  ['jan', 'janu'],
  ['feb', 'peb', 'febr', 'pebr'],
  ['mrt'],
  ['apr', 'apri'],
  [],
  ['jun'],
  ['jul'],
  ['agt', 'agu', 'ags', 'agst', 'agts', 'agust', 'aug'],
  ['sep', 'sept'],
  ['okt', 'oct', 'okto'],
  ['nov', 'nop', 'nove', 'novem', 'nopem'],
  ['des', 'dec', 'dese', 'desem'],
];

/** Short forms that are also other words: "Pak Agus", mar (a clan name), mare, nope, march, may. */
const WEAK_ABBREVIATIONS: readonly (readonly string[])[] = [
  [],
  [],
  ['mar', 'mare', 'march', 'mart', 'mret'],
  ['apil', 'aprl'],
  ['may'],
  [],
  [],
  ['agus'],
  [],
  [],
  ['nope'],
  [],
];

const WEAK_MONTHS = lazy(() => indexByWord([WEAK_ABBREVIATIONS]));
const EXACT_MONTHS = lazy(() => indexByWord([MONTH_NAMES, MONTH_ABBREVIATIONS]));

/** The month (1–12) of a lower-case name or short form that is no other word; undefined for none. */
export function exactMonthOf(word: string): number | undefined {
  return EXACT_MONTHS().get(word);
}

/** The month (1–12) of a lower-case short form that is also another word ("mar", "may"); undefined for none. */
export function weakMonthOf(word: string): number | undefined {
  return WEAK_MONTHS().get(word);
}

/** The beginnings of all months, as alternatives of a regular expression: "jan|feb|peb|…". */
export const MONTH_BEGINNINGS = 'jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des';

/** Their short forms in both languages, as devices and people write them in names of files. */
export const SHORT_MONTHS = 'jan|feb|peb|mar|apr|may|mei|jun|jul|aug|agu|ags|agt|sep|oct|okt|nov|nop|dec|des';

/** Words one edit away from a month that are words of their own. */
export const NO_MONTHS: readonly string[] = 'marut macet maket magret manet mamet amril aprit'.split(' ');

const WORDS: readonly (readonly [TokenKind, string])[] = [
  ['day-mark', 'tanggal tgl tg tanggalnya'],
  ['day-unit', 'hari hr'],
  ['week-unit', 'minggu mgg mg pekan'],
  ['month-unit', 'bulan bln bl bulannya'],
  ['quarter-unit', 'triwulan tw twl trw triwulannya kuartal kwartal quartal trwln quarter'],
  ['semester-unit', 'semester smt sem smtr smstr semesternya semseter'],
  ['four-month-unit', 'caturwulan cawu'],
  ['year-unit', 'tahun thn th tahunnya'],
  ['weekday', 'senin selasa rabu kamis jumat sabtu ahad'],
  ['every', 'setiap tiap saban disetiap ditiap'],
  ['per', 'per'],
  ['times', 'kali x kl'],
  ['once', 'sekali'],
  ['a-month', 'sebulan'],
  ['a-year', 'setahun'],
  ['monthly', 'bulanan perbulan tiapbulan setiapbulan perbulannya'],
  ['quarterly', 'triwulanan pertriwulan kuartalan perkuartal'],
  ['semesterly', 'semesteran persemester'],
  ['yearly', 'tahunan pertahun'],
  ['daily', 'harian mingguan pekanan sehari seminggu sepekan perhari perminggu'],
  ['periodic', 'berkala periodik periodic rutin reguler'],
  ['start', 'awal primo'],
  ['middle', 'tengah pertengahan medio'],
  ['half', 'paruh separuh paro separo'],
  ['ten-days', 'dasarian'],
  ['half-name', 'ganjil genap gasal'],
  ['end', 'akhir penghujung ultimo'],
  ['last', 'terakhir'],
  ['throughout', 'sepanjang selama'],
  ['next', 'berikutnya berikut depan selanjutnya mendatang setelahnya sesudahnya'],
  ['previous', 'sebelumnya lalu kemarin'],
  ['current', 'berjalan berkenaan ybs bersangkutan ini tersebut pelaporan anggaran takwim kalender'],
  ['ended', 'berakhir berlalu'],
  ['and', 'dan serta'],
  ['or', 'atau'],
  ['until', 'sampai sampe hingga'],
  ['between', 'antara'],
  ['from', 'mulai dimulai terhitung'],
  ['ordinal', 'ke'],
  [
    'stage',
    'tahap gelombang batch angkatan sesi edisi termin tahapan siklus putaran lantai lt pasal ayat bab lampiran butir poin versi modul kelas level seri jilid pilar zona paket regu tipe',
  ],
  ['if', 'apabila bila bilamana jika jk jikalau kalau manakala ketika seandainya adanya terjadinya'],
  ['existence', 'ada terdapat terjadi'],
  [
    'incidental',
    'insidentil insidental isidentil isidental incidental insidensial insidentill kondisional situasional',
  ],
  ['any-time', 'saat waktu begitu'],
  [
    'relative',
    'setelah sesudah sejak semenjak pasca paska usai seusai sehabis selepas stlh stl sth stelah setlah ssdh sjk',
  ],
  ['before', 'sebelum menjelang jelang sblm sbl sbm jlg sblum sbelum'],
  [
    'document',
    'renstra rkt pk lakin lakip lkj lkjip iku rka rkakl dipa skp dupak sop sk spp tor kak rab laporan lap dokumen surat nota ' +
      'notulen undangan daftar rekap rekapitulasi pedoman juklak juknis prosedur kebijakan berita foto formulir form maklumat ' +
      'perjanjian penetapan matriks anjab abk lhkpn lhkasn spt spip renja dpa rkpd rpjmd ikm skm lke lppd lkpd calk',
  ],
  [
    'people',
    'pegawai orang unit bagian bidang seksi subbag tim area pokja satker ruang ruangan individu pejabat kelompok komponen ' +
      'indikator jabatan opd upt balai kantor instansi layanan asn pns karyawan staf penanggungjawab pic',
  ],
  [
    'skip',
    'pada pd di dalam dlm utk dengan dgn dg secara untuk adalah yaitu yakni dari paling lambat lambatnya selambat selambatnya maksimal ' +
      'maks minimal min sekurang kurangnya sedikit terlambat batas periode jadwal target asumsi jatuh tempo ' +
      'masing sebanyak satuan oleh nya penyampaian dst dll',
  ],
  ['roughly', 'sekitar seputar kisaran perkiraan diperkirakan prakiraan estimasi kurleb'],
  [
    'withdrawn',
    'kecuali semula tunda ditunda tertunda penundaan diundur dimundurkan mundur molor batal dibatalkan ' +
      'digeser bergeser dimajukan dipercepat diperpanjang ditangguhkan pending dipending',
  ],
  [
    'status',
    'tercapai terlaksana dilaksanakan pelaksanaan selesai dilakukan disusun kegiatan dokumentasi realisasi ditargetkan terpenuhi',
  ],
];

/** Long words that may have one typing error; no other word is one letter away from them ("Trwulan", "semster", "tribulan"). */
export const LONG_UNIT_WORDS: readonly (readonly [string, TokenKind])[] = [
  ['triwulan', 'quarter-unit'],
  ['semester', 'semester-unit'],
  ['triwulanan', 'quarterly'],
  ['insidentil', 'incidental'],
  ['insidental', 'incidental'],
  ['incidental', 'incidental'],
  ['kondisional', 'incidental'],
  ['sebelum', 'before'],
  ['sesudah', 'relative'],
  ['menjelang', 'before'],
  ['pertengahan', 'middle'],
  ['berikutnya', 'next'],
  ['sebelumnya', 'previous'],
  ['terakhir', 'last'],
  ['kecuali', 'withdrawn'],
  ['bulan', 'month-unit'],
  ['minggu', 'week-unit'],
  ['tanggal', 'day-mark'],
  ['setiap', 'every'],
  ['akhir', 'end'],
];

/** Words one edit away from a unit word that are words of their own. */
export const NO_UNITS: readonly string[] =
  'berakhir bukan bulat bulang ulan bulu tinggal tunggal tanggap tangkal setia minggir'.split(' ');

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['satu', 'pertama', 'kesatu', 'i'],
  ['dua', 'kedua', 'ii'],
  ['tiga', 'ketiga', 'iii'],
  ['empat', 'keempat', 'iv'],
  ['lima', 'kelima', 'v'],
  ['enam', 'keenam', 'vi'],
  ['tujuh', 'ketujuh', 'vii'],
  ['delapan', 'kedelapan', 'viii'],
  ['sembilan', 'kesembilan', 'ix'],
  ['sepuluh', 'kesepuluh'],
  ['sebelas', 'xi'],
  ['duabelas', 'xii'],
];

const WORD_KINDS = lazy(
  () => new Map(WORDS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const))),
);
const NUMBER_VALUES = lazy(() => indexByWord([NUMBER_WORDS]));

/** The kind of a lower-case word that tells something about a time; undefined for all others. */
export function kindOfWord(word: string): TokenKind | undefined {
  return WORD_KINDS().get(word);
}

/** The value of a number word, an ordinal word or a Roman numeral up to twelve, in lower case; undefined for others. */
export function numberOfWord(word: string): number | undefined {
  return NUMBER_VALUES().get(word);
}

/** The words of that kind, each once. */
export function wordsOfKind(kind: TokenKind): readonly string[] {
  return WORDS.filter(([each]) => each === kind).flatMap(([, words]) => words.split(' '));
}

/** Places from 1 by word, of tables that hold the words of each place. */
function indexByWord(tables: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap(table => table.flatMap((words, index) => words.map(word => [word, index + 1] as const))),
  );
}

const REGULATION_WORDS = lazy(
  () =>
    new Set(
      'no nomor nomer uu pp perpres permen permenpan permenpanrb permenkes permendagri perka perban kepmen kepmenpan inpres pmk perda perbup perwali'.split(
        ' ',
      ),
    ),
);

/** Whether a lower-case word stands before the number of a regulation ("PermenPANRB 90/2021", "Nomor 5/2019"): no month. */
export function isRegulationWord(word: string): boolean {
  return REGULATION_WORDS().has(word);
}
