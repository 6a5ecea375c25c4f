import { displayValue } from '../../host/google/display-value.ts';
import type { LocaleWords } from '../../host/google/locale-words.ts';
import type { Cell, RunStyle } from '../../host/workbook/cell.ts';
import type { Borders, CellStyle } from '../../host/workbook/cell-style.ts';
import type { RuleFormat } from '../../host/workbook/sheet-rules.ts';
import { make } from '../element.ts';

export interface ShownCell {
  readonly cell: Cell | undefined;
  readonly style: CellStyle;
  readonly rule: RuleFormat | null;
  readonly hasChoices: boolean;
}

const LINK_COLOUR = '#0b57d0';
const POINT = 4 / 3;

/** A cell as Sheets shows it; texts of people become text nodes only. */
export function makeCell(shown: ShownCell, locale: LocaleWords): HTMLElement {
  const { cell } = shown;
  const element = make('div', { role: 'gridcell', tabindex: -1, class: 'cell' });
  const inner = make('div', { class: 'inner' });
  fillText(inner, cell, locale);
  element.append(inner);
  applyStyle(element, shown);
  if (cell?.note !== undefined) {
    element.classList.add('has-note');
    element.title = cell.note;
    element.append(make('span', { class: 'unseen' }, `Catatan: ${cell.note}`));
  }
  if (shown.hasChoices) element.append(make('span', { class: 'choice-mark', 'aria-hidden': true }, '▾'));
  return element;
}

function fillText(inner: HTMLElement, cell: Cell | undefined, locale: LocaleWords): void {
  if (cell === undefined) return;
  const runs = cell.runs ?? [{ text: displayValue(cell, locale) }];
  for (const run of runs) {
    const link = ('link' in run ? run.link : undefined) ?? cell.link;
    const piece = link === undefined ? make('span', {}, run.text) : makeLink(run.text, link);
    if ('style' in run && run.style !== undefined) applyRun(piece, run.style);
    inner.append(piece);
  }
}

/** Only addresses of the web and places of the workbook lead anywhere; what opens is decided where it is clicked. */
function makeLink(text: string, link: string): HTMLElement {
  if (!/^(?:https?:\/\/|#gid=)/i.test(link)) return make('span', {}, text);
  const element = make('span', { class: 'link', role: 'link', tabindex: -1 }, text);
  element.dataset.link = link;
  element.style.color = LINK_COLOUR;
  return element;
}

function applyRun(element: HTMLElement, run: RunStyle): void {
  if (run.bold !== undefined) element.style.fontWeight = run.bold ? '700' : '400';
  if (run.italic === true) element.style.fontStyle = 'italic';
  if (run.fontColor !== undefined) element.style.color = run.fontColor;
  if (run.fontSize !== undefined) element.style.fontSize = `${run.fontSize * POINT}px`;
  if (run.strikethrough === true) element.style.textDecoration = 'line-through';
}

function applyStyle(element: HTMLElement, { cell, style, rule }: ShownCell): void {
  const css = element.style;
  const fill = rule?.fill ?? style.fill;
  if (fill !== null) css.backgroundColor = fill;
  css.color = rule?.fontColor ?? style.fontColor;
  css.fontSize = `${style.fontSize * POINT}px`;
  if (rule?.bold ?? style.bold) css.fontWeight = '700';
  if (rule?.italic ?? style.italic) css.fontStyle = 'italic';
  if (rule?.strikethrough ?? style.strikethrough) css.textDecoration = 'line-through';
  css.textAlign = style.horizontalAlignment ?? (typeof cell?.value === 'number' ? 'right' : 'left');
  if (style.wrap) element.classList.add('wraps');
  element.classList.add(`stands-${style.verticalAlignment}`);
  applyBorders(element, style.borders);
  if (rule?.fontColor !== undefined) {
    for (const link of element.querySelectorAll<HTMLElement>('.link')) link.style.color = rule.fontColor;
  }
}

const WIDTHS = { solid: 1, medium: 2, thick: 3, dotted: 1, dashed: 1, double: 3, other: 1 } as const;

function applyBorders(element: HTMLElement, borders: Borders): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borders[side];
    if (border === undefined) continue;
    const line = ['dotted', 'dashed', 'double'].includes(border.line) ? border.line : 'solid';
    element.style.setProperty(`border-${side}`, `${WIDTHS[border.line]}px ${line} ${border.color}`);
  }
}
