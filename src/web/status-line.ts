import { make } from './element.ts';

const TOAST_MS = 6000;

/** What the page says without asking: read out, and seen at the lower edge. */
export class StatusLine {
  readonly element = make('div', { class: 'status', role: 'status' });
  private timer = 0;

  /** Stays until something else is said. */
  say(...texts: readonly string[]): void {
    clearTimeout(this.timer);
    this.element.replaceChildren(...texts.map(text => make('p', {}, text)));
  }

  /** Goes by itself. */
  toast(...texts: readonly string[]): void {
    if (texts.length === 0) return;
    this.say(...texts);
    this.timer = window.setTimeout(() => this.element.replaceChildren(), TOAST_MS + 1500 * texts.length);
  }
}

/** Lets the browser paint what was just said before long work begins. */
export function paint(): Promise<void> {
  return new Promise(settle => {
    requestAnimationFrame(() => setTimeout(settle, 0));
  });
}
