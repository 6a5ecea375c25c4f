import { displayValue } from '../../host/google/display-value.ts';
import { findLocale } from '../../host/google/locale-words.ts';
import { formatCell, parseRange } from '../../host/workbook/a1.ts';
import type { Cell } from '../../host/workbook/cell.ts';
import { make, makeButton } from '../element.ts';
import type { CellPlace } from './type-cell.ts';

export interface LinkActs {
  /** A place of the workbook. */
  goTo(sheetId: number, row: number, column: number): void;
  showInDrive(id: string): void;
  hasInDrive(id: string): boolean;
}

/** What stands in the selected cell: address, whole text, note, and its links, each shown whole before it is opened. */
export class CellBar {
  readonly element = make('div', { class: 'cell-bar', 'aria-label': 'Isi sel terpilih', role: 'region' });
  private readonly acts: LinkActs;

  constructor(acts: LinkActs) {
    this.acts = acts;
  }

  show(place: CellPlace, cell: Cell | undefined): void {
    const text = cell?.formula ?? displayValue(cell, findLocale(place.workbook.locale));
    const name = make('b', {}, formatCell(place.row, place.column));
    const content = make('span', { class: 'content' }, text.length > 500 ? `${text.slice(0, 500)}…` : text);
    const note = cell?.note === undefined ? [] : [make('span', { class: 'note' }, `Catatan: ${cell.note}`)];
    this.element.replaceChildren(name, content, ...note, ...listLinks(cell).map(link => this.drawLink(link)));
  }

  private drawLink(link: string): HTMLElement {
    const place = /^#gid=(\d+)(?:&range=([^&]+))?$/.exec(link);
    if (place !== null) {
      const range = parseRange(place[2] ?? 'A1');
      const go = (): void => this.acts.goTo(Number(place[1]), range?.startRow ?? 0, range?.startColumn ?? 0);
      return makeButton(`Ke sel ${place[2] ?? 'A1'}`, go, { class: 'link' });
    }
    const id = /\/(?:folders|d)\/([\w-]+)/.exec(link)?.[1];
    if (id !== undefined && this.acts.hasInDrive(id)) {
      return makeButton('Tampilkan di Drive', () => this.acts.showInDrive(id), { class: 'link' });
    }
    if (!/^https?:\/\//i.test(link)) return make('span', { class: 'plain' }, link);
    return make('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, link);
  }
}

function listLinks(cell: Cell | undefined): readonly string[] {
  const links = [cell?.link, ...(cell?.runs ?? []).map(run => run.link)];
  return [...new Set(links.filter(link => link !== undefined))];
}
