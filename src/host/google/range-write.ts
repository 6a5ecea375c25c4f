import type { Range } from '../../contract/range.ts';
import type { SheetValue } from '../../contract/rewrite.ts';
import type { RichTextValue } from '../../contract/rich-text.ts';
import { formatCell } from '../workbook/a1.ts';
import type { CellValue, TextRun } from '../workbook/cell.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import { isDateFormat } from '../workbook/number-format.ts';
import { type CellChange, getCell, getStyle, updateCell } from '../workbook/sheet-cells.ts';
import { findCovered, mapCells, requireSize } from './block.ts';
import { type RangeContext, writeBlock } from './block-calls.ts';
import { isCellImage } from './cell-image.ts';
import { createRefusal } from './data-validation.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { isDate } from './is-date.ts';
import { findLocale, type LocaleWords } from './locale-words.ts';
import { parseTyped, type TypedValue } from './parse-typed.ts';
import { isWhollyLinked, writeRuns } from './rich-content.ts';
import { unwrapRichText } from './rich-text.ts';
import type { ScriptRun } from './script-run.ts';
import { readSerial, toSerial } from './serial-date.ts';

type Writers = Pick<Range, 'setRichTextValue' | 'setRichTextValues' | 'setValue' | 'setValues'>;

const MAX_CELL_LENGTH = 50_000;

export function createContentWriters(context: RangeContext, self: () => Range): Writers {
  const { block } = context;
  const setValues = (name: string, values: readonly (readonly (SheetValue | null)[])[]): Range => {
    requireSize(block, values);
    writeBlock(context, { kind: 'block-write', name }, () => writeValues(context, values));
    return self();
  };
  const setRich = (name: string, values: readonly (readonly RichTextValue[])[]): Range => {
    requireSize(block, values);
    const runs = values.map(line => line.map(unwrapRichText));
    writeBlock(context, { kind: 'rich-write', name }, () =>
      writeCells(context, (row, column) => {
        const cell = getCell(block.sheet, row, column);
        const content = runs[row - block.startRow]?.[column - block.startColumn] ?? [];
        const style = getStyle(block.sheet, row, column);
        return readRich(context.run, content, style) ?? writeRuns(content, style, isWhollyLinked(cell));
      }),
    );
    return self();
  };
  return {
    setValues: values => setValues('setValues', values),
    setValue: value =>
      setValues(
        'setValue',
        mapCells(block, () => value),
      ),
    setRichTextValues: values => setRich('setRichTextValues', values),
    setRichTextValue: value =>
      setRich(
        'setRichTextValue',
        mapCells(block, () => value),
      ),
  };
}

/** Text without links, where Google is said to read it as if typed; null where it stays as it is. */
function readRich(run: ScriptRun, content: readonly TextRun[], style: CellStyle): CellChange | null {
  const isTyped = run.host.answers?.richText === 'typed' && style.numberFormat === '';
  if (!isTyped || content.some(({ link }) => link !== undefined)) return null;
  const words = content.map(({ text }) => text).join('');
  const typed = parseTyped(words, { ...describeTyping(run), numberFormat: '' });
  return words.startsWith('=') || typeof typed.value !== 'number' ? null : typedContent(typed);
}

function writeValues(context: RangeContext, values: readonly (readonly (SheetValue | null)[])[]): void {
  const { run, block } = context;
  const typing = describeTyping(run);
  writeCells(context, (row, column) => {
    const style = getStyle(block.sheet, row, column);
    const given = values[row - block.startRow]?.[column - block.startColumn] ?? null;
    const typed = readGiven(given, style.numberFormat, typing);
    const takesFormat = typed.numberFormat !== undefined && style.numberFormat === '';
    const look = takesFormat ? { ...style, numberFormat: typed.numberFormat ?? '' } : style;
    const image = isCellImage(given) ? true : undefined;
    return { ...typedContent(typed), image, style: look };
  });
}

function typedContent({ value, formula }: TypedValue): CellChange {
  return { value, formula, runs: undefined, link: undefined };
}

/** Writes cell by cell, unless a rejecting rule refuses one of them: then nothing, and the flush will say so. */
function writeCells(context: RangeContext, make: (row: number, column: number) => CellChange): void {
  const { run, block } = context;
  const isRefused = createRefusal(run, block);
  const isCovered = findCovered(block);
  const changes: (() => void)[] = [];
  for (let row = block.startRow; row < block.endRow; row++) {
    for (let column = block.startColumn; column < block.endColumn; column++) {
      if (isCovered(row, column)) continue;
      const change = make(row, column);
      requireShort(change.value ?? null);
      if (isRefused(row, column, change.value ?? null)) {
        run.rejection = new GoogleError(GOOGLE_TEXTS.validation(formatCell(row, column)));
        return;
      }
      changes.push(() => updateCell(block.sheet, row, column, change));
    }
  }
  for (const apply of changes) apply();
}

function requireShort(value: CellValue): void {
  if (typeof value === 'string' && value.length > MAX_CELL_LENGTH) {
    throw new GoogleError(GOOGLE_TEXTS.cellTooLong);
  }
}

interface Typing {
  readonly locale: LocaleWords;
  readonly currentYear: number;
  readonly timeZone: string;
}

function describeTyping(run: ScriptRun): Typing {
  const { timeZone, locale } = run.host.workbook;
  const { year } = readSerial(toSerial(run.host.now(), timeZone));
  return { locale: findLocale(locale), currentYear: year, timeZone };
}

function readGiven(given: unknown, numberFormat: string, typing: Typing): TypedValue {
  if (given === null || given === undefined) return { value: null };
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  if (isCellImage(given)) return { value: null };
  if (isDate(given)) return readDate(given, numberFormat, typing);
  if (typeof given !== 'string') throw new GoogleError(GOOGLE_TEXTS.signature([given], 'Range.setValues'));
  return parseTyped(given, { ...typing, numberFormat });
}

function readDate(given: Date, numberFormat: string, { locale, timeZone }: Typing): TypedValue {
  const value = toSerial(given.getTime(), timeZone);
  if (isDateFormat(numberFormat)) return { value };
  const day = locale.dayFirst ? 'd/m/yyyy' : 'm/d/yyyy';
  return { value, numberFormat: Number.isInteger(value) ? day : `${day} h:mm:ss` };
}
