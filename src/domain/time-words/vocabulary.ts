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
  ['agt', 'agu', 'ags', 'agst', 'agust', 'aug'],
  ['sep', 'sept'],
  ['okt', 'oct', 'okto'],
  ['nov', 'nop', 'nove', 'novem', 'nopem'],
  ['des', 'dec', 'dese', 'desem'],
];

/** Short forms that are also other words: "Pak Agus", mar (a clan name), mare, nope, march, may. */
export const WEAK_MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mar', 3],
  ['mare', 3],
  ['march', 3],
  ['mart', 3],
  ['mret', 3],
  ['apil', 4],
  ['aprl', 4],
  ['may', 5],
  ['agus', 8],
  ['nope', 11],
]);

/** Words one edit away from a month that are words of their own. */
export const NO_MONTHS: ReadonlySet<string> = new Set(
  'marut macet maket magret manet mamet amril aprit'.split(' '),
);

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
  ['daily', 'harian mingguan sehari seminggu perhari perminggu'],
  ['periodic', 'berkala periodik periodic rutin reguler'],
  ['start', 'awal'],
  ['middle', 'tengah pertengahan'],
  ['half-name', 'ganjil genap gasal'],
  ['end', 'akhir penghujung'],
  ['last', 'terakhir'],
  ['throughout', 'sepanjang selama'],
  ['next', 'berikutnya berikut depan selanjutnya mendatang'],
  ['previous', 'sebelumnya lalu kemarin'],
  ['current', 'berjalan berkenaan ybs bersangkutan ini tersebut pelaporan anggaran takwim kalender'],
  ['and', 'dan serta'],
  ['or', 'atau'],
  ['until', 'sampai sampe hingga'],
  ['between', 'antara'],
  ['from', 'mulai dimulai terhitung'],
  ['ordinal', 'ke'],
  [
    'stage',
    'tahap gelombang batch angkatan sesi edisi termin tahapan siklus putaran lantai lt pasal ayat bab lampiran butir poin versi',
  ],
  ['if', 'apabila bila bilamana jika jk jikalau kalau manakala ketika seandainya adanya terjadinya'],
  ['existence', 'ada terdapat terjadi'],
  [
    'incidental',
    'insidentil insidental isidentil isidental incidental insidensial insidentill tentatif tentative kondisional situasional',
  ],
  ['any-time', 'saat waktu begitu'],
  ['relative', 'setelah sesudah sejak semenjak pasca usai seusai'],
  ['before', 'sebelum'],
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
    'pada di dalam dengan dgn dg secara untuk adalah yaitu yakni dari paling lambat lambatnya selambat selambatnya maksimal ' +
      'maks minimal min sekurang kurangnya sedikit terlambat batas periode jadwal target sekitar asumsi jatuh tempo ' +
      'masing sebanyak satuan oleh nya penyampaian dst dll',
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
];

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

/** Kinds of the words that tell something about a time. */
export const WORD_KINDS: ReadonlyMap<string, TokenKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
);

/** Number and ordinal words and Roman numerals up to twelve. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.flatMap((words, index) => words.map(word => [word, index + 1] as const)),
);

/** Words before the number of a regulation ("PermenPANRB 90/2021", "Nomor 5/2019"): no months. */
export const REGULATION_WORDS: ReadonlySet<string> = new Set(
  'no nomor nomer uu pp perpres permen permenpan permenpanrb permenkes permendagri perka perban kepmen kepmenpan inpres pmk perda perbup perwali'.split(
    ' ',
  ),
);
