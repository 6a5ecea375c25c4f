import { formatCell } from '../../host/workbook/a1.ts';
import { make } from '../element.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './place.ts';

export interface EditRequest {
  readonly text: string;
  readonly choices: readonly string[] | null;
  /** Gives false where the text was refused, and the editor stays open. */
  commit(text: string): boolean;
  close(): void;
}

/** Opens an editor on a cell: a list where the cell has one, else a field. */
export function openEditor(grid: GridView, place: Place, request: EditRequest): void {
  const field: HTMLElement & { value: string } =
    request.choices === null ? makeField(request) : makeList(request.choices, request.text);
  field.setAttribute('aria-label', `Isi sel ${formatCell(place.row, place.column)}`);
  field.classList.add('overlay', 'editor');
  const box = grid.boxOf(place);
  field.style.left = `${box.left}px`;
  field.style.top = `${box.top}px`;
  field.style.minWidth = `${Math.max(box.width, 120)}px`;
  field.style.minHeight = `${Math.max(box.height, 24)}px`;
  grid.lay(field);
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    field.remove();
    request.close();
  };
  const commit = (): void => {
    if (isOpen && request.commit(field.value)) close();
  };
  field.addEventListener('keydown', event => {
    event.stopPropagation();
    const isNewLine = event.altKey || event.shiftKey;
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' || (event.key === 'Enter' && !isNewLine)) {
      event.preventDefault();
      commit();
    }
  });
  // Whoever clicks elsewhere has finished typing; what is refused has been told, and the cell keeps what it had.
  field.addEventListener('blur', () => {
    if (isOpen) request.commit(field.value);
    close();
  });
  if (request.choices !== null) field.addEventListener('change', commit);
}

function makeField({ text }: EditRequest): HTMLTextAreaElement {
  const field = make('textarea', { rows: 1, spellcheck: 'false' });
  field.value = text;
  return field;
}

function makeList(choices: readonly string[], text: string): HTMLSelectElement {
  const options = ['', ...choices].map(choice =>
    make('option', { value: choice }, choice === '' ? '(kosong)' : choice),
  );
  const list = make('select', {}, ...options);
  list.value = text;
  return list;
}
