import type { ScriptMenu } from '../host/google/script-run.ts';
import { make } from './element.ts';

/** The script's menu as onOpen built it. */
export class MenuButton {
  readonly element = make('div', { class: 'menu' });
  private readonly button: HTMLButtonElement;
  private readonly list: HTMLElement;

  constructor({ caption, items }: ScriptMenu, run: (functionName: string, caption: string) => void) {
    const attributes = { type: 'button', class: 'main', 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
    this.button = make('button', { ...attributes, id: 'menu-zi' }, `Menu ${caption} ▾`);
    this.list = make('div', { role: 'menu', 'aria-labelledby': 'menu-zi', class: 'menu-list', hidden: true });
    for (const item of items) {
      if (item === null) {
        this.list.append(make('div', { role: 'separator' }));
        continue;
      }
      const entry = make('button', { type: 'button', role: 'menuitem', tabindex: -1 }, item.caption);
      entry.addEventListener('click', () => {
        this.close(true);
        run(item.functionName, item.caption);
      });
      this.list.append(entry);
    }
    this.element.append(this.button, this.list);
    this.button.addEventListener('click', () => (this.list.hidden ? this.open() : this.close(true)));
    this.element.addEventListener('keydown', event => this.useKey(event));
    document.addEventListener('pointerdown', event => {
      if (event.target instanceof Node && !this.element.contains(event.target)) this.close(false);
    });
  }

  /** While a run or dialog is open. */
  set isDisabled(value: boolean) {
    this.button.disabled = value;
  }

  private get entries(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private open(): void {
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.entries[0]?.focus();
  }

  private close(takesFocus: boolean): void {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    if (takesFocus) this.button.focus();
  }

  private useKey(event: KeyboardEvent): void {
    const { entries } = this;
    const at = entries.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') this.close(true);
    else if (event.key === 'Tab') this.close(false);
    else if (event.key === 'ArrowDown' && this.list.hidden) this.open();
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries[(at - 1 + entries.length) % entries.length]?.focus();
    else if (event.key === 'Home') entries[0]?.focus();
    else if (event.key === 'End') entries[entries.length - 1]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  }
}
