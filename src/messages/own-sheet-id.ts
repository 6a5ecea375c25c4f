/** Names of the registers, in the order of the prompt. */
export const REGISTER_NAMES = {
  team: 'Tim ZI',
  pact: 'Pencanangan ZI',
  priorities: 'Target Prioritas ZI',
} as const;

/** The folders of registers below the evidence root, by their key in the workbook's memory, with the register of each. */
export const REGISTER_FOLDERS = {
  tim: { register: 'team', name: 'Tim ZI' },
  pakta: { register: 'pact', name: 'Pakta Integritas' },
} as const;

/** Names of the add-on's sheets. */
export const OWN_SHEET_NAMES = {
  findings: 'Temuan ZI',
  settings: 'Pengaturan ZI',
  evidence: 'Bukti ZI',
  notes: 'Catatan ZI',
  overview: 'Ringkasan ZI',
  naskah: 'Naskah ZI',
  data: 'Data ZI',
  ...REGISTER_NAMES,
  platform: 'ZI Uji',
} as const;
