import { formatDay } from './day.ts';
import { make, makeButton } from './element.ts';
import type { MenuButton } from './menu-button.ts';
import type { PageSession } from './session.ts';

export interface ToolbarActs {
  chooseDay(day: string): void;
  download(): void;
  print(): void;
  install(): void;
  tour(): void;
  toggleDrive(): void;
}

/** The upper edge of the page. */
export class Toolbar {
  readonly element = make('header', { class: 'bar' });
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly back: HTMLButtonElement;
  private readonly spokenDay = make('span', { class: 'spoken' });
  private readonly drive: HTMLButtonElement;

  constructor(session: PageSession, menu: MenuButton, acts: ToolbarActs & { readonly day: string }) {
    this.undo = makeButton('Urungkan', () => session.undo(), { title: 'Ctrl+Z' });
    this.redo = makeButton('Ulangi', () => session.redo(), { title: 'Ctrl+Y' });
    this.back = makeButton('Kembalikan sebelum klik', () => session.returnBeforeClick());
    this.drive = makeButton('Drive', acts.toggleDrive, { 'aria-expanded': 'true', 'aria-controls': 'drive' });
    const input = make('input', {
      type: 'date',
      id: 'hari-ini',
      value: acts.day,
      min: '2000-01-01',
      max: '2099-12-31',
    });
    input.addEventListener('change', () => {
      if (input.value === '') return;
      this.spokenDay.textContent = formatDay(input.value);
      acts.chooseDay(input.value);
    });
    this.spokenDay.textContent = formatDay(acts.day);
    const day = make(
      'div',
      { class: 'day' },
      make('label', { for: 'hari-ini' }, 'Hari ini'),
      input,
      this.spokenDay,
    );
    this.element.append(
      make('h1', {}, 'Coba ZI'),
      make('span', { class: 'file-name' }, session.name),
      menu.element,
      day,
      this.undo,
      this.redo,
      this.back,
      this.drive,
      makeButton('Unduh .xlsx', acts.download),
      makeButton('Cetak', acts.print),
      makeButton('Tur', acts.tour),
      makeButton('Pasang di Google Sheets', acts.install, { class: 'main' }),
    );
  }

  show(session: PageSession, isBusy: boolean, isDriveOpen: boolean): void {
    this.undo.disabled = isBusy || !session.canUndo;
    this.redo.disabled = isBusy || !session.canRedo;
    this.back.disabled = isBusy || !session.canReturn;
    this.drive.setAttribute('aria-expanded', String(isDriveOpen));
  }
}
