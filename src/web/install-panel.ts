import { make, makeButton } from './element.ts';
import type { PageData } from './page-data.ts';

const STEPS = [
  'Buka rencana aksi di Google Sheets lewat komputer. Klik Ekstensi › Apps Script.',
  'Hapus semua isi Code.gs. Klik "Salin Code.gs" di sini, lalu tempelkan di sana.',
  'Klik Setelan Project (gambar roda gigi). Centang "Tampilkan file manifes appsscript.json di editor".',
  'Kembali ke editor. Buka appsscript.json, hapus isinya. Klik "Salin appsscript.json" di sini, tempelkan di sana, lalu simpan.',
  'Muat ulang sheet. Setelah beberapa detik, menu ZI tampak di samping Bantuan.',
  'Klik ZI › Periksa rencana aksi. Pertama kali, Google meminta izin: pilih akun Anda dan setujui. Lalu klik menu itu sekali lagi.',
];

/** The steps by which the menu gets into the person's own sheet, and the two texts for it. */
export function openInstallPanel({ code, manifest, version, checksum }: PageData): void {
  const dialog = make('dialog', { class: 'wide', 'aria-labelledby': 'judul-pasang' });
  const said = make('p', { role: 'status', class: 'said' });
  const field = make('textarea', {
    readonly: true,
    hidden: true,
    rows: 6,
    'aria-label': 'Teks untuk disalin',
  });
  const copy = (name: string, text: string): void => {
    copyText(text).then(isCopied => {
      field.hidden = isCopied;
      said.textContent = isCopied
        ? `${name} sudah disalin. Tempelkan di editor Apps Script.`
        : `Browser ini tidak mengizinkan penyalinan otomatis. Teks ${name} sudah dipilih di kotak bawah: tekan Ctrl+C.`;
      if (isCopied) return;
      field.value = text;
      field.focus();
      field.select();
    });
  };
  const close = makeButton('Tutup', () => dialog.close());
  dialog.append(
    make('h2', { id: 'judul-pasang' }, 'Pasang di Google Sheets'),
    make('p', {}, 'Cukup sekali untuk satu workbook, oleh orang yang boleh mengedit.'),
    make('ol', {}, ...STEPS.map(step => make('li', {}, step))),
    make(
      'div',
      { class: 'buttons start' },
      makeButton('Salin Code.gs', () => copy('Code.gs', code), { class: 'main' }),
      makeButton('Salin appsscript.json', () => copy('appsscript.json', manifest), { class: 'main' }),
      close,
    ),
    said,
    field,
    make('p', { class: 'small' }, `Versi ${version}. Jumlah pemeriksa (SHA-256) Code.gs: ${checksum}`),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
