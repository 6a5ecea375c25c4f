/** Names of the add-on's sheets. */
export const OWN_SHEET_NAMES = {
  findings: 'Temuan ZI',
  settings: 'Pengaturan ZI',
  evidence: 'Bukti ZI',
  notes: 'Catatan ZI',
  overview: 'Ringkasan ZI',
  naskah: 'Naskah ZI',
  data: 'Data ZI',
  team: 'Tim ZI',
  pact: 'Pencanangan ZI',
  priorities: 'Target Prioritas ZI',
  platform: 'ZI Uji',
} as const;
