import { WorkbookRefusal } from '../host/workbook/package/workbook-refusal.ts';
import { readXlsx } from '../host/workbook/read-xlsx.ts';
import { today } from './day.ts';
import { PageDrive } from './drive/page-drive.ts';
import { findElement, make, makeButton } from './element.ts';
import type { PageData } from './page-data.ts';
import { PageSession } from './session.ts';
import { paint } from './status-line.ts';
import { WorkPage } from './work-page.ts';

const EXAMPLE_NAME = 'rencana-aksi-2021';
/** The day on which the example's first semester is reported. */
const EXAMPLE_DAY = '2021-07-05';

function machineRandom(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** The first screen: the example, or a plan of one's own. */
export function showStart(data: PageData): void {
  const said = make('p', { role: 'alert', class: 'refusal' });
  const input = make('input', { type: 'file', accept: '.xlsx', id: 'berkas', hidden: true });
  const open = async (read: () => Promise<Uint8Array>, name: string, isExample: boolean): Promise<void> => {
    said.textContent = 'Sedang membaca …';
    await paint();
    try {
      const page = openPlan(data, await read(), { name, isExample });
      if (isExample) page.startTour();
    } catch (error) {
      said.textContent = error instanceof WorkbookRefusal ? error.message : describeFailure(error);
    }
  };
  const openFile = (file: File | undefined): void => {
    if (file === undefined) return;
    const name = file.name.replace(/\.xlsx$/i, '');
    void open(async () => new Uint8Array(await file.arrayBuffer()), name, false);
  };
  input.addEventListener('change', () => {
    openFile(input.files?.[0]);
    input.value = '';
  });
  const root = findElement('halaman');
  root.className = 'start';
  root.addEventListener('dragover', event => event.preventDefault());
  root.addEventListener('drop', event => {
    event.preventDefault();
    if (root.className === 'start') openFile(event.dataTransfer?.files[0]);
  });
  const example = makeButton(
    'Coba dengan contoh',
    () => void open(async () => data.plan, EXAMPLE_NAME, true),
    { class: 'main' },
  );
  const own = makeButton('Buka rencana aksi sendiri (.xlsx)', () => input.click());
  root.replaceChildren(
    drawWelcome(data.version, make('div', { class: 'buttons start' }, example, own, input), said),
  );
  example.focus();
}

function drawWelcome(version: string, buttons: HTMLElement, said: HTMLElement): HTMLElement {
  return make(
    'main',
    { class: 'welcome' },
    make('h1', {}, 'Coba ZI'),
    make(
      'p',
      {},
      'Menu ZI memeriksa rencana aksi Zona Integritas, menandai merah target yang lewat, menghitung bukti, dan menyusun lembar monev. Di sini menunya dapat dicoba tanpa memasang apa pun.',
    ),
    buttons,
    make(
      'p',
      { class: 'small' },
      'Berkas .xlsx dapat juga dijatuhkan ke halaman ini. Dari Google Sheets: File › Download › Microsoft Excel (.xlsx).',
    ),
    said,
    make(
      'p',
      { class: 'promise' },
      'Tidak ada yang dikirim selama Anda tidak membuka tautan. Rencana aksi hanya dibaca di komputer ini dan tidak disimpan; browser sendiri yang menjaganya.',
    ),
    make('p', { class: 'small' }, `Versi ${version}`),
  );
}

function openPlan(
  data: PageData,
  bytes: Uint8Array,
  { name, isExample }: { readonly name: string; readonly isExample: boolean },
): WorkPage {
  const file = readXlsx(bytes, { random: machineRandom, mark: 'ZI' });
  file.model.title = name;
  const session = new PageSession(file, name, new PageDrive(machineRandom));
  return new WorkPage({ data, session, day: isExample ? EXAMPLE_DAY : today(), isExample });
}

function describeFailure(error: unknown): string {
  return `Berkas ini tidak dapat dibuka. Keterangan: ${error instanceof Error ? error.message : String(error)}`;
}
