import { make, makeButton } from './element.ts';
import type { PageData } from './page-data.ts';

const STEPS = [
  'Buka rencana aksi di Google Sheets lewat komputer. Klik Ekstensi › Apps Script.',
  'Bila Code.gs hanya berisi myFunction yang kosong, hapus isinya. Bila sudah ada skrip tim Anda di sana, jangan dihapus: klik + › Skrip dan beri nama ZI. Klik "Salin Code.gs" di sini, lalu tempelkan di sana dan simpan. Jangan menekan Jalankan.',
  'Klik Setelan Project (gambar roda gigi). Centang "Tampilkan file manifes appsscript.json di editor".',
  'Kembali ke editor. Buka appsscript.json, hapus isinya. Klik "Salin appsscript.json" di sini, tempelkan di sana, lalu simpan.',
  'Muat ulang sheet. Setelah beberapa detik, menu ZI tampak di samping Bantuan.',
  'Klik ZI › Periksa rencana aksi. Pertama kali, Google meminta izin: pilih akun Anda, centang ketiganya, lalu Lanjutkan. Setelah itu klik menu itu sekali lagi.',
];

/** The steps by which the menu gets into the person's own sheet, and the two texts for it. */
export function openInstallPanel({ code, manifest, version, checksum }: PageData): void {
  const dialog = make('dialog', { class: 'wide', 'aria-labelledby': 'judul-pasang' });
  const hand = createCopier();
  dialog.append(
    make('h2', { id: 'judul-pasang' }, 'Pasang di Google Sheets'),
    make('p', {}, 'Cukup sekali untuk satu workbook, oleh orang yang boleh mengedit.'),
    make('ol', {}, ...STEPS.map(step => make('li', {}, step))),
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
