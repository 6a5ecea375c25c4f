import type { Workbook } from '../host/workbook/model.ts';
import { updateCell } from '../host/workbook/sheet-cells.ts';
import { readSheetTexts } from './read-sheet-texts.ts';
import type { Entry, Remark, Step, TableEntries } from './step.ts';

const codeHeading = 'KODE';

/** Columns that belong to people are marked with a pencil: "Kendala ✎". */
function fold(heading: string): string {
  return heading.replace('✎', '').trim().toUpperCase();
}

function sameText(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Writes into empty cells as a person does, found by the row's KODE and the column's heading. Gives what was not found. */
export function fillEntries(workbook: Workbook, sheetName: string, entries: readonly Entry[]): Entry[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return [...entries];
  const texts = readSheetTexts(sheet);
  const header = texts.findIndex(row => row.some(text => sameText(text, codeHeading)));
  const headings = texts[header] ?? [];
  const codeColumn = headings.findIndex(text => sameText(text, codeHeading));
  return entries.filter(({ code, heading, text }) => {
    const row = texts.findIndex((cells, index) => index > header && cells[codeColumn] === code);
    const column = headings.findIndex(found => sameText(found, heading));
    if (header < 0 || row < 0 || column < 0) return true;
    if ((texts[row]?.[column] ?? '') === '') updateCell(sheet, row, column, { value: text });
    return false;
  });
}

/** Writes into empty cells beside labels as a person does. Gives what was not found. */
function fillRemarks(workbook: Workbook, sheetName: string, remarks: readonly Remark[]): Remark[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return [...remarks];
  const texts = readSheetTexts(sheet);
  return remarks.filter(({ label, column, text }) => {
    const row = texts.findIndex(([first]) => first === label);
    if (row < 0) return true;
    if ((texts[row]?.[column] ?? '') === '') updateCell(sheet, row, column, { value: text });
    return false;
  });
}

/** Writes into empty cells below headings as a person does. Gives the headings that were not found. */
function fillTable(workbook: Workbook, sheetName: string, { headings, rows }: TableEntries): string[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return [...headings];
  const texts = readSheetTexts(sheet);
  const header = texts.findIndex(row => headings.every(heading => row.some(text => sameText(text, heading))));
  const columns = headings.map(heading => (texts[header] ?? []).findIndex(text => sameText(text, heading)));
  if (header < 0) return [...headings];
  rows.forEach((row, i) => {
    row.forEach((value, place) => {
      const column = columns[place] ?? 0;
      const isBlank = (texts[header + 1 + i]?.[column] ?? '') === '';
      if (value !== '' && isBlank) updateCell(sheet, header + 1 + i, column, { value });
    });
  });
  return [];
}

/** Takes a step in which a person writes on a sheet. Gives in words what was not found. */
export function fillSheet(
  workbook: Workbook,
  step: Extract<Step, { readonly sheetName: string }>,
): readonly string[] {
  switch (step.kind) {
    case 'fill':
      return fillEntries(workbook, step.sheetName, step.entries).map(
        ({ code, heading }) => `${code}, ${heading}`,
      );
    case 'remark':
      return fillRemarks(workbook, step.sheetName, step.remarks).map(({ label }) => label);
    case 'table':
      return fillTable(workbook, step.sheetName, step.entries);
  }
}
