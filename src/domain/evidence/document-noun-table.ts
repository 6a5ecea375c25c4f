/** One kind of document with all the ways in which people write it. */
export interface DocumentNoun {
  readonly kind: DocumentKind;
  /** Lower case, words parted by one space, without punctuation. */
  readonly spellings: readonly string[];
  /** Once there, it counts for every later deadline, or it is expected anew at each. */
  readonly repeats: 'once' | 'each';
  /** Things that are no papers are proved by a picture or a link. */
  readonly proof: 'paper' | 'picture';
  /** True when the word says nothing about the kind of paper ("dokumen", "bukti"). */
  readonly isVague: boolean;
}

/** The stable name of a kind of document. */
export type DocumentKind = keyof typeof PAPERS | keyof typeof PICTURES | keyof typeof THINGS;

type Row = readonly [repeats: 'once' | 'each', spellings: string];

// Spellings are parted by "|". "once": papers that stand until they are replaced; "each": papers of one period or one event.
const PAPERS = {
  decree: [
    'once',
    'sk|surat keputusan|surat kep|kep|keputusan|skep|surat penetapan|surat ketetapan|ketetapan',
  ],
  sop: [
    'once',
    'sop|spo|standar operasional prosedur|standar prosedur operasional|standard operating procedure|standar operasi prosedur|protap',
  ],
  procedure: [
    'once',
    'prosedur|prosedur tetap|mekanisme|alur|alur pelayanan|bagan alur|flowchart|flow chart',
  ],
  'assignment-letter': [
    'each',
    'surat tugas|st|surat perintah tugas|spt|surat perintah|sprin|surat penugasan',
  ],
  'official-memo': ['each', 'nota dinas|nodin|nd|memo|memorandum|nota|disposisi|lembar disposisi'],
  circular: [
    'once',
    'surat edaran|se|edaran|himbauan|himbuan|imbauan|surat himbauan|surat imbauan|instruksi|pengumuman',
  ],
  statement: [
    'once',
    'surat pernyataan|pernyataan|pakta integritas|fakta integritas|surat komitmen|deklarasi|piagam|komitmen bersama',
  ],
  letter: [
    'each',
    'surat|surat pengantar|surat permintaan|surat jawaban|surat undangan narasumber|surat keterangan',
  ],
  request: ['each', 'permohonan|surat permohonan|formulir permohonan'],
  proposal: ['each', 'usulan|usul|proposal|surat usulan'],
  invitation: ['each', 'undangan|und|surat undangan|udangan|undangan rapat|surat und'],
  attendance: [
    'each',
    'daftar hadir|absensi|absen|presensi|daftar absensi|daftar absen|dh|daftar kehadiran|absensi kehadiran|dafdir|dafhad|daf hadir|rekap absen|rekap absensi|rekapitulasi absensi',
  ],
  minutes: [
    'each',
    'notulen|notula|notulensi|notulasi|notul|risalah|notulis|risalah rapat|hasil rapat|catatan rapat|resume rapat|lhr|laporan hasil rapat|lap hasil rapat',
  ],
  'official-record': ['each', 'berita acara|ba|bap|ba rapat|bast|berita acara serah terima'],
  report: [
    'each',
    'laporan|lap|laporan hasil|laporan pelaksanaan|laporan kegiatan|lhe|laporan hasil evaluasi',
  ],
  'audit-report': ['each', 'lhp|lha|laporan hasil pemeriksaan|laporan hasil audit'],
  form: [
    'each',
    'formulir|form|blanko|blangko|format isian|kuesioner|kuisioner|checklist|check list|daftar periksa',
  ],
  recap: [
    'each',
    'rekap|rekapitulasi|rekapan|register|buku register|logbook|log book|matriks|matrik|tabel|statistik',
  ],
  list: ['each', 'daftar|daftar nama|list'],
  sheet: ['each', 'lembar|kartu|kartu kendali|lembar kerja|lembaran|kertas kerja|lke|kke'],
  analysis: [
    'each',
    'analisis|analisa|hasil analisis|hasil analisa|kajian|telaah|telaah staf|telaahan|telaahan staf|reviu|review',
  ],
  survey: ['each', 'survei|survey|hasil survei|hasil survey'],
  certificate: [
    'each',
    'sertifikat|sertipikat|sertif|piagam penghargaan|ijazah|surat tanda tamat pelatihan|sttpl',
  ],
  material: [
    'each',
    'materi|bahan paparan|paparan|presentasi|bahan tayang|bahan rapat|materi sosialisasi|power point|powerpoint|ppt',
  ],
  receipt: ['each', 'kwitansi|kuitansi|nota pembelian|tanda terima|bukti terima|bukti bayar'],
  schedule: ['each', 'jadwal|agenda|agenda kegiatan|time schedule|jadwal kegiatan|kalender kegiatan|rundown'],
  guideline: ['once', 'pedoman|panduan|buku panduan|buku pedoman|manual|pedoman pelaksanaan'],
  juklak: ['once', 'juklak|petunjuk pelaksanaan'],
  juknis: ['once', 'juknis|petunjuk teknis'],
  policy: ['once', 'kebijakan|peraturan|perka|perkap|aturan|regulasi|surat keputusan bersama'],
  standard: ['once', 'standar|standar pelayanan|standar pelayanan publik|spp|standard|standar layanan'],
  pledge: ['once', 'maklumat|maklumat pelayanan|janji layanan|motto'],
  book: ['once', 'buku|buku saku|modul|booklet'],
  organisation: ['once', 'struktur organisasi|bagan organisasi|susunan tim|susunan organisasi'],
  mou: ['once', 'mou|perjanjian kerja sama|perjanjian kerjasama|pks|nota kesepahaman|kontrak'],
  renstra: ['once', 'renstra|rencana strategis'],
  rkt: ['once', 'rkt|rencana kerja tahunan|rencana kinerja tahunan'],
  pk: [
    'once',
    'pk|penetapan kinerja|perjanjian kinerja|perkin|tapkin|kontrak kinerja|perjanjian kinerja tahunan',
  ],
  lakin: [
    'each',
    'lakin|lakip|lkj|lkjip|laporan kinerja|laporan kinerja instansi pemerintah|laporan akuntabilitas kinerja|laporan akuntabilitas kinerja instansi pemerintah',
  ],
  iku: ['once', 'iku|indikator kinerja utama'],
  'budget-plan': ['once', 'rka kl|rkakl|rkakl dipa|rka|rencana kerja dan anggaran|rkt dipa'],
  dipa: ['once', 'dipa|daftar isian pelaksanaan anggaran'],
  pok: ['once', 'pok|petunjuk operasional kegiatan'],
  skp: ['each', 'skp|sasaran kinerja pegawai|sasaran kerja pegawai'],
  dupak: ['each', 'dupak|daftar usulan penetapan angka kredit|daftar usul penetapan angka kredit'],
  pak: ['each', 'pak|penetapan angka kredit|surat penetapan angka kredit'],
  tor: ['each', 'tor|kak|kerangka acuan|kerangka acuan kerja|term of reference'],
  anjab: ['once', 'anjab|analisis jabatan|analisa jabatan|anjab abk'],
  abk: ['once', 'abk|analisis beban kerja|analisa beban kerja'],
  'job-map': [
    'once',
    'peta jabatan|uraian jabatan|uraian tugas|rincian tugas|evaluasi jabatan|peta proses bisnis|proses bisnis|probis|peta bisnis proses',
  ],
  'risk-register': [
    'once',
    'peta risiko|peta resiko|register risiko|risk register|daftar risiko|manajemen risiko',
  ],
  lhkpn: ['each', 'lhkpn|lhkasn|lapor lhkpn|spt tahunan|tanda terima lhkpn|tanda terima lhkasn'],
  'work-plan': [
    'once',
    'rencana kerja|renja|rencana aksi|renaksi|rencana kegiatan|program kerja|roadmap|road map',
  ],
  'follow-up-plan': ['each', 'rencana tindak lanjut|rtl|matriks tindak lanjut'],
  evidence: ['each', 'bukti|bukti pelaksanaan|bukti pendukung|bukti kegiatan|eviden|evidence'],
  document: ['each', 'dokumen|document|berkas|arsip|file|naskah|data'],
  leaflet: ['once', 'leaflet|brosur|pamflet|flyer|liflet|lieflet|selebaran|infografis'],
} as const satisfies Record<string, Row>;

