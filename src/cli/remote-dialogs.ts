import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Dialogs } from '../host/host.ts';
import type { Question, Reply, WorkerMessage } from './worker-message.ts';

/** Dialogs shown by another thread: this one sleeps until the answer is there, as a script does before a dialog. */
export class RemoteDialogs implements Dialogs {
  /** The answers to the next prompts, given by the command line. */
  presets: readonly string[] = [];
  private readonly port: MessagePort;
  private readonly signal: Int32Array<SharedArrayBuffer>;

  constructor(port: MessagePort, signal: Int32Array<SharedArrayBuffer>) {
    this.port = port;
    this.signal = signal;
  }

  alert: Dialogs['alert'] = (title, text, buttons) =>
    this.ask({ form: 'alert', title, text, buttons, preset: null }).answer;

  prompt: Dialogs['prompt'] = (title, text, buttons) => {
    const [preset = null, ...others] = this.presets;
    this.presets = others;
    return this.ask({ form: 'prompt', title, text, buttons, preset });
  };

  toast: Dialogs['toast'] = (text, title) => this.send({ kind: 'toast', title, text });

  send(message: WorkerMessage): void {
    this.port.postMessage(message);
  }

  private ask(question: Question): Reply {
    Atomics.store(this.signal, 0, 0);
    this.send({ kind: 'question', question });
    Atomics.wait(this.signal, 0, 0);
    const received = receiveMessageOnPort(this.port);
    if (received === undefined) throw new Error('The terminal woke the script without a reply.');
    return received.message as Reply;
  }
}
