export const MENU_TITLE = 'ZI';

/** What a command is called: in the menu, above its dialogs, and behind `--run` on the command line. */
interface CommandWords {
  readonly caption: string;
  readonly title: string;
  readonly word: string;
}

/** Words of each command by its public function; which commands there are, and their order, app/commands tells. */
export const COMMAND_WORDS = {
  checkPlan: { caption: 'Periksa rencana aksi', title: 'Periksa rencana aksi', word: 'periksa' },
  refreshPlan: { caption: 'Segarkan bukti & status', title: 'Segarkan bukti & status', word: 'segarkan' },
  prepareFolders: { caption: 'Siapkan folder bukti', title: 'Siapkan folder bukti', word: 'folder' },
  buildMonev: { caption: 'Buat lembar monev…', title: 'Buat lembar monev', word: 'monev' },
  buildDocument: { caption: 'Buat dokumen…', title: 'Buat dokumen', word: 'dokumen' },
  openRegisters: { caption: 'Register ZI…', title: 'Register ZI', word: 'register' },
  openSettings: { caption: 'Pengaturan', title: 'Pengaturan ZI', word: 'pengaturan' },
  cleanUp: { caption: 'Bersihkan…', title: 'Bersihkan', word: 'bersihkan' },
  showAbout: { caption: 'Tentang', title: 'Tentang ZI', word: 'tentang' },
  testPlatform: { caption: 'Uji platform', title: 'Uji platform', word: 'uji' },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** Names of the commands, which are those of the public functions that the menu calls. */
export type CommandName = keyof typeof COMMAND_WORDS;