// Pictures of an event or of a screen.
const PICTURES = {
  photo: ['each', 'foto|dokumentasi|photo|foto kegiatan|dokumentasi foto|foto dokumentasi|gambar|poto'],
  screenshot: [
    'each',
    'screenshot|screenshoot|screen shot|screen shoot|skrinsut|tangkapan layar|tangkap layar|ss|capture|screen capture|print screen|printscreen|skrinshut|screencapture',
  ],
  video: ['each', 'video|rekaman|vidio|film'],
} as const satisfies Record<string, Row>;

// A picture of a thing, once taken, stays true: nobody photographs the complaint box every month.
const THINGS = {
  application: [
    'once',
    'aplikasi|sistem informasi|sim|simpeg|e office|eoffice|sistem|aplikasi berbasis web|dashboard',
  ],
  website: [
    'once',
    'website|web|situs|situs web|laman|portal|medsos|media sosial|instagram|facebook|youtube|tiktok|twitter|tautan|link|email|e mail',
  ],
  'chat-group': [
    'once',
    'wa grup|wa group|grup wa|group wa|grup whatsapp|whatsapp grup|whatsapp group|wag|grup|group|whatsapp|wa',
  ],
  'sms-center': [
    'once',
    'sms center|sms centre|sms gateway|sms|call center|call centre|hotline|nomor pengaduan',
  ],
  banner: [
    'once',
    'akrilik|banner|x banner|xbanner|standing banner|roll banner|baner|spanduk|baliho|standing akrilik|backdrop',
  ],
  poster: [
    'once',
    'poster|stiker|sticker|papan|papan informasi|papan pengumuman|plang|signage|running text|videotron|layar informasi|mading',
  ],
  room: [
    'once',
    'ruang|ruangan|loket|meja|ruang pelayanan|ruang tunggu|ruang laktasi|sarana|prasarana|sarana prasarana|fasilitas|toilet|area parkir|pojok baca|kursi roda|jalur difabel',
  ],
  box: ['once', 'kotak|kotak pengaduan|kotak saran|kotak kritik'],
  machine: [
    'once',
    'finger print|fingerprint|mesin absensi|mesin antrian|cctv|kiosk|komputer|barcode|qr code',
  ],
} as const satisfies Record<string, Row>;

