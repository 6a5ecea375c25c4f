/**
 * Words and abbreviations that mean the same, one line each: what they all become, then their spellings.
 * Kinds of documents stand in the noun table; here stand subjects. Conjunctions are left out of spellings.
 */
export const SYNONYMS: readonly (readonly [canonical: string, spellings: string])[] = [
  // subjects of the six areas
  [
    'monev',
    'monitoring evaluasi|monitoring|monitor|pemantauan|monitoring evaluation|pemantauan evaluasi|evaluasi|evaluation|monev',
  ],
  [
    'pengaduan',
    'pengaduan masyarakat|dumas|aduan|aduan masyarakat|pengaduan publik|komplain|keluhan|keluhan pelanggan',
  ],
  ['benturan kepentingan', 'benkep|conflict of interest|coi'],
  [
    'wbs',
    'whistle blowing system|whistleblowing system|whistle blower system|whistleblower system|whistle blowing|whistleblowing|whistleblower|whistle blower|wbs',
  ],
  ['gratifikasi', 'gratifikasi|grativikasi'],
  ['upg', 'unit pengendalian gratifikasi|unit pengendali gratifikasi'],
  [
    'spip',
    'sistem pengendalian intern pemerintah|sistem pengendalian internal pemerintah|spi p|sistem pengendalian intern|sistem pengendalian internal|spi|spip',
  ],
  [
    'ikm',
    'skm|indeks kepuasan masyarakat|survei kepuasan masyarakat|survey kepuasan masyarakat|indeks kepuasan pelanggan|survei kepuasan pelanggan|survey kepuasan pelanggan|kepuasan masyarakat|kepuasan pelanggan|survei ikm|survey ikm|survei skm|survey skm|ikm',
  ],
  ['spp', 'standar pelayanan publik|standar pelayanan|standar layanan|standard pelayanan|spp|sp'],
  ['ppid', 'pejabat pengelola informasi dokumentasi'],
  ['iht', 'in house training|inhouse training|inhouse|pelatihan di kantor sendiri|iht'],
  ['bimtek', 'bimbingan teknis|bimtek'],
  ['diklat', 'pendidikan pelatihan|pelatihan|training|pendidikan|diklat'],
  ['workshop', 'lokakarya|workshop'],
  ['magang', 'on the job training|ojt'],
  ['it', 'teknologi informasi|information technology|ti|tik|it'],
  ['asn', 'aparatur sipil negara'],
  ['kode-etik', 'kode etik|kode perilaku|kode etik perilaku'],
  ['rencana', 'perencanaan'],
  ['rencana tindak-lanjut', 'rtl'],
  ['tindak-lanjut', 'tindak lanjut|tindaklanjut|tl|menindaklanjuti|ditindaklanjuti'],
  ['kaji-ulang', 'kaji ulang|kajiulang|tinjauan ulang'],
  ['kaji-ulang manajemen', 'kum|tinjauan manajemen|rapat tinjauan manajemen|rtm|management review'],
  ['wilayah-kerja', 'wilayah kerja|wilker'],
  ['difabel', 'disabilitas|penyandang disabilitas|berkebutuhan khusus|penyandang difabel|kaum difabel'],
  ['reward', 'penghargaan|rewards'],
  ['sanksi', 'punishment|hukuman'],
  ['pelayanan', 'layanan|pelayanan'],
  ['agen perubahan', 'agent of change|agent perubahan|aoc'],
  ['pemilihan', 'seleksi|pemilihan'],
  ['pelanggaran', 'melanggar'],
  ['efektivitas', 'efektifitas|keefektifan'],
  ['prosentase', 'persentase|presentase'],
  ['pegawai', 'karyawan|sdm'],
  ['kepala', 'ka|kepala|kabalai|kabbalai|kakanwil|kakan|kakantah|kapus|kasatker|kepala unit kerja'],
  ['zi', 'zona integritas|wbk wbbm|wbk|wbbm|zi wbk|zi'],
  ['sosialisasi', 'sosialisasi|internalisasi|sos'],
  ['publikasi', 'publikasi|dipublikasikan|mempublikasikan'],
  ['bulanan', 'per bulan|setiap bulan|tiap bulan|perbulan|bulanan'],
  ['laporan bulanan', 'lapbul|lapbulan'],
  ['tahunan', 'per tahun|setiap tahun|tahunan'],
  ['proses-bisnis', 'proses bisnis|bisnis proses|probis'],
  ['akses', 'diakses|mengakses'],
  ['ruang', 'diruang'],
  ['organisasi', 'struktur organisasi|susunan organisasi|bagan organisasi|organisasi'],
  ['perbaikan', 'pembenahan'],
  ['surat tugas', 'surtug'],
  ['daftar hadir', 'kehadiran|hadir'],
  ['rapat-dinas', 'rapat dinas'],
  ['instagram', 'ig'],
  ['fingerprint', 'finger print|sidik jari|fingerprint'],
  ['tenaga kesehatan', 'nakes'],
  ['inspektorat', 'itjen|inspektorat jenderal|inspektorat utama|inspektorat wilayah|itwil'],
  ['orang asing', 'wna|warga negara asing'],
  ['survei', 'survey|survei'],
  ['unggahan', 'posting|postingan|unggah|unggahan|diunggah|reels|feed'],
  ['banner', 'roll banner|roll up banner|rollbanner|standing banner|standing akrilik|banner'],
  ['pengelola', 'admin|administrator|operator|pengelola'],
  ['anti', 'tolak|stop|anti|say no to|katakan tidak'],
  ['pernyataan pakta-integritas', 'pakta integritas|fakta integritas'],
  ['rawat-jalan', 'rawat jalan'],
  ['rawat-inap', 'rawat inap'],
];

