export const MENU_TITLE = 'ZI';

/** Menu words by public function. */
export const MENU_CAPTIONS = {
  checkPlan: 'Periksa rencana aksi',
  refreshPlan: 'Segarkan bukti & status',
  prepareFolders: 'Siapkan folder bukti',
  buildMonev: 'Buat lembar monev…',
  openSettings: 'Pengaturan',
  cleanUp: 'Bersihkan…',
  showAbout: 'Tentang',
} as const;