// "Dokumen RKT", "bukti sosialisasi": the words say no more than that there is a paper.
const VAGUE_KINDS: ReadonlySet<string> = new Set(['document', 'evidence']);

/** Papers of which a unit has one: their kind is their whole name. */
export const SELF_STANDING_KINDS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'renstra',
  'rkt',
  'pk',
  'lakin',
  'iku',
  'budget-plan',
  'dipa',
  'pok',
  'skp',
  'dupak',
  'pak',
  'anjab',
  'abk',
  'lhkpn',
  'job-map',
  'risk-register',
]);

/** Every kind, in no order that matters: the longest spelling decides. Made anew at each call. */
export function documentNouns(): readonly DocumentNoun[] {
  return [...nounsOf(PAPERS, 'paper'), ...nounsOf(PICTURES, 'picture'), ...nounsOf(THINGS, 'picture')];
}

function nounsOf<Kind extends DocumentKind>(
  rows: Readonly<Record<Kind, Row>>,
  proof: DocumentNoun['proof'],
): readonly DocumentNoun[] {
  return (Object.keys(rows) as Kind[]).map(kind => {
    const [repeats, spellings] = rows[kind];
    const whole = spellings.split('|');
    const all = [...new Set([...whole, ...whole.flatMap(abbreviate)])];
    return { kind, spellings: all, repeats, proof, isVague: VAGUE_KINDS.has(kind) };
  });
}

// How people shorten the words of a name of several: "Lap Kinerja", "Perj. Kin", "Renc Strategis".
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['laporan', 'lap'],
  ['perjanjian', 'perj'],
  ['rencana', 'renc'],
  ['surat', 'srt'],
  ['kinerja', 'kin'],
  ['strategis', 'strat'],
  ['jabatan', 'jab'],
  ['pegawai', 'peg'],
]);

function abbreviate(spelling: string): readonly string[] {
  const words = spelling.split(' ');
  if (words.length === 1) return [];
  const choices = words.map(word => [word, SHORT_FORMS.get(word)].filter(form => form !== undefined));
  return choices.reduce<readonly string[]>(
    (begun, forms) => begun.flatMap(start => forms.map(form => (start === '' ? form : `${start} ${form}`))),
    [''],
  );
}
