/** The words that a word of a name or title is short for, in their order; a word that is no abbreviation alone. */
export function spellOut(word: string): readonly string[] {
  return ABBREVIATIONS.get(word) ?? [word];
}

/** Whether the word is an abbreviation that `spellOut` knows. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word);
}

// Parts of longer terms ("std yan", "info publik"), so that they need not stand with each of them. Kinds of documents stand in
// the noun table, short forms of whole terms among the synonyms. None may be a word of its own.
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'std=standar|stdr=standar|info=informasi|eval=evaluasi|dir=direktur|jbtn=jabatan|jab=jabatan|yan=pelayanan|yanlik=pelayanan publik|' +
    'yanblik=pelayanan publik|intern=internal|rajal=rawat jalan|ranap=rawat inap|urtug=uraian tugas|tupoksi=tugas pokok fungsi|' +
    'keg=kegiatan|masy=masyarakat|kepeg=kepegawaian|adm=administrasi|perub=perubahan|renc=rencana|ugd=igd|tgs=tugas|' +
    'bintal=pembinaan mental|antigratifikasi=anti gratifikasi|antikorupsi=anti korupsi|antisuap=anti suap|antipungli=anti pungli'
  )
    .split('|')
    .map(pair => pair.split('='))
    .map(([short = '', long = '']) => [short, long.split(' ')]),
);
