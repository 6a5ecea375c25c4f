import type { ProbeFacts } from '../../app/ports/platform-port.ts';
import type { RichTextValue } from '../../contract/rich-text.ts';
import { google } from '../google.ts';
import { DAY_FORMAT } from '../looks.ts';
import { readWallTime } from '../zone-offset.ts';
import { formatSame } from './facts.ts';
import type { Scratch } from './scratch.ts';

/** Texts that Sheets would read as something else, were they typed. */
const TEXTS = ['', '=1+1', '+62812', '2021', '6/12', '01', 'TRUE', 'a@b'];

/** Whether rich text stays text, and whether links on parts of it come back. */
export function probeTexts(scratch: Scratch): ProbeFacts {
  const automatic = countKept(scratch, 10, null);
  const plain = countKept(scratch, 11, '@');
  return {
    automatic: `${TEXTS.length - automatic.length}/${TEXTS.length}`,
    plain: `${TEXTS.length - plain.length}/${TEXTS.length}`,
    changed: automatic.length + plain.length === 0 ? 'none' : [...new Set([...automatic, ...plain])].join(),
    runs: formatSame(keepsLink(scratch)),
  };
}

/** Those texts of a row that are not the text any more that was written. */
function countKept(scratch: Scratch, row: number, format: string | null): readonly string[] {
  const range = scratch.range(row, 1, 1, TEXTS.length);
  if (format !== null) range.setNumberFormat(format);
  range.setRichTextValues([TEXTS.map(makeText)]);
  const [values = []] = range.getValues();
  const [formulas = []] = range.getFormulas();
  const [displays = []] = range.getDisplayValues();
  return TEXTS.filter((words, i) => values[i] !== words || displays[i] !== words || formulas[i] !== '');
}

function makeText(words: string): RichTextValue {
  return google.SpreadsheetApp.newRichTextValue().setText(words).build();
}

function keepsLink(scratch: Scratch): boolean {
  const cell = scratch.range(12, 1);
  const target = `#gid=${scratch.sheet.getSheetId()}&range=A1`;
  cell.setRichTextValue(
    google.SpreadsheetApp.newRichTextValue().setText('uji tautan').setLinkUrl(4, 10, target).build(),
  );
  const runs = cell.getRichTextValues()[0]?.[0]?.getRuns() ?? [];
  const linked = runs.find(run => run.getLinkUrl() !== null);
  return linked?.getStartIndex() === 4 && linked.getEndIndex() === 10 && linked.getLinkUrl() === target;
}

/** 1 January 2021, which is how a cell holds "Januari 2021". */
const NEW_YEAR = 44_197;
const MOST_TRIES = 3;

/** What the sheet function of the add-on shows for a text and for a date cell. */
export function probeFormula(scratch: Scratch): ProbeFacts {
  const range = scratch.range(50, 1, 1, 3);
  scratch.range(50, 2).setNumberFormat(DAY_FORMAT);
  range.setValues([['=ZI_TENGGAT("30 Juni 2021")', NEW_YEAR, '=ZI_TENGGAT(B50)']]);
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    google.SpreadsheetApp.flush();
    const [row = []] = range.getDisplayValues();
    if (!row.some(isLoading)) break;
    google.Utilities.sleep(1000);
  }
  const [values = []] = range.getValues();
  const show = (value: unknown): string => {
    if (value instanceof Date) {
      const { day, clock } = readWallTime(value, scratch.book.zone);
      return `${day} ${clock}`;
    }
    return isLoading(String(value)) ? 'loading' : String(value);
  };
  const facts = { text: show(values[0]), cell: show(values[2]) };
  range.clearContent();
  return facts;
}

function isLoading(words: string): boolean {
  return /^(?:loading|memuat)/i.test(words);
}
