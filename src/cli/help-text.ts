import type { RunCaptions } from './command-line.ts';

/** What `--help` prints. */
export function formatHelp(captions: RunCaptions): string {
  const words = Object.entries(captions)
    .map(([word, caption]) => `      ${word.padEnd(12)}${caption}`)
    .join('\n');
  return `Menu ZI di komputer: rencana aksi (.xlsx) diperiksa dan dipantau tanpa akun Google.

  npm start                          peragaan dengan rencana aksi contoh
  npm start -- RENCANA.xlsx [opsi]   rencana aksi sendiri

Berkas masukan tidak diubah; hasilnya disimpan sebagai salinan di folder hasil/.

  --run PERINTAH     klik butir menu; boleh berulang, dijalankan berurutan:
${words}
                     tanpa --run: periksa, lalu segarkan
  --today TANGGAL    hari ini menurut program, misalnya 2021-07-05; berlaku untuk --run sesudahnya,
                     atau di akhir baris untuk semua --run yang belum punya
  --periode PERIODE  periode lembar monev atau dokumen, misalnya S1-2021; berlaku seperti --today
  --dokumen JENIS    laporan atau rencana, untuk --run dokumen
  --drive FOLDER     folder yang menjadi Drive (bawaan: Drive di dalam folder hasil)
  --out FOLDER       folder hasil (bawaan: hasil)
  --baru             mulai lagi dari berkas masukan, ke berkas bernomor
  --yes              jawab Ya atau OK pada setiap dialog
  --answer TEKS      jawaban dialog berikutnya (ya, tidak, batal, ok, atau isian); boleh berulang
  --calls            tampilkan banyaknya panggilan ke Google dan perkiraan lamanya
  --fail-at N        putuskan program pada panggilan ke-N, untuk menguji kelanjutannya
  --halaman          buat dan buka halaman Coba ZI untuk browser
  --help             tampilkan keterangan ini

Kode keluar: 0 selesai, 1 perintah berhenti karena kesalahan, 2 tidak ada yang dikerjakan.`;
}
