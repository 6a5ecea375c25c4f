import type { ProbeFacts } from '../../app/ports/platform-port.ts';
import { google } from '../google.ts';
import type { Scratch } from './scratch.ts';

/** Milliseconds a call, of the kinds that the budgets count. */
export function probeCosts(scratch: Scratch): ProbeFacts {
  const { SpreadsheetApp, Utilities } = google;
  const { sheet, book } = scratch;
  const block = scratch.range(61, 1, 20, 10);
  const cells = Array.from({ length: 20 }, (_, row) => Array.from({ length: 10 }, (_, c) => row * 10 + c));
  const rich = SpreadsheetApp.newRichTextValue().setText('uji').build();
  const now = new Date();
  const facts = {
    getter: measure(1000, () => sheet.getSheetId()),
    builder: measure(300, () => SpreadsheetApp.newRichTextValue().setText('uji').build()),
    runs: measure(300, () => rich.getRuns()),
    write: measure(1, () => block.setValues(cells)),
    read: measure(1, () => block.getValues()),
    flush: measure(1, () => {
      block.setValues(cells);
      SpreadsheetApp.flush();
    }),
    formatDate: measure(100, () => Utilities.formatDate(now, book.zone, 'HH:mm')),
  };
  block.clearContent();
  return facts;
}

function measure(count: number, call: () => unknown): string {
  const start = Date.now();
  for (let i = 0; i < count; i += 1) call();
  return ((Date.now() - start) / count).toFixed(2);
}
