import { make, makeButton } from './element.ts';
import type { DrawingName, PageData } from './page-data.ts';

interface Step {
  readonly text: string;
  /** What Google shows then, drawn. */
  readonly drawings: readonly { readonly name: DrawingName; readonly says: string }[];
}

const STEPS: readonly Step[] = [
  { text: 'Buka rencana aksi di Google Sheets lewat komputer. Klik Ekstensi › Apps Script.', drawings: [] },
  {
    text: 'Bila Code.gs hanya berisi myFunction yang kosong, hapus isinya. Bila sudah ada skrip tim Anda di sana, jangan dihapus: klik + › Skrip dan beri nama ZI. Klik "Salin Code.gs" di sini, lalu tempelkan di sana dan simpan. Jangan menekan Jalankan.',
    drawings: [{ name: 'editor', says: 'Editor Apps Script dengan Code.gs' }],
  },
  {
    text: 'Klik Setelan Project (gambar roda gigi). Centang "Tampilkan file manifes appsscript.json di editor".',
    drawings: [{ name: 'manifes', says: 'Kotak centang file manifes di Setelan Project' }],
  },
  {
    text: 'Kembali ke editor. Buka appsscript.json, hapus isinya. Klik "Salin appsscript.json" di sini, tempelkan di sana, lalu simpan.',
    drawings: [],
  },
  {
    text: 'Muat ulang spreadsheet. Setelah beberapa detik, menu ZI tampak di samping Bantuan.',
    drawings: [{ name: 'menu', says: 'Menu ZI di samping Bantuan' }],
  },
  {
    text: 'Klik ZI › Periksa rencana aksi. Pertama kali, Google meminta izin: pilih akun Anda, centang ketiganya, lalu Lanjutkan. Setelah itu klik menu itu sekali lagi.',
    drawings: [
      { name: 'belum-diverifikasi', says: 'Layar bahwa Google belum memverifikasi aplikasi ini' },
      { name: 'izin', says: 'Layar izin dengan tiga kotak yang dicentang' },
    ],
  },
];

function drawStep({ text, drawings }: Step, shown: PageData['drawings']): HTMLElement {
  const pictures = drawings.map(({ name, says }) =>
    make('img', {
      class: 'drawing',
      src: `data:image/svg+xml,${encodeURIComponent(shown[name])}`,
      alt: `Gambar: ${says}`,
    }),
  );
  return make('li', {}, text, ...pictures);
}

/** The steps by which the menu gets into the person's own sheet, and the two texts for it. */
export function openInstallPanel({ code, manifest, version, checksum, drawings }: PageData): void {
  const dialog = make('dialog', { class: 'wide', 'aria-labelledby': 'judul-pasang' });
  const hand = createCopier();
  dialog.append(
    make('h2', { id: 'judul-pasang' }, 'Pasang di Google Sheets'),
    make(
      'p',
      {},
      'Cukup sekali untuk satu spreadsheet, oleh orang yang boleh mengedit. Gambar di bawah digambar, bukan foto layar.',
    ),
    make(
      'div',
      { class: 'buttons start' },
      makeButton('Salin Code.gs', () => void hand.copy('Code.gs', code), { class: 'main' }),
      makeButton('Salin appsscript.json', () => void hand.copy('appsscript.json', manifest), {
        class: 'main',
      }),
      makeButton('Tutup', () => dialog.close()),
    ),
    hand.said,
    hand.field,
    make('ol', {}, ...STEPS.map(step => drawStep(step, drawings))),
    make('p', { class: 'small' }, `Versi ${version}. Jumlah pemeriksa (SHA-256) Code.gs: ${checksum}`),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

interface Copier {
  readonly said: HTMLElement;
  readonly field: HTMLElement;
  copy(name: string, text: string): Promise<void>;
}

/** Puts a text into the clipboard; where the browser forbids it, into a field, selected. */
function createCopier(): Copier {
  const said = make('p', { role: 'status', class: 'said' });
  const field = make('textarea', {
    readonly: true,
    hidden: true,
    rows: 6,
    'aria-label': 'Teks untuk disalin',
  });
  const copy = async (name: string, text: string): Promise<void> => {
    const isCopied = await copyText(text);
    field.hidden = isCopied;
    said.textContent = isCopied
      ? `${name} sudah disalin. Tempelkan di editor Apps Script.`
      : `Browser ini tidak mengizinkan penyalinan otomatis. Teks ${name} sudah dipilih di kotak bawah: tekan Ctrl+C.`;
    if (isCopied) return;
    field.value = text;
    field.focus();
    field.select();
  };
  return { said, field, copy };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
