/** The text of "Tentang". */
export function formatAbout(version: string): string {
  return [
    `ZI untuk Google Sheets, versi ${version}.`,
    'Memeriksa rencana aksi Zona Integritas, menandai merah target yang terlambat, menata folder bukti di Drive, dan menyusun lembar monev.',
    'Menu ini hanya menulis di kolom dan sheet miliknya sendiri. Di Drive ia membuat folder serta melihat nama dan tanggal berkas; ia tidak dapat membuka, mengubah, membagikan, atau menghapus berkas.',
  ].join('\n\n');
}
