import { findElement, make } from './element.ts';

export interface WorkParts {
  readonly toolbar: HTMLElement;
  readonly tour: HTMLElement;
  readonly sheet: readonly HTMLElement[];
  readonly drive: readonly HTMLElement[];
  readonly tabs: HTMLElement;
  readonly status: HTMLElement;
}

/** Puts the parts of the page where they belong. */
export function layWorkPage({ toolbar, tour, sheet, drive, tabs, status }: WorkParts): void {
  const aside = make(
    'aside',
    { id: 'drive', class: 'drive', 'aria-label': 'Drive' },
    make('h2', {}, 'Drive'),
    make(
      'p',
      { class: 'small' },
      'Jatuhkan berkas pada folder barisnya. Isinya tidak disimpan dan tidak dikirim.',
    ),
    ...drive,
  );
  const area = make('main', { id: 'lembar', class: 'sheet-area' }, ...sheet);
  const root = findElement('halaman');
  root.className = 'work';
  root.replaceChildren(
    toolbar,
    tour,
    make('div', { class: 'middle' }, area, aside),
    make('nav', { 'aria-label': 'Lembar spreadsheet' }, tabs),
    status,
  );
}
