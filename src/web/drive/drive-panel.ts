import type { DriveItem } from '../../host/drive/drive-contents.ts';
import { folderMimeType } from '../../host/drive/mime-type.ts';
import { make, makeButton } from '../element.ts';
import type { PageDrive } from './page-drive.ts';

export interface DriveActs {
  /** Files that a person puts into a folder. */
  drop(folderId: string, files: readonly File[]): void;
  rename(item: DriveItem): void;
  move(item: DriveItem): void;
  trash(item: DriveItem): void;
  makeFolder(parentId: string): void;
  describe(item: DriveItem): string;
}

/** The folders and files of the page's Drive, as a tree. */
export class DrivePanel {
  readonly element = make('div', { class: 'drive-tree' });
  private readonly closed = new Set<string>();
  private readonly acts: DriveActs;
  private drive: PageDrive | null = null;

  constructor(acts: DriveActs) {
    this.acts = acts;
  }

  show(drive: PageDrive): void {
    this.drive = drive;
    const focused = document.activeElement?.id ?? '';
    const tree = this.drawFolder(drive.rootId, 'Drive Saya', null);
    this.element.replaceChildren(make('ul', { class: 'tree' }, tree));
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  /** Opens the way to a folder and shows it. */
  reveal(id: string): void {
    const { drive } = this;
    if (drive === null) return;
    for (let item = drive.find(id); item !== null; item = drive.find(item.parentId))
      this.closed.delete(item.id);
    this.show(drive);
    const row = document.getElementById(`drive-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }

  private drawFolder(id: string, name: string, item: DriveItem | null): HTMLElement {
    const children = this.drive?.listChildren(id) ?? [];
    const isOpen = !this.closed.has(id);
    const fold = makeButton(
      `${isOpen ? '▾' : '▸'} ${name}`,
      () => {
        if (!this.closed.delete(id)) this.closed.add(id);
        if (this.drive !== null) this.show(this.drive);
      },
      { class: 'folder', id: `drive-${id}`, 'aria-expanded': String(isOpen) },
    );
    const line = make('div', { class: 'line' }, fold, this.drawFolderButtons(id, name, item));
    const branch = make('li', { class: 'branch' }, line);
    this.takeDrops(line, id);
    if (isOpen) branch.append(make('ul', {}, ...children.map(child => this.drawChild(child))));
    return branch;
  }

  private drawChild(item: DriveItem): HTMLElement {
    if (item.mimeType === folderMimeType) return this.drawFolder(item.id, item.name, item);
    const name = make('span', { class: 'file', id: `drive-${item.id}`, tabindex: -1 }, item.name);
    const about = make('span', { class: 'about' }, this.acts.describe(item));
    const buttons = this.drawItemButtons(item);
    return make('li', {}, make('div', { class: 'line' }, make('div', {}, name, about), buttons));
  }

  private drawFolderButtons(id: string, name: string, item: DriveItem | null): HTMLElement {
    const input = make('input', {
      type: 'file',
      multiple: true,
      hidden: true,
      'aria-label': `Berkas untuk ${name}`,
    });
    input.addEventListener('change', () => {
      this.acts.drop(id, [...(input.files ?? [])]);
      input.value = '';
    });
    const add = makeButton('+ berkas', () => input.click(), { 'aria-label': `Tambah berkas ke ${name}` });
    const folder = makeButton('+ folder', () => this.acts.makeFolder(id), {
      'aria-label': `Folder baru di ${name}`,
    });
    const own = item === null ? [] : [...this.drawItemButtons(item).children];
    return make('div', { class: 'acts' }, add, folder, ...own, input);
  }

  private drawItemButtons(item: DriveItem): HTMLElement {
    const { name } = item;
    return make(
      'div',
      { class: 'acts' },
      makeButton('nama', () => this.acts.rename(item), { 'aria-label': `Ganti nama ${name}` }),
      makeButton('pindah', () => this.acts.move(item), { 'aria-label': `Pindahkan ${name}` }),
      makeButton('buang', () => this.acts.trash(item), { 'aria-label': `Buang ${name}` }),
    );
  }

  private takeDrops(line: HTMLElement, id: string): void {
    line.addEventListener('dragover', event => {
      event.preventDefault();
      line.classList.add('target');
    });
    line.addEventListener('dragleave', () => line.classList.remove('target'));
    line.addEventListener('drop', event => {
      event.preventDefault();
      event.stopPropagation();
      line.classList.remove('target');
      this.acts.drop(id, [...(event.dataTransfer?.files ?? [])]);
    });
  }
}
