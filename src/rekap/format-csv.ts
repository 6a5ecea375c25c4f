import { formatIsoDate } from '../domain/calendar/plain-date.ts';
import { DATA_HEADINGS } from '../messages/data-sheet-id.ts';
import { type DataValue, describeLine, describeSource } from '../sheets/data/data-content.ts';
import { DATA } from '../sheets/data/data-table.ts';
import type { UnitData } from '../sheets/data/read-data.ts';
import { keysOf } from '../sheets/own-table.ts';

const KEYS = keysOf(DATA);

/** The first line of a CSV of Data ZI, with its line end. */
export const CSV_HEAD = `${KEYS.map(key => DATA_HEADINGS[key]).join(',')}\n`;

/** The lines of a unit as CSV: days as 2021-07-05, truths as 1 and 0, no text that a spreadsheet would take for a formula. */
export function formatCsv({ source, lines }: UnitData): string {
  const same = describeSource(source);
  return lines
    .map(line => {
      const values: Readonly<Record<string, DataValue>> = { ...same, ...describeLine(line) };
      return `${KEYS.map(key => formatCell(values[key] ?? null)).join(',')}\n`;
    })
    .join('');
}

function formatCell(value: DataValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? formatText(value) : formatIsoDate(value);
}

/** The apostrophe keeps a text a text wherever the file is opened; see CWE-1236. */
function formatText(words: string): string {
  const guarded = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",;\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
