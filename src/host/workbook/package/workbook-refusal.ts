/** A file that is not worked on; the message is an Indonesian sentence for the person who gave it. */
export class WorkbookRefusal extends Error {
  override readonly name = 'WorkbookRefusal';
}

export function refuseDamaged(detail: string): WorkbookRefusal {
  return new WorkbookRefusal(
    `Berkas ini rusak atau tidak lengkap (${detail}). Buka di Google Sheets, Excel, atau LibreOffice, lalu simpan ulang sebagai .xlsx.`,
  );
}

export function refuseHuge(detail: string): WorkbookRefusal {
  return new WorkbookRefusal(
    `Berkas ini terlalu besar untuk dibuka (${detail}). Hapus baris, kolom, atau lembar yang tidak dipakai, lalu simpan ulang sebagai .xlsx.`,
  );
}
