import { documentNouns } from '../evidence/document-noun-table.ts';
import { lazy } from '../lazy.ts';
import { remember } from '../remember.ts';

// Nouns without affix that plans write beside a time, and that say nothing about it. Nouns of documents have a table of their own.
const NOUNS =
  'agen akta aksi akuntabel anti apel artikel asesmen asn aset atk ayat bakti bappenas barang bawaslu berkah bimtek bkn bmn bpk bpkp ' +
  'bps budaya calon capaian coba cuti dana desa desain desk diklat dinas dinkes dok draf draft eselon etik event fase final forum galeri gaji gelar ' +
  'gerai gratifikasi grup hasil hut ibadah ikhtisar indeks induk internal eksternal inovasi inspektorat integritas izin jalur juara ' +
  'kanim kanreg kanwil kantor kas kasus kawasan kelas kepala keluarga kemenag kemenkes kemenkeu kementerian kinerja klinik kode kota ' +
  'kontrak koordinasi korupsi kppn kpp kpu kpk kunker lapas layanan lelang libur lke lomba loka madrasah menteri menpan menpanrb ' +
  'mentor metode milestone mitra mop monev monitoring mutu narasumber nasional negeri nilai nomor norma obat ombudsman opini pagu panel ' +
  'panitia paket pemda pemilu penilai peserta pilar piket plan pleno pokja pola polres polri posko posyandu pramuka prima profil ' +
  'program proses publik puskesmas quick wins rab rakor raker rakernas rapat rencana responden reviu ri review revisi risiko resiko ' +
  'rkt role model rutan satker saran sasaran sekretariat seminar senam sertijab sesi siswa skema skor sktp spip struktur survei ' +
  'survey susunan tamu target tata teknis tema tes tim tindak topik tugas tukin ujian umum unsur upacara upg upt usaha visi misi warga ' +
  'wbbm wbk wbs webinar wisuda website wilayah workshop zi zona zoom meet gmeet google drive smart sakti';

// Words that stress a time and leave it as it is.
const STRESS =
  'wib wita wit saja hanya khusus khususnya cuma fix pasti juga sudah telah akan harus wajib lagi pula tiba setiba yang yg ini itu';

// Places, and the words that tell them apart.
const PLACES =
  'jawa barat timur utara selatan sumatera sumatra kalimantan sulawesi papua maluku bali aceh riau jambi lampung banten bengkulu ' +
  'nusa lombok madura jakarta bandung bogor depok bekasi tangerang serang cirebon semarang solo surakarta yogyakarta yogya sleman ' +
  'bantul surabaya malang kediri madiun sidoarjo gresik denpasar mataram kupang makassar palu kendari manado gorontalo ambon ' +
  'ternate sorong jayapura manokwari merauke pontianak palangkaraya banjarmasin samarinda balikpapan tarakan medan padang ' +
  'pekanbaru batam palembang pangkalpinang bandar aula gedung hotel lapangan pendopo ruang lantai pelabuhan bandara kampus jl jalan raya';

const NOUN_WORDS = lazy(
  () =>
    new Set([
      ...NOUNS.split(' '),
      ...STRESS.split(' '),
      ...PLACES.split(' '),
      ...documentNouns().flatMap(({ spellings }) => spellings.flatMap(spelling => spelling.split(' '))),
    ]),
);

// "dwibulanan", "sepekan": whatever holds a unit of time may count it.
const HOLDS_UNIT = /bul?an|wulan|minggu|pekan|tahun|hari|tanggal|sem[ei]ster|kuartal|^dwi|^catur/;
// What is made from a verb ("pelaksanaan", "disusun", "menyusun", "kegiatan"), and nouns of foreign roots ("sosialisasi", "rapat
// koordinasi"), name what is done.
const IS_DERIVED =
  /^(?:me[mnrlwy]|peng?|pem|per|pel|di|ber|ter|ke|se)[a-z]{4,}$|^[a-z]{3,}(?:an|nya|[aiu]si|itas|logi|isme|ment|tion|ing)$/;

// Made from verbs too, but of moving: "melewati Juni", "tergantung Maret".
const MOVING_WORDS =
  'melewati melampaui mendahului mendekati menuju memasuki menjadi berselang terlewat terlampaui tergantung bergantung diganti ' +
  'berganti diubah dirubah berubah diulang dialihkan pengganti perpanjangan kelewat selang sekira sewaktu segera sementara ' +
  'sebagian sesekali lewat lepas ujung';
const MOVING: ReadonlySet<string> = new Set(MOVING_WORDS.split(' '));

/** Whether a lower-case word says that a time moves or is passed, however it is written. */
export function movesTime(word: string): boolean {
  return MOVING.has(word);
}

const KEPT_WORDS = 2000;

/** Whether a lower-case word names a thing, a person's doing or a document, so that a time beside it stays what it is. */
export const isPlainWord = remember(KEPT_WORDS, (word): boolean => {
  // "B-123", "KPPN"
  if (/[^a-z]/.test(word) || !/[aeiou]/.test(word)) return true;
  if (NOUN_WORDS().has(word)) return true;
  return word.length > 4 && !MOVING.has(word) && !HOLDS_UNIT.test(word) && IS_DERIVED.test(word);
});
