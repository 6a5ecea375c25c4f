import { formatCell } from '../a1.ts';
import type { Cell, TextRun } from '../cell.ts';
import { isDateFormat } from '../number-format.ts';
import { DAYS_TO_1904 } from '../reading/read-rows.ts';
import { completeFont } from '../run-font.ts';
import { escapeText, formatElement, formatText } from '../xml/xml-text.ts';
import type { SheetTarget } from './sheet-target.ts';
import { formatRunFont } from './style-text.ts';

/** A cell as text of its part. Texts are written inline, so that the shared ones stay as they are. */
export function formatCellElement(
  target: SheetTarget,
  cell: Cell,
  place: { row: number; column: number },
): string {
  const p = target.prefix;
  const attributes = { r: formatCell(place.row, place.column), s: target.styles.findCellStyle(cell.style) };
  const { value } = cell;
  if (cell.formula !== undefined) {
    const content = `<${p}f>${escapeText(cell.formula.slice(1))}</${p}f>${formatResult(target, cell)}`;
    return formatElement(`${p}c`, { ...attributes, t: typeOfResult(value) }, content);
  }
  if (value === null) return formatElement(`${p}c`, attributes);
  if (typeof value === 'string') {
    const text =
      cell.runs === undefined
        ? formatText(`${p}t`, value)
        : cell.runs.map(run => formatRun(p, run, cell)).join('');
    return formatElement(`${p}c`, { ...attributes, t: 'inlineStr' }, `<${p}is>${text}</${p}is>`);
  }
  return formatElement(`${p}c`, { ...attributes, t: typeOfResult(value) }, formatResult(target, cell));
}

function typeOfResult(value: Cell['value']): string | undefined {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  return value !== null && typeof value === 'object' ? 'e' : undefined;
}

function formatResult(target: SheetTarget, { value, style }: Cell): string {
  if (value === null) return '';
  const p = target.prefix;
  if (typeof value === 'number') {
    const shift = target.tables.dateSystem === 1904 && isDateFormat(style.numberFormat) ? DAYS_TO_1904 : 0;
    return `<${p}v>${value - shift}</${p}v>`;
  }
  if (typeof value === 'boolean') return `<${p}v>${value ? 1 : 0}</${p}v>`;
  return typeof value === 'string' ? formatText(`${p}v`, value) : `<${p}v>${escapeText(value.error)}</${p}v>`;
}

function formatRun(p: string, run: TextRun, cell: Cell): string {
  const font = run.style === undefined ? '' : formatRunFont(p, completeFont(run.style, cell.style));
  return formatElement(
    `${p}r`,
    {},
    (font === '' ? '' : formatElement(`${p}rPr`, {}, font)) + formatText(`${p}t`, run.text),
  );
}
