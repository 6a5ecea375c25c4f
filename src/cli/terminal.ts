import { chooseYes, formatAnswer, formatButtons, parseAnswer } from './dialog-answer.ts';
import type { LineReader } from './line-reader.ts';
import { cleanLine, cleanLines, wrapLine } from './plain-text.ts';
import type { Question, Reply } from './worker-message.ts';

export interface TerminalOptions {
  readonly answers: readonly string[];
  readonly saysYes: boolean;
  /** Null when no person sits before it. */
  readonly person: Pick<LineReader, 'ask'> | null;
  readonly width: number;
  write(line: string): void;
}

const closed: Reply = { answer: 'close', text: '' };

/** The person before the screen: sees the dialogs as text, and answers them or has the command line answer. */
export class Terminal {
  private readonly options: TerminalOptions;
  private readonly answers: string[];

  constructor(options: TerminalOptions) {
    this.options = options;
    this.answers = [...options.answers];
  }

  print(lines: readonly string[]): void {
    for (const line of lines) this.options.write(line);
  }

  toast(title: string, text: string): void {
    this.printIndented('  … ', title === '' || title === 'ZI' ? text : `${title}: ${text}`);
  }

  async answer(question: Question): Promise<Reply> {
    this.printIndented('  ▌ ', question.title);
    for (const line of cleanLines(question.text)) this.printIndented('  │ ', line);
    const reply = await this.findReply(question);
    if (question.buttons !== 'ok') this.printReply(question, reply);
    return reply;
  }

  /** An alert with nothing to choose waits for nobody and uses up no answer. */
  private async findReply(question: Question): Promise<Reply> {
    if (question.form === 'alert' && question.buttons === 'ok') return { answer: 'ok', text: '' };
    if (question.preset !== null) return { answer: 'ok', text: question.preset };
    const given = this.answers.shift();
    if (given !== undefined) return this.useGivenAnswer(question, given);
    if (this.options.saysYes) return { answer: chooseYes(question.buttons), text: '' };
    if (this.options.person !== null) return this.askPerson(question, this.options.person);
    this.printIndented('  ', 'Tidak ada yang menjawab; dialog dianggap ditutup. Pakai --yes atau --answer.');
    return closed;
  }

  private useGivenAnswer(question: Question, given: string): Reply {
    const reply = this.readReply(question, given);
    if (reply !== null) return reply;
    const buttons = formatButtons(question.buttons);
    this.printIndented('  ', `Jawaban "${given}" bukan ${buttons}; dialog dianggap ditutup.`);
    return closed;
  }

  private readReply(question: Question, text: string): Reply | null {
    const answer = parseAnswer(text, question.buttons);
    if (question.form === 'alert') return answer === null ? null : { answer, text: '' };
    return answer === 'cancel' || answer === 'close' ? { answer, text: '' } : { answer: 'ok', text };
  }

  private async askPerson(question: Question, person: Pick<LineReader, 'ask'>): Promise<Reply> {
    const label = question.form === 'alert' ? formatButtons(question.buttons) : 'isi, atau "batal"';
    for (;;) {
      const typed = await person.ask(`  ${label}: `);
      const reply = typed === null ? closed : this.readReply(question, typed);
      if (reply !== null) return reply;
      this.printIndented('  ', `Jawab dengan salah satu kata ini: ${label}.`);
    }
  }

  private printReply({ form }: Question, { answer, text }: Reply): void {
    const isText = form === 'prompt' && answer === 'ok' && text !== '';
    this.printIndented('  → ', isText ? text : formatAnswer(answer));
  }

  private printIndented(indent: string, text: string): void {
    const width = Math.max(20, this.options.width - indent.length);
    this.print(wrapLine(cleanLine(text), width).map(line => `${indent}${line}`.trimEnd()));
  }
}
