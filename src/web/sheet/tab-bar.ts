import type { Sheet } from '../../host/workbook/model.ts';
import { make } from '../element.ts';

/** The tabs of the sheets that are not hidden. */
export class TabBar {
  readonly element = make('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Lembar' });
  private readonly choose: (sheetId: number) => void;

  constructor(choose: (sheetId: number) => void) {
    this.choose = choose;
    this.element.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const tabs = [...this.element.querySelectorAll<HTMLElement>('[role="tab"]')];
      const at = tabs.findIndex(tab => tab.getAttribute('aria-selected') === 'true');
      tabs[(at + step + tabs.length) % tabs.length]?.click();
      this.element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    });
  }

  show(sheets: readonly Sheet[], activeId: number): void {
    const tabs = sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ sheetId, name, tabColor }) => {
        const isActive = sheetId === activeId;
        const tab = make(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(isActive),
            'aria-controls': 'lembar',
            tabindex: isActive ? 0 : -1,
          },
          name,
        );
        if (tabColor !== null) tab.style.borderBottomColor = tabColor;
        tab.addEventListener('click', () => this.choose(sheetId));
        return tab;
      });
    this.element.replaceChildren(...tabs);
    this.element
      .querySelector('[aria-selected="true"]')
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }
}
