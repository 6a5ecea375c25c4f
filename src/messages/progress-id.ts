/** A step of a command's work that may take seconds. */
export type WorkStep =
  | 'plan'
  | 'columns'
  | 'folders'
  | 'files'
  | 'status'
  | 'evidence'
  | 'overview'
  | 'data'
  | 'report'
  | 'findings'
  | 'document'
  | 'words'
  | 'removal';

const STEP_WORDS: Readonly<Record<WorkStep, string>> = {
  plan: 'Membaca rencana aksi …',
  columns: 'Menambahkan kolom ZI …',
  folders: 'Mencari folder bukti di Drive …',
  files: 'Membaca berkas bukti di Drive …',
  status: 'Menulis status tiap baris …',
  evidence: 'Memperbarui sheet Bukti ZI …',
  overview: 'Memperbarui sheet Ringkasan ZI …',
  data: 'Memperbarui sheet Data ZI …',
  report: 'Menyusun lembar monev dan matriks …',
  findings: 'Menulis sheet Temuan ZI …',
  document: 'Menyimpan dokumen di Drive …',
  words: 'Menyimpan isian tim ke sheet Catatan ZI …',
  removal: 'Menghapus kolom dan sheet ZI …',
};

/** What a person reads in the corner of the spreadsheet while a step goes on. */
export function formatStep(step: WorkStep): string {
  return STEP_WORDS[step];
}
