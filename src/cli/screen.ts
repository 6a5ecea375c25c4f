import { cleanLine, wrapLine } from './plain-text.ts';
import type { WorkerMessage } from './worker-message.ts';

/** What the session writes to the terminal, in lines that fit. */
export class Screen {
  readonly width: number;
  private readonly send: (message: WorkerMessage) => void;

  constructor(width: number, send: (message: WorkerMessage) => void) {
    this.width = width;
    this.send = send;
  }

  /** A title with an empty line above. */
  begin(title: string): void {
    this.show(['', cleanLine(title)]);
  }

  say(text: string, indent = ''): void {
    this.show(wrapLine(cleanLine(text), this.width - indent.length).map(line => indent + line));
  }

  /** Lines that are laid out already. */
  show(lines: readonly string[]): void {
    this.send({ kind: 'lines', lines });
  }
}