/** Words that say nothing about which document a file is. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'dan di ke dari untuk pada dengan oleh atas tentang ttg dalam serta atau via melalui para telah sudah belum terkait tersebut ' +
    'sesuai yang yg dgn utk bagi adalah secara sebagai sampai ini itu hasil hsl pelaksanaan tersedia nomor no nmr tahun thn th ta tgl tanggal bulan ' +
    'bln periode per setiap tiap sekali kali a n an d s rapat acara hari tepat waktu sebelumnya terbaru ' +
    'ttd tandatangan tanda tangan signed sign cap stempel bertanda fix fixed final finish rev revisi versi ver v edit edited perbaiki ' +
    'scan scanned copy salinan kopi baru new asli asli ok oke upload lengkap gabungan gabung all full semua kirim print cetak ' +
    'pdf doc docx xls xlsx jpg jpeg png zip the of and for bukti dokumen lampiran lamp berkas file bapak ibu bu sdr bersama ' +
    'balai kantor unit upt uptd satker satuan loka dinas badan tingkat menuju lingkungan ' +
    'diisi diikuti telah mudah orang semua dilakukan berupa menampilkan menayangkan tercantum tampilan tampil setahun sebulan semester triwulan ada center centre kl'
  ).split(' '),
);

/** Words that help a little where they agree, and stand in too many names to decide anything. */
export const FAINT_WORDS: ReadonlySet<string> = new Set(
  (
    'zi pembangunan kegiatan penanganan bulanan tahunan penetapan program pimpinan instansi anggota publik internal tertentu non ' +
    'penerapan terhadap kondisi riil bkp masyarakat umum triwulanan semesteran mingguan dok'
  ).split(' '),
);

/** People in a name sign it or are meant by it; they never say that it belongs to another row: "SK Tim ZI ttd Kepala". */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  'kepala pimpinan pegawai pejabat ketua sekretaris koordinator'.split(' '),
);

/** What people are by their work: whose paper it is, not what it is about. */
export const PROFESSIONS: ReadonlySet<string> = new Set(
  'perawat bidan dokter apoteker guru dosen hakim panitera jurusita jaksa penyuluh peneliti analis arsiparis pelaksana staf kasi kabid kasubbag'.split(
    ' ',
  ),
);

/** What a certificate need not say: "sertifikat PPI" is of the training. */
export const TRAINING_WORDS: ReadonlySet<string> = new Set(['diklat', 'bimtek', 'workshop', 'iht']);

/** People who are not the unit's own: their attendance is no "Rekap absensi". */
export const OUTSIDERS: ReadonlySet<string> = new Set(
  'siswa mahasiswa santri tahanan napi narapidana satpam pasien pengunjung tamu vendor rekanan magang outsourcing jamaah'.split(
    ' ',
  ),
);

/** Where a thing stands: "spanduk ZI depan kantor". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'depan samping belakang lobi lobby halaman gerbang pagar teras lantai'.split(' '),
);

/** How often a document comes is no part of what it is about. */
export const CADENCE_WORDS: ReadonlySet<string> = new Set(
  'bulanan triwulanan semesteran tahunan mingguan harian'.split(' '),
);

/** What goes around a paper or undoes it ("cover laporan", "pencabutan SK"), and what is private. */
export const NO_PAPER_WORDS: ReadonlySet<string> = new Set(
  'cover sampul pembatas pencabutan pembatalan pernikahan khitanan arisan ultah'.split(' '),
);

/** Who makes a paper: "SK Tim penyusun maklumat" is the decree of a team, not of the maklumat. */
export const MAKER_WORDS: ReadonlySet<string> = new Set(
  'penyusun panitia penilai majelis perumus penguji verifikator juri'.split(' '),
);

/** Groups that a decree may name. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'tim pokja satgas komite gugus kelompok petugas pengelola'.split(' '),
);

/** Groups and people; the decree of one of them is about them, whatever it calls them. */
export const TEAM_WORDS: ReadonlySet<string> = new Set([
  ...GROUP_WORDS,
  ...'pejabat penanggung pelaksana agen role operator admin ppid upg pegawai organisasi'.split(' '),
]);

/** Words of a file that is no evidence yet: "konsep SK", "template", "form kosong". */
export const DRAFT_WORDS: ReadonlySet<string> = new Set(
  'konsep draft draf drft template templat contoh sample kosong kosongan blank'.split(' '),
);
