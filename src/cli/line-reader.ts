import { createInterface, type Interface } from 'node:readline';

/** Lines that a person types, also those typed before they were asked for. */
export class LineReader {
  private readonly typed: string[] = [];
  private lines: Interface | null = null;
  private isClosed = false;
  private wake: () => void = () => {};

  /** Null once the person has closed the input (Ctrl-D). */
  async ask(label: string): Promise<string | null> {
    this.lines ??= this.open();
    this.lines.setPrompt(label);
    if (!this.isClosed) this.lines.prompt();
    while (this.typed.length === 0 && !this.isClosed) {
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
    return this.typed.shift() ?? null;
  }

  /** Lets the process end. */
  close(): void {
    this.lines?.close();
  }

  private open(): Interface {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    lines.on('line', line => {
      this.typed.push(line);
      this.wake();
    });
    lines.on('close', () => {
      this.isClosed = true;
      this.wake();
    });
    return lines;
  }
}
